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
  readonly unpackedMegabytes: number
  readonly mostColumns: number
  readonly mostEmptyRows: number
}

type Sentence = (facts: ProblemFacts) => string

/**
 * One for each kind of problem that `src/portfolio` finds; the page that says them does not compile without. What is
 * wrong with a saved report is said as where one is opened.
 */
const problems = {
  'too-large': ({ megabytes }) =>
    `This is larger than ${String(megabytes)} MB, so it was not read. Split it, or check that it is the right file.`,
  'not-readable': () =>
    'The browser could not read this file. It may have been moved, or is open in another program.',
  empty: () => 'There is nothing in it.',
  'old-workbook': () =>
    'This is a workbook of the older kind (XLS) or another old document. Open it in the spreadsheet program, save it as XLSX or CSV, and choose that file.',
  'binary-workbook': () =>
    'This is a binary workbook (XLSB). In the spreadsheet program, save it as XLSX or CSV, and choose that file.',
  'open-document': () =>
    'This is an OpenDocument file (ODS). In the spreadsheet program, save it as XLSX or CSV, and choose that file.',
  encrypted: () =>
    'This workbook is protected by a password. Remove the password in the spreadsheet program, save it, and choose it again.',
  pdf: () =>
    'This is a PDF, from which no table can be read. Choose the workbook or CSV file from which it was made.',
  'web-page': () =>
    'This is a web page or XML, even if its name says otherwise. Open it in the spreadsheet program, save it as XLSX or CSV, and choose that file.',
  archive: () =>
    'This is an archive or another kind of document, not a workbook. If the table is packed in it, unpack it and choose the table.',
  'damaged-workbook': () =>
    'This workbook is damaged, or is not put together as spreadsheet programs do it. Open it in such a program, save it anew as XLSX, and choose that file.',
  'unpacks-too-large': ({ unpackedMegabytes }) =>
    `Unpacked, this workbook is larger than ${String(unpackedMegabytes)} MB, so reading was stopped. Copy the table alone into a new workbook.`,
  'too-many-columns': ({ mostColumns }) =>
    `This sheet has something beyond its column ${number.format(mostColumns)}, so it was not read. Copy the table alone into a new workbook.`,
  'too-many-empty-rows': ({ mostEmptyRows }) =>
    `This sheet has more than ${number.format(mostEmptyRows)} empty rows, so reading was stopped. Copy the table alone into a new workbook.`,
  encoding: () =>
    'This is no text in UTF-8, UTF-16 or GB18030. In the spreadsheet program, save it as “CSV UTF-8” and choose that file.',
  'not-json': () => 'It begins like JSON but is not complete or not correct JSON.',
  'no-list': () => 'This JSON is neither a list of enterprises nor a report saved here.',
  'no-known-column': () =>
    'None of the first rows has headings that are our questions. The template has the headings that are known.',
  'other-headings': () =>
    'Headings stand here once more, in another order. Which order holds below cannot be told, so nothing was read. Save each table as a file of its own.',
  'no-rows': () => 'There are headings but no enterprise.',
  'too-many-rows': ({ mostRows }) =>
    `There are more than ${number.format(mostRows)} enterprises. Split the file and read one part at a time.`,
  'too-many-faults': () =>
    'There are so many faults that this is probably the wrong file, or its columns are not what their headings say.',
  'unknown-column': () => 'This heading is none of our questions. The column was passed over.',
  'no-heading': ({ found }) =>
    `“${found}” stands in a column without a heading, so it cannot be told what it answers. The row was left out. Write a heading above it, or empty the column.`,
  'unknown-value': ({ found, question }) => `“${found}” is not an option of the question “${question}”.`,
  several: ({ options, question }) => `“${question}” takes one answer, but here are several: ${options}.`,
  'not-offered': ({ options, question }) => `${options}: not offered under “${question}” with these answers.`,
  'not-together': ({ options, question }) => `Under “${question}” these exclude each other: ${options}.`,
  'columns-differ': ({ question }) => `The columns for “${question}” say different things.`,
  'no-value': ({ question }) =>
    `Under “${question}” stands a formula that was saved without its result. Open the workbook in the spreadsheet program, save it, and choose it again.`,
  'merged-across': ({ found, question }) =>
    `“${found}” stands in a cell that is merged across several columns, so it cannot be told whether it answers “${question}”.`,
  'too-many-cells': ({ found, count }) =>
    `The row has more cells than the ${String(count)} headings, from “${found}” on. Does a cell contain the delimiter without quotation marks?`,
  'unclosed-quote': ({ count, lastRow }) =>
    `A quotation mark that opens in line ${String(count)} is never closed, so nothing from there to line ${lastRow} could be read.`,
  'stray-quote': ({ row, lastRow }) =>
    row === lastRow
      ? 'A quotation mark stands inside of a quoted cell. Write it twice there.'
      : `A quotation mark stands inside of a quoted cell, so lines ${row} to ${lastRow} were taken for one row. Write it twice there.`,
  'name-too-long': ({ found }) => `The name is too long: “${found}”.`,
  'no-entry': () => 'This entry has no “answers” with questions and their answers.',
  'key-twice': ({ found }) =>
    `“${found}” stands in this entry twice, so it cannot be told which of the two counts. The entry was left out.`,
  'unknown-question': ({ found }) => `There is no question “${found}”.`,
  'outside-answers': ({ question }) =>
    `“${question}” stands beside “answers” and not inside, so it was not read.`,
  'not-counted': ({ questions }) =>
    `With the other answers of the row, these questions are not asked, so what stands there does not count: ${questions}.`,
  'no-answers': () => 'The row has no answer to any question, so everything is left open.',
  'name-twice': ({ found, row }) => `The name “${found}” is also in ${row}. Both rows were kept.`,
  'name-alike': ({ found, row }) =>
    `The name “${found}” differs from the one in ${row} only by spaces or hyphens. Both rows were kept.`,
  'name-no-value': () =>
    'The name is a formula that was saved without what it comes to, so the row has no name. Open the workbook in the spreadsheet program, save it, and choose it again.',
  'column-twice': ({ count }) =>
    `Column ${String(count)} is for the same. Both were read; where they differ, it is listed as a fault.`,
  'short-row': ({ found, count }) =>
    `The row has ${found} cells under ${String(count)} headings. What is missing at its end counts as not answered. Check that no cell is missing before that.`,
  'long-row': ({ found, count }) =>
    `The row has ${found} cells under ${String(count)} headings; the last ones are empty. Check that no empty cell was added before that.`,
  'many-lines': ({ row, lastRow }) =>
    `Lines ${row} to ${lastRow} are one row, because a cell in quotation marks goes on over several lines. Check that no quotation mark is missing.`,
  'above-headings': ({ found, row, lastRow }) =>
    `What stands above the headings was passed over, up to row ${lastRow} from row ${row}: “${found}”.`,
  'headings-again': () => 'The headings stand here once more. The row was passed over.',
  'total-row': ({ found }) => `“${found}” is a row of sums. It was passed over.`,
  'title-row': ({ found }) => `“${found}” is a title across several columns. The row was passed over.`,
  'remark-row': ({ found }) => `“${found}” is a remark, no enterprise. It was passed over.`,
  'example-row': () => 'This is the example of the template. The row was passed over.',
  'one-sheet': ({ found, options }) =>
    `Only the sheet “${found}” was read. These have headings of ours too: ${options}.`,
  'hidden-rows': ({ count }) => `Hidden or filtered rows were read as well: ${String(count)}.`,
  'too-many-unknown': ({ count }) =>
    `More than ${number.format(count)} different texts are none of our headings or options. Only the first ${number.format(count)} were looked at for what may be meant.`,
} as const satisfies Readonly<Record<string, Sentence>>

