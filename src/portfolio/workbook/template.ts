/**
 * The template for a table of answers as a workbook: a list of answers to choose from for every question, an example,
 * and a sheet that explains. It reads back as it is.
 */
import { strToU8, zipSync } from 'fflate'
import { type Answer, type Answers, isAsked, offeredOptions } from '../../engine'
import { catalogue } from '../../policy'
import type { GuideColumn, GuideWords } from '../guide'
import { lettersOf } from '../letters'
import { EXAMPLE_MARK } from '../read-table'
import { askable } from '../spelling'
import { type NamedAnswers, tableOf, type Spelling } from '../written'

export interface WorkbookWords extends GuideWords {
  readonly workbook: {
    /** The names of the three sheets. */
    readonly answers: string
    readonly guide: string
    readonly lists: string
    readonly example: string
    readonly oneAnswer: string
    readonly severalAnswers: string
    readonly onlyWith: string
    readonly notInList: string
    readonly check: string
    readonly intro: readonly string[]
  }
}

/** Rows that offer the lists. */
const LAST_ROW = 2_001

/** What a message beside a cell may hold, in characters; its title less. */
const LONGEST_PROMPT = 255
const LONGEST_TITLE = 32

const HEAD = 1
const EXAMPLE = 2
const WRAPPED = 3

