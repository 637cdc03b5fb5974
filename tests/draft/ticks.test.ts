/** The marks of the checklist are written on the device and read again, whatever the device holds or does. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  draftOn,
  keeperOver,
  LONGEST_NOTE,
  LONGEST_OWNER,
  readTicks,
  TICKS_KEY,
  ticksOn,
  writeTicks,
} from '../../src/draft'
import { catalogue } from '../../src/policy'
import { type Marks, noDetails, type StepDetails } from '../../src/report'
import { badDevices, goodDevice, keeperOn } from '../support/device'

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}\/[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/)
const someDetails = fc
  .record({
    date: fc.constantFrom('', '2026-12-15', '2028-02-29'),
    owner: fc.string({ unit: 'grapheme', maxLength: 20 }),
    note: fc.string({ unit: 'grapheme', maxLength: 60 }),
  })
  .filter(({ date, owner, note }) => date + owner + note !== '')
const anyMarks: fc.Arbitrary<Marks> = fc
  .record({
    states: fc.uniqueArray(fc.tuple(id, fc.constantFrom('done' as const, 'not-needed' as const)), {
      selector: ([own]) => own,
      maxLength: 40,
    }),
    details: fc.uniqueArray(fc.tuple(id, someDetails), { selector: ([own]) => own, maxLength: 20 }),
  })
  .map(({ states, details }) => ({ states: new Map(states), details: new Map(details) }))

/** Marks with these points done, and with these details. */
const marks = (done: readonly string[], details: Record<string, StepDetails> = {}): Marks => ({
  states: new Map(done.map((one) => [one, 'done'])),
  details: new Map(Object.entries(details)),
})

