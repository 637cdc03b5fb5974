import { expect, it } from 'vitest'
import { namesAmong } from '../../../scripts/run/names-among.mjs'

it('chooses all names unless an option names some, and lists them where one is not known', () => {
  const known = ['lint', 'types', 'unit']
  expect(namesAmong(known, 'step', undefined)).toEqual(known)
  expect(namesAmong(known, 'step', 'types,lint')).toEqual(['types', 'lint'])
  expect(() => namesAmong(known, 'step', 'lint,tests')).toThrow(
    'There is no step "tests". They are: lint, types, unit',
  )
})
