/** What a user prefers comes back as it was kept; what is missing or unreadable has its usual value. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keeperOver, keepPreferences, type Preferences, readPreferences, themes } from '../../src/draft'
import { languages } from '../../src/policy/languages'
import { badDevices, goodDevice, keeperOn } from '../support/device'

const KEY = 'service-export-policy-finder.preferences'

const usual: Preferences = { language: undefined, theme: 'system', keepAnswers: true }

/** Reads preferences from a device that keeps this text. */
function readFrom(text: string): Preferences {
  return readPreferences(keeperOn(goodDevice({ [KEY]: text })))
}

it('preferences come back as they were kept, whatever they are', () => {
  for (const language of [undefined, ...languages]) {
    for (const theme of themes) {
      for (const keepAnswers of [true, false]) {
        const device = goodDevice()
        const keeper = keeperOn(device)
        const preferences = { language, theme, keepAnswers }
        expect(keepPreferences(keeper, preferences)).toBe(true)
        expect([...device.kept.keys()]).toEqual([KEY])
        expect(readPreferences(keeper)).toEqual(preferences)
      }
    }
  }
})

it('preferences are the usual ones where none are kept', () => {
  expect(readPreferences(keeperOn(goodDevice()))).toEqual(usual)
})

it.each(['', '{', 'null', 'true', '7', '"dark"', '[]', '["dark"]', '{}'])(
  'preferences are the usual ones where this is kept: %s',
  (text) => {
    expect(readFrom(text)).toEqual(usual)
  },
)

it('every preference that can be read is kept', () => {
  expect(readFrom('{"language":"zh","theme":"pink","keepAnswers":"no"}')).toEqual({
    ...usual,
    language: 'zh',
  })
  expect(readFrom('{"language":"fr","theme":"dark","keepAnswers":0}')).toEqual({ ...usual, theme: 'dark' })
  expect(readFrom('{"language":null,"keepAnswers":false}')).toEqual({ ...usual, keepAnswers: false })
})

it('preferences have possible values whatever is on the device', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const { language, theme, keepAnswers } = readFrom(text)
      expect([undefined, ...languages]).toContain(language)
      expect(themes).toContain(theme)
      expect([true, false]).toContain(keepAnswers)
    }),
    { numRuns: 500 },
  )
})

describe.each(Object.entries(badDevices))('on a device that is %s', (_fault, open) => {
  it('preferences are the usual ones, and not reported as kept', () => {
    const keeper = keeperOver(open)
    expect(keepPreferences(keeper, { language: 'zh', theme: 'dark', keepAnswers: false })).toBe(false)
    expect(readPreferences(keeper)).toEqual(usual)
  })
})