/** The bytes of the template, with the enterprises that are known already. */
export function templateWorkbook(
  guide: readonly GuideColumn[],
  enterprises: readonly NamedAnswers[],
  spelling: Spelling,
  words: WorkbookWords,
): Uint8Array {
  const { workbook } = words
  const example = { name: `${EXAMPLE_MARK} ${workbook.example}`, answers: exampleAnswers() }
  const [head = [], ...rows] = tableOf([example, ...enterprises], spelling)
  const longest = Math.max(...guide.map(({ values }) => values.length))
  const lists = Array.from({ length: longest }, (_, row) =>
    guide.map(({ values }) => values[row]?.label ?? ''),
  )
  return zipped({
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': bookXml(workbook),
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['worksheet', 'worksheets/sheet3.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml,
    'xl/worksheets/sheet1.xml': sheetXml({
      rows: [head, ...rows],
      styleOf: (row) => (row === 0 ? HEAD : row === 1 ? EXAMPLE : 0),
      widths: [34, ...guide.map(() => 22)],
      isFrozen: true,
      after: validations(guide, words),
    }),
    'xl/worksheets/sheet2.xml': sheetXml({
      ...explained(guide, words),
      widths: [30, 60, 22, 60, 44],
    }),
    'xl/worksheets/sheet3.xml': sheetXml({ rows: lists, styleOf: () => 0, widths: guide.map(() => 30) }),
  })
}

/** One answer to each question that is asked, two where several may be given. */
function exampleAnswers(): Answers {
  const answers: Record<string, Answer> = {}
  for (const { id, kind, options } of askable) {
    if (!isAsked(catalogue, answers, id)) continue
    const offered = offeredOptions(catalogue, answers, id)
    const some = options
      .filter((option) => !option.exclusive && offered.includes(option.id))
      .map((option) => option.id)
    const [first] = some
    if (first !== undefined) answers[id] = kind === 'multiple' ? some.slice(0, 2) : first
  }
  return answers
}

/** The sheet that explains: what to do, then every column with its answers. */
function explained(guide: readonly GuideColumn[], words: WorkbookWords) {
  const { guideTable, workbook } = words
  const checks = new Set<string>(catalogue.checks.map(({ id }) => id))
  const intro = workbook.intro.map((line) => [line])
  const start = intro.length + 1
  return {
    rows: [
      ...intro,
      [],
      [guideTable.heading, guideTable.question, guideTable.kind, guideTable.answer, guideTable.remark],
      ...guide.map(({ id, short, title, kind, conditional, values }) => [
        short,
        title,
        kind === 'single' ? words.single : words.multiple,
        values.map(({ label }) => label).join('\n'),
        [
          ...(conditional ? [workbook.onlyWith] : []),
          ...(checks.has(id) ? [workbook.check] : []),
          ...values
            .filter(({ exclusive }) => exclusive && kind === 'multiple')
            .map(({ label }) => `${label}: ${words.exclusive}`),
        ].join('\n'),
      ]),
    ],
    styleOf: (row: number) => (row < start ? 0 : row === start ? HEAD : WRAPPED),
  }
}

/** A list to choose from below every heading. Where several answers may be given, others may be typed. */
function validations(guide: readonly GuideColumn[], { workbook }: WorkbookWords): string {
  const entries = guide.map(({ short, kind, conditional, values }, index) => {
    const column = lettersOf(index + 1)
    const list = lettersOf(index)
    const isSingle = kind === 'single'
    const prompt = [
      isSingle ? workbook.oneAnswer : workbook.severalAnswers,
      ...(conditional ? [workbook.onlyWith] : []),
    ].join(' ')
    const attributes = {
      type: 'list',
      allowBlank: '1',
      showInputMessage: '1',
      ...(isSingle && { showErrorMessage: '1', error: workbook.notInList }),
      promptTitle: shortened(short, LONGEST_TITLE),
      prompt: shortened(prompt, LONGEST_PROMPT),
      sqref: `${column}2:${column}${String(LAST_ROW)}`,
    }
    const source = `'${workbook.lists}'!$${list}$1:$${list}$${String(values.length)}`
    return `<dataValidation${attributesOf(attributes)}><formula1>${escaped(source)}</formula1></dataValidation>`
  })
  return `<dataValidations count="${String(entries.length)}">${entries.join('')}</dataValidations>`
}

const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text

interface SheetParts {
  readonly rows: readonly (readonly string[])[]
  readonly styleOf: (row: number) => number
  readonly widths: readonly number[]
  readonly isFrozen?: boolean
  readonly after?: string
}

function sheetXml({ rows, styleOf, widths, isFrozen = false, after = '' }: SheetParts): string {
  const pane = '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>'
  const columns = widths.map(
    (width, index) =>
      `<col min="${String(index + 1)}" max="${String(index + 1)}" width="${String(width)}" customWidth="1"/>`,
  )
  const lines = rows.map((cells, row) => {
    const written = cells.map((text, column) =>
      text === ''
        ? ''
        : `<c r="${lettersOf(column)}${String(row + 1)}" s="${String(styleOf(row))}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`,
    )
    return `<row r="${String(row + 1)}">${written.join('')}</row>`
  })
  return `${PROLOGUE}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${isFrozen ? pane : ''}</sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData>${after}</worksheet>`
}

const PROLOGUE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

function bookXml({ answers, guide, lists }: WorkbookWords['workbook']): string {
  const sheets = [answers, guide, lists].map((name, index) => {
    const number = String(index + 1)
    return `<sheet${attributesOf({ name, sheetId: number, ...(name === lists && { state: 'hidden' }), 'r:id': `rId${number}` })}/>`
  })
  return `${PROLOGUE}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>${sheets.join('')}</sheets></workbook>`
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const entries = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${DOCUMENT}/${type}" Target="${target}"/>`,
  )
  return `${PROLOGUE}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`
}

const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const contentTypes = `${PROLOGUE}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/>${[1, 2, 3].map((number) => `<Override PartName="/xl/worksheets/sheet${String(number)}.xml" ContentType="${KIND}.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="${KIND}.styles+xml"/></Types>`

/** Plain cells, headings, the example, and cells with several lines. */
const stylesXml = `${PROLOGUE}<styleSheet xmlns="${MAIN}"><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><i/><sz val="11"/><color rgb="FF595959"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE6EEF5"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`

const attributesOf = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('')

function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  const files = Object.entries(parts).map(([path, text]) => [path, strToU8(text)] as const)
  // Without the time of day, the same template is the same file.
  return zipSync(Object.fromEntries(files), { level: 6, mtime: '1980-01-01T12:00:00' })
}
