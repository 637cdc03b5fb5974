/**
 * A report as the sheets of a workbook: the measures in short, one row each with room for date, owner and state; the same
 * in full; and what the report is about, with the answers.
 */
import type { CellContent, Sheet } from '../../workbook/write'
import { nextStepOf, type ReportEntry } from '../report'
import {
  answersIn,
  bestInWords,
  conditionsIn,
  contactsIn,
  datesIn,
  documentsIn,
  type ExportInput,
  factsOf,
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

/** The sheets of a report. */
export function reportSheets(input: ExportInput): readonly Sheet[] {
  const { words } = input
  const entries = input.report.groups.flatMap((group) => group.entries)
  return [
    measuresSheet(entries, input),
    {
      name: words.sheets.names.details,
      columns: [{ width: 34 }, ...inFull.slice(1).map(() => ({ width: 44 }))].map((column) => ({
        ...column,
        style: 'wrapped',
      })),
      rows: [
        inFull.map(({ heading }) => heading(words)),
        ...entries.map((entry) => inFull.map(({ of }) => of(entry, words))),
      ],
      rowsAboveHead: 0,
      hasFilter: true,
      frozenColumns: 1,
    },
    aboutSheet(aboutReport(input), words.sheets),
  ]
}

/** A row of the sheet of measures; what the person fills in is empty. */
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
    columns: [16, 34, 44, 12, 40, 44, 26, 13, 12, 16, 30, 30, 14].map((width) => ({
      width,
      style: 'wrapped',
    })),
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

/** The documents by their numbers, or one source where none has a number; in full they stand in the next sheet. */
function sourcesInShort({ sources }: ReportEntry): readonly string[] {
  const numbers = sources.flatMap(({ number }) => number ?? [])
  return numbers.length > 0 ? numbers : sources.slice(0, 1).map(({ title }) => title)
}

/** What stands above the heads, so that nobody takes the rows for the whole: whose, of when, what is not covered. */
export const above = (facts: readonly (string | undefined)[]): readonly CellContent[] => [
  { text: dotted(...facts), style: 'plain' },
]

/** The column in which a person says how far a row is: a list to choose from, and a colour for what is done. */
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

/** Everything that a report says of a measure. */
const inFull: readonly {
  readonly heading: (words: ExportWords) => string
  readonly of: (entry: ReportEntry, words: ExportWords) => string
}[] = [
  { heading: ({ headings }) => headings.measure, of: (entry) => entry.title },
  { heading: ({ sheets }) => sheets.columns.action, of: (entry, words) => words.groups[entry.action].title },
  { heading: ({ headings }) => headings.article, of: (entry, words) => words.article(entry.article) },
  { heading: ({ headings }) => headings.summary, of: (entry) => entry.summary },
  { heading: ({ headings }) => headings.verdict, of: (entry, words) => words.verdicts[entry.verdict] },
  { heading: ({ headings }) => headings.today, of: (entry, words) => joined(todayIn(entry, words)) },
  { heading: ({ headings }) => headings.reasons, of: (entry) => joined(reasonsIn(entry)) },
  { heading: ({ headings }) => headings.missing, of: (entry) => joined(missingIn(entry)) },
  { heading: ({ headings }) => headings.leftOpen, of: (entry) => joined(leftOpenIn(entry)) },
  { heading: ({ headings }) => headings.otherwise, of: (entry) => entry.reasons.wouldBe?.text ?? '' },
  { heading: ({ headings }) => headings.rule, of: (entry, words) => joined(ruleIn(entry.rule, words)) },
  { heading: ({ headings }) => headings.offers, of: (entry) => entry.offers },
  { heading: ({ headings }) => headings.addresses, of: (entry) => entry.addresses },
  { heading: ({ headings }) => headings.availabilityText, of: (entry) => entry.availability.text },
  {
    heading: ({ headings }) => headings.instruments,
    of: (entry, words) => joined(instrumentsIn(entry, words)),
  },
  { heading: ({ headings }) => headings.firstSteps, of: (entry) => joined(stepsIn(entry)) },
  {
    heading: ({ headings }) => headings.conditionsToday,
    of: (entry, words) => joined(conditionsIn(entry, words)),
  },
  { heading: ({ headings }) => headings.documents, of: (entry) => joined(documentsIn(entry)) },
  { heading: ({ headings }) => headings.contacts, of: (entry) => joined(contactsIn(entry)) },
  { heading: ({ headings }) => headings.unknown, of: (entry) => joined(flat(entry.unknown)) },
  { heading: ({ headings }) => headings.sources, of: (entry, words) => joined(sourcesIn(entry, words)) },
  { heading: ({ headings }) => headings.checked, of: (entry) => entry.checked.text },
  { heading: ({ headings }) => headings.id, of: (entry) => entry.measure },
]

/** What is said about a file as a whole, then more of it behind an empty row. */
export type About = readonly (readonly [label: string, text: string] | undefined)[]

function aboutReport(input: ExportInput): About {
  const { report, words } = input
  const { headings } = words
  return [
    ...factsOf(input).map(({ label, text }) => [label, text] as const),
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
    [headings.aboutReport, words.disclaimer],
    undefined,
    [headings.answers, ''],
    ...answersIn(input).map(({ title, said }) => [title, said.join('\n')] as const),
  ]
}

/** The sheet that says what the file is about, whose it is and of when; what is empty is left out. */
export function aboutSheet(about: About, { names }: SheetWords, title = names.about): Sheet {
  return {
    name: names.about,
    columns: [
      { width: 40, style: 'wrapped' },
      { width: 100, style: 'wrapped' },
    ],
    rows: [
      [{ text: title, style: 'title' }],
      [],
      ...about.map((row): readonly CellContent[] => (row ? [{ text: row[0], style: 'head' }, row[1]] : [])),
    ],
  }
}
