/** Ticks on the device: written and read again, whatever else lies there and whatever the device does. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftOn, keeperOver, readTicks, TICKS_KEY, ticksOn, writeTicks } from '../../src/draft'
import { catalogue } from '../../src/policy'
import { badDevices, goodDevice } from '../support/device'

const ids = fc.uniqueArray(
  fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}\/[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/),
  {
    maxLength: 60,
  },
)

describe('the record', () => {
  it('reads as this', () => {
    expect(writeTicks('2026-11', new Set(['b/two', 'a/one']))).toBe(
      '{"format":1,"edition":"2026-11","ticked":["a/one","b/two"]}',
    )
  })

  it('is read as it was written', () => {
    fc.assert(
      fc.property(ids, (ticked) => {
        expect(readTicks(writeTicks('2026-11', new Set(ticked)))).toEqual(new Set(ticked))
      }),
    )
  })

  it.each([
    ['nothing', ''],
    ['no JSON', '{"format":1'],
    ['null', 'null'],
    ['another format', '{"format":2,"ticked":[]}'],
    ['no list', '{"format":1,"ticked":"a/b"}'],
    [
      'far too many',
      JSON.stringify({ format: 1, ticked: Array.from({ length: 2_001 }, (_, index) => `a/${index}`) }),
    ],
  ])('is refused where it is %s', (_what, text) => expect(readTicks(text)).toBeUndefined())

  it('keeps the entries that are ids of steps, also of an edition it does not know, and leaves out the others', () => {
    const ticked = [
      'a/b',
      7,
      null,
      'a',
      '',
      'a/b/c',
      'A/B',
      '__proto__',
      `${'a'.repeat(120)}/b`,
      ['a/b'],
      'future/step-9',
    ]
    expect(readTicks(JSON.stringify({ format: 1, ticked }))).toEqual(new Set(['a/b', 'future/step-9']))
  })

  it('never throws, whatever lies there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readTicks(text)),
      { numRuns: 5_000 },
    )
  })
})

describe('two tabs', () => {
  it('tick at the same time, and both ticks are kept', () => {
    const keeper = keeperOver(() => device)
    const device = goodDevice()
    const [one, other] = [ticksOn(keeper, 'e'), ticksOn(keeper, 'e')]
    one.change(['a/one'], true)
    expect(one.keep()).toBe(true)
    other.change(['b/two'], true)
    expect(other.keep()).toBe(true)
    expect(one.look()).toBe('read')
    expect(one.now()).toEqual(new Set(['a/one', 'b/two']))
    other.change(['a/one'], false)
    other.keep()
    one.look()
    expect(one.now()).toEqual(new Set(['b/two']))
  })

  it('of which one deletes everything: the other is told, and shows its ticks until it is told more', () => {
    const device = goodDevice()
    const keeper = keeperOver(() => device)
    const ticks = ticksOn(keeper, 'e')
    ticks.change(['a/one'], true)
    ticks.keep()
    expect(draftOn(keeper, catalogue).erase()).toBe(true)
    expect(device.kept.size).toBe(0)
    expect(ticks.look()).toBe('gone')
    expect(ticks.now()).toEqual(new Set(['a/one']))
    ticks.forget()
    expect(ticks.look()).toBe('none')
    expect(ticks.now()).toEqual(new Set())
  })
})

describe.each(Object.entries(badDevices))('a device that is %s', (_what, open) => {
  it('shows every tick on the page, says that it is not kept, and never throws', () => {
    const ticks = ticksOn(keeperOver(open), 'e')
    ticks.look()
    ticks.change(['a/one', 'a/two'], true)
    expect(ticks.keep()).toBe(false)
    ticks.change(['a/two'], false)
    expect(ticks.keep()).toBe(false)
    expect(ticks.now()).toEqual(new Set(['a/one']))
    ticks.forget()
    expect(ticks.now()).toEqual(new Set())
  })
})

it('what a device did not take for a while is kept with the next tick', () => {
  const device = goodDevice()
  let isFull = true
  const keeper = keeperOver(() => (isFull ? { ...device, setItem: () => undefined } : device))
  const ticks = ticksOn(keeper, 'e')
  ticks.change(['a/one'], true)
  expect(ticks.keep()).toBe(false)
  isFull = false
  ticks.change(['a/two'], true)
  expect(ticks.keep()).toBe(true)
  expect(readTicks(device.kept.get(TICKS_KEY) ?? '')).toEqual(new Set(['a/one', 'a/two']))
})

it('a record that cannot be read is told, and gives way to the next tick', () => {
  const device = goodDevice({ [TICKS_KEY]: 'rubbish' })
  const ticks = ticksOn(
    keeperOver(() => device),
    'e',
  )
  expect(ticks.look()).toBe('unreadable')
  ticks.change(['a/one'], true)
  expect(ticks.keep()).toBe(true)
  expect(readTicks(device.kept.get(TICKS_KEY) ?? '')).toEqual(new Set(['a/one']))
})
