/**
 * Computes the cases of a condition, without words.
 *
 * A condition is a function of its tests, each of which is met, not met or open. The cases divide all of their
 * combinations among them, so that each falls into exactly one:
 *
 *     relevant       the combinations under which the condition holds
 *     not relevant   those under which it fails
 *     possible       those that no answer would settle, since the policy leaves a point open
 *     (the rest)     everything else: some answer that counts is open
 *
 * A few boxes cover each of the first three: for each test, the standings that it may have. The search tries each
 * test first, merges the standings that leave the same rest, and keeps the shortest cover.
 */
import {
  type AnswerTest,
  type Condition,
  isTest,
  type Question,
  rebuild,
  testsIn,
  type Verdict,
  walk,
} from '../engine'
import type { Standing } from '../report'
import { ofAll, ofAny, opposite } from './standing'

/** The standings that each test may have, in the order of the tests. */
export type Box = readonly (readonly Standing[])[]

/** A case: its verdict, and the combinations of standings that it covers. */
export interface DecisionCase {
  readonly verdict: Verdict
  readonly box: Box
}

/** The cases of a condition, and the tests that they are about. */
export interface DecisionCases {
  readonly tests: readonly AnswerTest[]
  readonly cases: readonly DecisionCase[]
  /** Whether combinations remain that no case covers. Their verdict is "possible". */
  readonly hasRest: boolean
}

const everyStanding: readonly Standing[] = ['met', 'open', 'not-met']
const settled: readonly Standing[] = ['met', 'not-met']

/** Lists the different tests of a condition on these questions, without their cases. */
export function testsOfCases(condition: Condition, questions: readonly Question[]): readonly AnswerTest[] {
  return differentTests(gather(condition, questions), questions)
}

/** Finds the cases of a condition on these questions. Takes time and room exponential in its tests. */
export function decisionCases(condition: Condition, questions: readonly Question[]): DecisionCases {
  const gathered = gather(condition, questions)
  const tests = differentTests(gathered, questions)
  const under = (standings: readonly Standing[]): Standing => standingIn(gathered, tests, standings)
  const cases = (verdict: Verdict, wanted: Standing, domain: readonly Standing[]): readonly DecisionCase[] =>
    shortestCover(
      combinations(tests.length, domain).map((standings) => under(standings) === wanted),
      tests.map((_, index) => index),
      domain,
    ).map((choices) => ({
      verdict,
      box: tests.map((_, index) => choices.get(index) ?? domain),
    }))
  const found = [
    ...cases('relevant', 'met', everyStanding),
    ...cases('not-relevant', 'not-met', everyStanding),
    ...cases('possible', 'open', settled),
  ].flatMap(withoutGaps)
  const hasRest = combinations(tests.length, everyStanding).some(
    (standings) => !found.some(({ box }) => box.every((allowed, index) => allows(allowed, standings[index]))),
  )
  return { tests, cases: found, hasRest }
}

/** Splits a case in two where it allows "met" and "not met" but not "open". */
function withoutGaps({ verdict, box }: DecisionCase): readonly DecisionCase[] {
  const gap = box.findIndex((allowed) => allowed.length === 2 && !allowed.includes('open'))
  if (gap < 0) return [{ verdict, box }]
  return settled.flatMap((standing) => withoutGaps({ verdict, box: box.with(gap, [standing]) }))
}

function allows(allowed: readonly Standing[], standing: Standing | undefined): boolean {
  return standing !== undefined && allowed.includes(standing)
}

/** Lists every way to give each of `count` tests one of the standings, the last test changing first. */
function combinations(count: number, domain: readonly Standing[]): readonly (readonly Standing[])[] {
  if (count === 0) return [[]]
  return domain.flatMap((first) => combinations(count - 1, domain).map((others) => [first, ...others]))
}

/** With more tests than these, not every order is tried: the first test that separates cases comes first. */
const MOST_TESTS_TRIED = 5

/** Test → the standings that it may have; a test without entry may have any. */
type Choices = ReadonlyMap<number, readonly Standing[]>

/** Divides the wanted combinations among boxes: the fewest of the ways that it tries. */
function shortestCover(
  wanted: readonly boolean[],
  tests: readonly number[],
  domain: readonly Standing[],
): readonly Choices[] {
  if (!wanted.includes(true)) return []
  if (!wanted.includes(false)) return [new Map()]
  let shortest: readonly Choices[] | undefined
  tests.forEach((test, position) => {
    if (shortest && tests.length > MOST_TESTS_TRIED) return
    const stride = domain.length ** (tests.length - 1 - position)
    const groups = new Map<string, { readonly rest: readonly boolean[]; readonly standings: Standing[] }>()
    domain.forEach((standing, value) => {
      const rest = wanted.filter((_, index) => Math.floor(index / stride) % domain.length === value)
      const key = rest.map(Number).join('')
      const group = groups.get(key)
      if (group) group.standings.push(standing)
      else groups.set(key, { rest, standings: [standing] })
    })
    if (groups.size === 1) return
    const cover = [...groups.values()].flatMap(({ rest, standings }) =>
      shortestCover(rest, tests.toSpliced(position, 1), domain).map((choices) =>
        new Map(choices).set(test, standings),
      ),
    )
    if (!shortest || cover.length < shortest.length) shortest = cover
  })
  return shortest ?? []
}

function standingIn(
  condition: Condition,
  tests: readonly AnswerTest[],
  standings: readonly Standing[],
): Standing {
  return walk<Standing>(condition, {
    test: (asked, isDenied) => {
      const standing = standings[tests.findIndex((test) => isSame(test, asked))] ?? 'open'
      return isDenied ? opposite(standing) : standing
    },
    pilot: () => 'open',
    all: ofAll,
    any: ofAny,
  })
}

/** Lists the different tests of a condition, by question, in the order of asking. */
function differentTests(condition: Condition, questions: readonly Question[]): readonly AnswerTest[] {
  const position = (test: AnswerTest): number => questions.findIndex(({ id }) => id === test.question)
  return testsIn(condition)
    .filter((test, index, all) => all.findIndex((other) => isSame(test, other)) === index)
    .toSorted((one, other) => position(one) - position(other))
}

function isSame(one: AnswerTest, other: AnswerTest): boolean {
  return (
    one.kind === other.kind &&
    one.question === other.question &&
    one.options.length === other.options.length &&
    one.options.every((option) => other.options.includes(option))
  )
}

/** Joins the alternatives of one question: "a, or b or c" becomes "a, b or c". */
function gather(condition: Condition, questions: readonly Question[]): Condition {
  return rebuild(condition, (kind, parts) => (kind === 'any' ? joinTests(parts, questions) : parts))
}

function joinTests(parts: readonly Condition[], questions: readonly Question[]): readonly Condition[] {
  const joined: Condition[] = []
  for (const part of parts) {
    const index = joined.findIndex((other) => isJoinable(other, part, questions))
    const other = joined[index]
    if (other && isTest(other) && isTest(part))
      joined[index] = { ...other, options: [...new Set([...other.options, ...part.options])] }
    else joined.push(part)
  }
  return joined
}

/** Whether two tests of one question are equally true where it is not asked. */
function isJoinable(one: Condition, other: Condition, questions: readonly Question[]): boolean {
  if (!isTest(one) || !isTest(other) || one.question !== other.question) return false
  const otherwise = questions.find(({ id }) => id === one.question)?.askedWhen?.otherwise ?? []
  const holdsOtherwise = (test: AnswerTest): boolean => otherwise.some((id) => test.options.includes(id))
  return holdsOtherwise(one) === holdsOtherwise(other)
}
