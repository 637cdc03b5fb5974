/** The user's answers: given, changed, kept, deleted; and one message when the device does not keep them. */
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Draft, draftOn, keeperOver } from '../../src/draft'
import { interview, NOT_SURE } from '../../src/engine'
import { catalogue } from '../../src/policy'
import { useAnswers } from '../../src/stores/answers'
import { useNewlyAsked } from '../../src/stores/newly-asked'
import { badDevices, type FakeDevice, goodDevice, keeperOn } from '../support/device'

const KEY = 'service-export-policy-finder.draft'

beforeEach(() => {
  setActivePinia(createPinia())
})

function draftIn(device: FakeDevice): Draft {
  return draftOn(keeperOn(device), catalogue)
}

/** Reads the answers on a device. */
function keptIn(device: FakeDevice): unknown {
  const text = device.kept.get(KEY)
  return text === undefined ? undefined : (JSON.parse(text) as { answers: unknown }).answers
}

describe('answering', () => {
  it('keeps what was given, changes it, and removes it', () => {
    const store = useAnswers()
    store.answer('region', 'cn-gd')
    store.answer('zones', ['ftz'])
    expect(store.answers).toEqual({ region: 'cn-gd', zones: ['ftz'] })
    store.answer('region', NOT_SURE)
    store.answer('zones', undefined)
    expect(store.answers).toEqual({ region: NOT_SURE })
    store.answer('zones', [])
    expect(store.answers).toEqual({ region: NOT_SURE })
    expect(store.answeredCount).toBe(1)
  })

  it('never changes an answers object that was handed out before', () => {
    const store = useAnswers()
    store.answer('region', 'cn-gd')
    const before = store.answers
    store.answer('region', 'cn-hi')
    expect(before).toEqual({ region: 'cn-gd' })
  })

  it('keeps answers that do not count now, and asks again where no other answer counts', () => {
    const store = useAnswers()
    store.replaceAll({ region: 'cn-sh', zones: ['lingang'], 'service-exports': 'yes' })
    expect(store.counted).toEqual(store.answers)
    store.answer('region', 'cn-he')
    expect(store.answers).toHaveProperty('zones', ['lingang'])
    expect(store.counted).toEqual({ region: 'cn-he', 'service-exports': 'yes' })
    expect(store.progress.next).toBe('zones')
    store.answer('region', 'cn-sh')
    expect(store.counted).toEqual(store.answers)
  })

  it('updates the interview with every answer', () => {
    const store = useAnswers()
    expect(store.progress.next).toBe('region')
    for (const [question, answer] of Object.entries({
      region: 'cn-hi',
      group: 'standalone',
      services: ['digital-services'],
      'service-exports': 'yes',
    })) {
      store.answer(question as 'services', answer)
      expect(store.progress).toEqual(interview(catalogue, store.answers))
    }
    store.removeAll()
    expect(store.progress.next).toBe('region')
  })
})

describe('a device that keeps the answers', () => {
  it('holds them as they are given', () => {
    const device = goodDevice()
    const store = useAnswers()
    store.resume(draftIn(device))
    expect(device.kept.size).toBe(0)
    store.answer('region', 'cn-gd')
    expect(keptIn(device)).toEqual({ region: 'cn-gd' })
    store.answer('region', undefined)
    expect(keptIn(device)).toEqual({})
    expect(store.notice).toBeUndefined()
  })

  it('gives them back the next time', () => {
    const device = goodDevice()
    draftIn(device).save({ region: 'cn-gd', zones: ['ftz'] })
    const store = useAnswers()
    store.resume(draftIn(device))
    expect(store.answers).toEqual({ region: 'cn-gd', zones: ['ftz'] })
    expect(store.notice).toBeUndefined()
  })

  it('holds nothing after the answers were deleted, and says so', () => {
    const device = goodDevice()
    const store = useAnswers()
    store.resume(draftIn(device))
    store.answer('region', 'cn-gd')
    store.removeAll()
    expect(store.answers).toEqual({})
    expect(device.kept.size).toBe(0)
    expect(store.notice).toEqual({ kind: 'removed' })
    store.dismissNotice()
    expect(store.notice).toBeUndefined()
  })

  it('is emptied when keeping is switched off, and filled again when it is switched on', () => {
    const device = goodDevice()
    const store = useAnswers()
    store.resume(draftIn(device))
    store.answer('region', 'cn-gd')
    store.stopKeeping()
    expect(device.kept.size).toBe(0)
    store.answer('zones', ['ftz'])
    expect(device.kept.size).toBe(0)
    expect(store.answers).toEqual({ region: 'cn-gd', zones: ['ftz'] })
    store.startKeeping(draftIn(device))
    expect(keptIn(device)).toEqual({ region: 'cn-gd', zones: ['ftz'] })
  })
})

