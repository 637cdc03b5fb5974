/**
 * The first steps of a report as one list to work through: by whom each is taken with, not by measure.
 *
 *     relevant              In your enterprise     Add up last year's figures …      Cash pooling
 *                           Your bank              Ask whether it qualifies …        Cash pooling
 *                                                  documents for it, measure by measure
 *     may be relevant       Your bank              …
 *
 * A step that several measures name in the same words is one step: it stands once, where it is first needed, with
 * all its measures, and what is done for one of them is done for all. Nothing else is left out.
 */
import type { ContactId, MeasureId } from '../policy'
import { contacts } from '../policy/details'
import type { Report, ReportEntry } from './report'

/** With whom a step is taken; `own`: inside the enterprise. */
type With = ContactId | 'own'

export interface ChecklistMeasure {
  readonly measure: MeasureId
  readonly title: string
}

export interface ChecklistStep {
  /** Permanent, `measure/step`; one for each measure that names the step. */
  readonly ids: readonly [string, ...string[]]
  readonly text: string
  readonly measures: readonly ChecklistMeasure[]
}

/** What is to be done with one authority, bank or other body. */
export interface ChecklistGroup {
  readonly contact: With
  readonly name: string
  readonly steps: readonly ChecklistStep[]
  /** What to prepare for it, measure by measure. */
  readonly documents: readonly (ChecklistMeasure & { readonly texts: readonly string[] })[]
}

export interface ChecklistPart {
  readonly verdict: 'relevant' | 'possible'
  readonly groups: readonly ChecklistGroup[]
}

export interface Checklist {
  /** First what is relevant, then what may be; a part without steps is left out. */
  readonly parts: readonly ChecklistPart[]
}

/** How much of a list is done. */
export interface Progress {
  readonly done: number
  readonly total: number
}

const order: readonly With[] = ['own', ...contacts]

/** The checklist that follows from a report. */
export function checklistOf(report: Report): Checklist {
  const entriesOf = (verdict: ChecklistPart['verdict']): readonly ReportEntry[] =>
    report.empty
      ? []
      : report.lists.filter((list) => list.verdict === verdict).flatMap(({ entries }) => entries)
  const steps = stepsOf([...entriesOf('relevant'), ...entriesOf('possible')])
  const parts = (['relevant', 'possible'] as const).map((verdict) => {
    const entries = entriesOf(verdict)
    const measures = new Set(entries.map(({ measure }) => measure))
    const own = steps.filter(
      ({
        step: {
          measures: [first],
        },
      }) => first && measures.has(first.measure),
    )
    return { verdict, groups: groupsOf(own, entries) }
  })
  return { parts: parts.filter(({ groups }) => groups.length > 0) }
}

/** A step and with whom it is taken. */
interface PlacedStep {
  readonly contact: With
  readonly name: string
  readonly step: ChecklistStep
}

/** Every step once, at the place of the first measure that names it. */
function stepsOf(entries: readonly ReportEntry[]): readonly PlacedStep[] {
  const placed = new Map<string, PlacedStep>()
  for (const { measure, title, firstSteps } of entries) {
    for (const { id, contact, text, with: name } of firstSteps) {
      const key = `${contact} ${text}`
      const step = placed.get(key)?.step
      placed.set(key, {
        contact,
        name,
        step: {
          ids: step ? [...step.ids, id] : [id],
          text,
          measures: [...(step?.measures ?? []), { measure, title }],
        },
      })
    }
  }
  return [...placed.values()]
}

function groupsOf(steps: readonly PlacedStep[], entries: readonly ReportEntry[]): readonly ChecklistGroup[] {
  const documents = entries.flatMap(({ measure, title, documents: all }) =>
    all.map(({ contact, for: name, texts }) => ({ contact, name, measure, title, texts })),
  )
  return order.flatMap((contact) => {
    const taken = steps.filter((entry) => entry.contact === contact)
    const prepared = documents.filter((entry) => entry.contact === contact)
    const [first] = [...taken, ...prepared]
    if (!first) return []
    return [
      {
        contact,
        name: first.name,
        steps: taken.map(({ step }) => step),
        documents: prepared.map(({ measure, title, texts }) => ({ measure, title, texts })),
      },
    ]
  })
}

/** Whether a step is ticked: what was done for one of its measures is done for all. */
export function isDone(step: ChecklistStep, ticked: ReadonlySet<string>): boolean {
  return step.ids.some((id) => ticked.has(id))
}

/** How many steps of some parts are ticked. Ticks of steps that are not among them do not count. */
export function progressOf(parts: readonly ChecklistPart[], ticked: ReadonlySet<string>): Progress {
  const steps = parts.flatMap(({ groups }) => groups).flatMap((group) => group.steps)
  return { done: steps.filter((step) => isDone(step, ticked)).length, total: steps.length }
}