describe('the record', () => {
  it('is written in this form', () => {
    const written: Marks = {
      states: new Map([
        ['b/two', 'done'],
        ['a/one', 'done'],
        ['c/three', 'not-needed'],
      ]),
      details: new Map([
        ['bank/loans', { date: '2026-12-15', owner: '', note: 'Ask for Mr Li.' }],
        ['a/one', { ...noDetails, owner: 'Finance' }],
        ['b/two', { ...noDetails, owner: 'Tax' }],
      ]),
    }
    expect(writeTicks('2026-12', written)).toBe(
      '{"format":2,"edition":"2026-12","done":["a/one","b/two"],"notNeeded":["c/three"],' +
        '"details":{"a/one":{"owner":"Finance"},"b/two":{"owner":"Tax"},' +
        '"bank/loans":{"date":"2026-12-15","note":"Ask for Mr Li."}}}',
    )
  })

  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyMarks, (written) => {
        expect(readTicks(writeTicks('2026-12', written))).toEqual(written)
      }),
    )
  })

  it('of format 1 is read: what was ticked is done', () => {
    expect(readTicks('{"format":1,"edition":"2026-11","ticked":["a/one","b/two"]}')).toEqual(
      marks(['a/one', 'b/two']),
    )
  })

  const record = (parts: object): string =>
    JSON.stringify({ format: 2, done: [], notNeeded: [], details: {}, ...parts })
  const many = Array.from({ length: 2_001 }, (_, index) => `a/${index}`)

  it.each([
    ['empty', ''],
    ['not JSON', '{"format":2'],
    ['null', 'null'],
    ['of another format', '{"format":3,"done":[],"notNeeded":[],"details":{}}'],
    ['of format 1 without a list', '{"format":1,"ticked":"a/b"}'],
    ['without a list of what is done', record({ done: 'a/b' })],
    ['without a list of what is not needed', record({ notNeeded: undefined })],
    ['without details', record({ details: null })],
    ['with a text in the place of the details', record({ details: 'text' })],
    ['far too long in format 1', JSON.stringify({ format: 1, ticked: many })],
    ['far too long', record({ done: many.slice(0, 1_001), notNeeded: many.slice(0, 1_000) })],
    [
      'far too long with its details',
      record({ done: many.slice(0, 1_000), details: Object.fromEntries(many.slice(0, 1_001).entries()) }),
    ],
  ])('is refused where it is %s', (_what, text) => expect(readTicks(text)).toBeUndefined())

  it('is read up to 2,000 marks', () => {
    const most = many.slice(1)
    expect(readTicks(JSON.stringify({ format: 1, ticked: most }))).toEqual(marks(most))
  })

  it('keeps entries that are ids of steps, also of an edition it does not know, and no others', () => {
    const longest = `${'a'.repeat(118)}/b`
    const ids = [
      'a/b',
      7,
      null,
      'a',
      '',
      'a/b/c',
      'A/B',
      '__proto__',
      `${'a'.repeat(119)}/b`,
      ['a/b'],
      'future/step-9',
      longest,
    ]
    expect(readTicks(JSON.stringify({ format: 1, ticked: ids }))).toEqual(
      marks(['a/b', 'future/step-9', longest]),
    )
    expect(readTicks(record({ done: ids }))).toEqual(marks(['a/b', 'future/step-9', longest]))
    expect([...(readTicks(record({ notNeeded: ids }))?.states ?? [])]).toEqual([
      ['a/b', 'not-needed'],
      ['future/step-9', 'not-needed'],
      [longest, 'not-needed'],
    ])
    expect(
      readTicks(
        '{"format":2,"done":[],"notNeeded":[],"details":{"__proto__":{"note":"x"},"a":{"note":"x"},"a/b":{"note":"y"}}}',
      ),
    ).toEqual(marks([], { 'a/b': { ...noDetails, note: 'y' } }))
  })

  it('leaves out details that are not a date or a text, and entries of which nothing is left', () => {
    const details = {
      'a/one': { date: '2026-02-30', owner: 7, note: 'n', more: 'm' },
      'a/two': { date: 'soon', owner: null },
      'a/dates': { date: ['2026-12-15'] },
      'a/three': 'text',
      'a/four': null,
    }
    expect(readTicks(record({ details }))).toEqual(marks([], { 'a/one': { ...noDetails, note: 'n' } }))
  })

  it('cuts owner and note to their longest length without splitting a character', () => {
    const details = { 'a/one': { owner: 'o'.repeat(101), note: `${'n'.repeat(499)}😀` } }
    expect(readTicks(record({ details }))?.details.get('a/one')).toEqual({
      date: '',
      owner: 'o'.repeat(LONGEST_OWNER),
      note: 'n'.repeat(LONGEST_NOTE - 1),
    })
  })

  it('never throws, whatever is on the device', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((part) => `{"format":2,"done":${part},"notNeeded":[],"details":${part}}`),
          fc.json().map((part) => `{"format":2,"done":[],"notNeeded":[],"details":{"a/b":${part}}}`),
        ),
        (text) => void readTicks(text),
      ),
      { numRuns: 5_000 },
    )
  })
})

describe('two tabs', () => {
  it('tick at the same time, and both ticks are kept', () => {
    const keeper = keeperOn(goodDevice())
    const [one, other] = [ticksOn(keeper, 'e'), ticksOn(keeper, 'e')]
    one.change(['a/one'], 'done')
    expect(one.keep()).toBe(true)
    other.change(['b/two'], 'done')
    expect(other.keep()).toBe(true)
    expect(one.look()).toBe('read')
    expect(one.now()).toEqual(marks(['a/one', 'b/two']))
    other.change(['a/one'], 'open')
    other.keep()
    one.look()
    expect(one.now()).toEqual(marks(['b/two']))
  })

  it('note different details of a step at the same time, and both are kept', () => {
    const device = goodDevice()
    const keeper = keeperOn(device)
    const [one, other] = [ticksOn(keeper, 'e'), ticksOn(keeper, 'e')]
    one.note('a/one', { owner: 'Finance' })
    one.keep()
    other.note('a/one', { note: 'Call them.' })
    other.change(['a/one'], 'not-needed')
    other.keep()
    one.look()
    const both: Marks = {
      states: new Map([['a/one', 'not-needed']]),
      details: new Map([['a/one', { date: '', owner: 'Finance', note: 'Call them.' }]]),
    }
    expect(one.now()).toEqual(both)
    expect(readTicks(device.kept.get(TICKS_KEY) ?? '')).toEqual(both)
    one.note('a/one', { owner: '', note: '' })
    one.keep()
    other.look()
    expect(other.now().details.size).toBe(0)
  })

  it('notice a deletion, and show the old ticks until they forget them', () => {
    const device = goodDevice()
    const keeper = keeperOn(device)
    const ticks = ticksOn(keeper, 'e')
    ticks.change(['a/one'], 'done')
    ticks.keep()
    expect(draftOn(keeper, catalogue).erase()).toBe(true)
    expect(device.kept.size).toBe(0)
    expect(ticks.look()).toBe('gone')
    expect(ticks.now()).toEqual(marks(['a/one']))
    ticks.forget()
    expect(ticks.look()).toBe('none')
    expect(ticks.now()).toEqual(marks([]))
  })

  it('notice the deletion of ticks that another tab made, but none where nothing was ever ticked', () => {
    const device = goodDevice()
    const keeper = keeperOn(device)
    const [one, other] = [ticksOn(keeper, 'e'), ticksOn(keeper, 'e')]
    expect(other.look()).toBe('none')
    one.change(['a/one'], 'done')
    one.keep()
    expect(other.look()).toBe('read')
    device.kept.clear()
    expect(other.look()).toBe('gone')
  })

  it('do not take a device that cannot be read any more for a deletion', () => {
    const device = goodDevice()
    let isThere = true
    const ticks = ticksOn(
      keeperOver(() => (isThere ? device : undefined)),
      'e',
    )
    ticks.change(['a/one'], 'done')
    ticks.keep()
    isThere = false
    expect(ticks.look()).toBe('none')
  })
})

