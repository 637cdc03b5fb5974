/**
 * Makes the first steps of a report one list to work through. Each authority, bank or other body has an agenda.
 *
 *     In your enterprise     ☐ Put your services payments in order            by 31 December 2026
 *                              Small payments       Count the payments …; Keep contract, invoice …
 *     Your bank              ☐ Ask about your payments and accounts
 *                              Quality enterprises  Ask whether …; Ask which papers …
 *                            documents for it, each once
 *
 * Steps of one act share one box. Points that several measures name in the same words are one point. Only steps of an
 * instrument that has ended, or is not open to the enterprise, are left out.
 */
import type { Action, AppraisedMeasure, InstrumentState, IsoDate } from '../engine'
import { type ContactId, instruments, type MeasureId } from '../policy'
import { actOf, contacts, guidance } from '../policy/details'
import { earliest, horizonOf } from './dates'
import { groupedBy, type NonEmpty } from './grouped'
import type { Report, ReportEntry } from './report'

/** With whom a step is taken; `own`: inside the enterprise. */
type With = ContactId | 'own'

/** A measure for which a point or a document is on the list. */
export interface ChecklistMeasure {
  readonly measure: MeasureId
  readonly title: string
}

/** One question to ask or thing to do within a step. */
export interface ChecklistPoint {
  /** Permanent, `measure/step`; one for each measure that names the point. */
  readonly ids: readonly [string, ...string[]]
  readonly text: string
  readonly measures: readonly [ChecklistMeasure, ...ChecklistMeasure[]]
  /** With whom, if not with the contact of the whole agenda. */
  readonly with: string | undefined
}

/** A step, which has one box to tick. */
export interface ChecklistStep {
  /** Permanent: of the act, or of its only point. Date, owner and note are kept under it. */
  readonly id: string
  readonly text: string
  readonly points: readonly [ChecklistPoint, ...ChecklistPoint[]]
  readonly measures: readonly ChecklistMeasure[]
  /** The earliest last day of the usable instruments that it is about, if within twelve months. */
  readonly until: IsoDate | undefined
}

/** A document to prepare, and the measures that it is for. */
export interface ChecklistDocument {
  readonly text: string
  readonly measures: readonly ChecklistMeasure[]
  /** For whom, if not for the contact of the whole agenda. */
  readonly for: string | undefined
}

/** What is to be done with one authority, bank or other body. */
export interface ChecklistGroup {
  readonly contact: With
  readonly name: string
  readonly steps: readonly ChecklistStep[]
  readonly documents: readonly ChecklistDocument[]
}

/** `now`: of measures to use or to check; `qualify`: of those for which something is lacking. */
export interface ChecklistPart {
  readonly kind: 'now' | 'qualify'
  readonly groups: readonly ChecklistGroup[]
}

/** The first steps of a report as a list to work through. */
export interface Checklist {
  /** A part without steps and documents is left out. */
  readonly parts: readonly ChecklistPart[]
}

/** How far a step or a point is: to do, done, or not needed. */
export type StepState = 'open' | 'done' | 'not-needed'

/** What the user notes of a step; empty texts where nothing is noted. */
export interface StepDetails {
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly owner: string
  readonly note: string
}

/** What the user has marked: states by the id of a point, notes by the id of a step. */
export interface Marks {
  readonly states: ReadonlyMap<string, Exclude<StepState, 'open'>>
  readonly details: ReadonlyMap<string, StepDetails>
}

/** The marks of an untouched checklist. */
export const noMarks: Marks = { states: new Map(), details: new Map() }

/** The details of a step of which nothing is noted. */
export const noDetails: StepDetails = { date: '', owner: '', note: '' }

/** How much of a list is done. What is not needed is no part of the total. */
export interface Progress {
  readonly done: number
  readonly total: number
  readonly notNeeded: number
}

const order: readonly With[] = ['own', ...contacts]

