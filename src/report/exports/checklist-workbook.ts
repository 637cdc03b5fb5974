/**
 * Writes a checklist as the sheets of a workbook: the steps, the documents, and what the file is about. A step is one
 * row with all that is marked.
 */
import { type CellContent, type Sheet, wrapped } from '../../workbook/write'
import {
  type ChecklistMeasure,
  type ChecklistStep,
  noDetails,
  progressOf,
  stateOf,
  stepsIn,
  titlesOf,
} from '../checklist'
import type { ChecklistInput } from './checklist'
import { flat, joined } from './lines'
import { aboutSheet, above, stateColumn } from './report-workbook'
import type { SheetWords } from './words'

/** Makes the sheets of a checklist. */
export function checklistSheets(input: ChecklistInput, sheets: SheetWords): readonly Sheet[] {
  const { checklist, marks, words, facts } = input
  const { columns, names } = sheets
  const steps = checklist.parts.flatMap(({ kind, groups }) =>
    groups.flatMap(({ name, steps: own }) =>
      own.map((step) => stepRow(step, name, words.parts[kind].title, input, sheets)),
    ),
  )
  const documents = checklist.parts.flatMap(({ groups }) =>
    groups.flatMap((group) =>
      group.documents.map(({ text, for: body, measures }) => [body ?? group.name, text, inOneCell(measures)]),
    ),
  )
  const counted = stepsIn(checklist.parts.filter(({ kind }) => kind === 'now'))
  return [
    {
      name: names.steps,
      columns: wrapped(13, 30, 46, 60, 44, 12, 12, 16, 34, 24),
      rows: [
        above([words.title, facts[0]?.text, words.notCovered]),
        [
          columns.state,
          columns.with,
          columns.step,
          columns.points,
          words.forMeasures,
          columns.until,
          words.date,
          words.owner,
          words.note,
          columns.part,
        ],
        ...steps,
      ],
      rowsAboveHead: 1,
      hasFilter: true,
      frozenColumns: 1,
      ...stateColumn(0, steps.length, sheets),
    },
    {
      name: names.documents,
      columns: wrapped(34, 70, 60),
      rows: [[columns.with, words.documents, words.forMeasures], ...documents],
      rowsAboveHead: 0,
      hasFilter: true,
    },
    aboutSheet(
      [
        ...facts.map(({ label, text }) => [label, text] as const),
        [sheets.notCovered, words.notCovered],
        [words.title, `${words.lead}\n${words.progress(progressOf(counted, marks))}`],
        ...checklist.parts.map(({ kind }) => [words.parts[kind].title, words.parts[kind].lead] as const),
        [names.about, words.disclaimer],
      ],
      sheets,
      words.title,
    ),
  ]
}

const inOneCell = (measures: readonly ChecklistMeasure[]): string => joined(flat(titlesOf(measures)))

function stepRow(
  step: ChecklistStep,
  name: string,
  part: string,
  { marks, words }: ChecklistInput,
  { states }: SheetWords,
): readonly CellContent[] {
  const { date, owner, note } = marks.details.get(step.id) ?? noDetails
  const isOne = step.points.length === 1
  const points = step.points.map((point) => {
    const text = isOne ? point.text : words.withMeasures(point.text, titlesOf(point.measures))
    return point.with === undefined ? text : words.labelled(point.with, text)
  })
  return [
    states[stateOf(step, marks)],
    name,
    isOne ? (points[0] ?? step.text) : step.text,
    isOne ? '' : points.join('\n'),
    inOneCell(step.measures),
    step.until === undefined ? '' : { day: step.until },
    date === '' ? '' : { day: date },
    owner,
    note,
    part,
  ]
}
