/** Finds the standings that the tests of one question can have at the same time. */
import type { Option, Question } from '../engine'
import type { Standing } from '../report'
import { ofAny } from './standing'

/** The options that each test of the question asks for. */
type Tests = readonly (readonly string[])[]

/** What counts of an answer: options that are offered, or perhaps offered. */
type Counted = readonly { readonly option: Option; readonly isSure: boolean }[]

/**
 * Lists the combinations of standings that some answer can bring about, and perhaps more. Each has one for each test.
 *
 * They show which parts of a table cell would add nothing.
 */
export function possibleStandings(question: Question, tests: Tests): readonly (readonly Standing[])[] {
  const given = countable(question, tests).map((counted) => tests.map((test) => standing(test, counted)))
  const { askedWhen } = question
  if (!askedWhen) return distinct(given)
  const fixed = tests.map((test): Standing =>
    askedWhen.otherwise.some((id) => test.includes(id)) ? 'met' : 'not-met',
  )
  const undecided = given.map((standings) =>
    standings.map((one, index): Standing => (one === fixed[index] ? one : 'open')),
  )
  return distinct([...given, fixed, ...undecided])
}

function standing(test: readonly string[], counted: Counted): Standing {
  const standings = counted.map(({ option, isSure }): Standing => {
    if (option.leavesUnknown) return 'open'
    if (!test.includes(option.id)) return 'not-met'
    return isSure ? 'met' : 'open'
  })
  const found = ofAny(standings)
  return found === 'not-met' && !counted.some(({ isSure }) => isSure) ? 'open' : found
}

/** Counts the combinations that `possibleStandings` tries. Exponential in the options that tests distinguish. */
export function countOfCombinations(question: Question, tests: Tests): number {
  if (question.kind === 'single') return question.options.length
  return kindsOf(question, tests)
    .filter(({ exclusive }) => !exclusive)
    .reduce((product, { id }) => product * (id in question.offeredWhen ? 3 : 2), 1)
}

/** Lists one option of each kind that the tests can distinguish. */
function kindsOf(question: Question, tests: Tests): readonly Option[] {
  const byKind = new Map<string, Option>()
  for (const option of question.options) {
    const own = option.id in question.offeredWhen && option.id
    const met = tests.map((test) => test.includes(option.id))
    byKind.set(JSON.stringify([met, option.exclusive, option.leavesUnknown, own]), option)
  }
  return [...byKind.values()]
}

/** Lists everything that can count of an answer. */
function countable(question: Question, tests: Tests): readonly Counted[] {
  let several: readonly Counted[] = [[]]
  const alone: Counted[] = []
  for (const option of kindsOf(question, tests)) {
    const ways = option.id in question.offeredWhen ? [true, false] : [true]
    const counted = ways.map((isSure) => ({ option, isSure }))
    if (question.kind === 'single' || option.exclusive) alone.push(...counted.map((entry) => [entry]))
    else several = [...several, ...several.flatMap((others) => counted.map((entry) => [...others, entry]))]
  }
  return [...several, ...alone]
}

function distinct<Row>(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()]
}