const actionsOf: Readonly<Record<ChecklistPart['kind'], readonly Action[]>> = {
  now: ['use', 'check'],
  qualify: ['qualify'],
}

/**
 * Makes the checklist that follows from a report.
 *
 * @param appraisal of the same answers on the user's day: it says which instruments can be used, and until when.
 * @param titles of the acts.
 */
export function checklistOf(
  report: Report,
  appraisal: { readonly today: IsoDate; readonly measures: readonly AppraisedMeasure[] },
  titles: Readonly<Record<string, string>>,
): Checklist {
  const entries = report.empty ? [] : report.lists.flatMap((list) => list.entries)
  const states = new Map(
    appraisal.measures.flatMap((measure) => measure.instruments.map(({ id, state }) => [id, state])),
  )
  const parts = (['now', 'qualify'] as const).map((kind) => {
    const own = entries.filter(({ action }) => actionsOf[kind].includes(action))
    const points = own.flatMap((entry) => pointsOf(entry, states, appraisal.today))
    return { kind, groups: groupsOf(stepsOf(points, titles), own) }
  })
  return { parts: parts.filter(({ groups }) => groups.length > 0) }
}

/** A point of one measure, and what places it. */
interface PlacedPoint {
  readonly id: string
  readonly act: string
  readonly contact: With
  readonly name: string
  readonly text: string
  readonly measure: ChecklistMeasure
  readonly until: IsoDate | undefined
}

function pointsOf(
  { measure, title, firstSteps }: ReportEntry,
  states: ReadonlyMap<string, InstrumentState>,
  today: IsoDate,
): readonly PlacedPoint[] {
  return firstSteps.flatMap(({ id, contact, text, with: name }) => {
    const instrument = guidance[measure].firstSteps.find((step) => `${measure}/${step.id}` === id)?.instrument
    const state = instrument && states.get(instrument)
    if (state === 'ended' || state === 'not-for-you') return []
    const concerned = instruments.filter((entry) =>
      instrument ? entry.id === instrument : entry.serves === measure,
    )
    const ends = concerned.flatMap((entry) =>
      states.get(entry.id) === 'usable' && entry.until && entry.until <= horizonOf(today)
        ? [entry.until]
        : [],
    )
    // Steps outside of acts are one act if they have the same contact and words.
    const act = actOf.get(id) ?? `${contact} ${text}`
    return [{ id, act, contact, name, text, measure: { measure, title }, until: earliest(ends) }]
  })
}

/** A step, and the contact under which it is listed. */
interface PlacedStep {
  readonly contact: With
  readonly name: string
  /** With whom its points are taken. */
  readonly bodies: ReadonlySet<With>
  readonly step: ChecklistStep
}

function stepsOf(
  points: readonly PlacedPoint[],
  titles: Readonly<Record<string, string>>,
): readonly PlacedStep[] {
  return groupedBy(points, ({ act }) => act).map((own) => {
    const [first] = own
    const { act } = first
    // An act belongs to the contact in its id, unless none of its remaining points is taken with that contact.
    const home = own.find(({ contact }) => act.startsWith(`${contact}/`)) ?? first
    const merged = mapped(
      groupedBy(own, ({ contact, text }) => `${contact} ${text}`),
      (same) => pointFrom(same, home.contact),
    )
    return {
      contact: home.contact,
      name: home.name,
      bodies: new Set(own.map(({ contact }) => contact)),
      step: {
        id: actOf.get(first.id) ?? first.id,
        text: (merged.length > 1 && titles[act]) || merged[0].text,
        points: merged,
        measures: distinctMeasures(own.map(({ measure }) => measure)),
        until: earliest(own.map(({ until }) => until)),
      },
    }
  })
}

function pointFrom(same: NonEmpty<PlacedPoint>, home: With): ChecklistPoint {
  const [{ text, contact, name }] = same
  return {
    ids: mapped(same, ({ id }) => id),
    text,
    measures: mapped(same, ({ measure }) => measure),
    with: contact === home ? undefined : name,
  }
}

