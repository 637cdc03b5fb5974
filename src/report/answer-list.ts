/** All answers by section: for checking them, and for the report's appendix. */
import { type Answers, countedAnswers, interview, isAsked, whyNotAsked } from '../engine'
import { catalogue, type MeasureId, type QuestionId } from '../policy'
import { type InterviewWords, labelsOf, optionsOf, wordsFor } from './catalogue-words'
import { clauseOf } from './clauses'
import { decidedBy } from './report'
import type { ReportWords } from './words'

/** One question with its answer in words, its state, and what it decides. */
export interface AnswerEntry {
  readonly question: QuestionId
  readonly title: string
  readonly short: string
  /** The chosen options that count, in words; empty where there are none. */
  readonly options: readonly string[]
  /** The chosen options that do not count, in words: the question is not asked now, or the option not offered. */
  readonly aside: readonly string[]
  readonly state:
    | { readonly kind: 'answered' | 'not-sure' | 'unanswered' }
    /** Ruled out by other answers; `because` names them in a clause. */
    | { readonly kind: 'not-asked'; readonly because: string }
    /** Unanswered, and no longer able to change a verdict. */
    | { readonly kind: 'no-difference' }
  /** The measures whose verdict this answer decides. */
  readonly decides: readonly MeasureId[]
}

/** The questions of one section with their answers; answered checks are a section of their own. */
export interface AnswerSection {
  readonly id: string
  readonly heading: string
  readonly entries: readonly AnswerEntry[]
}

/**
 * Lists all questions in the order of asking, each with its answer, its state and what it decides. Answered checks come
 * last.
 */
export function answerList(
  given: Answers,
  words: InterviewWords,
  { both }: ReportWords,
): readonly AnswerSection[] {
  const answers = countedAnswers(catalogue, given)
  const decided = decidedBy(answers)
  const remaining = new Set(interview(catalogue, answers).remaining)
  const checks = catalogue.checks.map(({ id }) => id).filter((id) => answers[id] !== undefined)
  return [...catalogue.sections, ...(checks.length > 0 ? [{ id: 'checks', questions: checks }] : [])].map(
    ({ id, questions }) => ({
      id,
      heading: wordsFor(words.headings.sections, id),
      entries: questions.map(entryOf),
    }),
  )

  function entryOf(id: QuestionId): AnswerEntry {
    const own = wordsFor(words.questions, id)
    const counted = optionsOf(answers[id])
    const aside = optionsOf(given[id]).filter((option) => option in own.options && !counted.includes(option))
    return {
      question: id,
      title: own.title,
      short: own.short,
      options: labelsOf(own, counted),
      aside: labelsOf(own, aside),
      state: stateOf(id),
      decides: decided.get(id) ?? [],
    }
  }

  function stateOf(id: QuestionId): AnswerEntry['state'] {
    if (!isAsked(catalogue, answers, id)) {
      const clauses = whyNotAsked(catalogue, answers, id).map((question) =>
        clauseOf(wordsFor(words.questions, question), optionsOf(answers[question]), both),
      )
      return { kind: 'not-asked', because: both.clauses(clauses) }
    }
    if (answers[id] === 'not-sure') return { kind: 'not-sure' }
    if (answers[id] !== undefined) return { kind: 'answered' }
    return { kind: remaining.has(id) ? 'unanswered' : 'no-difference' }
  }
}
