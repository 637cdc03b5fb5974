/**
 * Tables as CSV (RFC 4180) that spreadsheet programs open as they are: UTF-8 with a byte order mark, CRLF, every
 * cell in quotes, and no cell that such a program would take for a formula.
 */
import {
  conditionsInLines,
  contactsInLines,
  documentsInLines,
  type ExportInput,
  sourceInLine,
} from './outline'

const BYTE_ORDER_MARK = '\ufeff'

/** Signs at the start of a cell that make spreadsheet programs calculate. */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/

/** One cell. A text that would begin a formula gets an apostrophe in front, which such programs hide. */
export function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text
  return `"${harmless.replaceAll('"', '""')}"`
}

/** Rows of cells as the text of a CSV file. */
export function csv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

/** A report as CSV: one row a measure. */
export function reportAsCsv({ report, words, facts }: ExportInput): string {
  const { headings } = words
  const lines = (items: readonly string[]): string => items.join('\n')
  return csv([
    [
      headings.article,
      'id',
      headings.measure,
      headings.summary,
      headings.verdict,
      headings.availability,
      headings.reasons,
      headings.missing,
      headings.leftOpen,
      headings.otherwise,
      headings.firstSteps,
      headings.conditionsToday,
      headings.documents,
      headings.contacts,
      headings.sources,
      headings.checked,
      headings.edition,
      headings.code,
    ],
    ...report.lists
      .flatMap((list) => list.entries)
      .map((entry) => [
        words.article(entry.article),
        entry.measure,
        entry.title,
        entry.summary,
        words.verdicts[entry.verdict],
        entry.availability.label,
        lines(entry.reasons.deciding.map(({ text }) => text)),
        lines(entry.reasons.open.map(({ text }) => text)),
        lines(entry.reasons.leftOpen.map(({ point, ask }) => `${point} ${ask}`)),
        entry.reasons.wouldBe?.text ?? '',
        lines(entry.firstSteps.map((step) => `${step.text} – ${step.with}`)),
        lines(conditionsInLines(entry)),
        lines(documentsInLines(entry)),
        lines(contactsInLines(entry)),
        lines([entry.provision, ...entry.sources.map(sourceInLine)]),
        entry.checked.text,
        facts.edition,
        facts.code,
      ]),
  ])
}