function groupsOf(steps: readonly PlacedStep[], entries: readonly ReportEntry[]): readonly ChecklistGroup[] {
  const documents = entries.flatMap(({ measure, title, documents: all }) =>
    all.flatMap(({ contact, for: name, texts }) =>
      texts.map((text) => ({ contact, name, text, measure: { measure, title } })),
    ),
  )
  /** The contact under which documents are listed: their own if it has steps, else the one whose act it supports. */
  const homeOf = (contact: With): With =>
    steps.some((step) => step.contact === contact)
      ? contact
      : (steps.find(({ bodies }) => bodies.has(contact))?.contact ?? contact)
  return order.flatMap((contact) => {
    const taken = steps.filter((step) => step.contact === contact)
    const prepared = documents.filter((entry) => homeOf(entry.contact) === contact)
    const name = [...taken, ...prepared][0]?.name
    if (name === undefined) return []
    const distinct = groupedBy(prepared, (entry) => `${entry.contact} ${entry.text}`)
    return [
      {
        contact,
        name,
        steps: taken.map(({ step }) => step),
        documents: distinct.map((same) => ({
          text: same[0].text,
          measures: same.map(({ measure }) => measure),
          for: same[0].contact === contact ? undefined : same[0].name,
        })),
      },
    ]
  })
}

function distinctMeasures(measures: readonly ChecklistMeasure[]): readonly ChecklistMeasure[] {
  return [...new Map(measures.map((entry) => [entry.measure, entry])).values()]
}

/** Returns the state of a point, which is settled once one of its ids is. */
function stateOfPoint({ ids }: ChecklistPoint, { states }: Marks): StepState {
  const found = ids.map((id) => states.get(id))
  if (found.includes('done')) return 'done'
  return found.includes('not-needed') ? 'not-needed' : 'open'
}

/** Whether a point has been settled, though a later answer may have brought new points to its step. */
export function isSettled(point: ChecklistPoint, marks: Marks): boolean {
  return stateOfPoint(point, marks) !== 'open'
}

/** Returns the state of a step: open as long as one of its points is. */
export function stateOf({ points }: ChecklistStep, marks: Marks): StepState {
  const states = points.map((point) => stateOfPoint(point, marks))
  if (states.includes('open')) return 'open'
  return states.includes('done') ? 'done' : 'not-needed'
}

/** Returns the ids by which the state of a step is kept. */
export function idsOf({ points }: ChecklistStep): readonly string[] {
  return points.flatMap(({ ids }) => ids)
}

/** Returns the points of a step, grouped by their measures. */
export function pointsByMeasures({ points }: ChecklistStep): readonly NonEmpty<ChecklistPoint>[] {
  return groupedBy(points, ({ measures }) => measures.map(({ measure }) => measure).join())
}

/** Returns the titles of measures. */
export function titlesOf(measures: readonly ChecklistMeasure[]): readonly string[] {
  return measures.map(({ title }) => title)
}

/** Returns the steps of some parts in their order. */
export function stepsIn(parts: readonly ChecklistPart[]): readonly ChecklistStep[] {
  return parts.flatMap(({ groups }) => groups).flatMap(({ steps }) => steps)
}

/** Counts how many of some steps are done. Marks of steps that are not among them do not count. */
export function progressOf(steps: readonly ChecklistStep[], marks: Marks): Progress {
  const states = steps.map((step) => stateOf(step, marks))
  const notNeeded = states.filter((state) => state === 'not-needed').length
  return {
    done: states.filter((state) => state === 'done').length,
    total: states.length - notNeeded,
    notNeeded,
  }
}

function mapped<Entry, Result>(
  [first, ...others]: NonEmpty<Entry> | readonly Entry[],
  map: (entry: Entry) => Result,
) {
  return [map(first), ...others.map(map)] as const
}
