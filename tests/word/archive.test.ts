/** Archives of many files: every system accepts the names, none is given twice, and nothing is lost. */
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { safeName } from '../../src/report/exports/file-name'
import { archiveOf } from '../../src/word/archive'
import { cases } from '../support/random'

const named = (names: readonly string[]) =>
  Object.entries(
    unzipSync(
      archiveOf(
        names.map((name, place) => ({ name, bytes: strToU8(String(place)) })),
        'docx',
      ),
    ),
  ).map(([name, bytes]) => ({ name, content: strFromU8(bytes) }))

describe('a safe name', () => {
  it.each([
    ['北京译达科技（集团）有限公司', '北京译达科技（集团）有限公司'],
    ['Söhne/Töchter: "A" <B>|C?*\\', 'Söhne-Töchter – -A- -B--C---'],
    ['con', 'con-'],
    ['Com1.txt', 'Com1-.txt'],
    ['lpt³', 'lpt³-'],
    ['console', 'console'],
    ['..hidden. . ', 'hidden'],
    ['a\u0000b\tc\u202egpj.exe', 'ab cgpj.exe'],
    ['__proto__', '__proto__'],
    ['e\u0301', '\u00e9'],
    ['\ud800', 'file'],
    [' . ', 'file'],
    ['', 'file'],
  ])('of %j is %j', (name, safe) => {
    expect(safeName(name)).toBe(safe)
  })

  it('is cut between whole characters', () => {
    const long = safeName('漢'.repeat(500))
    expect(long).toBe('漢'.repeat(40))
    expect(safeName('👨‍👩‍👧'.repeat(50))).not.toMatch(/\p{Surrogate}|\u200d$/u)
  })

  it('is accepted by every system, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
        const safe = safeName(name)
        expect(safe).not.toMatch(/[<>:"/\\|?*]|\p{Cc}|\p{Surrogate}|^[\s.]|[\s.]$/u)
        expect(safe).not.toMatch(/^(con|prn|aux|nul|(com|lpt)\d)(\.|$)/i)
        expect(strToU8(safe).length).toBeLessThanOrEqual(121)
        expect(safe).not.toBe('')
        expect(safe).toBe(safe.normalize('NFC'))
      }),
      { numRuns: cases(2_000, 100_000) },
    )
  })
})

describe('an archive', () => {
  it('gives no name twice, not even when names differ only in capitals or in how a letter is written', () => {
    expect(
      named(['Alpha', 'ALPHA', 'alpha', 'ａｌｐｈａ', 'Stra\u00dfe', 'STRASSE', '']).map(({ name }) => name),
    ).toEqual([
      'Alpha.docx',
      'ALPHA (2).docx',
      'alpha (3).docx',
      'ａｌｐｈａ (4).docx',
      'Stra\u00dfe.docx',
      'STRASSE (2).docx',
      'file.docx',
    ])
    expect(named(['A (2)', 'A', 'a']).map(({ name }) => name)).toEqual(['A (2).docx', 'A.docx', 'a (3).docx'])
  })

  it('holds every file, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'A', '', '/', 'con', '__proto__', '公司', 'a (2)', '7')),
        (names) => {
          const files = named(names)
          expect(files.map(({ content }) => content)).toEqual(names.map((_, place) => String(place)))
          expect(new Set(files.map(({ name }) => name.normalize('NFKC').toLowerCase())).size).toBe(
            names.length,
          )
        },
      ),
      { numRuns: cases(200, 10_000) },
    )
  })

  it('says that its names are in Unicode', () => {
    const bytes = archiveOf([{ name: '公司', bytes: new Uint8Array() }], 'docx')
    expect((bytes[7] ?? 0) & 8).toBe(8)
  })
})
