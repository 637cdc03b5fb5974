/**
 * The parts of our Word files: styles, headings, lists, tables, fields to fill in, the foot of the page.
 *
 * Every text goes through `clean`: one character that XML does not allow makes a file unreadable.
 *
 * `docx` is slower and larger than XML put together by hand. It keeps the order of parts that Word demands, and works
 * under the security policy as it is.
 */
import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  CheckBox,
  Document,
  ExternalHyperlink,
  FileChild,
  Footer,
  HeadingLevel,
  type IParagraphOptions,
  type IParagraphStyleOptions,
  type IRunOptions,
  type ISectionOptions,
  InternalHyperlink,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'
import type { Language } from '../policy/languages'
import type { Fact } from '../report'
import { dotted } from '../report/marks'

/** A block of a file. */
export type Part = Paragraph | Table

/** The properties of a file as a whole. */
export interface FileFacts {
  readonly language: Language
  readonly title: string
  /** Who has made it: the name of the site. */
  readonly site: string
}

/** A chapter that begins on a new page, with its name at the foot. */
export interface Chapter {
  readonly title: string
  readonly parts: readonly Part[]
}

/** The page in twentieths of a point: A4 with margins of 17 mm, and the width between them. */
const PAGE = { width: 11_906, height: 16_838, margin: 964 }
const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin

const INK = '1B2426'
const SOFT = '4C5659'
const ACCENT = '0B5563'
const WASH = 'E8F1F2'
const LINE = 'B9C2C1'

/** Sizes of letters, in half points. */
const SMALL = 16
const IN_TABLES = 17

/** What XML cannot hold: most control characters, halves of surrogate pairs, and two non-characters. */
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** Removes from a text what would make the file unreadable. */
export function clean(text: string): string {
  return text.replace(NOT_IN_XML, '')
}

/** Makes a run of text; keeps its line breaks. */
export function run(text: string, options: IRunOptions = {}): TextRun {
  const [first = '', ...others] = clean(text).split(/\r\n|[\n\r\u0085\u2028\u2029]/)
  return new TextRun({
    ...options,
    children: [first, ...others.flatMap((line) => [new TextRun({ text: line, break: 1 })])],
  })
}

/** Makes bold text. */
export const strong = (text: string): TextRun => run(text, { bold: true })

/** Makes a paragraph. */
export function paragraph(
  children: string | readonly ParagraphChild[],
  options: IParagraphOptions = {},
): Paragraph {
  return new Paragraph({ ...options, children: typeof children === 'string' ? [run(children)] : children })
}

/** Makes a paragraph in small, soft letters. */
export const small = (children: string | readonly ParagraphChild[]): Paragraph =>
  paragraph(children, { style: 'Small' })

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }

/** Makes a heading; `anchor` is the name by which a list of contents leads to it. */
export function heading(level: 1 | 2 | 3, text: string, anchor?: string): Paragraph {
  const children = anchor === undefined ? [run(text)] : [new Bookmark({ id: anchor, children: [run(text)] })]
  return new Paragraph({ heading: levels[level], children })
}

/** Makes an entry of a list of contents. */
export function linkWithin(text: string, anchor: string): ParagraphChild {
  return new InternalHyperlink({ anchor, children: [run(text, { style: 'Hyperlink' })] })
}

/** Makes a link to another site. */
export function link(text: string, address: string): ParagraphChild {
  return new ExternalHyperlink({ link: address, children: [run(text, { style: 'Hyperlink' })] })
}

/** Makes a list with bullets. */
export function bullets(entries: readonly (string | readonly ParagraphChild[])[]): readonly Paragraph[] {
  return entries.map((entry) => paragraph(entry, { numbering: { reference: 'bullets', level: 0 } }))
}

/** Makes a numbered list. `list` names it in its file: each counts from 1. */
export function numbered(
  entries: readonly (string | readonly ParagraphChild[])[],
  kind: 'numbers' | 'sources',
  list: number,
): readonly Paragraph[] {
  return entries.map((entry) =>
    paragraph(entry, {
      numbering: { reference: kind, level: 0, instance: list },
      ...(kind === 'sources' ? { style: 'SmallList' } : {}),
    }),
  )
}

/** Makes entries with a box to tick. */
export function boxes(entries: readonly string[]): readonly Paragraph[] {
  return entries.map((text) =>
    paragraph([new CheckBox(), new TextRun({ children: ['\t'] }), run(text)], { style: 'Box' }),
  )
}

