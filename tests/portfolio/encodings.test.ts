/** A file is read in whatever encoding it was saved, or is told to be in none that we know. */
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/portfolio/encoding'
import { bytesIn } from './support/bytes'
import { readWhole } from './support/whole'

const table =
  '企业名称,所在地,集团情况,所属行业\r\n"一丁（上海）软件有限公司",上海市,,\r\n北京镕和咨询,北京市,,\r\n'
const english = 'name,region,group\nAcme,cn-sh,standalone\n'

describe.each(Object.entries(bytesIn))('%s', (_, encode) => {
  it.each([table, english])('is read as it was written: %j', (text) => {
    expect(decode(encode(text))).toEqual({ ok: true, text })
  })

  it('says the same as the text', () => {
    expect(readWhole(encode(english))).toEqual(readWhole(english))
    expect(readWhole(encode(table)).enterprises.map(({ name }) => name)).toEqual([
      '一丁（上海）软件有限公司',
      '北京镕和咨询',
    ])
  })
})

describe('what is no text of these', () => {
  const latin = Uint8Array.from('name,region\nMüller & Söhne GmbH,cn-sh\nCafé Noël,cn-bj\n', (letter) =>
    letter.charCodeAt(0),
  )
  const big5 = Uint8Array.from([
    ...bytesIn['UTF-8']('name,region\n'),
    // 臺灣銀行, 華碩, 國際 in Big5
    0xbb,
    0x4f,
    0xc6,
    0x57,
    0xbb,
    0xc8,
    0xa6,
    0xe6,
    0x2c,
    0xb5,
    0xd8,
    0xba,
    0xd3,
    0x2c,
    0xb0,
    0xea,
    0xbb,
    0xda,
    0xb7,
    0x7c,
  ])

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
    ['a workbook', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 20, 0), 'workbook'],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'workbook'],
    ['nothing', new Uint8Array(), 'empty'],
    ['a mark alone', Uint8Array.of(0xef, 0xbb, 0xbf), 'empty'],
    ['spaces', bytesIn['UTF-8'](' \r\n \t\n'), 'empty'],
  ])('%s', (_, bytes, problem) => {
    expect(decode(bytes)).toEqual({ ok: false, problem })
    expect(readWhole(bytes)).toMatchObject({ enterprises: [], problems: [{ kind: problem }] })
  })
})
