/**
 * The checks that are offered are those that can still change an action, and no others. For every check, every way to
 * answer the other open checks is tried.
 */
import { describe, expect, it } from 'vitest'
import { type Answers, type IsoDate, NOT_SURE, openChecks } from '../../src/engine'
import { catalogue } from '../../src/policy'
import { cases, prove } from '../support/random'
import { knownAnswers } from './support/answer-lists'
import { combine, dependenciesOf, type Dependency } from './support/dependencies'
import { randomAnswers } from './support/random-answers'
import { secondEvaluator } from './support/second-evaluator'
import { canBeSettled } from './support/settling'

const second = secondEvaluator(catalogue)
const checkIds = new Set<string>(catalogue.checks.map(({ id }) => id))

/** Measure → the checks on which its instruments depend. */
const checksOf: ReadonlyMap<string, readonly Dependency[]> = new Map(
  catalogue.measures.map(({ id }) => {
    const conditions = catalogue.instruments
      .filter(({ serves }) => serves === id)
      .flatMap(({ openTo, requires }) => [openTo, requires])
      .filter((condition) => condition !== undefined)
    return [id, dependenciesOf(catalogue, ...conditions).filter(({ question }) => checkIds.has(question.id))]
  }),
)

function isOpen(id: string, answers: Answers): boolean {
  const answer = answers[id]
  const vague = second.question(id).options.some((option) => option.leavesUnknown && option.id === answer)
  return second.asked(id, answers) !== 'fails' && (answer === undefined || answer === NOT_SURE || vague)
}

/** Finds the checks whose answer changes the action of a measure, under some answers to the other open checks. */
function turning(measure: string, answers: Answers, today: IsoDate): readonly string[] {
  const settles = canBeSettled(measure, answers)
  const open = (checksOf.get(measure) ?? []).filter(({ question }) => isOpen(question.id, answers))
  const choices = open.map(({ question, tests }) => {
    return [question.id, [answers[question.id], ...knownAnswers(question, tests)]] as const
  })
  // The action under every set of answers to them; sets that differ in one check are compared.
  const actions = new Map<string, string>()
  for (const completed of combine(choices)) {
    const given = { ...Object.fromEntries(Object.entries(answers)), ...completed }
    actions.set(
      keyOf(choices, given),
      second.action(measure, given, today, () => settles),
    )
  }
  return choices
    .filter(([, list], place) =>
      [...actions].some(([key, action]) => {
        const parts = JSON.parse(key) as unknown[]
        return list.some(
          (answer) => actions.get(JSON.stringify(parts.with(place, answer ?? null))) !== action,
        )
      }),
    )
    .map(([id]) => id)
}

function keyOf(choices: readonly (readonly [string, unknown])[], answers: Answers): string {
  return JSON.stringify(choices.map(([id]) => answers[id] ?? null))
}

/** Draws answers with most checks answered, so that few are open at once. */
function fewOpen(answers: Answers, open: number, pick: (ids: readonly string[]) => string): Answers {
  const left = new Set(Array.from({ length: open }, () => pick([...checkIds])))
  const given = Object.entries(answers).filter(([id]) => !left.has(id))
  return Object.fromEntries(given)
}

describe('the open checks', () => {
  it('are exactly those that can still change an action', () => {
    prove(cases(100, 20_000), (random) => {
      const answers = fewOpen(randomAnswers(random), 1 + random.below(6), (ids) => random.pick(ids))
      const today = random.pick<IsoDate>(['2026-11-29', '2027-01-01', '2026-01-01', '2024-01-01'])
      const offered = new Map(openChecks(catalogue, answers, today).map((one) => [one.measure, one.checks]))
      for (const { id } of catalogue.measures) {
        const found = offered.get(id) ?? []
        const open = (checksOf.get(id) ?? []).filter(({ question }) => isOpen(question.id, answers))
        // More would be too many combinations to try here.
        if (open.length > 6) continue
        const expected = turning(id, answers, today)
        if ([...found].sort().join() !== [...expected].sort().join())
          throw new Error(
            `${id} offers ${found.join()}, not ${expected.join()} on ${today}: ${JSON.stringify(answers)}`,
          )
      }
    })
  })

  it('are all eight of a cash pool at first, and none once its flows are too small', () => {
    const group: Answers = { region: 'cn-sh', group: 'multinational-lead', 'cash-pooling': 'wanted' }
    const offered = (answers: Answers) =>
      openChecks(catalogue, answers, '2026-11-29').find(({ measure }) => measure === 'cash-pooling')?.checks
    expect(offered(group)).toHaveLength(8)
    expect(offered({ ...group, 'pool-flows': 'no' })).toBeUndefined()
  })
})
