/** A workbook is read as a user sees it. A hostile file or a file of another kind is refused with a reason. */
import { isProving } from '../support/random'
import { day } from '../support/day'
import { describe, expect, it } from 'vitest'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { guideOf, readPortfolio, wordSpelling } from '../../src/portfolio'
import { templateWorkbook } from '../../src/portfolio/workbook/template'
import { encodeToken } from '../../src/share'
import { catalogue } from '../../src/policy'
import { everyQuestion } from '../../src/engine'
import { everyLanguage } from '../support/words'
import { bookOf, type Cell, sheetOf } from './support/workbook'
import { readWhole } from './support/whole'

const head = ['name', 'region', 'services', 'key-enterprise']
const rows = [
  head,
  ['Acme', 'cn-sh', 'digital-services | tourism', 'yes'],
  ['Bao & Söhne <x>', '北京', '', '否'],
]
const tokens = [
  { region: 'cn-sh', services: ['digital-services', 'tourism'], 'key-enterprise': 'yes' },
  { region: 'cn-bj', 'key-enterprise': 'no' },
].map((answers) => encodeToken(answers))

const cell = (attributes: string, inside: string): Cell => ({
  xml: (place) => `<c r="${place}"${attributes}>${inside}</c>`,
})
const one = (...cells: readonly Cell[]): Uint8Array =>
  bookOf({ sheets: { Data: sheetOf([head, ['A', ...cells]]) } })
/** Makes the parts of a package that says where its main part is. */
const mainPartAt = (path: string, xml: string): Record<string, Uint8Array> => ({
  '_rels/.rels': strToU8(
    `<Relationships><Relationship Id="a" Type="x/core-properties" Target="docProps/core.xml"/>` +
      `<Relationship Id="b" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/${path}"/></Relationships>`,
  ),
  [path]: strToU8(xml),
})

const kindsIn = (bytes: Uint8Array): readonly string[] => readWhole(bytes).problems.map(({ kind }) => kind)

