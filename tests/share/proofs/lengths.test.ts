/** A10: links are always short. */
import { expect, it } from 'vitest'
import { type Answers, offeredOptions } from '../../../src/engine'
import { registry } from '../../../src/policy/registry'
import { encodeToken, linkTo } from '../../../src/share'
import { CHECK_LENGTH } from '../../../src/share/check'
import { HEAD_LENGTH, LONGEST_TOKEN } from '../../../src/share/frame'
import { numberedQuestions } from '../../../src/share/numbering'
import { longestPayload } from '../../../src/share/packing'
import { interviewAnswers, questions, randomPossibleAnswers, thoroughAnswers } from '../support/answers'
import { cases, prove, type Random } from '../../support/random'

/** Returns what stands after the host, if the app lives in a folder of this name. */
function afterHost(folder: string, token: string): string {
  return linkTo(`https://example.org/${folder}/`, token).slice('https://example.org'.length)
}

/** How many questions, checks and editions had a number when the lengths were promised. */
const promisedFor = { questions: 49, editions: 2 }
const more = (what: keyof typeof promisedFor) =>
  Math.max(0, Object.keys(registry[what]).length - promisedFor[what])
/** Each further question may add two letters, each further edition one. */
const roomForMore = 2 * more('questions') + more('editions')

/** Returns an upper limit that hardly any token reaches: in each region, every question has the longest answer. */
function longestToken(): number {
  const edition = Object.keys(registry.editions).length
  const numbered = numberedQuestions(questions, registry)
  const lengths = offeredOptions(questions, {}, 'region').map((region) => {
    const inRegion = numbered.map((question) => {
      const offered = question.id === 'region' ? [region] : offeredOptions(questions, { region }, question.id)
      return { ...question, options: question.options.filter(({ id }) => offered.includes(id)) }
    })
    return longestPayload(inRegion, edition)
  })
  return HEAD_LENGTH + Math.max(...lengths) + CHECK_LENGTH
}

it('a link takes at most 100 characters after the host, in a folder with a long name, whatever the answers', () => {
  const bound = longestToken()
  const [letter] = encodeToken({})
  expect(bound).toBeLessThanOrEqual(LONGEST_TOKEN)
  expect(afterHost('service-export-policy-finder', letter?.repeat(bound) ?? '').length).toBeLessThanOrEqual(
    100 + roomForMore,
  )
  prove(cases(1_500, 200_000), (random) => {
    if (encodeToken(randomPossibleAnswers(random)).length > bound) throw new Error('There are longer tokens.')
  })
})

it('a token has no more letters than those in which the check notices any four wrong ones', () => {
  expect(LONGEST_TOKEN).toBeLessThanOrEqual(89)
})

function lengthsOf(count: number, answersOf: (random: Random) => Answers): readonly number[] {
  const lengths: number[] = []
  prove(count, (random) => lengths.push(afterHost('finder', encodeToken(answersOf(random))).length))
  return lengths.sort((one, other) => one - other)
}

/** Returns the length that this share of the lengths does not exceed. */
function quantile(lengths: readonly number[], share: number): number | undefined {
  return lengths[Math.floor(lengths.length * share)]
}

it('a link takes at most 45 characters after the host for nine of ten who answer the whole interview', () => {
  const lengths = lengthsOf(3_000, interviewAnswers)
  expect(quantile(lengths, 0.5)).toBeLessThanOrEqual(40 + roomForMore)
  expect(quantile(lengths, 0.9)).toBeLessThanOrEqual(45 + roomForMore)
})

it('a link takes at most 45 characters for half of those who also answer checks, 50 for nine of ten', () => {
  const lengths = lengthsOf(3_000, thoroughAnswers)
  expect(quantile(lengths, 0.5)).toBeLessThanOrEqual(45 + roomForMore)
  expect(quantile(lengths, 0.9)).toBeLessThanOrEqual(50 + roomForMore)
})
