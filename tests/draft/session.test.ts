/** Two tabs on one device: each rule by itself, then many random visits against a simple model. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  DRAFT_KEY,
  draftOn,
  isKept,
  look,
  newSession,
  noticeOf,
  nowhere,
  proceed,
  type SessionEvent,
  standsOnlyHere,
} from '../../src/draft'
import type { Keeping, Message, Session } from '../../src/draft/keeping'
import { transition } from '../../src/draft/session'
import type { Answers } from '../../src/engine'
import { catalogue } from '../../src/policy'
import { type FakeDevice, goodDevice, keeperOn } from '../support/device'
import { randomFrom } from '../support/random'
import { answersIn, type Tab, TwoTabs } from '../support/two-tabs'

const mine: Answers = { region: 'cn-gd' }
const theirs: Answers = { region: 'cn-hi' }

const undecided = (by: 'changed' | 'removed' | 'unreadable', onlyHere = false): Keeping => ({
  kind: 'undecided',
  by,
  isOnlyHere: onlyHere,
})
const keepings = {
  off: { kind: 'off' },
  kept: { kind: 'kept' },
  refused: { kind: 'refused' },
  undecided: undecided('changed'),
  'undecided with own answers': undecided('changed', true),
} satisfies Record<string, Keeping>

const wayBack: Message = { kind: 'replaced', own: theirs }

function session(keeping: Keeping, other: Partial<Session> = {}): Session {
  return { ...newSession, answers: mine, keeping, ...other }
}

const answered: SessionEvent = { kind: 'answered', question: 'zones', given: ['ftz'] }
const replacing: SessionEvent = { kind: 'replaced', answers: theirs }
const read = { kind: 'opened', draft: { kind: 'read', answers: theirs, dropped: [] } } as const
const saved = (saving: 'kept' | 'not-kept' | 'changed-elsewhere'): SessionEvent => ({ kind: 'saved', saving })
const looked = (found: 'changed' | 'removed' | 'same'): SessionEvent => ({ kind: 'looked', found })
const returned = (found: 'changed' | 'removed' | 'same'): SessionEvent => ({ kind: 'returned', found })

/** For each event: what each keeping becomes, in the order above, and what to do then on the device. */
const table: readonly (readonly [string, SessionEvent, string])[] = [
  ['begins', { kind: 'began' }, 'kept open, kept open, kept open, kept open, kept open'],
  ['gets an answer', answered, 'off, kept save, refused save, undecided save, undecided'],
  ['has its answers replaced', replacing, 'off, kept save, refused save, undecided save, undecided'],
  ['has no answers to bring back', { kind: 'replacing-undone' }, 'off, kept, refused, undecided, undecided'],
  [
    'deletes its answers',
    { kind: 'deleted' },
    'off erase, kept erase, refused erase, kept erase, kept erase',
  ],
  ['closes a message', { kind: 'dismissed' }, 'off, kept, refused, undecided, undecided'],
  [
    'switches keeping on',
    { kind: 'switched-on' },
    'off overwrite, kept overwrite, refused overwrite, undecided overwrite, undecided overwrite',
  ],
  ['switches keeping off', { kind: 'switched-off' }, 'off clear, off clear, off clear, off clear, off clear'],
  [
    'takes the answers of the other tab',
    { kind: 'took-other-tab' },
    'off, kept, refused, kept open, kept open',
  ],
  [
    'keeps its own answers',
    { kind: 'kept-this-tab' },
    'off, kept, refused, undecided overwrite, undecided overwrite',
  ],
  ['sees a change', looked('changed'), 'off, undecided, undecided, undecided, undecided'],
  ['sees a removal', looked('removed'), 'off, undecided, undecided, undecided, undecided'],
  ['sees no change', looked('same'), 'off, kept, refused, kept, undecided'],
  ['returns to a change', returned('changed'), 'off, kept open, undecided, kept open, undecided'],
  ['returns to no change', returned('same'), 'off, kept, refused, kept, undecided'],
  ['has saved', saved('kept'), 'kept, kept, kept, kept, kept'],
  ['has not saved', saved('not-kept'), 'refused, refused, refused, refused, refused'],
  [
    'finds other answers when it saves',
    saved('changed-elsewhere'),
    'undecided look, undecided look, undecided look, undecided look, undecided look',
  ],
  ['has opened the draft', read, 'off, kept, refused, undecided, undecided'],
  ['has erased the draft', { kind: 'erased', isGone: true }, 'off, kept, refused, undecided, undecided'],
]

