/** Where this tab's answers are kept, and what the page says of it. How that changes stands in `session.ts`. */
import type { Answers } from '../engine'

/** Where the answers of this tab are kept. */
export type Keeping =
  /** Nowhere: the person does not want it, or nothing has begun yet. */
  | { readonly kind: 'off' }
  /** On the device. */
  | { readonly kind: 'kept' }
  /** Nowhere: the device has not taken them. */
  | { readonly kind: 'refused' }
  /** Another tab has changed or removed what was kept. `isOnlyHere`: this tab has answers that are kept nowhere. */
  | { readonly kind: 'undecided'; readonly by: Conflict; readonly isOnlyHere: boolean }

/** What another tab has done to the answers on the device. */
export type Change = 'changed' | 'removed'

/** Over what the person has to choose: a change, or answers of another tab that cannot be read. */
export type Conflict = Change | 'unreadable'

/** What the page says of the keeping of the answers while there is nothing to choose. */
export type Message =
  /** `not-removed`: the device has not erased what it kept. */
  | { readonly kind: 'unavailable' | 'unreadable' | 'removed' | 'not-removed' }
  | { readonly kind: 'dropped'; readonly count: number }
  /** Other answers have taken the place of the person's own; this can be undone. */
  | { readonly kind: 'replaced'; readonly own: Answers }

/** What the page must say of the keeping of the answers. */
export type KeepingNotice = Message | { readonly kind: `${Conflict}-elsewhere` }

/** All that this tab knows of the answers and their keeping. */
export interface Session {
  readonly answers: Answers
  readonly keeping: Keeping
  /** What is said; a way back to replaced answers waits here until the person has chosen. */
  readonly message: Message | undefined
  /** Whether the person knows that the device keeps nothing. */
  readonly saidUnavailable: boolean
}

/** Before anything has begun. */
export const newSession: Session = {
  answers: {},
  keeping: { kind: 'off' },
  message: undefined,
  saidUnavailable: false,
}

/** What the page must say: first what there is to choose. */
export function noticeOf({ keeping, message }: Session): KeepingNotice | undefined {
  return keeping.kind === 'undecided' ? { kind: `${keeping.by}-elsewhere` } : message
}

/** Whether the answers of this tab, as far as it knows, are on the device. */
export function isKept(session: Session): boolean {
  const { kind } = session.keeping
  return kind === 'kept' || (kind === 'undecided' && !isOnlyHere(session))
}

/** Whether answers of this tab are kept nowhere, because another tab has kept others in the meantime. */
export function isOnlyHere({ keeping }: Session): boolean {
  return keeping.kind === 'undecided' && keeping.isOnlyHere
}
