/** What is said about many enterprises at once, in English; loaded with the details. */
import { catalogue } from '../../policy'
import { pluralOf } from '../../i18n/plural'

const plural = pluralOf('en')
const number = new Intl.NumberFormat('en')

/** What the sentence about a problem may name. Texts from the file stand between the marks of a quotation. */
export interface ProblemFacts {
  readonly found: string
  readonly question: string
  readonly options: string
  readonly questions: string
  readonly count: number
  readonly row: string
  readonly lastRow: string
  readonly mostRows: number
  readonly megabytes: number
}

type Sentence = (facts: ProblemFacts) => string

/** One for each kind of problem that `src/portfolio` finds; the page that says them does not compile without. */
const problems = {
  'too-large': ({ megabytes }) =>
    `This is larger than ${String(megabytes)} MB, so it was not read. Split it, or check that it is the right file.`,
  'not-readable': () =>
    'The browser could not read this file. It may have been moved, or is open in another program.',
  empty: () => 'There is nothing in it.',
  workbook: () =>
    'This is a spreadsheet workbook. Save it as CSV in the spreadsheet program and choose that file.',
  encoding: () =>
    'This is no text in UTF-8, UTF-16 or GB18030. In the spreadsheet program, save it as “CSV UTF-8” and choose that file.',
  'not-json': () => 'It begins like JSON but is not complete or not correct JSON.',
  'no-list': () => 'This JSON is neither a list of enterprises nor a report saved here.',
  'no-known-column': () =>
    'No heading in the first line is one of our questions. The template has the headings that are known.',
  'column-twice': ({ count }) =>
    `Column ${String(count)} is already for the same. Which of the two counts cannot be told, so nothing was read.`,
  'no-rows': () => 'There are headings but no enterprise.',
  'too-many-rows': ({ mostRows }) =>
    `There are more than ${number.format(mostRows)} enterprises. Split the file and read one part at a time.`,
  'too-many-faults': () =>
    'There are so many faults that this is probably the wrong file, or its columns are not what their headings say.',
  'unknown-column': () => 'This heading is none of our questions. The column was passed over.',
  'unknown-value': ({ found, question }) => `“${found}” is not an option of the question “${question}”.`,
  several: ({ options, question }) => `“${question}” takes one answer, but here are several: ${options}.`,
  'not-offered': ({ options, question }) => `${options}: not offered under “${question}” with these answers.`,
  'not-together': ({ options, question }) => `Under “${question}” these exclude each other: ${options}.`,
  'too-many-cells': ({ found, count }) =>
    `The row has more cells than the ${String(count)} headings, from “${found}” on. Does a cell contain the delimiter without quotation marks?`,
  'unclosed-quote': ({ row, lastRow }) =>
    `A quotation mark that opens in line ${row} is never closed, so nothing from there to line ${lastRow} could be read.`,
  'stray-quote': ({ row, lastRow }) =>
    row === lastRow
      ? 'A quotation mark stands inside of a quoted cell. Write it twice there.'
      : `A quotation mark stands inside of a quoted cell, so lines ${row} to ${lastRow} were taken for one row. Write it twice there.`,
  'name-twice': ({ found, row }) => `The name “${found}” is already in ${row}.`,
  'name-too-long': ({ found }) => `The name is too long: “${found}”.`,
  'no-entry': () => 'This entry has no “answers” with questions and their answers.',
  'unknown-question': ({ found }) => `There is no question “${found}”.`,
  'report-changed': () => 'This report is not as it was saved: its answers and its code do not agree.',
  'not-counted': ({ questions }) => `With the other answers, these do not count: ${questions}.`,
} as const satisfies Readonly<Record<string, Sentence>>

