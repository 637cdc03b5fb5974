/**
 * Answers by number, as links carry them.
 *
 *     { region: 'cn-sh', zones: ['ftz', 'lingang'], group: 'not-sure' }
 *     4 → [9],  5 → [2, 3],  7 → 'not-sure'
 *
 * The registry gives the numbers. It keeps those of retired questions and options too, so that old links can still be
 * read.
 */
import { type Answer, type Answers, type Catalogue, everyQuestion, NOT_SURE, type Question } from '../engine'
import type { DroppedAnswer } from './reading'

type Numbers = Readonly<Record<string, number>>

/** The permanent numbers of a catalogue's editions, questions and options, and of those it once had. */
export interface Registry {
  /** From this question on, links write single choices by steps (see `packing.ts`); absent: none. */
  readonly stepsFrom?: number
  /** Edition id → number, from 1 without gaps. */
  readonly editions: Numbers
  /** Question id → its number and those of its options. */
  readonly questions: Readonly<Record<string, { readonly number: number; readonly options: Numbers }>>
  readonly retired: {
    readonly questions: Readonly<
      Record<string, { readonly number: number; readonly kind: Question['kind']; readonly options: Numbers }>
    >
    /** Question id → option id → number, for options of questions that still exist. */
    readonly options: Readonly<Record<string, Numbers | undefined>>
  }
}

/** One question as links know it. */
export interface NumberedQuestion {
  readonly id: string
  readonly number: number
  readonly kind: Question['kind']
  readonly isRetired: boolean
  /** Whether links write its answers by steps. */
  readonly bySteps: boolean
  readonly options: readonly NumberedOption[]
}

/** One option as links know it. */
export interface NumberedOption {
  readonly id: string
  readonly number: number
  readonly isRetired: boolean
}

/** Question number → option numbers in rising order, or "not sure". */
export type NumberedAnswers = ReadonlyMap<number, readonly number[] | typeof NOT_SURE>

/**
 * Lists all questions and checks that a link may answer, retired ones included, by rising number.
 *
 * @throws Error in one of these cases:
 *   - a question or an option has no number
 *   - something that has a number was removed and not retired
 *   - the numbers are not 1, 2, 3 and so on
 */
export function numberedQuestions(catalogue: Catalogue, registry: Registry): readonly NumberedQuestion[] {
  const { stepsFrom = Infinity } = registry
  const bySteps = (number: number, kind: Question['kind']) => number >= stepsFrom && kind === 'single'
  const asked = everyQuestion(catalogue)
  demandAllLive('question', Object.keys(registry.questions), asked)
  const living = asked.map((question): NumberedQuestion => {
    const registered = registry.questions[question.id]
    if (!registered) throw new Error(`The question "${question.id}" has no number.`)
    demandAllLive(`option of "${question.id}"`, Object.keys(registered.options), question.options)
    const options = question.options.map(({ id }) => {
      const number = registered.options[id]
      if (number === undefined) throw new Error(`The option "${id}" of "${question.id}" has no number.`)
      return { id, number, isRetired: false }
    })
    const retired = retiredOptions(registry.retired.options[question.id] ?? {})
    return {
      id: question.id,
      number: registered.number,
      kind: question.kind,
      isRetired: false,
      bySteps: bySteps(registered.number, question.kind),
      options: inOrder(`options of "${question.id}"`, [...options, ...retired]),
    }
  })
  const retired = Object.entries(registry.retired.questions).map(
    ([id, { number, kind, options }]): NumberedQuestion => ({
      id,
      number,
      kind,
      isRetired: true,
      bySteps: bySteps(number, kind),
      options: inOrder(`options of "${id}"`, retiredOptions(options)),
    }),
  )
  return inOrder('questions', [...living, ...retired])
}

function demandAllLive(what: string, registered: readonly string[], living: readonly { id: string }[]): void {
  const gone = registered.find((id) => !living.some((entry) => entry.id === id))
  if (gone !== undefined) throw new Error(`The ${what} "${gone}" was removed; it must be retired.`)
}

function retiredOptions(numbers: Numbers): NumberedOption[] {
  return Object.entries(numbers).map(([id, number]) => ({ id, number, isRetired: true }))
}

/**
 * Sorts entries by number.
 *
 * @throws Error when the numbers are not 1, 2, 3 and so on.
 */
export function inOrder<Entry extends { readonly number: number }>(
  what: string,
  entries: readonly Entry[],
): readonly Entry[] {
  const sorted = entries.toSorted((one, other) => one.number - other.number)
  if (sorted.some(({ number }, position) => number !== position + 1)) {
    throw new Error(`The ${what} must be numbered from 1 without gaps or repetitions.`)
  }
  return sorted
}

/** Returns answers by number. Leaves out what was retired or never existed. */
export function answersByNumber(questions: readonly NumberedQuestion[], answers: Answers): NumberedAnswers {
  const byNumber = new Map<number, readonly number[] | typeof NOT_SURE>()
  for (const { id, number, options } of questions.filter((question) => !question.isRetired)) {
    const answer = answers[id]
    const named = [answer].flat()
    const chosen = options
      .filter((option) => !option.isRetired && named.includes(option.id))
      .map((option) => option.number)
    if (answer === NOT_SURE) byNumber.set(number, NOT_SURE)
    else if (chosen.length > 0) byNumber.set(number, chosen)
  }
  return byNumber
}

/** Returns numbered answers by id, and separately those that name something retired. */
export function answersById(
  questions: readonly NumberedQuestion[],
  byNumber: NumberedAnswers,
): { readonly answers: Answers; readonly retired: readonly DroppedAnswer[] } {
  const answers: Record<string, Answer> = {}
  const retired: DroppedAnswer[] = []
  for (const { id, number, kind, isRetired, options } of questions) {
    const given = byNumber.get(number)
    if (given === undefined) continue
    if (given === NOT_SURE) {
      if (isRetired) retired.push({ question: id, answer: NOT_SURE, reason: 'retired' })
      else answers[id] = NOT_SURE
      continue
    }
    const named = options.filter((option) => given.includes(option.number))
    const gone = named.filter((option) => isRetired || option.isRetired).map((option) => option.id)
    const living = named.filter((option) => !isRetired && !option.isRetired).map((option) => option.id)
    if (gone.length > 0) retired.push({ question: id, answer: gone, reason: 'retired' })
    if (kind === 'multiple' && living.length > 0) answers[id] = living
    else for (const only of living) answers[id] = only
  }
  return { answers, retired }
}
