/**
 * Keeps the user's marks on the checklist on this device: read when it opens, written at every change.
 *
 *     {"format":2,"edition":"2026-12","done":["cash-pooling/ask-safe"],"notNeeded":["tax/recordal"],
 *      "details":{"bank/loans":{"date":"2026-12-15","owner":"Finance","note":"Ask for Mr Li."}}}
 *
 * The first edition kept `{"format":1,…,"ticked":[…]}`, which is still read. Marks are small and independent, and
 * every change applies to what the device holds at that moment. So the marks of two tabs never conflict. If the device
 * does not take a change, it still counts on the page. It is tried again with the next one. A mark of a step that this
 * edition does not know is left as it is.
 */
import { isRealDate } from '../engine'
import type { Marks, StepDetails, StepState } from '../report'
import { TICKS_KEY } from './draft'
import { fieldsOf } from './json'
import type { Keeper } from './keeper'

const FORMAT = 2

/** The pattern of a step's permanent id. */
const STEP_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Far more than there are steps; this page never writes more. */
const MOST_MARKS = 2_000
const LONGEST_ID = 120

/** How long an owner may be, in UTF-16 units. */
export const LONGEST_OWNER = 100
/** How long a note may be, in UTF-16 units. */
export const LONGEST_NOTE = 500

/** Writes the record as text. */
export function writeTicks(edition: string, { states, details }: Marks): string {
  const marked = (wanted: StepState): readonly string[] =>
    [...states].flatMap(([id, state]) => (state === wanted ? [id] : [])).sort()
  const noted = [...details].sort(([one], [other]) => (one < other ? -1 : 1))
  return JSON.stringify({
    format: FORMAT,
    edition,
    done: marked('done'),
    notNeeded: marked('not-needed'),
    details: Object.fromEntries(noted.map(([id, own]) => [id, withoutEmpty(own)])),
  })
}

function withoutEmpty(details: StepDetails): Partial<StepDetails> {
  return Object.fromEntries(Object.entries(details).filter(([, text]) => text !== ''))
}

/** Reads a record; undefined where it is not one of this page. Leaves out entries that make no sense. Never throws. */
export function readTicks(text: string): Marks | undefined {
  const content = fieldsOf<'format' | 'ticked' | 'done' | 'notNeeded' | 'details'>(text)
  if (content?.format === 1) return marksFrom(content.ticked, [], {})
  return content?.format === FORMAT ? marksFrom(content.done, content.notNeeded, content.details) : undefined
}

function marksFrom(done: unknown, notNeeded: unknown, details: unknown): Marks | undefined {
  if (!Array.isArray(done) || !Array.isArray(notNeeded) || typeof details !== 'object' || !details)
    return undefined
  const noted = Object.entries(details)
  if (done.length + notNeeded.length + noted.length > MOST_MARKS) return undefined
  return {
    states: new Map([
      ...notNeeded.filter(isStepId).map((id) => [id, 'not-needed'] as const),
      ...done.filter(isStepId).map((id) => [id, 'done'] as const),
    ]),
    details: new Map(
      noted.flatMap(([id, own]) => {
        const read = detailsFrom(own)
        return isStepId(id) && read ? [[id, read] as const] : []
      }),
    ),
  }
}

function isStepId(id: unknown): id is string {
  return typeof id === 'string' && id.length <= LONGEST_ID && STEP_ID.test(id)
}

/** Details within their bounds; undefined where nothing is noted. */
function detailsFrom(content: unknown): StepDetails | undefined {
  const { date, owner, note } = Object(content) as Partial<Record<keyof StepDetails, unknown>>
  const read = {
    date: typeof date === 'string' && isRealDate(date) ? date : '',
    owner: cut(owner, LONGEST_OWNER),
    note: cut(note, LONGEST_NOTE),
  }
  return read.date || read.owner || read.note ? read : undefined
}

/** Cuts a text to a number of UTF-16 units, as input fields count; leaves no half of a surrogate pair. */
function cut(text: unknown, most: number): string {
  return typeof text === 'string' ? text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '') : ''
}

/** What looking at the device found. `gone`: marks that were seen there before have been removed. */
export type Looking = 'read' | 'none' | 'gone' | 'unreadable'

/** The marks on a device, and the changes that it has not taken yet. */
export interface Ticks {
  /** What is marked, whether or not the device has taken it. */
  readonly now: () => Marks
  /** Reads what the device keeps. Marks that were removed there stay on this page until `forget`. */
  readonly look: () => Looking
  /** Marks points as done, not needed or open, on this page alone. */
  readonly change: (ids: readonly string[], state: StepState) => void
  /** Notes something of a step, on this page alone. */
  readonly note: (id: string, details: Partial<StepDetails>) => void
  /** Keeps the marks on the device, together with those that another tab has kept. False: it is not kept. */
  readonly keep: () => boolean
  /** Forgets everything on this page; `Draft.erase` clears the device. */
  readonly forget: () => void
}

/** Changes that the device has not taken yet. */
interface PendingChanges {
  readonly states: ReadonlyMap<string, StepState>
  readonly details: ReadonlyMap<string, Partial<StepDetails>>
}

const nothing: Marks & PendingChanges = { states: new Map(), details: new Map() }

/** Marks after some changes. */
function changed(marks: Marks, pending: PendingChanges): Marks {
  const states = new Map(marks.states)
  for (const [id, state] of pending.states) {
    if (state === 'open') states.delete(id)
    else states.set(id, state)
  }
  const details = new Map(marks.details)
  for (const [id, own] of pending.details) {
    const all = detailsFrom({ ...details.get(id), ...own })
    if (all) details.set(id, all)
    else details.delete(id)
  }
  return { states, details }
}

/** Opens the marks on a device. */
export function ticksOn(keeper: Keeper, edition: string): Ticks {
  /** What was last seen on the device. */
  let kept: Marks = nothing
  let pending: PendingChanges = nothing
  /** Whether the device last held a record that this page could read. */
  let wasThere = false

  const now = (): Marks => changed(kept, pending)

  const look = (): Looking => {
    const text = keeper.look(TICKS_KEY)
    if (typeof text !== 'string') return text === null && wasThere ? 'gone' : 'none'
    const read = readTicks(text)
    if (!read) return 'unreadable'
    kept = read
    wasThere = true
    return 'read'
  }

  return {
    now,
    look,
    change: (ids, state) => {
      pending = { ...pending, states: new Map([...pending.states, ...ids.map((id) => [id, state] as const)]) }
    },
    note: (id, details) => {
      pending = {
        ...pending,
        details: new Map([...pending.details, [id, { ...pending.details.get(id), ...details }]]),
      }
    },
    keep: () => {
      look()
      const all = now()
      if (!keeper.write(TICKS_KEY, writeTicks(edition, all))) return false
      kept = all
      pending = nothing
      wasThere = true
      return true
    },
    forget: () => {
      kept = nothing
      pending = nothing
      wasThere = false
    },
  }
}