it.each(table)('a tab that %s gets the right state and effect from each state', (_name, event, outcomes) => {
  const after = Object.values(keepings).map((keeping) => transition(session(keeping), event))
  expect(
    after.map((next) => [next.session.keeping.kind, next.effect ?? []].flat().join(' ')).join(', '),
  ).toBe(outcomes)
})

describe('answers', () => {
  it('are changed and removed one by one', () => {
    const after = transition(session(keepings.kept), answered).session
    expect(after.answers).toEqual({ ...mine, zones: ['ftz'] })
    for (const given of [undefined, []])
      expect(transition(after, { kind: 'answered', question: 'zones', given }).session.answers).toEqual(mine)
  })

  it('that others have replaced come back when that is undone', () => {
    const after = transition(session(keepings.kept), { kind: 'replaced', answers: theirs }).session
    expect(after).toEqual(
      session(keepings.kept, { answers: theirs, message: { kind: 'replaced', own: mine } }),
    )
    expect(transition(after, { kind: 'replacing-undone' })).toEqual({
      session: session(keepings.kept),
      effect: 'save',
    })
  })

  it('are gone once deleted, and the message says whether the device has erased them, too', () => {
    const after = transition(session(keepings.kept, { message: wayBack }), { kind: 'deleted' }).session
    expect(after.answers).toEqual({})
    for (const [isGone, kind] of [
      [true, 'removed'],
      [false, 'not-removed'],
    ] as const)
      expect(noticeOf(transition(after, { kind: 'erased', isGone }).session)).toEqual({ kind })
  })

  it('are those of the draft, where there is one that can be read', () => {
    const open = (draft: Extract<SessionEvent, { kind: 'opened' }>['draft']) =>
      transition(session(keepings.kept, { message: wayBack }), { kind: 'opened', draft }).session
    expect(open({ kind: 'none' })).toMatchObject({ answers: {}, message: wayBack })
    expect(open(read.draft)).toMatchObject({ answers: theirs, message: wayBack })
    expect(open({ ...read.draft, dropped: ['moon', 'sun'] })).toMatchObject({
      answers: theirs,
      message: { kind: 'dropped', count: 2 },
    })
  })

  it('are none if the draft cannot be read, and own ones are given up only by choice', () => {
    const unreadable: SessionEvent = { kind: 'opened', draft: { kind: 'unreadable' } }
    const empty = transition(session(keepings.kept, { answers: {} }), unreadable).session
    expect(empty).toMatchObject({ answers: {}, keeping: keepings.kept, message: { kind: 'unreadable' } })

    const asked = transition(session(keepings.kept), unreadable).session
    expect(asked).toEqual(session(undecided('unreadable', true)))
    expect(noticeOf(asked)).toEqual({ kind: 'unreadable-elsewhere' })
    for (const event of [looked('same'), returned('same')])
      expect(transition(asked, event)).toEqual({ session: asked })
    expect(transition(asked, answered).effect).toBeUndefined()
    expect(transition(asked, looked('removed')).session.keeping).toEqual(undecided('removed', true))
    expect(transition(asked, { kind: 'kept-this-tab' }).effect).toBe('overwrite')
    expect(transition(asked, { kind: 'took-other-tab' })).toEqual({
      session: session(keepings.kept, { answers: {}, message: { kind: 'unreadable' } }),
    })
  })

  it('are known as kept on the device, as not kept, or as only in this tab', () => {
    const places = Object.values(keepings).map((keeping) => session(keeping))
    expect(places.map(isKept)).toEqual([false, true, false, true, false])
    expect(places.map(standsOnlyHere)).toEqual([false, false, false, false, true])
  })
})

describe('the choice between two tabs', () => {
  it('names what the other tab has done before any other message', () => {
    for (const by of ['changed', 'removed'] as const)
      expect(noticeOf(session(undecided(by), { message: wayBack }))).toEqual({ kind: `${by}-elsewhere` })
  })

  it('remembers that only this tab has the answers when the device did not keep them', () => {
    const onlyHere = (keeping: Keeping) =>
      standsOnlyHere(transition(session(keeping), looked('changed')).session)
    expect(Object.values(keepings).map(onlyHere)).toEqual([false, false, true, false, true])
    expect(standsOnlyHere(transition(session(keepings.kept), saved('changed-elsewhere')).session)).toBe(true)
  })

  it('keeps only the earlier message that offers the way back, and drops it with the own answers', () => {
    const asked = (message: Message) =>
      transition(session(keepings.kept, { message }), looked('changed')).session
    expect(asked({ kind: 'unreadable' }).message).toBeUndefined()
    expect(asked(wayBack).message).toBe(wayBack)
    expect(transition(asked(wayBack), { kind: 'dismissed' }).session).toEqual(asked(wayBack))
    expect(transition(asked(wayBack), { kind: 'took-other-tab' }).session.message).toBeUndefined()
    expect(noticeOf(transition(asked(wayBack), saved('kept')).session)).toBe(wayBack)
  })
})