describe.each(Object.entries(badDevices))('a device that is %s', (_what, open) => {
  it('shows every tick on the page, says that it is not kept, and never throws', () => {
    const ticks = ticksOn(keeperOver(open), 'e')
    ticks.look()
    ticks.change(['a/one', 'a/two'], 'done')
    expect(ticks.keep()).toBe(false)
    ticks.change(['a/two'], 'open')
    expect(ticks.keep()).toBe(false)
    expect(ticks.now()).toEqual(marks(['a/one']))
    ticks.forget()
    expect(ticks.now()).toEqual(marks([]))
  })
})

it('what a device did not keep for a while is kept with the next tick', () => {
  const device = goodDevice()
  let isFull = true
  const keeper = keeperOver(() => (isFull ? { ...device, setItem: () => undefined } : device))
  const ticks = ticksOn(keeper, 'e')
  ticks.change(['a/one'], 'done')
  expect(ticks.keep()).toBe(false)
  isFull = false
  ticks.change(['a/two'], 'done')
  expect(ticks.keep()).toBe(true)
  expect(readTicks(device.kept.get(TICKS_KEY) ?? '')).toEqual(marks(['a/one', 'a/two']))
})

it('a record that cannot be read is reported, and replaced by the next tick', () => {
  const device = goodDevice({ [TICKS_KEY]: 'rubbish' })
  const ticks = ticksOn(keeperOn(device), 'e')
  expect(ticks.look()).toBe('unreadable')
  ticks.change(['a/one'], 'done')
  expect(ticks.keep()).toBe(true)
  expect(readTicks(device.kept.get(TICKS_KEY) ?? '')).toEqual(marks(['a/one']))
})

it('a record of format 1 is kept in format 2, with what is added to it', () => {
  const device = goodDevice({ [TICKS_KEY]: '{"format":1,"edition":"2026-11","ticked":["a/one"]}' })
  const ticks = ticksOn(keeperOn(device), '2026-12')
  expect(ticks.look()).toBe('read')
  ticks.note('bank/loans', { date: '2026-12-15' })
  expect(ticks.keep()).toBe(true)
  expect(device.kept.get(TICKS_KEY)).toBe(
    '{"format":2,"edition":"2026-12","done":["a/one"],"notNeeded":[],"details":{"bank/loans":{"date":"2026-12-15"}}}',
  )
})

it('a date that does not exist is left out, and a note that is too long is cut', () => {
  const ticks = ticksOn(keeperOver(goodDevice), 'e')
  ticks.note('a/one', { date: '2026-13-01', note: 'n'.repeat(501) })
  expect(ticks.now().details.get('a/one')).toEqual({ ...noDetails, note: 'n'.repeat(500) })
})