describe('what the device kept', () => {
  it('is refused with a message when it cannot be read, and the user starts without answers', () => {
    const store = useAnswers()
    store.resume(draftIn(goodDevice({ [KEY]: 'rubbish' })))
    expect(store.answers).toEqual({})
    expect(store.notice).toEqual({ kind: 'unreadable' })
  })

  it('is used as far as it can be read, and the number of other answers is reported', () => {
    const answers = { region: 'cn-gd', zones: ['moon'], colour: 'red' }
    const store = useAnswers()
    store.resume(draftIn(goodDevice({ [KEY]: JSON.stringify({ format: 1, edition: '2020-01', answers }) })))
    expect(store.answers).toEqual({ region: 'cn-gd' })
    expect(store.notice).toEqual({ kind: 'dropped', count: 2 })
  })
})

it('a device that keeps answers again is no longer reported, and is reported when it fails again', () => {
  const store = useAnswers()
  let isFull = true
  const device = goodDevice({})
  const { setItem } = device
  device.setItem = (key, text) => {
    if (isFull) throw new DOMException('full', 'QuotaExceededError')
    setItem.call(device, key, text)
  }
  store.resume(draftIn(device))
  store.answer('region', 'cn-gd')
  expect(store.notice).toEqual({ kind: 'unavailable' })
  isFull = false
  store.answer('group', 'standalone')
  expect(store.notice).toBeUndefined()
  isFull = true
  store.answer('group', 'domestic-group')
  expect(store.notice).toEqual({ kind: 'unavailable' })
})

describe.each(Object.entries(badDevices))('a device that is %s', (_fault, open) => {
  it('is reported once, at the first answer, and everything else works', () => {
    const store = useAnswers()
    store.resume(draftOn(keeperOver(open), catalogue))
    store.dismissNotice()
    store.answer('region', 'cn-gd')
    expect(store.notice).toEqual({ kind: 'unavailable' })
    store.dismissNotice()
    store.answer('zones', ['ftz'])
    expect(store.notice).toBeUndefined()
    expect(store.answers).toEqual({ region: 'cn-gd', zones: ['ftz'] })
    expect(store.answeredCount).toBe(2)
  })

  it('never stops the answers on the page from being deleted', () => {
    const store = useAnswers()
    store.resume(draftOn(keeperOver(open), catalogue))
    store.answer('region', 'cn-gd')
    store.removeAll()
    expect(store.answers).toEqual({})
    expect(store.notice).toBeDefined()
  })
})

it('a device that fails to erase is not reported as having deleted the answers', () => {
  const device = goodDevice()
  const store = useAnswers()
  store.resume(draftIn(Object.assign(device, { removeItem: () => undefined })))
  store.answer('region', 'cn-gd')
  store.removeAll()
  expect(store.notice?.kind).not.toBe('removed')
})

it('newly asked questions are shown on the page that follows the answer, and on no later one', () => {
  const newlyAsked = useNewlyAsked()
  newlyAsked.note(['region'], ['zones', 'ownership', 'region'])
  newlyAsked.sayAt('/q/zones')
  newlyAsked.arriveAt('/q/zones')
  expect(newlyAsked.questions).toEqual(['zones', 'ownership'])
  newlyAsked.arriveAt('/q/region')
  expect(newlyAsked.questions).toEqual([])
})

it('newly asked questions stay pending until they are answered or the person leaves the questions', () => {
  const newlyAsked = useNewlyAsked()
  newlyAsked.note([], ['zones', 'ownership'])
  newlyAsked.note(['zones', 'ownership'], ['ownership'])
  expect(newlyAsked.pending).toEqual(['ownership'])
  newlyAsked.arriveAt('/check')
  expect(newlyAsked.pending).toEqual([])
})
