/**
 * Makes the agenda for a talk with one authority, bank or other body. It holds the purpose, the points to settle with
 * room for answers, and the documents to bring. Each body gets one sheet in finished sentences, made from the
 * checklist.
 *
 * A sheet is handed over, so it reveals only the line that describes the enterprise, and its name if given.
 */
import type { IsoDate } from '../engine'
import {
  type Checklist,
  type ChecklistStep,
  isSettled,
  type Marks,
  noDetails,
  stateOf,
  type StepState,
  titlesOf,
} from './checklist'
import type { ChecklistWords } from './exports/checklist'
import { type BasisWords, basisOf, type Fact } from './facts'
import { groupedBy } from './grouped'
import type { Report } from './report'
import type { ReportWords } from './words'

/** The words it needs, nested as they are among all words of a language. */
export interface AgendaWords {
  readonly report: Pick<ReportWords, 'date' | 'list'>
  readonly contacts: Readonly<Record<string, { readonly name: string; readonly role: string }>>
  readonly circular: { readonly editionName: string; readonly disclaimer: string }
  readonly result: {
    readonly basedOn: (number: string, edition: string, day: string) => string
    readonly forMeasure: (titles: string) => string
  }
  readonly pages: BasisWords['pages']
  readonly documentation: { readonly enterprise: string }
  readonly onPaper: { readonly names: { readonly enterprise: string } }
  readonly steps: Omit<ChecklistWords, 'notCovered' | 'disclaimer'> & {
    readonly sheet: {
      readonly title: (name: string) => string
      /** What is done inside the enterprise. */
      readonly own: string
      readonly to: string
      readonly role: string
      readonly purpose: string
      readonly points: string
      readonly answer: string
      readonly done: string
    }
  }
}

/** What the agendas are made from. */
export interface AgendaInput {
  readonly report: Report
  readonly checklist: Checklist
  readonly marks: Marks
  /** The name of the enterprise; empty if not given. */
  readonly enterprise: string
  /** The user's day, `YYYY-MM-DD`. */
  readonly today: IsoDate
  readonly details: AgendaWords
}

/** One thing to do with this body, and the points to ask or settle for it. */
export interface AgendaItem {
  readonly id: string
  readonly title: string
  /** For which measures, until when, and whether it is done or not needed. */
  readonly facts: readonly string[]
  /** The heads of the two columns: the point, and the room for its answer. */
  readonly heads: readonly [point: string, answer: string]
  readonly points: readonly string[]
  /** Date and owner; a text is empty where it is to be filled in. */
  readonly fields: readonly Fact[]
  readonly note: Fact | undefined
}

/** The agenda for a talk with one body, in finished sentences. */
export interface AgendaSheet {
  /** The contact, or `own`. */
  readonly contact: string
  /** Of the body. */
  readonly name: string
  readonly title: string
  /** A text is empty where it is to be filled in. */
  readonly facts: readonly Fact[]
  readonly parts: readonly {
    readonly title: string
    readonly items: readonly AgendaItem[]
    readonly documents: { readonly title: string; readonly entries: readonly string[] }
  }[]
  readonly basedOn: string
  readonly notCovered: string
  readonly disclaimer: string
}

/** Makes the agendas of a checklist, one for each body, in its order: what can be done now comes first. */
export function agendaSheets(input: AgendaInput): readonly AgendaSheet[] {
  const { checklist, report, enterprise, today, details } = input
  const { steps, circular: circularWords } = details
  const bodies = groupedBy(
    checklist.parts.flatMap(({ kind, groups }) => groups.map((group) => ({ kind, group }))),
    ({ group }) => group.contact,
  )
  return bodies.map((parts) => {
    const { contact, name } = parts[0].group
    const role = details.contacts[contact]?.role
    const all = parts.flatMap(({ group }) => group.steps)
    return {
      contact,
      name,
      title: contact === 'own' ? steps.sheet.own : steps.sheet.title(name),
      facts: [
        ...(contact === 'own' ? [] : [{ label: steps.sheet.to, text: name }]),
        ...(role === undefined ? [] : [{ label: steps.sheet.role, text: role }]),
        ...(enterprise === '' ? [] : [{ label: details.onPaper.names.enterprise, text: enterprise }]),
        { label: details.documentation.enterprise, text: report.enterprise },
        ...(all.length === 0
          ? []
          : [{ label: steps.sheet.purpose, text: all.map(({ text }) => text).join('\n') }]),
        { label: steps.date, text: '' },
        { label: steps.owner, text: '' },
      ],
      parts: parts.map(({ kind, group }) => ({
        title: steps.parts[kind].title,
        items: group.steps.map((step) => itemOf(step, input)),
        documents: {
          title: steps.documents,
          entries: group.documents.map(({ text, for: body, measures }) => {
            const full = steps.withMeasures(text, titlesOf(measures))
            return body === undefined ? full : steps.labelled(body, full)
          }),
        },
      })),
      basedOn: basisOf(details, today),
      notCovered: report.notCovered.text,
      disclaimer: circularWords.disclaimer,
    }
  })
}

function itemOf(step: ChecklistStep, { marks, details }: AgendaInput): AgendaItem {
  const { report: words, steps, result } = details
  const state = stateOf(step, marks)
  const { date, owner, note } = marks.details.get(step.id) ?? noDetails
  const stateInWords: Readonly<Record<StepState, readonly string[]>> = {
    open: [],
    done: [steps.sheet.done],
    'not-needed': [steps.notNeeded],
  }
  return {
    id: step.id,
    title: step.text,
    facts: [
      ...stateInWords[state],
      ...(step.until === undefined ? [] : [steps.until(words.date(step.until))]),
      result.forMeasure(words.list(titlesOf(step.measures))),
    ],
    heads: [steps.sheet.points, steps.sheet.answer],
    points: step.points.map((point) => {
      const text = state === 'open' && isSettled(point, marks) ? steps.settled(point.text) : point.text
      // Where all points are for the same measures, the line above names them.
      const full =
        point.measures.length === step.measures.length
          ? text
          : steps.withMeasures(text, titlesOf(point.measures))
      return point.with === undefined ? full : steps.labelled(point.with, full)
    }),
    fields: [
      { label: steps.labelled(steps.date, ''), text: date && words.date(date) },
      { label: steps.labelled(steps.owner, ''), text: owner },
    ],
    note: note === '' ? undefined : { label: steps.labelled(steps.note, ''), text: note },
  }
}
