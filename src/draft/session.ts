/**
 * A pure reducer for tabs that share a device. It says what happens to this tab's answers, what the page shows, and
 * what to do on the device next.
 *
 *     transition(session, { kind: 'answered', question: 'region', given: 'cn-gd' })
 *     // { session: { answers: { region: 'cn-gd' }, … }, effect: 'save' }
 *
 * No answer is lost without a decision. Where another tab has kept other answers, this tab becomes `undecided`. It
 * writes nothing until the user takes the other tab's answers or keeps its own. The same holds if the other tab's
 * answers cannot be read: taking them then means to start afresh.
 *
 * The table gives the next state, if it is another one, and the effect. A change may be a removal.
 *
 * | event \ from                  | `off`           | `kept`          | `refused`       | `undecided`         |
 * |-------------------------------|-----------------|-----------------|-----------------|---------------------|
 * | began                         | kept, open      | kept, open      | kept, open      | kept, open          |
 * | answered, replaced, …-undone  | –               | save            | save            | save (or –)         |
 * | deleted                       | erase           | erase           | erase           | kept, erase         |
 * | dismissed                     | –               | –               | –               | –                   |
 * | switched-on                   | overwrite       | overwrite       | overwrite       | overwrite           |
 * | switched-off                  | off, clear      | off, clear      | off, clear      | off, clear          |
 * | switched-on-elsewhere         | see below       | –               | –               | –                   |
 * | took-other-tab                | –               | –               | –               | kept, open          |
 * | kept-this-tab                 | –               | –               | –               | overwrite           |
 * | looked, a change              | –               | undecided       | undecided       | undecided           |
 * | returned, a change            | –               | kept, open      | undecided       | kept, open (or –)   |
 * | looked or returned, no change | –               | –               | –               | kept (or –)         |
 * | opened                        | –               | –               | –               | –                   |
 * | opened, unreadable            | undecided       | undecided       | undecided       | undecided           |
 * | saved, kept                   | kept            | kept            | kept            | kept                |
 * | saved, not kept               | refused         | refused         | refused         | refused             |
 * | saved, changed elsewhere      | undecided, look | undecided, look | undecided, look | undecided, look     |
 * | erased                        | –               | –               | –               | –                   |
 *
 * In brackets: if answers of this tab are kept nowhere. Then nothing is saved before the user chooses. The device may
 * hold again what this tab once kept, but those may be new answers of another tab. An unreadable draft leaves a tab
 * without answers as it is.
 * After `switched-on-elsewhere`, a tab without answers is `kept` and opens the draft. One with answers is `undecided`
 * if the other tab has kept others, and overwrites otherwise.
 */
import type { Answer, Answers } from '../engine'
import type { OpenedDraft, Saving } from './draft'
import { type Change, isKept, type Conflict, type Session } from './keeping'

/** What the user or another tab has done, or the result of an effect. */
export type SessionEvent =
  | { readonly kind: 'began' | 'switched-on' | 'switched-off' }
  /** The user has answered a question, or taken the answer back (`undefined`). */
  | { readonly kind: 'answered'; readonly question: string; readonly given: Answer | undefined }
  | { readonly kind: 'replaced'; readonly answers: Answers }
  | { readonly kind: 'replacing-undone' | 'deleted' | 'dismissed' }
  /** Another tab has switched keeping on again; `found` is what it has done to the device since. */
  | { readonly kind: 'switched-on-elsewhere'; readonly found: Change | 'same' }
  /** The user has chosen which answers stay. */
  | { readonly kind: 'took-other-tab' | 'kept-this-tab' }
  /** The tab has looked at the device: at any time, or after a suspension in which it received no events. */
  | { readonly kind: 'looked' | 'returned'; readonly found: Change | 'same' }
  | { readonly kind: 'opened'; readonly draft: OpenedDraft }
  | { readonly kind: 'saved'; readonly saving: Saving }
  | { readonly kind: 'erased'; readonly isGone: boolean }

/** What to do on the device. Each effect reports its result as an event; `clear` erases too, but reports only failure. */
export type Effect = 'open' | 'save' | 'overwrite' | 'look' | 'erase' | 'clear'

/** The session after an event, and what to do on the device then. */
export interface Transition {
  readonly session: Session
  readonly effect?: Effect
}

