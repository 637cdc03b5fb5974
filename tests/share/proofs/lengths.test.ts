/** A10: always short. */
import { expect, it } from 'vitest'
import { registry } from '../../../src/policy/registry'
import { encodeToken, linkTo } from '../../../src/share'
import { lettersOf } from '../../../src/share/alphabet'
import { VERSION, wrap } from '../../../src/share/frame'
import { numberedQuestions } from '../../../src/share/numbering'
import { pack } from '../../../src/share/packing'
import { questions, randomAnswers, thoroughAnswers } from '../support/answers'
import { cases, patience, prove } from '../../support/random'

/** What stands after the host, if the app lives in a folder of this name. */
function afterHost(folder: string, token: string): string {
  return linkTo(`https://example.org/${folder}/`, token).slice('https://example.org'.length)
}

/** A token that nobody can have: every question is answered, and each with the answer that takes most letters. */
function longestToken(): string {
  const numbered = numberedQuestions(questions, registry)
  const answers = new Map(numbered.map(({ number, options }) => [number, [options.length]]))
  const payload = pack(numbered, { edition: Object.keys(registry.editions).length, answers })
  return lettersOf(wrap({ version: VERSION, payload }))
}

it(
  'takes at most 100 characters after the host, in a folder with a long name, whatever was answered',
  patience,
  () => {
    const bound = longestToken()
    expect(afterHost('service-export-policy-finder', bound).length).toBeLessThanOrEqual(100)
    prove(cases(4_000, 200_000), (random) => {
      if (encodeToken(randomAnswers(random)).length > bound.length)
        throw new Error('There are longer tokens.')
    })
  },
)

it('takes at most 45 characters after the host for nine of ten who answer everything', () => {
  const lengths: number[] = []
  prove(10_000, (random) => lengths.push(afterHost('finder', encodeToken(thoroughAnswers(random))).length))
  lengths.sort((one, other) => one - other)
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(40)
  expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(45)
})