describe('the message that the device keeps nothing', () => {
  const refuse = (before: Session) => transition(before, saved('not-kept')).session
  const dismiss = (before: Session) => transition(before, { kind: 'dismissed' }).session

  it('is shown once, until the device keeps something again', () => {
    const told = refuse(session(keepings.kept))
    expect(noticeOf(told)).toEqual({ kind: 'unavailable' })
    expect(noticeOf(refuse(dismiss(told)))).toBeUndefined()
    const kept = transition(told, saved('kept')).session
    expect(noticeOf(kept)).toBeUndefined()
    expect(noticeOf(refuse(kept))).toEqual({ kind: 'unavailable' })
  })

  it('is shown after the message that offers replaced answers back, not instead of it', () => {
    const told = refuse(session(keepings.kept, { message: wayBack }))
    expect(noticeOf(told)).toBe(wayBack)
    expect(noticeOf(dismiss(told))).toEqual({ kind: 'unavailable' })
    expect(noticeOf(dismiss(dismiss(told)))).toBeUndefined()
  })

  it('is not shown where nothing failed', () => {
    expect(noticeOf(dismiss(session(keepings.kept, { message: wayBack })))).toBeUndefined()
  })
})

describe('a device that does not erase', () => {
  const stubborn = {
    ...goodDevice({ [DRAFT_KEY]: '{"format":1,"answers":{"region":"cn-gd"}}' }),
    removeItem: () => undefined,
  }
  const stuck = () => draftOn(keeperOn(stubborn), catalogue)

  it.each(['deleted', 'switched-off'] as const)('is reported, also after a further answer (%s)', (kind) => {
    const draft = stuck()
    const before = proceed(newSession, { kind: 'began' }, draft)
    const after = proceed(before, { kind }, draft)
    expect(noticeOf(after)).toEqual({ kind: 'not-removed' })
    expect(noticeOf(proceed(after, answered, draft))).toEqual({ kind: 'not-removed' })
    expect(noticeOf(proceed(after, { kind: 'dismissed' }, draft))).toBeUndefined()
  })
})

describe('keeping that another tab switches on again', () => {
  const on = (found: 'changed' | 'removed' | 'same'): SessionEvent => ({
    kind: 'switched-on-elsewhere',
    found,
  })

  it('keeps the answers here, or asks where the device has others', () => {
    expect(transition(session(keepings.off), on('same'))).toEqual({
      session: session(keepings.off),
      effect: 'overwrite',
    })
    expect(transition(session(keepings.off), on('removed')).effect).toBe('overwrite')
    expect(transition(session(keepings.off), on('changed'))).toEqual({
      session: session(undecided('changed', true)),
    })
    expect(transition(session(keepings.off, { answers: {} }), on('changed')).effect).toBe('open')
  })

  it('changes nothing in a tab that keeps its answers', () => {
    for (const keeping of Object.values(keepings).slice(1))
      expect(transition(session(keeping), on('changed'))).toEqual({ session: session(keeping) })
  })
})

it('without a device everything is deleted at once, and switching keeping off shows no message', () => {
  const draft = draftOn(nowhere, catalogue)
  const off = proceed(session(keepings.off), { kind: 'switched-off' }, draft)
  expect(off).toEqual(session(keepings.off))
  expect(noticeOf(proceed(off, { kind: 'deleted' }, draft))).toEqual({ kind: 'removed' })
  expect(nowhere.read(DRAFT_KEY)).toBeNull()
})

it('an answer before anything has begun shows no message, because nothing is kept yet', () => {
  expect(noticeOf(proceed(newSession, answered, draftOn(nowhere, catalogue)))).toBeUndefined()
})

/** Makes a tab as the app runs it, without a page. */
function openTab(device: FakeDevice) {
  const draft = draftOn(keeperOn(device), catalogue)
  let now = proceed(newSession, { kind: 'began' }, draft)
  return {
    now: () => now,
    hear: (event: SessionEvent) => {
      now = proceed(now, event, draft)
    },
    look: () => {
      now = proceed(now, looked(look(draft)), draft)
    },
  }
}

