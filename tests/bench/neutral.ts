/**
 * A catalogue as the contenders get it: plain data that each can translate into its own language. "Asked when" is
 * written out, and only tests are negated. Ids are short and safe in every rule language. A point that the policy
 * leaves open is a question that nobody answers.
 *
 * This shares no code with the engine, so that the contenders can be compared with the engine.
 */
import { type Answer, type Answers, type Catalogue, type Condition, NOT_SURE } from '../../src/engine'

/** A test of one question, or a combination of such tests. */
export type NeutralCondition =
  | { readonly op: 'all' | 'any'; readonly of: readonly NeutralCondition[] }
  | NeutralTest

/** A test of the answer to one question. */
export interface NeutralTest {
  readonly op: 'test'
  readonly question: string
  readonly multiple: boolean
  readonly options: readonly string[]
  /** None of `options`, instead of one of them. */
  readonly negated: boolean
}

/** An option of a question. */
export interface NeutralOption {
  readonly id: string
  /** Choosing it leaves the fact unknown. */
  readonly vague: boolean
  readonly exclusive: boolean
  readonly offered: NeutralCondition | undefined
}

/** A question; absent conditions stand for "always". */
export interface NeutralQuestion {
  readonly id: string
  readonly multiple: boolean
  readonly options: readonly NeutralOption[]
  readonly asked: NeutralCondition | undefined
}

/** Questions, and the condition of each measure in the order of the catalogue. */
export interface NeutralCatalogue {
  readonly questions: readonly NeutralQuestion[]
  readonly measures: readonly NeutralCondition[]
  /** Question id → positions of the measures that depend on it in any way. */
  readonly dependants: Readonly<Record<string, readonly number[]>>
}

/** Answers under neutral ids; what is open or "not sure" is absent. */
export type NeutralAnswers = Readonly<Record<string, string | readonly string[]>>

/** The question that stands for whatever the policy leaves open. */
export const pilot = 'pilot'

/** Translates a catalogue, with `pilot` as one more question for open points. */
export function neutralCatalogue(catalogue: Catalogue): NeutralCatalogue {
  const byId = new Map(catalogue.questions.map((question) => [question.id, question]))
  const { questionIds, optionIds } = namesOf(catalogue)

  function translated(condition: Condition, negated = false): NeutralCondition {
    switch (condition.kind) {
      case 'all':
      case 'any': {
        const op = (condition.kind === 'all') === negated ? 'any' : 'all'
        return { op, of: condition.conditions.map((part) => translated(part, negated)) }
      }
      case 'not':
        return translated(condition.condition, !negated)
      case 'pilot':
        if (negated) throw new Error('A negated pilot cannot be put to contenders that know two values only.')
        return { op: 'test', question: pilot, multiple: false, options: ['yes'], negated }
      case 'is':
      case 'has': {
        const question = byId.get(condition.question)
        if (!question) throw new Error(`There is no question "${condition.question}".`)
        const given: NeutralTest = {
          op: 'test',
          question: questionIds.get(question.id) ?? '',
          multiple: question.kind === 'multiple',
          options: condition.options.map((id) => optionIds.get(`${question.id} ${id}`) ?? ''),
          negated,
        }
        if (!question.askedWhen) return given
        const holdsOtherwise = question.askedWhen.otherwise.some((id) => condition.options.includes(id))
        // If the question is not asked, the fixed value decides the test.
        return holdsOtherwise === negated
          ? { op: 'all', of: [translated(question.askedWhen.condition), given] }
          : { op: 'any', of: [translated(question.askedWhen.condition, true), given] }
      }
    }
  }

  const questions = catalogue.questions.map((question): NeutralQuestion => ({
    id: questionIds.get(question.id) ?? '',
    multiple: question.kind === 'multiple',
    asked: question.askedWhen && translated(question.askedWhen.condition),
    options: question.options.map((option) => {
      const offered = question.offeredWhen[option.id]
      return {
        id: optionIds.get(`${question.id} ${option.id}`) ?? '',
        vague: option.leavesUnknown === true,
        exclusive: option.exclusive === true,
        offered: offered && translated(offered),
      }
    }),
  }))
  const measures = catalogue.measures.map((measure) => translated(measure.relevantWhen))
  return { questions, measures, dependants: dependantsOf(questions, measures) }
}

/** Translates answers to the ids of the neutral catalogue. */
export function neutralAnswers(catalogue: Catalogue, answers: Answers): NeutralAnswers {
  const { questionIds, optionIds } = namesOf(catalogue)
  const translated = Object.entries(answers).flatMap(([question, answer]): [string, Answer][] => {
    const name = (option: string) => optionIds.get(`${question} ${option}`) ?? ''
    if (answer === undefined || answer === NOT_SURE) return []
    return [[questionIds.get(question) ?? '', typeof answer === 'string' ? name(answer) : answer.map(name)]]
  })
  return Object.fromEntries(translated)
}

interface Names {
  readonly questionIds: ReadonlyMap<string, string>
  /** By question id, a space and option id. */
  readonly optionIds: ReadonlyMap<string, string>
}

const knownNames = new WeakMap<Catalogue, Names>()

function namesOf(catalogue: Catalogue): Names {
  const known = knownNames.get(catalogue)
  if (known) return known
  const names: Names = {
    questionIds: new Map(catalogue.questions.map(({ id }, position) => [id, `q${position}`])),
    optionIds: new Map(
      catalogue.questions.flatMap(({ id, options }) =>
        options.map((option, position): [string, string] => [`${id} ${option.id}`, `o${position}`]),
      ),
    ),
  }
  knownNames.set(catalogue, names)
  return names
}

function dependantsOf(
  questions: readonly NeutralQuestion[],
  measures: readonly NeutralCondition[],
): Readonly<Record<string, readonly number[]>> {
  const offers = new Map(
    questions.map(({ id, options }) => [id, options.flatMap(({ offered }) => offered ?? [])]),
  )
  const collect = (condition: NeutralCondition, found: Set<string>): Set<string> => {
    const parts = condition.op === 'test' ? (offers.get(condition.question) ?? []) : condition.of
    if (condition.op === 'test') found.add(condition.question)
    for (const part of parts) collect(part, found)
    return found
  }
  const dependants: Record<string, number[]> = Object.fromEntries(questions.map(({ id }) => [id, []]))
  for (const [position, measure] of measures.entries()) {
    for (const question of collect(measure, new Set())) dependants[question]?.push(position)
  }
  return dependants
}
