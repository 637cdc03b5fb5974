/**
 * The steps that the person has ticked, on this device: read at the start of the checklist, written at every tick.
 *
 *     {"format":1,"edition":"2026-11","ticked":["cash-pooling/add-up-figures"]}
 *
 * Ticks are small and independent of each other, so nobody has to choose between those of two tabs: every change is
 * made to what lies on the device at that moment. What the device does not take is owed to it and tried again with
 * the next tick; on the page it counts at once. A tick of a step that this edition does not know is left as it is.
 */
import { TICKS_KEY } from './draft'
import type { Keeper } from './keeper'

const FORMAT = 1

/** What is written like the permanent id of a step. */
const STEP_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Far more than there are steps: what is longer is none of ours. */
const MOST_TICKS = 2_000
const LONGEST_ID = 120

/** The record as text. */
export function writeTicks(edition: string, ticked: ReadonlySet<string>): string {
  return JSON.stringify({ format: FORMAT, edition, ticked: [...ticked].sort() })
}

/** Reads a record; undefined where it is none of ours. Single entries that are no ids of steps are left out. Never throws. */
export function readTicks(text: string): ReadonlySet<string> | undefined {
  let content: Partial<Record<'format' | 'ticked', unknown>>
  try {
    content = Object(JSON.parse(text)) as typeof content
  } catch {
    return undefined
  }
  const { format, ticked } = content
  if (format !== FORMAT || !Array.isArray(ticked) || ticked.length > MOST_TICKS) return undefined
  return new Set(
    ticked.filter(
      (id): id is string => typeof id === 'string' && id.length <= LONGEST_ID && STEP_ID.test(id),
    ),
  )
}

/** What looking at the device found. `gone`: ticks that were seen there before have been removed. */
export type Looking = 'read' | 'none' | 'gone' | 'unreadable'

export interface Ticks {
  /** What is ticked, whether or not the device has taken it. */
  readonly now: () => ReadonlySet<string>
  /** Looks at what the device keeps. Where the ticks have been removed, they stay on this page until it is told more. */
  readonly look: () => Looking
  /** Ticks steps or takes their ticks back, on this page alone. */
  readonly change: (ids: readonly string[], isTicked: boolean) => void
  /** Keeps on the device what is ticked, together with what another tab has kept. False: it is not kept. */
  readonly keep: () => boolean
  /** Forgets everything on this page; what the device keeps is for `Draft.erase`. */
  readonly forget: () => void
}

/** The ticks on a device. */
export function ticksOn(keeper: Keeper, edition: string): Ticks {
  /** What was last seen on the device. */
  let kept: ReadonlySet<string> = new Set()
  /** Changes that the device has not taken yet. */
  let owed: ReadonlyMap<string, boolean> = new Map()
  /** Whether what was last seen there could be seen, and was a record of ours. */
  let wasThere = false

  const now = (): ReadonlySet<string> => {
    const all = new Set(kept)
    for (const [id, isTicked] of owed) all[isTicked ? 'add' : 'delete'](id)
    return all
  }

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
    change: (ids, isTicked) => {
      owed = new Map([...owed, ...ids.map((id) => [id, isTicked] as const)])
    },
    keep: () => {
      look()
      const all = now()
      if (!keeper.write(TICKS_KEY, writeTicks(edition, all))) return false
      kept = all
      owed = new Map()
      wasThere = true
      return true
    },
    forget: () => {
      kept = new Set()
      owed = new Map()
      wasThere = false
    },
  }
}