describe('a workbook', () => {
  it('is read with the numbers of its rows', () => {
    const { enterprises, problems, unit, progress } = readWhole(
      bookOf({ sheets: { Data: sheetOf(rows, '', 3) } }),
    )
    expect(problems).toEqual([])
    expect(unit).toBe('row')
    expect(progress.at(-1)).toBe(1)
    expect(enterprises.map(({ name, row, token }) => [name, row, token])).toEqual([
      ['Acme', 4, tokens[0]],
      ['Bao & Söhne <x>', 5, tokens[1]],
    ])
  })

  it('is read through the references between its parts, wherever they are stored', () => {
    const parts = unzipSync(bookOf({ sheets: { Notes: sheetOf([['a']]), Data: sheetOf(rows) } }))
    const { 'xl/workbook.xml': book, 'xl/_rels/workbook.xml.rels': relations, ...others } = parts
    const moved = Object.entries(others).map(
      ([path, part]) => [path.replace('xl/worksheets/', 'data/tabs/'), part] as const,
    )
    const { enterprises, problems } = readWhole(
      zipSync({
        ...Object.fromEntries(moved),
        ...mainPartAt('book/inner/main.xml', strFromU8(book ?? new Uint8Array())),
        'book/inner/_rels/main.xml.rels': strToU8(
          strFromU8(relations ?? new Uint8Array())
            .replaceAll('"worksheets/', '"../../data/tabs/')
            .replace('"styles.xml', '"/xl/styles.xml'),
        ),
      }),
    )
    expect(problems).toEqual([])
    expect(enterprises.map(({ token }) => token)).toEqual(tokens)
  })

  it('is read with shared texts in several fonts, and without their phonetic guides', () => {
    const strings = `<sst><si><t>name</t></si><si><t>region</t></si><si><r><t>上</t></r><r><t>海</t></r><rPh sb="0" eb="1"><t>シャンハイ</t></rPh></si><si><t xml:space="preserve"> A_x000D_
B </t></si></sst>`
    const shared = (index: number): Cell => cell(' t="s"', `<v>${index}</v>`)
    const { enterprises, problems } = readWhole(
      bookOf({
        sheets: {
          Data: sheetOf([
            [shared(0), shared(1)],
            [shared(3), shared(2)],
          ]),
        },
        strings,
      }),
    )
    expect(problems).toEqual([])
    expect(enterprises).toMatchObject([{ name: 'A B', token: encodeToken({ region: 'cn-sh' }) }])
  })

  it('is read with the results of its formulas, and with true and false as answers', () => {
    const { enterprises, problems } = readWhole(
      one(
        cell(' t="str"', '<f>IF(1,"cn-sh")</f><v>cn-sh</v>'),
        cell(' t="str"', '<f>""</f><v></v>'),
        cell(' t="b"', '<v>1</v>'),
      ),
    )
    expect(problems).toEqual([])
    expect(enterprises).toMatchObject([{ token: encodeToken({ region: 'cn-sh', 'key-enterprise': 'yes' }) }])
  })

  it('is read with a report of each unreadable cell, whose answer is left open', () => {
    const { enterprises, problems } = readWhole(
      one(cell('', '<f>B1</f>'), cell(' t="e"', '<v>#N/A</v>'), cell(' s="1"', '<v>45992</v>')),
    )
    expect(problems).toMatchObject([
      { kind: 'no-value', row: 2, column: { number: 2 } },
      { kind: 'unknown-value', found: '#N/A' },
      { kind: 'unknown-value', found: '45992' },
    ])
    expect(enterprises).toMatchObject([{ unread: 3 }])
  })

  it.each([
    ['', 45992, '2025-12-01'],
    ['<workbookPr date1904="1"/>', 44530, '2025-12-01'],
    ['', 45992.5, '2025-12-01 12:00'],
  ])('shows dates as dates (%s%d)', (bookProperties, days, shown) => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>'
    for (const [style, found] of [
      [0, String(days)],
      [1, shown],
      [2, shown],
    ] as const) {
      const sheets = { Data: sheetOf([head, ['A', cell(` s="${style}"`, `<v>${days}</v>`)]]) }
      expect(readWhole(bookOf({ sheets, styles, bookProperties })).problems).toMatchObject([{ found }])
    }
  })

  it('is read with a report of each formula without a value, in an answer or in a name', () => {
    const formula = { xml: (place: string) => `<c r="${place}"><f>A1</f><v></v></c>` }
    const empty = { xml: (place: string) => `<c r="${place}" t="str"><f>A1</f><v></v></c>` }
    const { enterprises, problems } = readWhole(
      bookOf({
        sheets: {
          Data: sheetOf([
            head,
            ['A', formula, 'tourism'],
            [formula, 'cn-sh', 'tourism'],
            ['C', empty, 'tourism'],
          ]),
        },
      }),
    )
    expect(enterprises.map(({ name, unread }) => [name, unread])).toEqual([
      ['A', 1],
      ['', 0],
      ['C', 0],
    ])
    expect(problems.map(({ kind, row }) => [kind, row])).toEqual([
      ['no-value', 2],
      ['name-no-value', 3],
    ])
  })

  it.each([
    [['Grand total: 2', '', '']],
    [['合计（2家）', '', '']],
    [['', '合计', '2家']],
    [['总 计', '2', '']],
    [['共 2 家', '', '']],
    [['Average', '0.5', '1.5']],
    [['Total', '2 clients', '']],
    [['Source: own records', '', '']],
    [['备注：以上数据由客户提供', '', '']],
  ])('is read without %j below the rows, which is reported', (last) => {
    const { enterprises, problems } = readWhole(bookOf({ sheets: { Data: sheetOf([...rows, last]) } }))
    expect(enterprises).toHaveLength(2)
    expect(problems.map(({ kind }) => kind)).toContainEqual(expect.stringMatching(/^(total|remark)-row$/))
  })

  it.each([
    ['Total Energies'],
    ['Sum Co.'],
    ['合计信息技术公司'],
    ['Note Ltd'],
    ['Average Joe Ltd'],
    ['共享科技'],
  ])('may have an enterprise with the name %s', (name) => {
    const last = [name, 'cn-sh', '']
    expect(readWhole(bookOf({ sheets: { Data: sheetOf([...rows, last]) } })).enterprises).toHaveLength(3)
  })

  it('may have a title, empty rows, sums and headings of two levels', () => {
    const sheet = sheetOf(
      [
        ['Our members, as of May', '', '', ''],
        [],
        ['name', 'Location', 'Services', ''],
        head,
        ...rows.slice(1),
        ['', '', '', ''],
        ['合计', cell('', '<v>2</v>'), '', ''],
      ],
      '<mergeCells count="2"><mergeCell ref="A1:D1"/><mergeCell ref="C3:D3"/></mergeCells>',
    )
    const { enterprises, problems } = readWhole(bookOf({ sheets: { Data: sheet } }))
    expect(problems).toEqual([
      { kind: 'above-headings', row: 1, lastRow: 3, found: 'Our members, as of May' },
      { kind: 'total-row', row: 8, found: '合计' },
    ])
    expect(enterprises.map(({ token }) => token)).toEqual(tokens)
  })

  it('reads all columns under a merged heading, and a merged cell for all its rows', () => {
    const sheet = sheetOf(
      [
        ['name', 'services', '', 'region'],
        ['A', 'tourism', 'digital-services', 'cn-sh'],
        ['B', 'tourism', '', ''],
        ['North', '', '', ''],
        ['C', 'tourism', '', ''],
      ],
      '<mergeCells><mergeCell ref="B1:C1"/><mergeCell ref="D2:D3"/><mergeCell ref="A4:D4"/></mergeCells>',
    )
    const { enterprises, problems } = readWhole(bookOf({ sheets: { Data: sheet } }))
    expect(problems).toEqual([{ kind: 'title-row', row: 4, found: 'North' }])
    expect(enterprises.map(({ token }) => token)).toEqual(
      [
        { services: ['digital-services', 'tourism'], region: 'cn-sh' },
        { services: ['tourism'], region: 'cn-sh' },
        { services: ['tourism'] },
      ].map((answers) => encodeToken(answers)),
    )
  })

  it('leaves both questions open under a cell that is merged across them', () => {
    const sheet = sheetOf(
      [
        ['name', 'service-exports', 'key-enterprise'],
        ['A', 'yes', ''],
      ],
      '<mergeCells><mergeCell ref="B2:C2"/></mergeCells>',
    )
    const { enterprises, problems } = readWhole(bookOf({ sheets: { Data: sheet } }))
    expect(problems.map(({ kind }) => kind)).toEqual(['merged-across', 'merged-across'])
    expect(enterprises).toMatchObject([{ token: encodeToken({}), unread: 2 }])
  })

  it('is read from the visible sheet with the most known headings, and other such sheets are named', () => {
    const { enterprises, problems } = readWhole(
      bookOf({
        sheets: {
          Cover: sheetOf([['Welcome']]),
          Draft: sheetOf([
            ['name', 'region'],
            ['X', 'cn-bj'],
          ]),
          Data: sheetOf(rows),
          Old: sheetOf([
            [...head, 'group'],
            ['Z', 'cn-bj'],
          ]),
        },
        hidden: ['Old'],
      }),
    )
    expect(problems).toEqual([{ kind: 'one-sheet', found: 'Data', options: ['Draft'] }])
    expect(enterprises).toHaveLength(2)
  })

  it('is read with its hidden rows, which is reported', () => {
    const sheet = sheetOf(rows).replace('<row r="2">', '<row r="2" hidden="1">')
    expect(readWhole(bookOf({ sheets: { Data: sheet } })).problems).toEqual([
      { kind: 'hidden-rows', count: 1 },
    ])
  })

  it('is read without its macros, links to other files and pictures', () => {
    const more = {
      'xl/vbaProject.bin': new Uint8Array(1000),
      'xl/externalLinks/externalLink1.xml': '<!DOCTYPE x [<!ENTITY y "z">]><x/>',
      'xl/media/image1.png': new Uint8Array(1000),
    }
    expect(readWhole(bookOf({ sheets: { Data: sheetOf(rows) }, more })).enterprises).toHaveLength(2)
  })

  it('may contain names that every object has, which are only texts', () => {
    const sheet = sheetOf([
      ['name', 'region', '__proto__'],
      ['__proto__', 'constructor', 'x'],
    ])
    const { enterprises, problems } = readWhole(bookOf({ sheets: { __proto__x: sheet, Data: sheet } }))
    expect(enterprises).toMatchObject([{ name: '__proto__', unread: 1 }])
    expect(problems.map(({ kind }) => kind)).toContain('unknown-column')
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  })
})

