/** The checklist as text for mail and chats, with all that is marked on it now. */
import {
  type Checklist,
  type ChecklistGroup,
  type ChecklistPart,
  type ChecklistStep,
  isSettled,
  type Marks,
  noDetails,
  type Progress,
  progressOf,
  stateOf,
  stepsIn,
  titlesOf,
} from '../checklist'
import type { Line } from './lines'
import type { Block } from './outline'
import { blocksAsText } from './text'

/** The words of an exported checklist around its steps. */
export interface ChecklistWords {
  readonly title: string
  readonly lead: string
  readonly parts: Readonly<Record<ChecklistPart['kind'], { readonly title: string; readonly lead: string }>>
  readonly progress: (progress: Progress) => string
  readonly documents: string
  /** A text, and the measures that it is for. */
  readonly withMeasures: (text: string, measures: readonly string[]) => string
  readonly until: (date: string) => string
  readonly notNeeded: string
  readonly forMeasures: string
  readonly date: string
  readonly owner: string
  readonly note: string
  /** A label, or whom it concerns, before a text. */
  readonly labelled: (label: string, text: string) => string
  /** A point that was settled before others came to its step. */
  readonly settled: (text: string) => string
  /** How many articles have no measures here, so that nobody thinks the list complete. */
  readonly notCovered: string
  readonly disclaimer: string
}

/** What an exported checklist is made of. */
export interface ChecklistInput {
  readonly checklist: Checklist
  readonly marks: Marks
  readonly words: ChecklistWords
  /** A date `YYYY-MM-DD` in words. */
  readonly dateInWords: (iso: string) => string
  /** Facts about the list as a whole: enterprise, rules, edition, date. */
  readonly facts: readonly { readonly label: string; readonly text: string }[]
}

/** Writes a checklist as plain text. */
export function checklistAsText(input: ChecklistInput): string {
  return blocksAsText(outlineOf(input))
}

function outlineOf(input: ChecklistInput): readonly Block[] {
  const { checklist, marks, words, facts } = input
  return [
    { kind: 'heading', level: 1, text: words.title },
    { kind: 'paragraph', text: words.lead },
    {
      kind: 'list',
      style: 'plain',
      lines: facts.map(({ label, text }) => ({ text: words.labelled(label, text), depth: 0 })),
    },
    ...checklist.parts.flatMap((part): readonly Block[] => {
      const { title, lead } = words.parts[part.kind]
      const progress = words.progress(progressOf(stepsIn([part]), marks))
      return [
        { kind: 'heading', level: 2, text: title },
        { kind: 'paragraph', text: lead },
        ...(part.kind === 'now' ? [{ kind: 'paragraph', text: progress } as const] : []),
        ...part.groups.flatMap((group) => groupBlocks(group, input)),
      ]
    }),
    { kind: 'paragraph', text: words.notCovered },
    { kind: 'paragraph', text: words.disclaimer },
  ]
}

function groupBlocks(group: ChecklistGroup, input: ChecklistInput): readonly Block[] {
  const { words } = input
  const documents = group.documents.map(({ text, for: body, measures }): Line => {
    const full = words.withMeasures(text, titlesOf(measures))
    return { text: body === undefined ? full : words.labelled(body, full), depth: 0 }
  })
  return [
    { kind: 'heading', level: 3, text: group.name },
    ...(group.steps.length > 0
      ? [{ kind: 'tasks', tasks: group.steps.map((step) => task(step, input)) } as const]
      : []),
    ...(documents.length > 0
      ? [{ kind: 'list', style: 'plain', title: words.documents, lines: documents } as const]
      : []),
  ]
}

function task(step: ChecklistStep, { marks, words, dateInWords }: ChecklistInput) {
  const state = stateOf(step, marks)
  const { date, owner, note } = marks.details.get(step.id) ?? noDetails
  const isOne = step.points.length === 1
  const facts = [
    ...(state === 'not-needed' ? [words.notNeeded] : []),
    ...(step.until === undefined ? [] : [words.until(dateInWords(step.until))]),
    ...(date ? [words.labelled(words.date, dateInWords(date))] : []),
    ...(owner ? [words.labelled(words.owner, owner)] : []),
    // A note of several lines would end the list.
    ...(note ? [words.labelled(words.note, note.replace(/\s+/g, ' ').trim())] : []),
  ]
  const points = step.points.map((point) => {
    const isNews = state !== 'open' || !isSettled(point, marks)
    const text = words.withMeasures(isNews ? point.text : words.settled(point.text), titlesOf(point.measures))
    return point.with === undefined ? text : words.labelled(point.with, text)
  })
  return {
    text: isOne ? (points[0] ?? step.text) : step.text,
    isDone: state === 'done',
    lines: [...facts, ...(isOne ? [] : points)].map((text): Line => ({ text, depth: 1 })),
  }
}