const chosen = { take: 'took-other-tab', keep: 'kept-this-tab', delete: 'deleted' } as const

it('two tabs do what the model says, and lose no confirmed answer without a choice', () => {
  const steps = fc.array(fc.record({ tab: fc.constantFrom<Tab>(0, 1), seed: fc.nat() }), { maxLength: 30 })
  fc.assert(
    fc.property(steps, (visit) => {
      const device = goodDevice()
      const kept = (): string | null => device.kept.get(DRAFT_KEY) ?? null
      const tabs = [openTab(device), openTab(device)]
      const model = new TwoTabs()
      for (const { tab, seed } of visit) {
        const action = model.possible(tab, randomFrom(seed))
        const before = kept()
        if (action.kind === 'reload') tabs[tab] = openTab(device)
        else if (action.kind === 'answer')
          tabs[tab]?.hear({ kind: 'answered', question: action.question, given: action.id })
        else tabs[tab]?.hear({ kind: chosen[action.kind] })
        model.act(tab, action)
        // The browser reports every change to the other tab, which may change something in return.
        for (let other = 1 - tab, last = before; last !== kept(); other = 1 - other) {
          last = kept()
          tabs[other]?.look()
        }
        expect(kept()).toBe(model.device)
        for (const [index, one] of tabs.entries()) {
          const { answers, notice, isOnlyHere: alone } = model.tabs[index as Tab]
          const shown = noticeOf(one.now())?.kind
          expect(one.now().answers).toEqual(answers)
          expect(standsOnlyHere(one.now())).toBe(alone)
          expect(shown?.endsWith('-elsewhere') ? shown : undefined).toBe(notice && `${notice}-elsewhere`)
        }
        for (const { tab: owner, question, id } of model.confirmed)
          expect([tabs[owner]?.now().answers[question], answersIn(kept())[question]]).toContain(id)
      }
    }),
    { numRuns: 200 },
  )
})

it('a tab asks also when another one gives by itself the answers that this tab once kept', () => {
  const device = goodDevice()
  const [one, other] = [openTab(device), openTab(device)]
  const answer = (tab: typeof one, given: string, watching: typeof one): void => {
    tab.hear({ kind: 'answered', question: 'ownership', given })
    watching.look()
  }
  answer(one, 'domestic', other)
  other.hear({ kind: 'kept-this-tab' })
  one.look()
  answer(one, 'foreign-invested', other)
  answer(other, 'domestic', one)
  answer(one, 'not-sure', other)
  expect(answersIn(device.getItem(DRAFT_KEY))).toEqual({ ownership: 'domestic' })
  expect([noticeOf(one.now())?.kind, standsOnlyHere(one.now())]).toEqual(['changed-elsewhere', true])
  expect([other.now().answers, isKept(other.now())]).toEqual([{ ownership: 'domestic' }, true])
})

it('two tabs that hear of changes late, or never, do not overwrite what they have not seen', () => {
  const step = fc.record({
    tab: fc.constantFrom<Tab>(0, 1),
    act: fc.constantFrom('answer', 'answer', 'hear', 'return', 'take'),
    id: fc.constantFrom('domestic', 'foreign-invested'),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (visit) => {
      const device = goodDevice()
      const tabs = [openTab(device), openTab(device)]
      const seen = tabs.map(() => device.getItem(DRAFT_KEY))
      for (const { tab, act, id } of visit) {
        const before = device.getItem(DRAFT_KEY)
        const one = tabs[tab]
        if (!one) continue
        const held = one.now()
        if (act === 'answer') one.hear({ kind: 'answered', question: 'ownership', given: id })
        else if (act === 'hear') one.look()
        else if (act === 'return') one.hear(returned(before === seen[tab] ? 'same' : 'changed'))
        // A tab that shows no choice does not look at the device.
        else if (held.keeping.kind !== 'undecided') continue
        else one.hear({ kind: 'took-other-tab' })
        const after = device.getItem(DRAFT_KEY)
        if (before !== seen[tab]) expect(after).toBe(before)
        // Answers leave the page only by a choice, or while the device keeps them.
        if (act === 'return' && !isKept(held)) expect(one.now().answers).toBe(held.answers)
        if (noticeOf(one.now()) === undefined) seen[tab] = after
      }
    }),
    { numRuns: 200 },
  )
})
