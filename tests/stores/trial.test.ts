/** "What if": a trial on a copy of the answers, which ends when the answers change. */
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, it } from 'vitest'
import { draftOn } from '../../src/draft'
import { sameAnswers } from '../../src/engine'
import { catalogue } from '../../src/policy'
import { useAnswers } from '../../src/stores/answers'
import { useTrial } from '../../src/stores/trial'
import { type FakeDevice, goodDevice, keeperOn } from '../support/device'

const mine = { region: 'cn-sh', zones: ['ftz'], ownership: 'domestic' }

beforeEach(() => {
  setActivePinia(createPinia())
})

function draftIn(device: FakeDevice) {
  return draftOn(keeperOn(device), catalogue)
}

/** Starts a trial on kept answers, of which one was changed. */
function tryOn(device = goodDevice()) {
  const own = useAnswers()
  own.resume(draftIn(device))
  own.replaceAll(mine)
  const trial = useTrial()
  trial.begin(own.answers)
  trial.answer('region', 'cn-hi')
  return { own, trial, device }
}

it('a trial is a copy, so that it does not change the own answers', () => {
  const { own, trial } = tryOn()
  expect(own.answers).toEqual(mine)
  expect(trial.answers).toEqual({ ...mine, region: 'cn-hi' })
  trial.end()
  expect(trial.answers).toBeUndefined()
})

const changes: Readonly<Record<string, (own: ReturnType<typeof useAnswers>, device: FakeDevice) => void>> = {
  'another answer': (own) => {
    own.answer('region', 'outside')
  },
  'an answer taken back': (own) => {
    own.answer('ownership', undefined)
  },
  'the answers of a shared code': (own) => {
    own.replaceAll({ region: 'cn-bj' })
  },
  'own answers that come back': (own) => {
    own.undoReplacing()
  },
  'the answers of another tab': (own, device) => {
    draftIn(device).overwrite({ region: 'cn-gd' })
    own.followOtherTabs()
    own.takeFromOtherTab()
  },
  'a return to a device with newer answers': (own, device) => {
    draftIn(device).overwrite({ region: 'cn-gd' })
    own.catchUp()
  },
  deleting: (own) => {
    own.removeAll()
  },
}

it.each(Object.entries(changes))('a trial ends at once with %s', (_what, change) => {
  const { own, trial, device } = tryOn()
  change(own, device)
  expect(own.answers).not.toEqual(mine)
  expect(trial.answers).toBeUndefined()
})

it('a trial goes on while the own answers stay the same', () => {
  const { own, trial, device } = tryOn()
  own.answer('region', 'cn-sh')
  own.answer('zones', [...mine.zones])
  own.dismissNotice()
  draftIn(device).overwrite(mine)
  own.catchUp()
  expect(own.answers).toEqual(mine)
  expect(trial.answers).toEqual({ ...mine, region: 'cn-hi' })
})

it('answers are equal when they name the same options, whatever the order', () => {
  expect(sameAnswers({}, { zones: undefined })).toBe(true)
  expect(sameAnswers({ a: ['x', 'y'], b: 'z' }, { b: 'z', a: ['y', 'x'] })).toBe(true)
  expect(sameAnswers({ a: 'x' }, {})).toBe(false)
  expect(sameAnswers({}, { a: 'x' })).toBe(false)
})
