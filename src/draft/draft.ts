/**
 * Keeps the user's own answers on this device: opened at the start, saved as they are given, erased on demand.
 *
 * Another tab may keep answers at the same place. So a draft remembers the text that this page last saw there, and
 * overwrites nothing else. It reports the change, and waits for the user's choice.
 */
import type { Answers, Catalogue } from '../engine'
import { siteId } from '../policy/identity'
import { readDraft, type ReadDraft, writeDraft } from './format'
import type { Keeper } from './keeper'

/** Where the draft is kept. */
export const DRAFT_KEY = `${siteId}.draft`

/** Where the user's marks on the checklist are kept, see `ticks.ts`. They are deleted with the answers. */
export const TICKS_KEY = `${siteId}.ticks`

/** Where the names for sheets and files are kept, see `names.ts`. */
export const NAMES_KEY = `${siteId}.names`

/** Where a portfolio is kept, if the user wants it. */
export const PORTFOLIO_KEY = `${siteId}.portfolio`

/** All that is erased when the answers are deleted, or may no longer be kept. */
const ALL_KEYS = [DRAFT_KEY, TICKS_KEY, NAMES_KEY, PORTFOLIO_KEY]

/** What opening a draft yields. `none`: nothing is kept. */
export type OpenedDraft = ReadDraft | { readonly kind: 'none' }

/**
 * How saving ended.
 * - `not-kept`: the device failed.
 * - `changed-elsewhere`: something that this page has not seen is there, and was left alone.
 */
export type Saving = 'kept' | 'not-kept' | 'changed-elsewhere'

/** The answers kept on a device. */
export interface Draft {
  /** Reads what is kept, which then counts as seen. */
  readonly open: () => OpenedDraft
  /** Keeps these answers, unless something that this page has not seen is there. */
  readonly save: (answers: Answers) => Saving
  /** Keeps these answers, whatever is there. */
  readonly overwrite: (answers: Answers) => Saving
  /** Whether something that this page has not seen is there, or what it has seen is gone. */
  readonly isChangedElsewhere: () => boolean
  /** Whether nothing is kept at the moment. */
  readonly isEmpty: () => boolean
  /** Removes the answers, and all that goes with them. False: something may still be there. */
  readonly erase: () => boolean
}

/** Makes the draft of a catalogue's answers on a device. What is there at the call counts as seen. */
export function draftOn(keeper: Keeper, catalogue: Catalogue): Draft {
  let seen: string | null = null
  look()

  /** Marks what is there now as seen; does nothing while the device cannot be read. */
  function look(): void {
    const text = keeper.look(DRAFT_KEY)
    if (text !== undefined) seen = text
  }

  const isChangedElsewhere = (): boolean => ![seen, undefined].includes(keeper.look(DRAFT_KEY))

  const overwrite = (answers: Answers): Saving => {
    const text = writeDraft(catalogue, answers)
    const isKept = keeper.write(DRAFT_KEY, text)
    if (isKept) seen = text
    else look()
    return isKept ? 'kept' : 'not-kept'
  }

  return {
    open: () => {
      look()
      return seen === null ? { kind: 'none' } : readDraft(catalogue, seen)
    },
    save: (answers) => (isChangedElsewhere() ? 'changed-elsewhere' : overwrite(answers)),
    overwrite,
    isChangedElsewhere,
    isEmpty: () => keeper.read(DRAFT_KEY) === null,
    erase: () => {
      const areGone = ALL_KEYS.map(keeper.erase)
      look()
      return areGone.every(Boolean)
    },
  }
}
