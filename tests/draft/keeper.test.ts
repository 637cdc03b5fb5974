/** B1: whatever is wrong with the device's storage, keeping never throws and never reports what is not true. */
import { describe, expect, it } from 'vitest'
import { keeperOver, NAMES_KEY, nowhere, PORTFOLIO_KEY, TICKS_KEY } from '../../src/draft'
import { badDevices, goodDevice, keeperOn } from '../support/device'

describe('a device that keeps what it is given', () => {
  const device = goodDevice({ other: 'not ours' })
  const keeper = keeperOn(device)

  it('gives nothing under a key that was never written', () => {
    expect(keeper.read('answers')).toBeNull()
  })

  it('gives back what was written, also an empty text', () => {
    expect(keeper.write('answers', '{"yes":"是"}')).toBe(true)
    expect(keeper.read('answers')).toBe('{"yes":"是"}')
    expect(keeper.write('answers', '')).toBe(true)
    expect(keeper.read('answers')).toBe('')
  })

  it('holds nothing after it was erased, and keeps what is under other keys', () => {
    expect(keeper.erase('answers')).toBe(true)
    expect([...device.kept]).toEqual([['other', 'not ours']])
  })

  it('erases what is not there', () => {
    expect(keeper.erase('answers')).toBe(true)
  })
})

describe.each(Object.entries(badDevices))('a device that is %s', (_fault, open) => {
  const keeper = keeperOver(open)

  it('is not reported as keeping anything', () => {
    expect(keeper.write('answers', 'text')).toBe(false)
  })

  it('can be read without an error', () => {
    expect(() => keeper.read('answers')).not.toThrow()
  })

  it('can be asked to erase without an error', () => {
    expect(() => keeper.erase('answers')).not.toThrow()
  })
})

it.each(['absent', 'blocked', 'throwing at every call'])(
  'nothing is read from a device that is %s',
  (fault) => {
    expect(keeperOver(badDevices[fault] ?? goodDevice).read('answers')).toBeNull()
  },
)

it.each(['absent', 'blocked', 'throwing at every call', 'giving back something else'])(
  'nothing is reported as erased on a device that is %s',
  (fault) => {
    expect(keeperOver(badDevices[fault] ?? goodDevice).erase('answers')).toBe(false)
  },
)

it('notices that the storage was cleared, or came back, between two calls', () => {
  const device = goodDevice()
  let isThere = true
  const keeper = keeperOver(() => (isThere ? device : undefined))
  expect(keeper.write('answers', 'one')).toBe(true)
  device.kept.clear()
  expect(keeper.read('answers')).toBeNull()
  isThere = false
  expect(keeper.write('answers', 'two')).toBe(false)
  isThere = true
  expect(keeper.write('answers', 'three')).toBe(true)
})

it('where there is no device, nothing is reported as kept', () => {
  expect(nowhere.write('answers', 'text')).toBe(false)
})

it('what goes with the answers is kept under names that never change', () => {
  const names = ['ticks', 'names', 'portfolio'].map((kind) => `service-export-policy-finder.${kind}`)
  expect([TICKS_KEY, NAMES_KEY, PORTFOLIO_KEY]).toEqual(names)
})
