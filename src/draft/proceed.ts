/** Carries out the effects of a session on a draft, until none is left. */
import type { Draft } from './draft'
import type { Change, Session } from './keeping'
import { type Effect, type SessionEvent, transition } from './session'

/** Finds what another tab has done since this one last looked. */
export function look(draft: Draft): Change | 'same' {
  if (!draft.isChangedElsewhere()) return 'same'
  return draft.isEmpty() ? 'removed' : 'changed'
}

/** Returns the session after an event and all that follows from it on the device. */
export function proceed(session: Session, event: SessionEvent, draft: Draft): Session {
  const next = transition(session, event)
  const outcome = next.effect && carryOut(next.effect, next.session, draft)
  return outcome ? proceed(next.session, outcome, draft) : next.session
}

function carryOut(effect: Effect, { answers }: Session, draft: Draft): SessionEvent | undefined {
  switch (effect) {
    case 'open':
      return { kind: 'opened', draft: draft.open() }
    case 'save':
    case 'overwrite':
      return { kind: 'saved', saving: draft[effect](answers) }
    case 'look':
      return { kind: 'looked', found: look(draft) }
    case 'erase':
      return { kind: 'erased', isGone: draft.erase() }
    case 'clear':
      return draft.erase() ? undefined : { kind: 'erased', isGone: false }
  }
}
