/** What the page around the app takes for a message of ours, and what it does not. */
import { describe, expect, it } from 'vitest'
import { heard, type HostMessage } from '../../src/embed/message'

const height = (value: number): HostMessage => ({ policyFinder: 1, height: value })

describe('the page around the app hears', () => {
  it.each([1, 640, 12_345, 100_000])('that the app is %d pixels high', (value) => {
    expect(heard(height(value))).toBe(value)
  })

  it('that a new page begins', () => {
    const message: HostMessage = { policyFinder: 1, top: true }
    expect(heard(message)).toBe('top')
  })
})

describe('it does not hear', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a word', 'policyFinder'],
    ['a number', 640],
    ['a list', [1, 640]],
    ['another program', { height: 640 }],
    ['a later shape', { policyFinder: 2, height: 640 }],
    ['a shape in words', { policyFinder: '1', height: 640 }],
    ['a message without content', { policyFinder: 1 }],
    ['a height in words', { policyFinder: 1, height: '640px' }],
    ['something that is not quite the top', { policyFinder: 1, top: 'yes' }],
    ['no height', height(0)],
    ['a negative height', height(-640)],
    ['a height that no page has', height(100_001)],
    ['an endless height', height(Infinity)],
    ['a height that is no number', height(NaN)],
  ])('%s', (_what, data) => {
    expect(heard(data)).toBeUndefined()
  })
})
