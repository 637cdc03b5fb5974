/**
 * B1: whatever fault the storage has, and whenever it begins, the answers on the page are right and nothing throws. The
 * page reports the fault once, and reports only what is true.
 */
import { createPinia, setActivePinia } from 'pinia'
import { describe, expect, it } from 'vitest'
import {
  type DeviceStorage,
  DRAFT_KEY,
  draftOn,
  type Keeper,
  keeperOver,
  type KeepingNotice,
} from '../../../src/draft'
import type { Answers } from '../../../src/engine'
import { catalogue } from '../../../src/policy'
import { useAnswers } from '../../../src/stores/answers'

type Store = ReturnType<typeof useAnswers>

/** One thing that the user does, and the answers on the page after it. */
interface Step {
  readonly name: string
  readonly act: (store: Store, keeper: Keeper) => void
  readonly after: Answers
}

const others: Answers = { region: 'cn-hi', services: ['tourism'] }

/** A visit in which everything happens that touches the storage. */
const visit: readonly Step[] = [
  {
    name: 'answers the first question',
    act: (store) => store.answer('region', 'cn-gd'),
    after: { region: 'cn-gd' },
  },
  {
    name: 'answers another',
    act: (store) => store.answer('zones', ['ftz']),
    after: { region: 'cn-gd', zones: ['ftz'] },
  },
  {
    name: 'changes the first',
    act: (store) => store.answer('region', 'cn-fj'),
    after: { region: 'cn-fj', zones: ['ftz'] },
  },
  { name: 'takes up what somebody has shared', act: (store) => store.replaceAll(others), after: others },
  {
    name: 'brings the own answers back',
    act: (store) => store.undoReplacing(),
    after: { region: 'cn-fj', zones: ['ftz'] },
  },
  {
    name: 'takes one back',
    act: (store) => store.answer('zones', undefined),
    after: { region: 'cn-fj' },
  },
  {
    name: 'looks at another tab and returns',
    act: (store) => store.followOtherTabs(),
    after: { region: 'cn-fj' },
  },
  { name: 'switches keeping off', act: (store) => store.stopKeeping(), after: { region: 'cn-fj' } },
  {
    name: 'answers what is not to be kept',
    act: (store) => store.answer('group', 'standalone'),
    after: { region: 'cn-fj', group: 'standalone' },
  },
  {
    name: 'switches keeping on',
    act: (store, keeper) => store.startKeeping(draftOn(keeper, catalogue)),
    after: { region: 'cn-fj', group: 'standalone' },
  },
  {
    name: 'answers once more',
    act: (store) => store.answer('ownership', 'domestic'),
    after: { region: 'cn-fj', group: 'standalone', ownership: 'domestic' },
  },
  { name: 'deletes everything', act: (store) => store.removeAll(), after: {} },
  {
    name: 'begins anew',
    act: (store) => store.answer('region', 'cn-sh'),
    after: { region: 'cn-sh' },
  },
]

/** What a call gets as storage under a fault. `good` is the working device, `kept` is what it holds. */
type Fault = (good: DeviceStorage, kept: Map<string, string>) => DeviceStorage | undefined

function refuse(): never {
  throw new DOMException('The operation failed.', 'QuotaExceededError')
}

const faults: Readonly<Record<string, Fault>> = {
  blocked: () => {
    throw new DOMException('Access is denied for this document.', 'SecurityError')
  },
  throwing: () => ({ getItem: refuse, setItem: refuse, removeItem: refuse }),
  full: (good) => ({ ...good, setItem: refuse }),
  lying: (good) => ({ ...good, setItem: () => undefined, getItem: () => 'something else' }),
  'cleared in mid-session': (good, kept) => {
    kept.clear()
    return good
  },
  absent: () => undefined,
}

/** From which call to its storage on, and until which, the device is at fault. */
interface Span {
  readonly from: number
  readonly until: number
}

/** Makes a device that is at fault for some of its calls. */
function device(fault: Fault, { from, until }: Span) {
  const kept = new Map<string, string>()
  const good: DeviceStorage = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
  }
  let calls = 0
  const atFault = (): DeviceStorage | undefined => {
    calls += 1
    return calls > from && calls <= until ? fault(good, kept) : good
  }
  // The keeper asks for the storage once, then may call it several times. The fault is decided anew for each call.
  const call = <Result>(action: (storage: DeviceStorage) => Result): Result => {
    const storage = atFault()
    if (!storage) throw new TypeError('Cannot read properties of undefined')
    return action(storage)
  }
  const storage: DeviceStorage = {
    getItem: (key) => call((one) => one.getItem(key)),
    setItem: (key, text) => call((one) => one.setItem(key, text)),
    removeItem: (key) => call((one) => one.removeItem(key)),
  }
  return {
    keeper: keeperOver(() => storage),
    /** Reads the kept answers as they really are, whatever the device says. */
    keptAnswers: (): unknown => {
      const text = kept.get(DRAFT_KEY)
      return text === undefined ? undefined : (JSON.parse(text) as { answers: unknown }).answers
    },
    calls: () => calls,
  }
}