/** Decides what follows from an event. */
export function transition(session: Session, event: SessionEvent): Transition {
  const { keeping, message } = session
  const isUndecided = keeping.kind === 'undecided'
  switch (event.kind) {
    case 'began':
      return { session: { ...session, keeping: { kind: 'kept' } }, effect: 'open' }
    case 'switched-on':
      return { session, effect: 'overwrite' }
    case 'switched-off':
      return { session: { ...session, keeping: { kind: 'off' } }, effect: 'clear' }
    case 'switched-on-elsewhere':
      return keepAgain(session, event.found)
    case 'answered':
      return saveIfKeeping({ ...session, answers: withAnswer(session.answers, event.question, event.given) })
    case 'replaced':
      return saveIfKeeping({
        ...session,
        answers: event.answers,
        message: { kind: 'replaced', own: session.answers },
      })
    case 'replacing-undone':
      if (message?.kind !== 'replaced') return { session }
      return saveIfKeeping({ ...session, answers: message.own, message: undefined })
    case 'deleted':
      // There is nothing left to choose from.
      return {
        session: { ...session, answers: {}, keeping: isUndecided ? { kind: 'kept' } : keeping },
        effect: 'erase',
      }
    case 'dismissed':
      return { session: isUndecided ? session : sayUnavailable({ ...session, message: undefined }) }
    case 'took-other-tab':
      return isUndecided ? take(session) : { session }
    case 'kept-this-tab':
      return isUndecided ? { session, effect: 'overwrite' } : { session }
    case 'looked':
      return afterLooking(session, event.found)
    case 'returned':
      // The device has the newer answers, unless this tab has some that were never kept.
      return event.found === 'same' || !isKept(session) ? afterLooking(session, event.found) : take(session)
    case 'opened':
      return { session: afterOpening(session, event.draft) }
    case 'saved':
      return afterSaving(session, event.saving)
    case 'erased':
      return { session: { ...session, message: { kind: event.isGone ? 'removed' : 'not-removed' } } }
  }
}

/** Returns the answers with another answer to a question, or without one. */
export function withAnswer(answers: Answers, question: string, given: Answer | undefined): Answers {
  const { [question]: _, ...others } = answers
  return given === undefined || given.length === 0 ? others : { ...others, [question]: given }
}

function saveIfKeeping(session: Session): Transition {
  const { keeping } = session
  const isHeldBack = keeping.kind === 'off' || (keeping.kind === 'undecided' && keeping.isOnlyHere)
  return isHeldBack ? { session } : { session, effect: 'save' }
}

/** Keeps this tab's answers again, unless the device holds others by now. */
function keepAgain(session: Session, found: Change | 'same'): Transition {
  if (session.keeping.kind !== 'off') return { session }
  if (Object.keys(session.answers).length === 0) return take(session)
  return found === 'changed' ? { session: ask(session, found, true) } : { session, effect: 'overwrite' }
}

/** Takes the device's answers; gives up this tab's, and the way back to replaced ones. */
function take(session: Session): Transition {
  const { keeping } = session
  // The device's answers are known to be unreadable, and the user has given up this tab's.
  if (keeping.kind === 'undecided' && keeping.by === 'unreadable')
    return {
      session: { ...session, answers: {}, keeping: { kind: 'kept' }, message: { kind: 'unreadable' } },
    }
  return { session: { ...session, keeping: { kind: 'kept' }, message: undefined }, effect: 'open' }
}

function afterLooking(session: Session, found: Change | 'same'): Transition {
  const { keeping } = session
  if (keeping.kind === 'off') return { session }
  if (found !== 'same') return { session: ask(session, found, !isKept(session)) }
  // What is there now may be the other tab's answers, even if it looks like what this tab once kept.
  if (keeping.kind !== 'undecided' || keeping.isOnlyHere) return { session }
  // The other tab has put back this tab's answers.
  return { session: { ...session, keeping: { kind: 'kept' } } }
}

/** Asks the user which answers to keep. Of earlier messages, only the way back to replaced answers remains. */
function ask(session: Session, by: Conflict, onlyHere: boolean): Session {
  const message = session.message?.kind === 'replaced' ? session.message : undefined
  return { ...session, keeping: { kind: 'undecided', by, isOnlyHere: onlyHere }, message }
}

function afterOpening(session: Session, draft: OpenedDraft): Session {
  switch (draft.kind) {
    case 'none':
      return { ...session, answers: {} }
    case 'unreadable':
      // As long as starting afresh would lose answers, the user decides.
      return Object.keys(session.answers).length > 0
        ? ask(session, 'unreadable', true)
        : { ...session, message: { kind: 'unreadable' } }
    case 'read': {
      const count = draft.dropped.length
      const message = count > 0 ? ({ kind: 'dropped', count } as const) : session.message
      return { ...session, answers: draft.answers, message }
    }
  }
}

function afterSaving(session: Session, saving: Saving): Transition {
  switch (saving) {
    case 'changed-elsewhere':
      return { session: ask(session, 'changed', true), effect: 'look' }
    case 'not-kept': {
      const refused: Session = { ...session, keeping: { kind: 'refused' } }
      // The way back to replaced answers must not be lost, so this message waits.
      return { session: session.message?.kind === 'replaced' ? refused : sayUnavailable(refused) }
    }
    case 'kept': {
      // The device keeps answers again.
      const message = session.message?.kind === 'unavailable' ? undefined : session.message
      return { session: { ...session, keeping: { kind: 'kept' }, message, saidUnavailable: false } }
    }
  }
}

/** Says once that the device keeps nothing. */
function sayUnavailable(session: Session): Session {
  if (session.keeping.kind !== 'refused' || session.saidUnavailable) return session
  return { ...session, message: { kind: 'unavailable' }, saidUnavailable: true }
}
