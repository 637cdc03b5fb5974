/** Makes enterprises with complete answers, with half of them and some "not sure", and with changing ones. */
import { type Answer, type Answers, type Catalogue, NOT_SURE } from '../../src/engine'
import { type Random, randomFrom } from '../support/random'
import { interpreter } from './floor-interpreter'
import { type NeutralAnswers, type NeutralCatalogue, neutralAnswers, type NeutralQuestion } from './neutral'

/** The same answers for the engine and for the other contenders. */
export interface Enterprise {
  readonly answers: Answers
  readonly neutral: NeutralAnswers
}

/** Answers every question that is asked, with options that are offered and leave nothing unknown. */
export function completeEnterprise(
  catalogue: Catalogue,
  neutral: NeutralCatalogue,
  seed: number,
): Enterprise {
  const random = randomFrom(seed)
  const evaluate = interpreter(neutral)
  const given: Record<string, string | readonly string[]> = {}
  const answers: Record<string, Answer> = {}
  for (const [position, question] of neutral.questions.entries()) {
    if (question.asked && evaluate(question.asked, given) !== 2) continue
    const offered = question.options
      .map(({ vague, offered }, option) => ({
        option,
        counts: !vague && (!offered || evaluate(offered, given) === 2),
      }))
      .filter(({ counts }) => counts)
      .map(({ option }) => option)
    const chosen = question.multiple ? someOf(random, question, offered) : [random.pick(offered)]
    const source = catalogue.questions[position]
    if (!source) throw new Error(`There is no question at ${position}.`)
    const ids = chosen.map((option) => source.options[option]?.id ?? '')
    const neutralIds = chosen.map((option) => question.options[option]?.id ?? '')
    answers[source.id] = question.multiple ? ids : (ids[0] ?? '')
    given[question.id] = question.multiple ? neutralIds : (neutralIds[0] ?? '')
  }
  return { answers, neutral: given }
}

function someOf(random: Random, question: NeutralQuestion, offered: readonly number[]): readonly number[] {
  const isExclusive = (option: number) => question.options[option]?.exclusive === true
  const first = random.pick(offered)
  if (isExclusive(first)) return [first]
  return offered.filter((option) => option === first || (!isExclusive(option) && random.chance(0.3)))
}

/** Makes the same enterprise half-way: each second answer is missing, and a few are "not sure". */
export function halfEnterprise(catalogue: Catalogue, whole: Enterprise, seed: number): Enterprise {
  const random = randomFrom(seed)
  const answers: Record<string, Answer> = {}
  for (const [id, answer] of Object.entries(whole.answers)) {
    if (answer === undefined || random.chance(0.5)) continue
    answers[id] = random.chance(0.1) ? NOT_SURE : answer
  }
  return { answers, neutral: neutralAnswers(catalogue, answers) }
}

/** One changed answer: all answers after it, its question, and the measures that depend on it. */
export interface Step extends Enterprise {
  readonly question: string
  readonly measures: readonly number[]
}

/**
 * Changes one answer at a time to that of another enterprise, and back again. So the last step ends where the first one
 * starts.
 */
export function walk(
  catalogue: Catalogue,
  neutral: NeutralCatalogue,
  enterprises: readonly Enterprise[],
  count: number,
): readonly Step[] {
  const random = randomFrom(count)
  const [start] = enterprises
  if (!start) throw new Error('Nobody changes an answer.')
  const there: Step[] = []
  const back: Step[] = []
  let { answers, neutral: given } = start
  while (there.length < count) {
    const position = random.below(catalogue.questions.length)
    const source = catalogue.questions[position]
    const question = neutral.questions[position]?.id ?? ''
    const other = random.pick(enterprises)
    const measures = neutral.dependants[question] ?? []
    if (!source || measures.length === 0) continue
    const answer = other.answers[source.id]
    const neutralAnswer = other.neutral[question]
    if (answer === undefined || neutralAnswer === undefined || answers[source.id] === undefined) continue
    if (JSON.stringify(answer) === JSON.stringify(answers[source.id])) continue
    back.unshift({ answers, neutral: given, question, measures })
    answers = { ...answers, [source.id]: answer }
    given = { ...given, [question]: neutralAnswer }
    there.push({ answers, neutral: given, question, measures })
  }
  return [...there, ...back]
}