/** The messages that the page showed, step by step; each is closed as soon as it can be. */
interface Told {
  readonly step: string
  readonly kind: KeepingNotice['kind']
}

/** Goes through the visit, and checks after every step what must hold. */
function live(fault: Fault, span: Span): { told: readonly Told[]; calls: number } {
  setActivePinia(createPinia())
  const store = useAnswers()
  const { keeper, keptAnswers, calls } = device(fault, span)
  const told: Told[] = []
  store.resume(draftOn(keeper, catalogue))
  let isKeeping = true
  for (const { name, act, after } of visit) {
    const at = `“${name}”, with calls ${span.from + 1} to ${span.until} at fault`
    act(store, keeper)
    if (name === 'switches keeping off') isKeeping = false
    if (name === 'switches keeping on') isKeeping = true
    expect(store.answers, at).toEqual(after)
    // The page reads the device again when the user returns to the page.
    store.followOtherTabs()
    const kind = store.notice?.kind
    if (kind && told.at(-1)?.kind !== kind) told.push({ step: name, kind })
    const worries = told.filter((entry) => entry.kind !== 'replaced' && entry.kind !== 'removed')
    // If the page has shown no message, the answers on the page must be those on the device. While the page offers to
    // bring the user's answers back, it shows no other message.
    if (worries.length === 0 && kind !== 'replaced') {
      const kept = keptAnswers()
      if (isKeeping) expect(kept ?? {}, at).toEqual(after)
    }
    if (kind === 'removed') expect(keptAnswers(), at).toBeUndefined()
    if (kind === 'unavailable' || kind === 'removed' || kind === 'unreadable') store.dismissNotice()
  }
  return { told, calls: calls() }
}

const { calls: callsOfTheVisit } = live(({ ...good }) => good, { from: 0, until: 0 })

const moments = Array.from({ length: callsOfTheVisit }, (_, from) => from)

it('a visit on a good device calls the storage often and shows only the two expected messages', () => {
  const { told } = live(({ ...good }) => good, { from: 0, until: 0 })
  expect(callsOfTheVisit).toBeGreaterThan(30)
  expect(told.map((entry) => entry.kind)).toEqual(['replaced', 'removed'])
})

describe.each(Object.entries(faults))('a storage that is %s', (name, fault) => {
  it('from any call on is reported at most once, and never changes the answers', () => {
    for (const from of moments) {
      const { told } = live(fault, { from, until: Infinity })
      const unavailable = told.filter(
        ({ kind, step }) => kind === 'unavailable' && step !== 'deletes everything',
      )
      expect(unavailable.length, `from call ${from + 1} on`).toBeLessThanOrEqual(1)
    }
  })

  it('for any single call changes no answers, and what was not kept is kept later or reported', () => {
    for (const from of moments) live(fault, { from, until: from + 1 })
  })

  it('for any three calls in a row changes no answers either', () => {
    for (const from of moments) live(fault, { from, until: from + 3 })
  })

  it('from the first call on is reported at the first answer', () => {
    const { told } = live(fault, { from: 0, until: Infinity })
    expect(told[0], name).toEqual(
      name === 'cleared in mid-session' || name === 'lying'
        ? expect.objectContaining({ step: 'answers the first question' })
        : { step: 'answers the first question', kind: 'unavailable' },
    )
  })
})

it('a draft that was cleared during a visit is asked about, and kept again when the user says so', () => {
  setActivePinia(createPinia())
  const store = useAnswers()
  const kept = new Map<string, string>()
  const keeper = keeperOver(() => ({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
  }))
  store.resume(draftOn(keeper, catalogue))
  store.answer('region', 'cn-gd')
  kept.clear()
  store.answer('zones', ['ftz'])
  expect(store.notice).toEqual({ kind: 'removed-elsewhere' })
  expect(kept.size).toBe(0)
  store.keepThisTab()
  expect(store.notice).toBeUndefined()
  expect(kept.get(DRAFT_KEY)).toContain('"zones":["ftz"]')
})