export const portfolioEn = {
  title: 'Many enterprises at once',
  lead: `For advisers, parks and group headquarters: read a table of answers, and see which of the ${String(catalogue.measures.length)} measures each enterprise can use now, check first or qualify for.`,
  privacy:
    'Nothing is uploaded. The file is read and assessed in this browser. A reload forgets it, unless you have it kept on this device.',
  read: 'Read answers',
  file: 'A file of answers (Excel workbook, CSV or JSON)',
  fileHint: (megabytes: number, rows: number) =>
    `One row per enterprise, one column per question; at most ${String(megabytes)} MB and ${number.format(rows)} enterprises. Of a workbook (XLSX), the sheet with our headings is read. CSV in UTF-8, UTF-16 or GB18030.`,
  paste: 'Or paste the table',
  pasteHint: 'Copy the cells in your spreadsheet program, with the headings in the first line.',
  pasteSubmit: 'Read the pasted table',
  pasteEmpty: 'Paste a table with headings in the first line.',
  pasted: 'the pasted table',
  templates: 'Template and columns',
  templatesLead:
    'Headings and answers may be ids or the words of the questionnaire, in either language. Separate several answers with a comma, semicolon, slash or “|”. An empty cell means not answered.',
  templateWorkbook: 'Save template as a workbook (XLSX)',
  templateIds: 'Save template with ids (CSV)',
  templateWords: 'Save template in words (CSV)',
  workbook: {
    answers: 'Answers',
    guide: 'How to fill in',
    lists: 'Lists',
    example: 'Example: skipped when the file is read',
    oneAnswer: 'Choose one answer from the list.',
    severalAnswers:
      'Choose an answer from the list. Several answers: type them into the cell, separated by “|”.',
    onlyWith: 'Only with certain other answers; otherwise leave it empty.',
    notInList: 'Choose one of the answers from the list, or leave the cell empty.',
    check: 'Not needed for the table of verdicts. It makes the report of the enterprise more exact.',
    intro: [
      'One row an enterprise, in the sheet “Answers”. Keep the headings; their order does not matter.',
      'Leave a cell empty where nobody knows the answer: the verdict then stays open.',
      'Where several answers may be given, part them by “|”.',
      'The example row begins with “※” and is skipped when the file is read.',
      'The file is read in the browser and goes nowhere.',
    ],
  },
  ownRow: 'My own answers',
  withOwn: 'The template starts with your own answers.',
  guide: 'All columns and their answers',
  saveGuide: 'Save all columns and answers (CSV)',
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
  nameColumn: 'Name',
  nameTitle: 'Name of the enterprise',
  jsonTitle: 'JSON',
  json: 'Also read: a list of objects, each with a “name” and with “answers” by id, and reports that were saved as JSON here.',
  running: (percent: number) => `Reading and assessing: ${String(percent)} %`,
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was imported.',
  making: (percent: number) => `Making the workbook: ${percent} %`,
  notSaved: 'Cancelled. No file was saved.',
  clear: 'Clear this portfolio',
  cleared: 'The portfolio has been cleared.',
  'not-removed':
    'This browser did not let the page delete what is kept: the portfolio may still be on this device. Delete the data of this site in the settings of the browser, or try once more.',
  keep: {
    label: 'Keep this portfolio on this device',
    hint: 'Only names and answers are kept, in this browser. They are there after a reload, until you clear the portfolio or delete your answers.',
    off: 'Keeping is switched off on this device. You can switch it on under “About this tool”.',
    kept: 'Kept on this device.',
    refused:
      'This browser does not keep it; it may be too large. The portfolio is lost when you close the page.',
    unreadable: 'The portfolio kept on this device cannot be read. Read the file again.',
    removed: 'No longer kept on this device.',
  },
  refused: (from: string) => `No rows could be imported from ${from}`,
  line: (row: number) => `line ${String(row)}`,
  row: (row: number) => `row ${String(row)}`,
  entry: (row: number) => `entry ${String(row)}`,
  column: (column: string, heading: string) =>
    heading ? `column ${column} (${heading})` : `column ${column}`,
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
  faultsLead:
    'An answer that could not be read is left open, and its row says so. A row whose cells cannot be told apart was left out. All else was assessed.',
  leftOut: (rows: number) =>
    plural(rows, { one: 'One row was left out.', other: `${number.format(rows)} rows were left out.` }),
  unreadIn: (rows: number) =>
    plural(rows, {
      one: 'In one row an answer could not be read and is left open.',
      other: `In ${number.format(rows)} rows answers could not be read and are left open.`,
    }),
  unread: (answers: number) =>
    plural(answers, { one: '1 answer not read', other: `${number.format(answers)} answers not read` }),
  columnsPassedOver: (columns: string) => `Columns passed over: ${columns}.`,
  filteredBy: (scope: string, action: string, name: string) =>
    `This is a choice: ${[scope, action, name && `name contains “${name}”`].filter((part) => part !== '').join('\u00A0· ')}.`,
  near: 'Did you mean …?',
  nearLead:
    'Confirm what is meant. It then holds for every row of this file, and the file is read again. Nothing is taken as meant without that.',
  nearValue: (found: string, question: string, option: string) =>
    `“${found}” under “${question}” means “${option}”`,
  nearHeading: (found: string, question: string) => `The heading “${found}” means the question “${question}”`,
  nearInCells: (meaning: string, cells: number) =>
    `${meaning} (${plural(cells, { one: 'one cell', other: `${number.format(cells)} cells` })})`,
  nearFirst: (shown: number, all: number) =>
    `These are the ${number.format(shown)} most frequent of ${number.format(all)}. Once some are confirmed and the file is read again, the next ones stand here.`,
  nearApply: 'Read again with what is confirmed',
  nearNone: 'Confirm at least one meaning.',
  confirmed: (count: number) =>
    plural(count, {
      one: 'Read with one meaning that you confirmed.',
      other: `Read with ${number.format(count)} meanings that you confirmed.`,
    }),
  lose: {
    title: 'Give up the portfolio?',
    text: 'What you read now takes its place. To have this one again, its file has to be read again.',
    cancel: 'Keep it',
    confirm: 'Read the new one',
  },
  notes: (count: number) =>
    plural(count, { one: 'One remark on the file', other: `${number.format(count)} remarks on the file` }),
  notesLead:
    'These are no faults, but worth knowing: what was passed over, what does not count, what may be meant otherwise.',
  firstOf: (shown: number, all: number) =>
    `The first ${number.format(shown)} of ${number.format(all)} are listed here. Save the list to see all.`,
  saveProblems: 'Save this list as CSV',
  place: 'Where',
  wholeFile: 'the whole file',
  reason: 'What is wrong',
  remark: 'Remark',
  problems: problems as Readonly<Record<keyof typeof problems, Sentence>>,
  matrix: 'Enterprises and measures',
  region: 'Table of enterprises and measures; it can be scrolled',
  enterprise: 'Enterprise',
  unnamed: (place: string) => `Without a name, ${place}`,
  filterTitle: 'Choose',
  filterName: 'Enterprise',
  filterNameHint: 'A part of the name.',
  filterScope: 'Measures',
  wholeArticle: (article: string) => `${article}: all its measures`,
  filterAction: 'What to do',
  anyAction: 'Anything',
  actionHint: 'Only enterprises for which this is to be done about at least one of these measures.',
  shown: (shown: number, all: number) => `${number.format(shown)} of ${number.format(all)} enterprises.`,
  noneShown: 'No enterprise meets this choice.',
  showAll: 'Show all enterprises',
  totals: { use: 'Can use it now', check: 'Should check first', qualify: 'Would have to qualify' },
  showCount: (count: number, measure: string, action: string) =>
    `${measure}, ${action}: ${plural(count, { one: 'show the enterprise', other: `show the ${number.format(count)} enterprises` })}`,
  choose: (name: string) => `Choose ${name}`,
  chooseShown: 'Choose all on this page',
  chooseNone: 'Choose none',
  chosen: (count: number) =>
    plural(count, {
      zero: 'No enterprise is chosen.',
      one: 'One enterprise is chosen.',
      other: `${number.format(count)} enterprises are chosen.`,
    }),
  printChosen: (count: number) =>
    plural(count, {
      zero: 'Print chosen reports',
      one: 'Print its report',
      other: `Print the ${number.format(count)} reports`,
    }),
  printChosenHint: (most: number) =>
    `Prints the table of the chosen enterprises and then their reports, each from a new sheet; at most ${number.format(most)} at once.`,
  legend: 'Signs',
  open: 'Choose an enterprise’s name to open its report, or a count to see which enterprises it counts.',
  pages: 'Pages of the table',
  page: (page: number, of: number) => `Page ${number.format(page)} of ${number.format(of)}`,
  rows: (first: number, last: number, all: number) =>
    `Rows ${number.format(first)} to ${number.format(last)} of ${number.format(all)}.`,
  next: 'Next page',
  previous: 'Previous page',
  saveWorkbook: {
    text: 'Workbook (.xlsx)',
    hint: 'To go on working: what to do in colour, and the answers, which can be changed and read here again.',
  },
  /** Of the sheets, beside that of the answers. */
  sheets: { actions: 'What to do', about: 'About', unread: 'Not read', notCovered: 'Not covered' },
  fromFile: 'File',
  rowsInFile: 'Enterprises',
  readAgain: 'Read again',
  readAgainText:
    'The sheet “Answers” can be changed and read again under “Many enterprises at once”. Coloured cells there could not be read: they count as open until you correct them. The sheet “What to do” does not follow by itself.',
  print: 'Print the table',
  printMost: (most: number) =>
    `On paper stand the first ${number.format(most)} enterprises of this choice. Save the table to have all.`,
  word: {
    title: 'Reports on several enterprises',
    one: {
      text: 'Reports in one Word file (.docx)',
      hint: 'To edit and hand on: the reports of the chosen enterprises, or of all that are shown.',
    },
    archive: {
      text: 'A Word file for each (.zip)',
      hint: 'To send each enterprise its own: the same reports, one file each.',
    },
    making: (count: number, percent: number) =>
      `Making ${plural(count, { one: 'one report', other: `${number.format(count)} reports` })}: ${String(percent)} %`,
    tooMany: (most: number) =>
      `This takes at most ${number.format(most)} enterprises at a time. Choose fewer rows, then try again.`,
  },
  notRead: '(could not be read)',
  code: 'Code of the report',
  report: {
    lead: 'This report is on one enterprise of your portfolio. “You” and “your enterprise” mean that enterprise.',
    gone: 'This report is on one enterprise of a portfolio. Its name is not in the link, and that portfolio is not here: it may be open in another tab, or cleared. A portfolio that is kept on this device gives the names in every tab.',
    back: 'Back to the portfolio',
  },
  fromAll: 'Many enterprises at once: read a table of answers',
}

/** The words about many enterprises, in any language. */
export type PortfolioWords = typeof portfolioEn
