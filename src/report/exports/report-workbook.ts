/**
 * Writes a report as three sheets of a workbook:
 * - the measures in short, one row each with room for date, owner and state
 * - the measures in full
 * - what the report is about, with the answers
 */
import { columnLetters } from '../../workbook/letters'
import { type CellContent, type Sheet, wrapped } from '../../workbook/write'
import { nextStepOf, type ReportEntry } from '../report'
import {
  answersIn,
  bestInWords,
  conditionsIn,
  contactsIn,
  datesIn,
  documentsIn,
  type ExportInput,
  factsOfFile,
  firstThingsIn,
  flat,
  instrumentsIn,
  joined,
  leftOpenIn,
  missingIn,
  reasonsIn,
  reportedIn,
  ruledOutIn,
  ruleIn,
  sourcesIn,
  stepsIn,
  todayIn,
} from './lines'
import type { ExportWords, SheetWords } from './words'
import { dotted } from '../marks'

/** Makes the sheets of a report. */
export function reportSheets(input: ExportInput): readonly Sheet[] {
  const { words } = input
  const entries = input.report.groups.flatMap((group) => group.entries)
  return [
    measuresSheet(entries, input),
    {
      name: words.sheets.names.details,
      columns: wrapped(...inFull.map(({ width }) => width)),
      rows: [
        inFull.map(({ heading }) => ({ ...words.headings, action: words.sheets.columns.action })[heading]),
        ...entries.map((entry) => inFull.map(({ of }) => of(entry, words))),
      ],
      rowsAboveHead: 0,
      hasFilter: true,
      frozenColumns: 1,
      printedColumns: PRINTED_IN_FULL,
    },
    aboutSheet(aboutReport(input), words.sheets),
  ]
}

/** Makes the sheet of the measures in short. What the user fills in is empty. */
function measuresSheet(entries: readonly ReportEntry[], { report, facts, words }: ExportInput): Sheet {
  const { headings, sheets } = words
  const { columns } = sheets
  const rows = entries.map((entry): readonly CellContent[] => {
    const { action, prospect } = entry
    const step = action === 'none' ? undefined : nextStepOf(entry)
    return [
      { text: words.groups[action].title, style: action },
      entry.title,
      prospect.line,
      prospect.until === undefined ? '' : { day: prospect.until },
      joined([...flat(prospect.lacks), ...missingIn(entry)]),
      step?.text ?? '',
      step?.with ?? prospect.contact ?? '',
      action === 'none' ? '' : sheets.states.open,
      '',
      '',
      '',
      joined(flat([entry.provision, ...sourcesInShort(entry)])),
      entry.checked.text,
    ]
  })
  return {
    name: sheets.names.measures,
    columns: wrapped(14, 26, 36, 12, 30, 38, 20, 12, 12, 14, 22, 24, 12),
    rows: [
      above([facts.preparedFor || undefined, facts.madeOn, report.notCovered.text]),
      [
        columns.action,
        headings.measure,
        headings.today,
        columns.until,
        headings.missing,
        columns.nextStep,
        columns.with,
        columns.state,
        headings.date,
        headings.owner,
        headings.note,
        headings.sources,
        headings.checked,
      ],
      ...rows,
    ],
    rowsAboveHead: 1,
    hasFilter: true,
    frozenColumns: 2,
    ...stateColumn(7, rows.length, sheets),
  }
}

/** Returns the numbers of the sources, or one title where none has a number. The next sheet has them in full. */
function sourcesInShort({ sources }: ReportEntry): readonly string[] {
  const numbers = sources.flatMap(({ number }) => number ?? [])
  return numbers.length > 0 ? numbers : sources.slice(0, 1).map(({ title }) => title)
}

/**
 * Makes the row above the heads: the enterprise, the day, and what is not covered. So nobody thinks the rows complete.
 */
export const above = (facts: readonly (string | undefined)[]): readonly CellContent[] => [
  { text: dotted(...facts), style: 'plain' },
]

/**
 * Makes the column in which the user marks the state of a row. It has a list to choose from, and colours for settled
 * rows.
 */
export function stateColumn(
  column: number,
  rows: number,
  { states, chooseState }: SheetWords,
): Pick<Sheet, 'choices' | 'looksByText'> {
  return {
    choices: [
      {
        column,
        firstRow: 2,
        lastRow: Math.max(2, rows + 1),
        from: [states.open, states.done, states['not-needed']],
        refusal: chooseState,
      },
    ],
    looksByText: [
      { column, text: states.done, style: 'use' },
      { column, text: states['not-needed'], style: 'wait' },
    ],
  }
}

