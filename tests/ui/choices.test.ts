/** What choosing an option does to the others. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { afterChoosing, type ChoiceOption } from '../../src/ui/choices'

const option = (id: string, exclusive = false): ChoiceOption => ({
  id,
  label: id,
  hint: undefined,
  exclusive,
  keywords: [],
})

const options = [option('a'), option('b'), option('c'), option('none', true), option('not-sure', true)]

it.each<[string, readonly string[], string, readonly string[]]>([
  ['adds', ['a'], 'b', ['a', 'b']],
  ['adds in the order of the list', ['c'], 'a', ['a', 'c']],
  ['takes back', ['a', 'b'], 'a', ['b']],
  ['takes back the last', ['a'], 'a', []],
  ['clears the others for one that excludes them', ['a', 'b'], 'none', ['none']],
  ['clears one that excludes for another', ['none'], 'not-sure', ['not-sure']],
  ['clears one that excludes for an ordinary one', ['not-sure'], 'b', ['b']],
  ['takes back one that excludes', ['none'], 'none', []],
])('a click %s in a multiple choice', (_, chosen, clicked, after) => {
  expect(afterChoosing(options, 'multiple', chosen, clicked)).toEqual(after)
})

it('a click in a single choice chooses that one alone', () => {
  for (const chosen of [[], ['a'], ['b'], ['none']])
    expect(afterChoosing(options, 'single', chosen, 'b')).toEqual(['b'])
})

it('no series of clicks combines an option with one that excludes it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...options.map(({ id }) => id))), (clicks) => {
      const chosen = clicks.reduce<readonly string[]>(
        (before, clicked) => afterChoosing(options, 'multiple', before, clicked),
        [],
      )
      const exclusive = chosen.filter((id) => options.find((entry) => entry.id === id)?.exclusive)
      expect(exclusive.length === 0 || chosen.length === 1).toBe(true)
      expect(new Set(chosen).size).toBe(chosen.length)
    }),
  )
})
