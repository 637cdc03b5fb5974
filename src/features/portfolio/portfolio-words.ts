/** A portfolio in words: places in its file, problems, and names of enterprises. */
import type { LanguageDetails, LanguageWords } from '../../i18n'
import type { Action } from '../../engine'
import type { QuestionId } from '../../policy'
import {
  columnLetters,
  type Enterprise,
  LARGEST_FILE,
  LARGEST_UNPACKED,
  MOST_COLUMNS,
  MOST_EMPTY_ROWS,
  MOST_ENTERPRISES,
  type Problem,
  type RowUnit,
} from '../../portfolio'
import { optionsOf, optionWords, type PaperOrigin } from '../../report'
import type { EnterpriseHere } from './portfolio-store'
import { dot } from '../../report/marks'

type PortfolioText = LanguageDetails['portfolio']

/** The largest file that is read, in megabytes. */
export const MEGABYTES = LARGEST_FILE / 1_000_000

/**
 * Returns the progress of a task (0 to 1) in per cent. It is rounded down to quarters, because each change is
 * announced.
 */
export const quartersOf = (done: number): number => 25 * Math.floor(4 * done)

/** Returns the name of an enterprise; without a name, its place in the file. */
export function nameOf(
  { name, row }: Pick<Enterprise, 'name' | 'row'>,
  unit: RowUnit,
  text: PortfolioText,
): string {
  return name === '' ? text.unnamed(text[unit](row)) : name
}

/** Says where the answers on an enterprise's sheet come from, and who prepared it. */
export function originOf(enterprise: EnterpriseHere, adviser: string, text: PortfolioText): PaperOrigin {
  const { from, unit, row } = enterprise
  return {
    enterprise: nameOf(enterprise, unit, text),
    adviser,
    answers: { kind: 'portfolio', from, place: text[unit](row) },
  }
}

/** Returns the actions in words about other enterprises: "not for you" would address the reader of the table. */
export function actionsInWords(
  words: LanguageWords,
  details: LanguageDetails,
): Readonly<Record<Action, string>> {
  return { ...details.report.actions, none: words.messages.verdicts['not-relevant'] }
}

/** The actions as signs, for paper. */
export const signs: Readonly<Record<Action, string>> = {
  use: '■',
  check: '◐',
  qualify: '+',
  wait: '…',
  none: '–',
}

/** Returns the name of a column: letters as in spreadsheet programs, or else its number. */
function columnName(number: number, unit: RowUnit): string {
  return unit === 'row' ? columnLetters(number - 1) : String(number)
}

/** A problem in words. */
export interface ProblemInWords {
  readonly place: string
  readonly reason: string
}

/** Returns a function that puts problems into words. */
export function problemSpeaker(
  words: LanguageWords,
  { portfolio: text, reportFile }: LanguageDetails,
  unit: RowUnit,
) {
  const shortOf = (question: QuestionId | undefined): string =>
    question ? words.questions[question].short : ''
  const labelsOf = ({ question, options }: Problem): string =>
    question
      ? optionsOf(options)
          .map((option) =>
            option === 'not-sure'
              ? words.messages.question.notSure
              : optionWords(words.questions[question], option).label,
          )
          .join(dot)
      : ''

  return (problem: Problem): ProblemInWords => {
    const { kind, row, lastRow, column, found = '', question, questions = [], count = 0 } = problem
    const places = [
      ...(row === undefined ? [] : [text[unit](row)]),
      ...(column ? [text.column(columnName(column.number, unit), column.heading)] : []),
    ]
    if (kind === 'report-changed')
      return { place: places.join(dot), reason: reportFile.problems[problem.report ?? 'changed'] }
    const reason = text.problems[kind]({
      found,
      question: shortOf(question),
      options: question ? labelsOf(problem) : (problem.options ?? []).join(dot),
      questions: questions.map(shortOf).join(dot),
      count,
      row: kind === 'name-twice' || kind === 'name-alike' ? text[unit](count) : String(row ?? ''),
      lastRow: String(lastRow ?? ''),
      mostRows: MOST_ENTERPRISES,
      megabytes: MEGABYTES,
      unpackedMegabytes: LARGEST_UNPACKED / 1_000_000,
      mostColumns: MOST_COLUMNS,
      mostEmptyRows: MOST_EMPTY_ROWS,
    })
    return { place: places.join(dot) || text.wholeFile, reason }
  }
}