/** How many columns are printed: what the measure is, what to do, and why. The rest would take a hundred pages. */
const PRINTED_IN_FULL = 8
const LAST_PRINTED = columnLetters(PRINTED_IN_FULL - 1)

/** The columns with everything about a measure. Long texts have wide columns, so that the rows stay low. */
const inFull: readonly {
  readonly width: number
  readonly heading: keyof ExportWords['headings'] | 'action'
  readonly of: (entry: ReportEntry, words: ExportWords) => string
}[] = [
  { width: 34, heading: 'measure', of: (entry) => entry.title },
  { width: 16, heading: 'action', of: (entry, words) => words.groups[entry.action].title },
  { width: 14, heading: 'article', of: (entry, words) => words.article(entry.article) },
  { width: 44, heading: 'summary', of: (entry) => entry.summary },
  { width: 16, heading: 'verdict', of: (entry, words) => words.verdicts[entry.verdict] },
  { width: 44, heading: 'today', of: (entry, words) => joined(todayIn(entry, words)) },
  { width: 44, heading: 'reasons', of: (entry) => joined(reasonsIn(entry)) },
  { width: 44, heading: 'missing', of: (entry) => joined(missingIn(entry)) },
  { width: 44, heading: 'leftOpen', of: (entry) => joined(leftOpenIn(entry)) },
  { width: 44, heading: 'otherwise', of: (entry) => entry.reasons.wouldBe?.text ?? '' },
  { width: 80, heading: 'rule', of: (entry, words) => joined(ruleIn(entry.rule, words)) },
  { width: 60, heading: 'offers', of: (entry) => entry.offers },
  { width: 44, heading: 'addresses', of: (entry) => entry.addresses },
  { width: 60, heading: 'availabilityText', of: (entry) => entry.availability.text },
  { width: 80, heading: 'instruments', of: (entry, words) => joined(instrumentsIn(entry, words)) },
  { width: 60, heading: 'firstSteps', of: (entry) => joined(stepsIn(entry)) },
  { width: 100, heading: 'conditionsToday', of: (entry, words) => joined(conditionsIn(entry, words)) },
  { width: 80, heading: 'documents', of: (entry) => joined(documentsIn(entry)) },
  { width: 60, heading: 'contacts', of: (entry) => joined(contactsIn(entry)) },
  { width: 60, heading: 'unknown', of: (entry) => joined(flat(entry.unknown)) },
  { width: 80, heading: 'sources', of: (entry, words) => joined(sourcesIn(entry, words)) },
  { width: 16, heading: 'checked', of: (entry) => entry.checked.text },
  { width: 34, heading: 'id', of: (entry) => entry.measure },
]

/** Rows about a file as a whole; undefined is an empty row. */
export type About = readonly (readonly [label: string, text: string] | undefined)[]

function aboutReport(input: ExportInput): About {
  const { report, words } = input
  const { headings } = words
  return [
    ...factsOfFile(input).map(({ label, text }) => [label, text] as const),
    [words.sheets.notCovered, report.notCovered.text],
    [headings.aboutReport, report.headline],
    ...bestInWords(input).map((text) => [headings.missing, text] as const),
    [headings.doFirst, joined(firstThingsIn(input))],
    [headings.dates, joined(datesIn(input))],
    ...report.groups
      .filter(({ action, entries }) => entries.length > 0 && words.groups[action].lead !== '')
      .map(({ action }) => [words.groups[action].title, words.groups[action].lead] as const),
    [words.groups.none.title, joined(ruledOutIn(input))],
    [headings.conditionsToday, `${words.conditionsTodayLead}\n${words.thresholds}`],
    [report.notCovered.reported.title, joined(reportedIn(input, words))],
    [words.sheets.onPaper.title, words.sheets.onPaper.text(words.sheets.names.details, LAST_PRINTED)],
    [headings.aboutReport, words.disclaimer],
    undefined,
    [headings.answers, ''],
    ...answersIn(input).map(({ title, said }) => [title, said.join('\n')] as const),
  ]
}

/** Makes the sheet that says what the file is about, whose it is, and when it was made. */
export function aboutSheet(about: About, { names }: SheetWords, title = names.about): Sheet {
  return {
    name: names.about,
    columns: wrapped(40, 100),
    rows: [
      [{ text: title, style: 'title' }],
      [],
      ...about.map((row): readonly CellContent[] => (row ? [{ text: row[0], style: 'head' }, row[1]] : [])),
    ],
  }
}