export const portfolioEn = {
  title: 'Many enterprises at once',
  lead: `For advisers, parks and group headquarters: read a table of answers, and see for each enterprise which of the ${String(catalogue.measures.length)} measures are relevant.`,
  privacy:
    'Nothing is uploaded. The file is read and assessed in this browser. It is kept only as long as this page is open: a reload forgets it.',
  read: 'Read answers',
  file: 'A file of answers (CSV or JSON)',
  fileHint: (megabytes: number, rows: number) =>
    `One row per enterprise, one column per question; at most ${String(megabytes)} MB and ${number.format(rows)} enterprises. UTF-8, UTF-16 or GB18030.`,
  paste: 'Or paste the table',
  pasteHint: 'Copy the cells in your spreadsheet program, with the headings in the first line.',
  pasteSubmit: 'Read the pasted table',
  pasteEmpty: 'Paste a table with headings in the first line.',
  pasted: 'Pasted table',
  templates: 'Template and columns',
  templatesLead:
    'Headings and answers may be ids or the words of the questionnaire, in either language. Separate several answers with “|”. An empty cell means not answered.',
  templateIds: 'Save template with ids',
  templateWords: 'Save template in words',
  ownRow: 'My own answers',
  withOwn: 'The template starts with your own answers.',
  guide: 'All columns and their answers',
  saveGuide: 'Save this list as CSV',
  guideTable: {
    column: 'Column',
    heading: 'Heading',
    question: 'Question',
    kind: 'How many answers',
    id: 'Id of the answer',
    answer: 'Answer',
    remark: 'Remark',
  },
  single: 'one answer',
  multiple: 'one or more answers',
  exclusive: 'not together with others',
  conditional: 'only with certain other answers',
  nameColumn: 'name',
  nameTitle: 'Name of the enterprise; each name once',
  jsonTitle: 'JSON',
  json: 'Also read: a list of objects, each with a “name” and with “answers” by id, and reports that were saved as JSON here.',
  running: (percent: number) => `Reading and assessing: ${String(percent)} %`,
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was imported.',
  clear: 'Clear this portfolio',
  cleared: 'The portfolio has been cleared.',
  refused: (from: string) => `No rows could be imported from ${from}`,
  none: 'No enterprise could be read.',
  line: (row: number) => `line ${String(row)}`,
  entry: (row: number) => `entry ${String(row)}`,
  column: (column: number, heading: string) =>
    heading ? `column ${String(column)} (${heading})` : `column ${String(column)}`,
  result: (from: string) => `The portfolio from ${from}`,
  counts: (enterprises: number) =>
    plural(enterprises, {
      zero: 'No enterprise was read.',
      one: 'One enterprise was read and assessed.',
      other: `${number.format(enterprises)} enterprises were read and assessed.`,
    }),
  faults: (count: number) =>
    plural(count, {
      zero: 'No faults were found.',
      one: 'One fault was found',
      other: `${number.format(count)} faults were found`,
    }),
  faultsLead: 'Rows with a fault were left out. All others were assessed.',
  notes: (count: number) =>
    plural(count, {
      one: 'One row contains answers to questions that weren’t needed',
      other: `${number.format(count)} rows contain answers to questions that weren’t needed`,
    }),
  notesLead:
    'These questions are not asked with the other answers of the row. That is no fault: what was given there was kept aside.',
  firstOf: (shown: number, all: number) =>
    `The first ${number.format(shown)} of ${number.format(all)} are listed here. Save the list to see all.`,
  saveProblems: 'Save this list as CSV',
  place: 'Where',
  reason: 'What is wrong',
  notCounted: 'What does not count',
  problems: problems as Readonly<Record<keyof typeof problems, Sentence>>,
  matrix: 'Enterprises and measures',
  region: 'Table of enterprises and measures; it can be scrolled',
  enterprise: 'Enterprise',
  unnamed: (place: string) => `Without a name, ${place}`,
  filterTitle: 'Choose',
  filterName: 'Enterprise',
  filterNameHint: 'A part of the name.',
  filterScope: 'Measures',
  allMeasures: 'All measures',
  wholeArticle: (article: string) => `${article}: all its measures`,
  filterVerdict: 'Verdict',
  anyVerdict: 'Any verdict',
  verdictHint: 'Only enterprises for which at least one of these measures has this verdict.',
  shown: (shown: number, all: number) => `${number.format(shown)} of ${number.format(all)} enterprises.`,
  noneShown: 'No enterprise meets this choice.',
  showAll: 'Show all enterprises',
  totals: { relevant: 'Relevant for', possible: 'May be relevant for', 'not-relevant': 'Not relevant for' },
  legend: 'Signs',
  open: 'Choose an enterprise’s name to open its report.',
  pages: 'Pages of the table',
  page: (page: number, of: number) => `Page ${number.format(page)} of ${number.format(of)}`,
  rows: (first: number, last: number, all: number) =>
    `Rows ${number.format(first)} to ${number.format(last)} of ${number.format(all)}.`,
  next: 'Next page',
  previous: 'Previous page',
  save: 'Save the table as CSV',
  print: 'Print the table',
  printMost: (most: number) =>
    `On paper stand the first ${number.format(most)} enterprises of this choice. Save the table to have all.`,
  code: 'Code of the report',
  saved: (file: string) => `Saved as ${file}.`,
  report: {
    lead: 'This report is on one enterprise of your portfolio. “You” and “your enterprise” mean that enterprise.',
    gone: 'This report is on one enterprise of a portfolio. The page was reloaded since, or the portfolio was cleared, so it is no longer here.',
    back: 'Back to the portfolio',
  },
  fromAll: 'Many enterprises at once: read a table of answers',
}

export type PortfolioWords = typeof portfolioEn
