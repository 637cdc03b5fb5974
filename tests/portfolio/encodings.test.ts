/** A file is read in every encoding that the app knows; any other file is refused. */
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/portfolio/encoding'
import { cases, randomFrom } from '../support/random'
import { bytesIn, charactersOf, pairsIn } from './support/bytes'
import { readWhole } from './support/whole'

const table =
  '企业名称,所在地,集团情况,所属行业\r\n"一丁（上海）软件有限公司",上海市,,\r\n北京镕和咨询,北京市,,\r\n'
const english = 'name,region,group\nAcme,cn-sh,standalone\n'

describe.each(Object.entries(bytesIn))('%s', (_, encode) => {
  it.each([table, english])('is read as it was written: %j', (text) => {
    expect(decode(encode(text))).toEqual({ ok: true, text })
  })

  it('gives the same portfolio as the text itself', () => {
    expect(readWhole(encode(english))).toEqual(readWhole(english))
    expect(readWhole(encode(table)).enterprises.map(({ name }) => name)).toEqual([
      '一丁（上海）软件有限公司',
      '北京镕和咨询',
    ])
  })
})

describe('GB18030 with characters of every kind', () => {
  it.each([
    '香港國際貿易服務有限公司',
    '王喆珺堃',
    '喆',
    '臺灣華碩電腦股份有限公司上海代表處',
    '㐂久𠮷野（北京）咨询有限公司',
    'Müller 服务（上海）有限公司',
    '镕和·鑫淼焱垚',
  ])('is read: %s', (name) => {
    const text = `name,region\n${name},cn-sh\n`
    expect(decode(bytesIn.GB18030(text))).toEqual({ ok: true, text })
  })

  it('is read with random names in traditional and rare characters', () => {
    const random = randomFrom(18030)
    const big5 = [...charactersOf('big5', [0xa4, 0xf9])]
    const rest = [...charactersOf('gb18030', [0x81, 0xa0])]
    for (let round = 0; round < cases(100, 5_000); round += 1) {
      const names = Array.from({ length: 1 + random.below(4) }, () =>
        Array.from({ length: 3 + random.below(8) }, () => random.pick(random.chance(0.9) ? big5 : rest)).join(
          '',
        ),
      )
      const text = `name,region\n${names.map((name) => `${name}有限公司,cn-sh`).join('\n')}\n`
      expect(decode(bytesIn.GB18030(text)), text).toEqual({ ok: true, text })
    }
  })
})

describe('a file without readable text', () => {
  const latin = Uint8Array.from('name,region\nMüller & Söhne GmbH,cn-sh\nCafé Noël,cn-bj\n', (letter) =>
    letter.charCodeAt(0),
  )
  const big5 = Uint8Array.from([
    ...bytesIn['UTF-8']('name,region\n'),
    // 臺灣銀行,華碩,國際會 in Big5
    ...Buffer.from('bb4fc657bbc8a6e62cb5d8bad32cb0eabbdab77c', 'hex'),
  ])

  it('in Big5 is never read as GB18030', () => {
    const random = randomFrom(5)
    const big5 = pairsIn('big5', [0xa4, 0xc6])
    const characters = charactersOf('big5', [0xa4, 0xc6])
    for (let round = 0; round < cases(100, 5_000); round += 1) {
      const bytes = Array.from(
        { length: 8 + random.below(40) },
        () => big5.get(random.pick(characters)) ?? [],
      )
      const file = Uint8Array.from([...bytesIn['UTF-8']('name,region\n'), ...bytes.flat()])
      expect(decode(file)).toEqual({ ok: false, problem: 'encoding' })
    }
  })

  it.each([
    ['Western European letters', latin, 'encoding'],
    ['Big5', big5, 'encoding'],
    [
      'a picture',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0xff),
      'encoding',
    ],
    [
      'bytes with zeros among letters',
      bytesIn['UTF-8']('name,region\n\u0000Acme,cn-sh and so on'),
      'encoding',
    ],
    ['half of a UTF-16 character', bytesIn['UTF-16 LE with a mark'](english).slice(0, -1), 'encoding'],
    ['no bytes', new Uint8Array(), 'empty'],
    ['only a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf), 'empty'],
    ['spaces', bytesIn['UTF-8'](' \r\n \t\n'), 'empty'],
  ])('is refused: %s', (_, bytes, problem) => {
    expect(decode(bytes)).toEqual({ ok: false, problem })
    expect(readWhole(bytes)).toMatchObject({ enterprises: [], problems: [{ kind: problem }] })
  })
})