describe('a file of another kind', () => {
  const compound = (text: string): Uint8Array =>
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ])
  const zip = (paths: readonly string[]): Uint8Array =>
    zipSync(Object.fromEntries(paths.map((path) => [path, new Uint8Array(3)])))

  it.each([
    ['.xls', compound('Workbook'), 'old-workbook'],
    ['a protected workbook', compound('EncryptedPackage'), 'encrypted'],
    ['.xlsb', zip(['xl/workbook.bin']), 'binary-workbook'],
    ['.ods', zip(['mimetype', 'content.xml']), 'open-document'],
    ['.docx', zip(['word/document.xml']), 'archive'],
    [
      '.docx whose package names its main part',
      zipSync(mainPartAt('word/document.xml', '<document/>')),
      'archive',
    ],
    ['.xlsb that lies elsewhere', zipSync(mainPartAt('book/main.bin', '')), 'binary-workbook'],
    ['.pdf', new TextEncoder().encode('%PDF-1.7 …'), 'pdf'],
    ['a web page called .xls', new TextEncoder().encode('<html><table></table></html>'), 'web-page'],
    ['XML of 2003', new TextEncoder().encode('<?xml version="1.0"?><Workbook/>'), 'web-page'],
    ['an empty archive', Uint8Array.of(0x50, 0x4b, 5, 6, ...new Uint8Array(18)), 'damaged-workbook'],
  ])('is refused with its kind: %s', (_, bytes, kind) => {
    expect(readWhole(bytes).problems).toEqual([{ kind }])
    expect(readWhole(bytes).enterprises).toEqual([])
  })
})

