/**
 * Conditions with every "asked when" written out.
 *
 * Only questions that are asked count; one that is not asked has a fixed value. So a test implies when its question
 * is asked. This module writes that out:
 *
 *     asked when C, otherwise "no"          is(q, 'yes')   becomes   all(C, is(q, 'yes'))
 *     asked when C, otherwise "none"        has(q, 'none') becomes   any(not(C), has(q, 'none'))
 *
 * Where C is false, the fixed value decides. Where C is unknown, the test is settled only if the given answer and the
 * fixed value agree. Evaluation is then plain three-valued logic.
 *
 * Lists within lists of the same kind are flattened, and repeated parts are dropped. Equal conditions are one object,
 * whose position is the key for cached truths.
 */
import type { Question } from './catalogue'
import type { AnswerTest, Condition } from './condition'
import { FALSE, TRUE, type Truth, UNKNOWN } from './truth'

/** A question, indexed for evaluation. */
export interface IndexedQuestion {
  readonly id: string
  readonly question: Question
  readonly position: number
  readonly optionIds: ReadonlySet<string>
  /** Options whose choice leaves the fact unknown. */
  readonly leavesUnknown: ReadonlySet<string>
  /** When the question is asked, in full; absent: always. */
  readonly asked: FullCondition | undefined
  /** Option id → when it is offered, in full; options without an entry always are. */
  readonly offered: ReadonlyMap<string, FullCondition>
  /** Whether every option is offered always. */
  readonly offersAll: boolean
  /** Whether every option also settles the fact: then every chosen option counts. */
  readonly settles: boolean
}

/** A test of the given answer, whether or not its question is asked. */
export interface GivenTest {
  readonly question: IndexedQuestion
  /** The options that it names. */
  readonly options: readonly string[]
  /** Option id → the truth of the test if this option alone is chosen, and is offered. */
  readonly truths: ReadonlyMap<string, Truth>
  /** Whether some option makes it true; whether some makes it false. */
  readonly canHold: boolean
  readonly canFail: boolean
}

/** The content of a condition; of a pilot, its reason. */
type Content =
  | { readonly kind: 'given'; readonly of: GivenTest }
  | { readonly kind: 'all' | 'any'; readonly of: readonly FullCondition[] }
  | { readonly kind: 'not'; readonly of: FullCondition }
  | { readonly kind: 'pilot'; readonly of: string }

/** A condition with every "asked when" written out. One object shape for all kinds makes an assessment a fifth faster. */
export type FullCondition = Content & {
  /** The number of the condition in its catalogue, from 0. */
  readonly position: number
}

/** What has been read of a catalogue so far. */
export interface ConditionPool {
  readonly questions: Map<string, IndexedQuestion>
  /** The content of a condition, as a key with the positions of its parts → its one object. */
  readonly conditions: Map<string, FullCondition>
}

/**
 * Writes a condition out.
 *
 * @param place where the condition is, for the error message.
 * @throws Error when it names a question or an option that has not been read.
 */
export function writeOut(condition: Condition, pool: ConditionPool, place: string): FullCondition {
  switch (condition.kind) {
    case 'is':
    case 'has':
      return writeOutTest(condition, pool, place)
    case 'all':
    case 'any':
      return combined(
        condition.kind,
        condition.conditions.map((part) => writeOut(part, pool, place)),
        pool,
      )
    case 'not':
      return negated(writeOut(condition.condition, pool, place), pool)
    case 'pilot':
      return once(pool, `pilot ${condition.reason}`, { kind: 'pilot', of: condition.reason })
  }
}

function writeOutTest(test: AnswerTest, pool: ConditionPool, place: string): FullCondition {
  const indexed = pool.questions.get(test.question)
  if (!indexed)
    throw new Error(`The condition of ${place} names "${test.question}", which does not come before it.`)
  const strange = test.options.filter((id) => !indexed.optionIds.has(id))
  if (strange.length > 0) {
    throw new Error(
      `The condition of ${place} names ${strange.join(', ')}, which "${test.question}" does not offer.`,
    )
  }
  const given = givenTest(indexed, test.options, pool)
  const { asked, question } = indexed
  if (!asked || !question.askedWhen) return given
  const holdsOtherwise = question.askedWhen.otherwise.some((id) => test.options.includes(id))
  return holdsOtherwise
    ? combined('any', [negated(asked, pool), given], pool)
    : combined('all', [asked, given], pool)
}

function givenTest(
  question: IndexedQuestion,
  options: readonly string[],
  pool: ConditionPool,
): FullCondition {
  const truths = new Map(
    question.question.options.map(({ id, leavesUnknown }): [string, Truth] => [
      id,
      leavesUnknown ? UNKNOWN : options.includes(id) ? TRUE : FALSE,
    ]),
  )
  const possible = [...truths.values()]
  return once(pool, `given ${question.position} ${possible.join()}`, {
    kind: 'given',
    of: {
      question,
      options,
      truths,
      canHold: possible.includes(TRUE),
      canFail: possible.includes(FALSE),
    },
  })
}

/** Combines conditions. Without any, `all` is true and `any` is false. */
export function combined(
  kind: 'all' | 'any',
  parts: readonly FullCondition[],
  pool: ConditionPool,
): FullCondition {
  const conditions = [...new Set(parts.flatMap((part) => (part.kind === kind ? part.of : [part])))]
  const [only, ...others] = conditions
  if (only && others.length === 0) return only
  const positions = conditions.map((part) => part.position)
  return once(pool, `${kind} ${positions.join(' ')}`, { kind, of: conditions })
}

function negated(condition: FullCondition, pool: ConditionPool): FullCondition {
  return once(pool, `not ${condition.position}`, { kind: 'not', of: condition })
}

/** Returns the one object with this content: the known one, or a new one with the next position. */
function once({ conditions }: ConditionPool, key: string, content: Content): FullCondition {
  const known = conditions.get(key)
  if (known) return known
  // Field by field, because spread copies get an object shape of their own for each place in the code.
  const made = { kind: content.kind, of: content.of, position: conditions.size } as FullCondition
  conditions.set(key, made)
  return made
}

/** Visits every test in a condition, and in the offers of the questions that it tests. */
export function eachTest(condition: FullCondition, visit: (test: GivenTest) => void): void {
  switch (condition.kind) {
    case 'given':
      visit(condition.of)
      for (const offered of condition.of.question.offered.values()) eachTest(offered, visit)
      break
    case 'all':
    case 'any':
      for (const part of condition.of) eachTest(part, visit)
      break
    case 'not':
      eachTest(condition.of, visit)
      break
    case 'pilot':
      break
  }
}
