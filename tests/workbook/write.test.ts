/** Another library reads a written workbook letter for letter, and no program treats a text as a formula. */
import { strFromU8, unzipSync } from 'fflate'
import fc from 'fast-check'
import readExcelFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { lexiconWith } from '../../src/portfolio/spelling'
import { readWorkbook } from '../../src/portfolio/workbook/workbook'
import { beginsFormula } from '../../src/workbook/formula'
import { type CellContent, cellsIn, type Sheet, workbookOf, writeWorkbook } from '../../src/workbook/write'
import { cases } from '../support/random'

const sheetOf = (rows: readonly (readonly CellContent[])[], more: Partial<Sheet> = {}): Sheet => ({
  name: 'Sheet',
  columns: [{ width: 20 }, { width: 20, style: 'wrapped' }],
  rows,
  ...more,
})

/** Returns the sheets as another library reads them: names, and cells, of which empty ones are null. */
async function read(bytes: Uint8Array) {
  return readExcelFile(Buffer.from(bytes), { trim: false })
}

const partsOf = (bytes: Uint8Array) =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]))

const firstSheetOf = (bytes: Uint8Array): string => partsOf(bytes).get('xl/worksheets/sheet1.xml') ?? ''

/** Names in many scripts, with characters that have a meaning in XML, formulas or escapes. */
const names = [
  '上海某某服务有限公司',
  '臺灣「繁體」股份有限公司',
  'Société Générale d’Été – Ö & Co. <KG>',
  'ООО «Ромашка»',
  'شركة الخدمات (م.م.)',
  'אגודה בע״מ',
  'บริษัท ไทย จำกัด',
  '株式会社サービス',
  '한국 서비스',
  'हिन्दी सेवा',
  '𠮷野家 😀 👩‍💻',
  '=1+1',
  '+86 21 5555',
  '-Minus',
  '@home',
  '\tTab',
  "'quoted",
  '_x0041_ no escape',
  ' edges ',
  'two\nlines',
  '"quotes" and, commas',
  '1-2',
  '007',
  'TRUE',
]

const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '\t',
      '_x000',
      'D_',
      '&',
      '<',
      ']]>',
      '"',
      ' ',
      '\n',
      '商',
      'a',
    ),
  }),
)

/** What no workbook can hold is left out, and there is one kind of line end. */
const storable = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/\r\n?/g, '\n')

describe('a text', () => {
  it('in any script is read letter for letter by another library', async () => {
    const [sheet] = await read(workbookOf([sheetOf(names.map((name) => [name, `x${name}`]))]))
    expect(sheet?.data).toEqual(names.map((name) => [name, `x${name}`]))
  })

  it('with any characters is read again by another library and by the app', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(texts, { minLength: 20, maxLength: 40 }), async (given) => {
        const bytes = workbookOf([sheetOf(given.map((text) => ['-', text]))])
        const [sheet] = await read(bytes)
        const expected = given.map((text) => storable(text))
        expect(sheet?.data.map(([, text]) => text ?? '')).toEqual(expected)
        const ours = [...readWorkbook(bytes, lexiconWith())].flatMap(({ rows }) => rows)
        expect(ours.map(({ cells }) => (cells[1] ?? '').trim())).toEqual(expected.map((text) => text.trim()))
      }),
      { numRuns: cases(60, 2_000) },
    )
  })

  it('is stored as a text and never as a formula, and stays a text when it is edited', () => {
    const bytes = workbookOf([sheetOf(names.map((name) => [name]))])
    const xml = firstSheetOf(bytes)
    expect(xml).not.toContain('<f>')
    const cells = [...xml.matchAll(/<c r="A(\d+)" s="(\d+)" t="inlineStr">/g)]
    expect(cells).toHaveLength(names.length)
    const [, list = ''] =
      /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(partsOf(bytes).get('xl/styles.xml') ?? '') ?? []
    const styles = list.split('<xf ').slice(1)
    for (const [, row, style] of cells)
      expect(styles[Number(style)]?.includes('quotePrefix="1"'), names[Number(row) - 1]).toBe(
        beginsFormula(names[Number(row) - 1] ?? ''),
      )
    expect(names.filter(beginsFormula)).toEqual(
      expect.arrayContaining(['=1+1', '+86 21 5555', '-Minus', '@home', '\tTab']),
    )
  })

  it('that is longer than a cell can hold is cut, and half a character is left out', async () => {
    const [sheet] = await read(workbookOf([sheetOf([['x'.repeat(40_000), 'a\ud83db']])]))
    expect(sheet?.data[0]?.[0]).toBe(`${'x'.repeat(32_766)}…`)
    expect(sheet?.data[0]?.[1]).toBe('ab')
  })
})

describe('other cells', () => {
  it('are read as days and numbers by another library', async () => {
    const [sheet] = await read(
      workbookOf([
        sheetOf([
          [{ day: '2026-12-31' }, { number: 7 }],
          [{ day: '2024-02-29' }, ''],
        ]),
      ]),
    )
    const [first, second] = sheet?.data ?? []
    expect(first?.[0]).toEqual(new Date('2026-12-31T00:00:00Z'))
    expect(first?.[1]).toBe(7)
    expect(second?.[0]).toEqual(new Date('2024-02-29T00:00:00Z'))
  })
})

