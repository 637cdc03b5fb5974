/** Which messages the page around the app accepts as messages of the app. */
import { describe, expect, it } from 'vitest'
import { heard, type HostMessage } from '../../src/embed/message'

const height = (value: number): HostMessage => ({ policyFinder: 1, height: value })

describe('the page around the app accepts', () => {
  it.each([1, 640, 12_345, 100_000])('a height of %d pixels', (value) => {
    expect(heard(height(value))).toBe(value)
  })

  it('the start of a new page', () => {
    const message: HostMessage = { policyFinder: 1, top: true }
    expect(heard(message)).toBe('top')
  })
})

describe('the page around the app ignores', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'policyFinder'],
    ['a number', 640],
    ['a list', [1, 640]],
    ['a message of another program', { height: 640 }],
    ['a later version', { policyFinder: 2, height: 640 }],
    ['a version as text', { policyFinder: '1', height: 640 }],
    ['a message without content', { policyFinder: 1 }],
    ['a height as text', { policyFinder: 1, height: '640px' }],
    ['a start of a new page with a wrong value', { policyFinder: 1, top: 'yes' }],
    ['a height of 0', height(0)],
    ['a negative height', height(-640)],
    ['a height that no page has', height(100_001)],
    ['an infinite height', height(Infinity)],
    ['a height that is no number', height(NaN)],
  ])('%s', (_what, data) => {
    expect(heard(data)).toBeUndefined()
  })
})
