/**
 * Conditions with every "asked when" written out.
 *
 * Only questions that are asked count; in the place of one that is not asked stands its fixed value. So a test
 * of a question means more than it says, and its full meaning is written out:
 *
 *     asked when C, otherwise "no"          is(q, 'yes')   becomes   all(C, is(q, 'yes'))
 *     asked when C, otherwise "none"        has(q, 'none') becomes   any(not(C), has(q, 'none'))
 *
 * Where C is false this leaves the fixed value. Where C is unknown the test is true or false only if it is so
 * both with the given answer and with the fixed value. After that, evaluating is plain three-valued logic.
 *
 * So much is then said twice: "all" within "all", and parts that repeat each other. That is left out. And
 * measures have much in common: conditions that say the same are one object, with a number under which what was
 * found of it can be kept.
 */
import type { Question } from './catalogue'
import type { AnswerTest, Condition } from './condition'
import { FALSE, TRUE, type Truth, UNKNOWN } from './truth'

/** A question as the engine looks it up. */
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
  /** Whether, besides, every option settles the fact: what was chosen of this question always counts. */
  readonly settles: boolean
}

/** What a condition asks of the answer as given, whether or not the question is asked. */
export interface GivenTest {
  readonly question: IndexedQuestion
  /** The options that it names. */
  readonly options: readonly string[]
  /** Option id → what choosing it alone makes of the test, if it is offered. */
  readonly truths: ReadonlyMap<string, Truth>
  /** Whether some option makes it true; whether some makes it false. */
  readonly canHold: boolean
  readonly canFail: boolean
}

/** What a condition says; of a pilot, its reason. */
type Said =
  | { readonly kind: 'given'; readonly of: GivenTest }
  | { readonly kind: 'all' | 'any'; readonly of: readonly FullCondition[] }
  | { readonly kind: 'not'; readonly of: FullCondition }
  | { readonly kind: 'pilot'; readonly of: string }

/**
 * A condition with every "asked when" written out. All kinds have one shape, which takes a fifth off the time of an
 * assessment.
 */
export type FullCondition = Said & {
  /** The number of the condition among those of its catalogue. */
  readonly position: number
}

/** What has been read of a catalogue so far. */
export interface Read {
  readonly questions: Map<string, IndexedQuestion>
  /** What a condition says, with the numbers of its parts → the one object that says it. */
  readonly conditions: Map<string, FullCondition>
}

/**
 * Writes a condition out.
 *
 * @param place where it stands, for the error.
 * @throws Error when it names a question or an option that has not been read.
 */
export function writeOut(condition: Condition, read: Read, place: string): FullCondition {
  switch (condition.kind) {
    case 'is':
    case 'has':
      return writeOutTest(condition, read, place)
    case 'all':
    case 'any':
      return combined(
        condition.kind,
        condition.conditions.map((part) => writeOut(part, read, place)),
        read,
      )
    case 'not':
      return negated(writeOut(condition.condition, read, place), read)
    case 'pilot':
      return once(read, `pilot ${condition.reason}`, { kind: 'pilot', of: condition.reason })
  }
}

function writeOutTest(test: AnswerTest, read: Read, place: string): FullCondition {
  const indexed = read.questions.get(test.question)
  if (!indexed)
    throw new Error(`The condition of ${place} names "${test.question}", which does not come before it.`)
  const strange = test.options.filter((id) => !indexed.optionIds.has(id))
  if (strange.length > 0) {
    throw new Error(
      `The condition of ${place} names ${strange.join(', ')}, which "${test.question}" does not offer.`,
    )
  }
  const given = givenTest(indexed, test.options, read)
  const { asked, question } = indexed
  if (!asked || !question.askedWhen) return given
  const holdsOtherwise = question.askedWhen.otherwise.some((id) => test.options.includes(id))
  return holdsOtherwise
    ? combined('any', [negated(asked, read), given], read)
    : combined('all', [asked, given], read)
}

function givenTest(question: IndexedQuestion, options: readonly string[], read: Read): FullCondition {
  const truths = new Map(
    question.question.options.map(({ id, leavesUnknown }): [string, Truth] => [
      id,
      leavesUnknown ? UNKNOWN : options.includes(id) ? TRUE : FALSE,
    ]),
  )
  const possible = [...truths.values()]
  return once(read, `given ${question.position} ${possible.join()}`, {
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

/** What several conditions together say; none of them: `all` holds, `any` does not. */
export function combined(kind: 'all' | 'any', parts: readonly FullCondition[], read: Read): FullCondition {
  const conditions = [...new Set(parts.flatMap((part) => (part.kind === kind ? part.of : [part])))]
  const [only, ...others] = conditions
  if (only && others.length === 0) return only
  const positions = conditions.map((part) => part.position)
  return once(read, `${kind} ${positions.join(' ')}`, { kind, of: conditions })
}

function negated(condition: FullCondition, read: Read): FullCondition {
  return once(read, `not ${condition.position}`, { kind: 'not', of: condition })
}

/** The one condition that says this: the one known already, or else a new one with the next number. */
function once({ conditions }: Read, says: string, said: Said): FullCondition {
  const known = conditions.get(says)
  if (known) return known
  // Written out here, field by field: copies by "..." have another shape for each place that they come from.
  const made = { kind: said.kind, of: said.of, position: conditions.size } as FullCondition
  conditions.set(says, made)
  return made
}