describe('a sheet', () => {
  const rows = [['Above'], ['State', 'Name'], ['Open', 'A'], ['Done', 'B']]
  const bytes = workbookOf([
    sheetOf(rows, {
      rowsAboveHead: 1,
      hasFilter: true,
      frozenColumns: 1,
      choices: [
        { column: 0, firstRow: 2, lastRow: 3, from: ['Open', 'Done "now"'], refusal: 'No.' },
        {
          column: 1,
          firstRow: 2,
          lastRow: 9,
          from: { cells: cellsIn("It's", 1, 0, 4) },
          prompt: { title: 'T'.repeat(40), text: 'x'.repeat(300) },
        },
      ],
      looksByText: [{ column: 0, text: 'Done', style: 'use' }],
    }),
    sheetOf([['hidden']], { name: "It's", isHidden: true }),
  ])
  const xml = firstSheetOf(bytes)

  it('has frozen heads with a filter, which are printed on every page, and columns with widths', () => {
    expect(xml).toContain(
      '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>',
    )
    expect(xml).toContain('<autoFilter ref="A2:B4"/>')
    expect(xml.match(/customWidth="1"/g)).toHaveLength(2)
    expect(partsOf(bytes).get('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Sheet'!$A:$A,'Sheet'!$2:$2</definedName>`,
    )
  })

  it('is printed one page wide, unless the text would be too small to read', () => {
    expect(xml).toContain('fitToPage="1"')
    const wide = firstSheetOf(workbookOf([sheetOf(rows, { columns: rows.map(() => ({ width: 120 })) })]))
    expect(wide).not.toContain('fitTo')
    expect(wide).toContain('scale="60"')
  })

  it('is printed with only the columns that are chosen for it', () => {
    const columns = rows.map(() => ({ width: 300 }))
    const printed = workbookOf([sheetOf(rows, { columns, rowsAboveHead: 1, printedColumns: 1 })])
    expect(firstSheetOf(printed)).toContain('fitToPage="1"')
    expect(partsOf(printed).get('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'Sheet'!$A:$A</definedName>`,
    )
  })

  it('offers lists, can refuse other texts, and colours a cell by its text', () => {
    expect(xml).toContain('<formula1>&quot;Open,Done &quot;&quot;now&quot;&quot;&quot;</formula1>')
    expect(xml).toContain(`<formula1>'It''s'!$B$1:$B$5</formula1>`)
    expect(xml.match(/showErrorMessage/g)).toHaveLength(1)
    expect(
      /promptTitle="([^"]*)" prompt="([^"]*)"/
        .exec(xml)
        ?.slice(1)
        .map((text) => text.length),
    ).toEqual([32, 255])
    expect(xml).toMatch(/<conditionalFormatting sqref="A3:A4"><cfRule type="cellIs".*&quot;Done&quot;/)
  })

  it('has its parts in the order that the standard demands', () => {
    const order = [
      ...xml.matchAll(
        /<(sheetPr|sheetViews|cols|sheetData|autoFilter|conditionalFormatting|dataValidations|printOptions|pageMargins|pageSetup)[ >]/g,
      ),
    ].map(([, name]) => name)
    expect(order).toEqual([
      'sheetPr',
      'sheetViews',
      'cols',
      'sheetData',
      'autoFilter',
      'conditionalFormatting',
      'dataValidations',
      'printOptions',
      'pageMargins',
      'pageSetup',
    ])
  })

  it('has rows as high as their texts need, for programs that do not adjust the height', () => {
    const heights = (rows: readonly (readonly CellContent[])[]) =>
      [...firstSheetOf(workbookOf([sheetOf(rows)])).matchAll(/<row r="\d+"(?: ht="(\d+)")?>/g)].map(
        ([, height]) => Number(height ?? 15),
      )
    const long = 'word '.repeat(20)
    expect(
      heights([
        ['-', 'short'],
        [long, '-'],
        ['-', long],
        ['-', '商'.repeat(50)],
        ['-', 'a\nb\nc'],
      ]),
    ).toEqual([15, 15, 96, 96, 48])
    expect(heights([['-', long.repeat(50)]])).toEqual([409])
  })

  it('may be hidden', async () => {
    expect((await read(bytes)).map(({ sheet }) => sheet)).toEqual(['Sheet', "It's"])
    expect(partsOf(bytes).get('xl/workbook.xml')).toMatch(/name="It's" sheetId="2" state="hidden"/)
  })
})

it('a large table is written in slices, and is the same file each time', () => {
  const rows = Array.from({ length: 5_000 }, (_, row) => [`Enterprise ${row}`, 'yes'])
  const slices = [...writeWorkbook([sheetOf(rows)])]
  expect(slices).toHaveLength(50)
  expect(slices.at(-1)).toBe(5_000)
  expect(workbookOf([sheetOf(rows)])).toEqual(workbookOf([sheetOf(rows)]))
})
