/**
 * Tables as CSV (RFC 4180) that spreadsheet programs open as they are: UTF-8 with a byte order mark, CRLF, every
 * cell in quotes, and no cell that such a program would take for a formula.
 */
import {
  answersIn,
  bestInWords,
  conditionsIn,
  datesIn,
  firstThingsIn,
  ruledOutIn,
  todayIn,
  contactsIn,
  documentsIn,
  type ExportInput,
  factsOf,
  flat,
  instrumentsIn,
  leftOpenIn,
  type Line,
  missingIn,
  reasonsIn,
  reportedIn,
  ruleIn,
  sourcesIn,
  stepsIn,
} from './lines'
import type { ReportEntry } from '../report'
import type { ExportWords } from './words'

const BYTE_ORDER_MARK = '\ufeff'

/**
 * Signs at the start of a cell that make spreadsheet programs calculate: = + - @, also in full-width and in small
 * form, tab and line ends; also behind what such programs cut off or pass over: spaces, quotes, what cannot be seen.
 */
const FORMULA = /^[\s\p{C}\p{Z}'"‘’“”＇＂`]*[=+\-@\t\r\n＝＋－＠﹦﹢﹣﹫]/u

/** One cell. A text that would begin a formula gets an apostrophe in front, so that it is a text for every such program. */
export function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text
  return `"${harmless.replaceAll('"', '""')}"`
}

/** Rows of cells as the text of a CSV file. */
export function csv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

/** What a column says of a measure. */
interface Column {
  readonly heading: string
  readonly of: (entry: ReportEntry) => string
}

/**
 * A report as CSV: one row a measure, then one an answer, then one for each fact about the report as a whole. The
 * first column says which of these a row is, so that a filter parts them.
 */
export function reportAsCsv(input: ExportInput): string {
  const { report, facts, words } = input
  const { headings } = words
  const columns = columnsIn(words)
  /** A row that is no measure's: its name and what is said stand where a measure has title and summary. */
  const other = (part: string, id: string, name: string, said: string): readonly string[] => {
    const start = [part, '', id, name, said]
    return [...start, ...columns.slice(start.length).map(() => '')]
  }
  return csv([
    columns.map(({ heading }) => heading),
    ...report.groups
      .flatMap((group) => group.entries)
      .map((entry) => columns.map((column) => column.of(entry))),
    ...answersIn(input).map(({ question, title, said }) =>
      other(headings.answers, question, title, said.join('\n')),
    ),
    ...[
      { label: words.title, text: report.headline },
      { label: headings.notCovered, text: report.notCovered.text },
      { label: report.notCovered.reported.title, text: joined(reportedIn(input, words)) },
      ...factsOf(input),
      ...bestInWords(input).map((text) => ({ label: headings.missing, text })),
      { label: headings.doFirst, text: joined(firstThingsIn(input)) },
      { label: headings.dates, text: joined(datesIn(input)) },
      ...report.groups
        .filter(({ entries }) => entries.length > 0)
        .map(({ action }) => ({ label: words.groups[action].title, text: words.groups[action].lead })),
      { label: words.groups.none.title, text: joined(ruledOutIn(input)) },
      { label: headings.conditionsToday, text: words.conditionsTodayLead },
      { label: headings.conditionsToday, text: words.thresholds },
      { label: headings.aboutReport, text: words.disclaimer },
    ].map(({ label, text }) => other(headings.aboutReport, facts.code, label, text)),
  ])
}

function columnsIn(words: ExportWords): readonly Column[] {
  const { headings } = words
  return [
    { heading: headings.part, of: (entry) => words.groups[entry.action].title },
    { heading: headings.article, of: (entry) => words.article(entry.article) },
    { heading: headings.id, of: (entry) => entry.measure },
    { heading: headings.measure, of: (entry) => entry.title },
    { heading: headings.summary, of: (entry) => entry.summary },
    { heading: headings.verdict, of: (entry) => words.verdicts[entry.verdict] },
    { heading: headings.availability, of: (entry) => entry.availability.label },
    { heading: headings.today, of: (entry) => joined(todayIn(entry, words)) },
    { heading: headings.reasons, of: (entry) => joined(reasonsIn(entry)) },
    { heading: headings.missing, of: (entry) => joined(missingIn(entry)) },
    { heading: headings.leftOpen, of: (entry) => joined(leftOpenIn(entry)) },
    { heading: headings.otherwise, of: (entry) => entry.reasons.wouldBe?.text ?? '' },
    { heading: headings.rule, of: (entry) => joined(ruleIn(entry.rule, words)) },
    { heading: headings.offers, of: (entry) => entry.offers },
    { heading: headings.addresses, of: (entry) => entry.addresses },
    { heading: headings.availabilityText, of: (entry) => entry.availability.text },
    { heading: headings.instruments, of: (entry) => joined(instrumentsIn(entry, words)) },
    { heading: headings.firstSteps, of: (entry) => joined(stepsIn(entry)) },
    { heading: headings.conditionsToday, of: (entry) => joined(conditionsIn(entry, words)) },
    { heading: headings.documents, of: (entry) => joined(documentsIn(entry)) },
    { heading: headings.contacts, of: (entry) => joined(contactsIn(entry)) },
    { heading: headings.unknown, of: (entry) => joined(flat(entry.unknown)) },
    { heading: headings.sources, of: (entry) => joined(sourcesIn(entry, words)) },
    { heading: headings.checked, of: (entry) => entry.checked.text },
  ]
}

/** Lines in one cell, one under the other. */
function joined(lines: readonly Line[]): string {
  return lines.map(({ text, depth }) => `${'\u3000'.repeat(depth)}${text}`).join('\n')
}
