/** Where this tab's answers are kept, and what the page says about it. `session.ts` has the transitions. */
import type { Answers } from '../engine'

/** Where the answers of this tab are kept. */
export type Keeping =
  /** Nowhere: the user does not want it, or nothing has begun yet. */
  | { readonly kind: 'off' }
  /** On the device. */
  | { readonly kind: 'kept' }
  /** Nowhere: the device has not taken them. */
  | { readonly kind: 'refused' }
  /** Another tab has changed or removed what was kept. `isOnlyHere`: this tab has answers that are kept nowhere. */
  | { readonly kind: 'undecided'; readonly by: Conflict; readonly isOnlyHere: boolean }

/** What another tab has done to the answers on the device. */
export type Change = 'changed' | 'removed'

/** What the user has to decide about: another tab's change, or its answers that cannot be read. */
export type Conflict = Change | 'unreadable'

/** What the page says about keeping while the user has nothing to decide. */
export type Message =
  /** `not-removed`: the device has not erased what it kept. */
  | { readonly kind: 'unavailable' | 'unreadable' | 'removed' | 'not-removed' }
  | { readonly kind: 'dropped'; readonly count: number }
  /** Other answers have taken the place of the user's own; this can be undone. */
  | { readonly kind: 'replaced'; readonly own: Answers }

/** What the page must say about keeping. */
export type KeepingNotice = Message | { readonly kind: `${Conflict}-elsewhere` }

/** All that this tab knows about the answers and where they are kept. */
export interface Session {
  readonly answers: Answers
  readonly keeping: Keeping
  /** The current message. The way back to replaced answers waits here until the user has decided. */
  readonly message: Message | undefined
  /** Whether the user knows that the device keeps nothing. */
  readonly saidUnavailable: boolean
}

/** Before anything has begun. */
export const newSession: Session = {
  answers: {},
  keeping: { kind: 'off' },
  message: undefined,
  saidUnavailable: false,
}

/** Returns what the page must say; a decision comes first. */
export function noticeOf({ keeping, message }: Session): KeepingNotice | undefined {
  return keeping.kind === 'undecided' ? { kind: `${keeping.by}-elsewhere` } : message
}

/** Whether the answers of this tab, as far as it knows, are on the device. */
export function isKept(session: Session): boolean {
  const { kind } = session.keeping
  return kind === 'kept' || (kind === 'undecided' && !standsOnlyHere(session))
}

/** Whether answers of this tab are kept nowhere, because another tab has kept others in the meantime. */
export function standsOnlyHere({ keeping }: Session): boolean {
  return keeping.kind === 'undecided' && keeping.isOnlyHere
}