describe('with a hostile or damaged file', () => {
  // Packing this file takes seconds.
  it.runIf(isProving)(
    'refuses a part that unpacks to more than 200 MB',
    () => {
      const row = '<row><c><v>1</v></c></row>'.repeat(40_000)
      const bytes = bookOf({
        sheets: { Data: `<worksheet><sheetData>${row.repeat(230)}</sheetData></worksheet>` },
      })
      expect(bytes.length).toBeLessThan(2_000_000)
      expect(kindsIn(bytes)).toEqual(['unpacks-too-large'])
    },
    60_000,
  )

  it('ignores the size that an archive claims', () => {
    const bytes = bookOf({ sheets: { Data: sheetOf(rows) } })
    const view = new DataView(bytes.buffer)
    for (let at = 0; at < bytes.length - 4; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xfffffff0, true)
    expect(readWhole(bytes).enterprises).toHaveLength(2)
  })

  const withRows = (row: string, count: number): Uint8Array =>
    bookOf({ sheets: { Data: sheetOf(rows).replace('</sheetData>', `${row.repeat(count)}</sheetData>`) } })

  it('skips ten thousand empty rows', () => {
    expect(
      readWhole(withRows('<row r="9" spans="1:4"><c r="A9" s="1"/></row>', 10_000)).enterprises,
    ).toHaveLength(2)
  })

  it('refuses more than half a million empty rows', () => {
    // The rows are short, because the content of so many cells would take longer than the rows.
    expect(kindsIn(withRows('<row/>', 510_000))).toEqual(['too-many-empty-rows'])
  }, 60_000)

  const wide = (count: number): Uint8Array => {
    const many = Array.from({ length: count }, (_, index) => `column ${index}`)
    return bookOf({
      sheets: {
        Data: sheetOf([
          [...head, ...many],
          ['A', 'cn-sh'],
        ]),
      },
    })
  }

  it('names five hundred unknown columns, and reads the known ones', () => {
    const { enterprises, problems } = readWhole(wide(500))
    expect(problems).toHaveLength(500)
    expect(enterprises).toMatchObject([{ token: encodeToken({ region: 'cn-sh' }) }])
  })

  it('refuses ten thousand columns in any row of the sheet that is read', () => {
    expect(kindsIn(wide(10_000))).toEqual(['too-many-columns'])
    const far = sheetOf(rows).replace('</row></sheetData>', '<c r="NTP3"><v>1</v></c></row></sheetData>')
    expect(kindsIn(bookOf({ sheets: { Data: far } }))).toEqual(['too-many-columns'])
    const both = bookOf({ sheets: { Data: sheetOf(rows), Other: far.replace('region', 'x') } })
    expect(readWhole(both).enterprises, 'another sheet may be wide').toHaveLength(2)
  })

  it.each(['xl/styles.xml'])(
    'refuses a list of more than 16 MB in %s',
    (path) => {
      const filler = `<x>${'<y a="b"/>'.repeat(1_700_000)}</x>`
      const bytes = bookOf({
        sheets: { Data: sheetOf(rows) },
        styles: '<styleSheet/>',
        more: { [path]: filler },
      })
      expect(kindsIn(bytes)).toEqual(['unpacks-too-large'])
    },
    60_000,
  )

  it('reads a sheet once even if the workbook names it a hundred thousand times', () => {
    const named = '<sheet name="Data" sheetId="1" r:id="rId1"/>'.repeat(100_000)
    const book = `<workbook xmlns:r="r"><sheets>${named}</sheets></workbook>`
    const bytes = bookOf({ sheets: { Data: sheetOf(rows) }, more: { 'xl/workbook.xml': book } })
    expect(readWhole(bytes).enterprises).toHaveLength(2)
  }, 20_000)

  it('reads no answer from a cell of 800,000 characters, and takes less than five seconds', () => {
    const bytes = bookOf({ sheets: { Data: sheetOf([head, ['A', 'cn-sh', 'a|'.repeat(400_000)]]) } })
    const started = process.cpuUsage().user
    expect(kindsIn(bytes)).toEqual(['unknown-value'])
    expect(process.cpuUsage().user - started).toBeLessThan(5_000_000)
  })

  const sheet = sheetOf(rows)
  it.each([
    ['its own entities', `<!DOCTYPE x [<!ENTITY a "b">]>${sheet}`],
    ['an undeclared entity', sheet.replace('Acme', '&lol;')],
    ['a sheet that is cut off', sheet.slice(0, -40)],
    ['a column beyond all columns', sheet.replace('r="A2"', 'r="ZZZ2"')],
    ['a row number that is not a number', sheet.replace('<row r="2">', '<row r="x">')],
    ['a shared text that does not exist', sheet.replace('t="inlineStr"', 't="s"')],
    ['a tag without end', `<worksheet><sheetData><row a="${'x'.repeat(3_000_000)}`],
    [
      'thousands of merged cells over one row',
      sheet.replace('</worksheet>', `${'<mergeCell ref="A1:D9"/>'.repeat(3_000)}</worksheet>`),
    ],
  ])('refuses %s', (_, xml) => {
    expect(kindsIn(bookOf({ sheets: { Data: xml } }))).toContain('damaged-workbook')
  })

  it('never throws an error for an archive that is damaged or cut off anywhere', () => {
    const bytes = bookOf({ sheets: { Data: sheet } })
    for (let at = 0; at < bytes.length; at += 11) {
      const damaged = Uint8Array.from(bytes)
      damaged[at] = 255 - (damaged[at] ?? 0)
      expect(() => readWhole(damaged)).not.toThrow()
      expect(() => readWhole(bytes.slice(0, at))).not.toThrow()
    }
  })
})