/** Separates two tables, which would merge without it. */
export const gap = (): Paragraph => paragraph('', { style: 'Gap' })

/** Frames something that must be seen before the rest. */
export function framed(children: readonly ParagraphChild[]): Paragraph {
  return paragraph(children, { style: 'Notice' })
}

/** How a table looks. */
export interface TableOptions {
  /** In hundredths of the page's width. */
  readonly widths: readonly number[]
  /** The columns, from 0, that hold counts. */
  readonly centred?: readonly number[]
  /** Whether its letters are small, as of what one looks up. */
  readonly isSmall?: boolean
  /** Lines of empty room in every cell of the last column, which is parted from the others by a line. */
  readonly room?: number
  /** Rows below, of two fields each, as wide as the columns. */
  readonly below?: readonly (readonly Fact[])[]
}

/** What every table has: the width of the page, and margins in its cells. */
const fixed = {
  width: { size: TEXT_WIDTH, type: WidthType.DXA },
  layout: TableLayoutType.FIXED,
  margins: { marginUnitType: WidthType.DXA, top: 30, bottom: 30, left: 80, right: 80 },
}

type Cell = string | readonly ParagraphChild[]

/** Makes a table whose first row is repeated on every page. No row is split between pages. */
export function table(
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
  { widths, centred = [], isSmall = false, room = 0, below = [] }: TableOptions,
): Table {
  const columns = widths.map((width) => Math.round((width / 100) * TEXT_WIDTH))
  const emptyLines = Array.from({ length: room }, () => paragraph('', { style: 'TableText' }))
  const cell = (
    content: Cell,
    column: number,
    isHead: boolean,
    extra: readonly Paragraph[] = [],
  ): TableCell => {
    const style = isHead ? 'TableHead' : isSmall ? 'SmallTableText' : 'TableText'
    const alignment = centred.includes(column) ? { alignment: AlignmentType.CENTER } : {}
    const text = paragraph(content, { style, ...alignment, keepNext: isHead })
    return cellOf([text, ...extra], isHead, columns[column])
  }
  return new Table({
    ...fixed,
    columnWidths: columns,
    borders: room > 0 ? { ...frame, insideVertical: thin } : frame,
    rows: [
      rowOf(
        heads.map((head, column) => cell(head, column, true)),
        true,
      ),
      ...rows.map((cells) =>
        rowOf(
          cells.map((content, column) =>
            cell(content, column, false, column === cells.length - 1 ? emptyLines : []),
          ),
        ),
      ),
      ...below.map((entries) =>
        rowOf(entries.map(({ label, text }, column) => cell([strong(label), run(text)], column, false))),
      ),
    ],
  })
}

/** Lists labels, each with its text or with room for it. */
export function fields(entries: readonly Fact[]): Table {
  const labelWidth = Math.round(TEXT_WIDTH * 0.2)
  const columns = [labelWidth, TEXT_WIDTH - labelWidth]
  return new Table({
    ...fixed,
    columnWidths: columns,
    borders: frame,
    rows: entries.map(({ label, text }) =>
      rowOf([
        cellOf([paragraph(label, { style: 'TableHead' })], true, columns[0]),
        cellOf([paragraph(text, { style: 'TableText' })], false, columns[1]),
      ]),
    ),
  })
}

/** Makes a row that is not split between pages. A head is repeated on every page. */
function rowOf(children: readonly TableCell[], isHead = false): TableRow {
  return new TableRow({ ...(isHead ? { tableHeader: true } : {}), cantSplit: true, children })
}

function cellOf(children: readonly Paragraph[], isHead: boolean, width = 0): TableCell {
  const shading = { type: ShadingType.CLEAR, color: 'auto', fill: WASH }
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(isHead ? { shading } : {}),
    children,
  })
}

const thin = { style: BorderStyle.SINGLE, size: 4, color: LINE }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const frame = {
  top: thin,
  bottom: thin,
  left: none,
  right: none,
  insideHorizontal: thin,
  insideVertical: none,
}

/** The fonts to use; a machine without them substitutes its own. */
const faces = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia: 'Microsoft YaHei' }

/** Makes quotation marks and dashes in Chinese text as wide as its characters. */
const hints: Readonly<Partial<Record<Language, { readonly hint: string }>>> = { zh: { hint: 'eastAsia' } }

/** Languages for spell checking: English as in Britain, and Chinese for Chinese characters in either language. */
const proofing = { value: 'en-GB', eastAsia: 'zh-CN', bidirectional: 'ar-SA' }

