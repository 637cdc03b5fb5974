/**
 * All answers by section: for checking them, and for the report's appendix. The checks come last, and only those with an
 * answer, because no interview asks them.
 */
import { type Answers, interview, isAsked, whyNotAsked } from '../engine'
import { catalogue, type MeasureId, type QuestionId } from '../policy'
import { type InterviewWords, wordsFor } from './catalogue-words'
import { clauseOf } from './clauses'
import { optionsOf, optionWords } from './option-words'
import { decidedBy } from './report'
import type { ReportWords } from './words'

export interface AnswerEntry {
  readonly question: QuestionId
  readonly title: string
  readonly short: string
  /** The chosen options in words; empty where nothing is chosen. */
  readonly options: readonly string[]
  readonly state:
    | { readonly kind: 'answered' | 'not-sure' | 'unanswered' }
    /** Ruled out by other answers; `because` names them in a clause. */
    | { readonly kind: 'not-asked'; readonly because: string }
    /** Unanswered, and without influence on any verdict by now. */
    | { readonly kind: 'no-difference' }
  /** The measures whose verdict this answer decides. */
  readonly decides: readonly MeasureId[]
}

/** The section of the checks. */
const CHECKS = 'checks'

export interface AnswerSection {
  readonly id: string
  readonly heading: string
  readonly entries: readonly AnswerEntry[]
}

/** The answers in the order of asking, then those to checks; each with its state and with what it decides. */
export function answerList(
  answers: Answers,
  words: InterviewWords,
  joining: ReportWords,
): readonly AnswerSection[] {
  const decided = decidedBy(answers)
  const remaining = new Set(interview(catalogue, answers).remaining)
  const checks = catalogue.checks.map(({ id }) => id).filter((id) => answers[id] !== undefined)
  const sections =
    checks.length > 0 ? [...catalogue.sections, { id: CHECKS, questions: checks }] : catalogue.sections
  return sections.map((section) => ({
    id: section.id,
    heading: wordsFor(words.headings.sections, section.id),
    entries: section.questions.map((id) => {
      const { title, short } = wordsFor(words.questions, id)
      return {
        question: id,
        title,
        short,
        options: optionsOf(answers[id]).map(
          (option) => optionWords(wordsFor(words.questions, id), option).label,
        ),
        state: stateOf(id, answers, remaining, words, joining),
        decides: decided.get(id) ?? [],
      }
    }),
  }))
}

function stateOf(
  id: QuestionId,
  answers: Answers,
  remaining: ReadonlySet<QuestionId>,
  words: InterviewWords,
  joining: ReportWords,
): AnswerEntry['state'] {
  if (!isAsked(catalogue, answers, id)) {
    const clauses = whyNotAsked(catalogue, answers, id).map((question) =>
      clauseOf(wordsFor(words.questions, question), optionsOf(answers[question]), joining.both),
    )
    return { kind: 'not-asked', because: joining.both.clauses(clauses) }
  }
  if (answers[id] === 'not-sure') return { kind: 'not-sure' }
  if (answers[id] !== undefined) return { kind: 'answered' }
  return { kind: remaining.has(id) ? 'unanswered' : 'no-difference' }
}