describe.each(everyLanguage)('the template in $language', ({ words, details }) => {
  const { notSure } = words.messages.question
  const text = details.portfolio
  const guide = guideOf(words, notSure)
  const spelling = wordSpelling(words, { name: text.nameColumn, notSure })
  const own = { region: 'cn-sh', services: ['tourism'], zones: ['ftz', 'lingang'] }
  const bytes = templateWorkbook(guide, [{ name: 'Own', answers: own }], spelling, text)
  const parts = unzipSync(bytes)
  const part = (path: string): string => new TextDecoder().decode(parts[path])

  it('is read back with the user’s answers and without the example', () => {
    const { enterprises, problems } = readWhole(bytes)
    expect(problems).toMatchObject([{ kind: 'example-row', row: 2 }])
    expect(enterprises).toMatchObject([{ name: 'Own', row: 3, token: encodeToken(own) }])
  })

  it('has an example that is read without a problem under another name', () => {
    const renamed = zipSync({
      ...parts,
      'xl/worksheets/sheet1.xml': new TextEncoder().encode(
        part('xl/worksheets/sheet1.xml').replace('※ ', ''),
      ),
    })
    expect(readWhole(renamed).problems).toEqual([])
    expect(readWhole(renamed).enterprises).toHaveLength(2)
  })

  it('offers a list of all answers for every question', () => {
    const lists = [
      ...part('xl/worksheets/sheet1.xml').matchAll(/<dataValidation .*?<\/dataValidation>/g),
    ].map(([list]) => list)
    expect(lists).toHaveLength(everyQuestion(catalogue).length)
    for (const [index, { kind, values }] of guide.entries()) {
      expect(lists[index]).toContain(`$${values.length}</formula1>`)
      expect(lists[index]?.includes('showErrorMessage'), 'typing several answers is no error').toBe(
        kind === 'single',
      )
      const prompt = / prompt="([^"]*)"/.exec(lists[index] ?? '')?.[1]
      expect(prompt).toContain(kind === 'single' ? text.workbook.oneAnswer : text.workbook.severalAnswers)
      for (const value of values)
        expect(part('xl/worksheets/sheet3.xml')).toContain(value.label.replaceAll('&', '&amp;'))
    }
  })

  it('explains every column', () => {
    const explained = part('xl/worksheets/sheet2.xml')
    for (const line of [...text.workbook.intro, ...guide.map(({ short }) => short)])
      expect(explained).toContain(line.replaceAll('&', '&amp;'))
  })
})

it('a workbook is read in slices', () => {
  const many = Array.from({ length: 2_000 }, (_, index) => [`Enterprise ${index}`, 'cn-sh', `tourism`, 'yes'])
  const slices = [...readPortfolio(bookOf({ sheets: { Data: sheetOf([head, ...many]) } }), day)]
  expect(slices.length).toBeGreaterThan(3)
  expect(slices.map(({ done }) => done)).toEqual(slices.map(({ done }) => done).toSorted((a, b) => a - b))
  expect(slices.flatMap(({ enterprises }) => enterprises)).toHaveLength(2_000)
})