const hanging = { left: 360, hanging: 360 }

function levelOf(format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string, indent = hanging) {
  return [{ level: 0, format, text, alignment: AlignmentType.LEFT, style: { paragraph: { indent } } }]
}

/** Makes a style of paragraphs. `name` is what Word shows, `basedOn` the id of the style that it changes. */
function styleOf(
  name: string,
  basedOn: string,
  run?: IParagraphStyleOptions['run'],
  paragraph?: IParagraphStyleOptions['paragraph'],
): IParagraphStyleOptions {
  return { id: name.replaceAll(' ', ''), name, basedOn, ...(run && { run }), ...(paragraph && { paragraph }) }
}

const tight = { after: 0, line: 240, lineRule: LineRuleType.AUTO }

const betweenLines = {
  spacing: { before: 160, after: 160 },
  border: { top: { ...thin, space: 4 }, bottom: { ...thin, space: 4 } },
}

const besideBar = {
  spacing: { before: 80, after: 80 },
  border: { left: { style: BorderStyle.SINGLE, size: 24, color: ACCENT, space: 8 } },
  indent: { left: 200 },
  keepLines: true,
}

/**
 * Writes the bytes of a file: chapters, each from a new page.
 *
 * @param tell receives the share of the chapters that is written, from 0 to 1.
 */
export async function fileOf(
  { language, title, site }: FileFacts,
  chapters: readonly Chapter[],
  tell: (written: number) => void = () => undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const font = { ...faces, ...hints[language] }
  const headingStyle = (size: number, before: number, after: number) => ({
    run: { font, size, bold: true, color: ACCENT },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
  })
  const file = new Document({
    title: clean(title),
    creator: clean(site),
    lastModifiedBy: clean(site),
    styles: {
      default: {
        document: {
          run: { font, size: 19, color: INK, language: proofing },
          paragraph: { spacing: { after: 60, line: 252, lineRule: LineRuleType.AUTO } },
        },
        heading1: headingStyle(34, 0, 60),
        heading2: headingStyle(23, 200, 60),
        heading3: headingStyle(19, 100, 30),
        hyperlink: { run: { color: ACCENT, underline: {} } },
      },
      paragraphStyles: [
        styleOf('Small', 'Normal', { size: SMALL, color: SOFT }),
        styleOf('Small List', 'Small', undefined, { spacing: { after: 20 } }),
        styleOf('Headline', 'Normal', { size: 26, bold: true }, betweenLines),
        styleOf('Notice', 'Normal', undefined, besideBar),
        styleOf('Box', 'Normal', undefined, {
          indent: { left: 300, hanging: 300 },
          spacing: { after: 40 },
          keepLines: true,
        }),
        styleOf('Table Text', 'Normal', { size: IN_TABLES }, { spacing: tight }),
        styleOf('Gap', 'Normal', { size: 8 }, { spacing: tight }),
        styleOf('Small Table Text', 'TableText', { size: SMALL }),
        styleOf('Table Head', 'TableText', { bold: true, color: ACCENT }),
      ],
    },
    numbering: {
      config: [
        { reference: 'bullets', levels: levelOf(LevelFormat.BULLET, '•') },
        { reference: 'numbers', levels: levelOf(LevelFormat.DECIMAL, '%1.') },
        { reference: 'sources', levels: levelOf(LevelFormat.DECIMAL, '[%1]', { left: 480, hanging: 480 }) },
      ],
    },
    sections: chapters.map((chapter, place): ISectionOptions => ({
      properties: {
        page: {
          size: { width: PAGE.width, height: PAGE.height },
          margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
        },
      },
      footers: { default: foot(site, chapter.title) },
      children: [...chapter.parts, new Milestone(() => tell((place + 1) / chapters.length))],
    })),
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}

/** Writes nothing, but reports that all before it is written: the library reports no progress itself. */
class Milestone extends FileChild {
  readonly #reached: () => void

  constructor(reached: () => void) {
    super('milestone')
    this.#reached = reached
  }

  /** Called when it is this one's turn to be written. The library leaves out what gives nothing. */
  override prepForXml(): undefined {
    this.#reached()
  }
}

function foot(site: string, title: string): Footer {
  return new Footer({
    children: [
      paragraph(
        [
          run(title.startsWith(site) ? title : dotted(site, title)),
          new TextRun({ children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
        { style: 'Small', tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }] },
      ),
    ],
  })
}
