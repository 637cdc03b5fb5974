/** B1: whatever is wrong with the device's storage, keeping never throws and never claims what is not so. */
import { describe, expect, it } from 'vitest'
import { keeperOver } from '../../src/draft'
import { badDevices, goodDevice } from '../support/device'

describe('a device that keeps what it is given', () => {
  const device = goodDevice({ other: 'not ours' })
  const keeper = keeperOver(() => device)

  it('gives nothing under a key that was never written', () => {
    expect(keeper.read('answers')).toBeNull()
  })

  it('gives back what was written, the empty text too', () => {
    expect(keeper.write('answers', '{"yes":"是"}')).toBe(true)
    expect(keeper.read('answers')).toBe('{"yes":"是"}')
    expect(keeper.write('answers', '')).toBe(true)
    expect(keeper.read('answers')).toBe('')
  })

  it('holds nothing after an erasure, and keeps what lies under other keys', () => {
    expect(keeper.erase('answers')).toBe(true)
    expect([...device.kept]).toEqual([['other', 'not ours']])
  })

  it('erases what is not there', () => {
    expect(keeper.erase('answers')).toBe(true)
  })
})

describe.each(Object.entries(badDevices))('a device that is %s', (_fault, open) => {
  const keeper = keeperOver(open)

  it('is not said to keep anything', () => {
    expect(keeper.write('answers', 'text')).toBe(false)
  })

  it('can be read without harm', () => {
    expect(() => keeper.read('answers')).not.toThrow()
  })

  it('can be asked to erase without harm', () => {
    expect(() => keeper.erase('answers')).not.toThrow()
  })
})

it.each(['absent', 'blocked', 'throwing at every call'])(
  'on a device that is %s nothing is read',
  (fault) => {
    expect(keeperOver(badDevices[fault] ?? goodDevice).read('answers')).toBeNull()
  },
)

it.each(['absent', 'blocked', 'throwing at every call', 'giving back something else'])(
  'on a device that is %s nothing is said to be erased',
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
