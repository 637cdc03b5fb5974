import { expect, it } from 'vitest'
import { parsedJson } from '../../src/share/json'

it.each([
  ['an object', '{"a":[1]}', { a: [1] }],
  ['null', 'null', null],
  ['a text that is cut off', '{"a":[1', undefined],
  ['nothing', '', undefined],
])('reads %s', (_what, text, content) => {
  expect(parsedJson(text)).toEqual(content)
})
