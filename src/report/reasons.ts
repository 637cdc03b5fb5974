/**
 * Why a finding is what it is, and what would change it, in sentences that each lead to their question.
 *
 * Every sentence comes from the engine's explanation of this one finding; nothing is worded per measure.
 */
import { type Answers, type Condition, counterfactual, type Explanation, explain, testsIn } from '../engine'
import { catalogue, type MeasureId, type PolicyMeasure, type QuestionWords } from '../policy'
import { type InterviewWords, optionsOf, optionWords, wordsFor } from './catalogue-words'
import { clauseOf, denialOf } from './clauses'
import type { ReportWords } from './words'

/** A sentence that rests on the answer to a question. */
export interface Reason {
  readonly question: string
  readonly text: string
}

/** A point on which a possible finding still depends and that no answer can settle. */
export interface LeftOpen {
  readonly point: string
  readonly ask: string
}

/** Why a finding is what it is: what decides it, what is open, and what would change it. */
export interface Reasons {
  readonly deciding: readonly Reason[]
  readonly open: readonly Reason[]
  readonly leftOpen: readonly LeftOpen[]
  /** What would make it relevant, or at least possible. Undefined where nothing would, or open questions come first. */
  readonly wouldBe: { readonly text: string; readonly questions: readonly string[] } | undefined
}

/** Returns the reasons of one measure's finding under these answers. */
export function reasonsOf(
  measure: PolicyMeasure<MeasureId>,
  answers: Answers,
  interview: InterviewWords,
  words: ReportWords,
): Reasons {
  const explanation = explain(catalogue, answers, measure.id)
  const answerClause = (question: string): string => {
    const telling = tellingOptions(question, answers, [measure.relevantWhen])
    return clauseOf(wordsFor(interview.questions, question), telling, words.both)
  }
  return {
    deciding: explanation.deciding.map((question) => ({
      question,
      text: words.becauseYouSaid(answerClause(question)),
    })),
    open: explanation.open.map((question) => ({
      question,
      text: openSentence(question, answers, interview, words),
    })),
    leftOpen: explanation.pilots.map((reason) => {
      const { point, ask } = wordsFor(words.pilots, reason)
      return { point: words.leftOpen(point), ask }
    }),
    wouldBe: wouldBe(measure.id, explanation, answers, interview, words),
  }
}

/** Returns the options of an answer, reduced to those that some conditions name, if they name any of them. */
export function tellingOptions(
  question: string,
  answers: Answers,
  conditions: readonly Condition[],
): readonly string[] {
  const chosen = optionsOf(answers[question])
  const tests = conditions.flatMap((condition) => testsIn(condition))
  const named = tests.flatMap((test) => (test.question === question ? test.options : []))
  const telling = chosen.filter((option) => named.includes(option))
  return telling.length > 0 ? telling : chosen
}

/** Says why a question or check is still open: unanswered, not sure, or left open by its answer. */
export function openSentence(
  question: string,
  answers: Answers,
  interview: InterviewWords,
  words: ReportWords,
): string {
  const questionWords = wordsFor(interview.questions, question)
  if (answers[question] === 'not-sure') return words.notSureAbout(questionWords.short)
  const [chosen] = optionsOf(answers[question])
  if (chosen === undefined) return words.notAnswered(questionWords.short)
  return words.answeredWith(questionWords.short, optionWords(questionWords, chosen).label)
}

function wouldBe(
  measure: MeasureId,
  { verdict, open }: Explanation,
  answers: Answers,
  interview: InterviewWords,
  words: ReportWords,
): Reasons['wouldBe'] {
  if (open.length > 0) return undefined
  const change = counterfactual(catalogue, answers, measure)
  // Where only pilots are open, no change makes the verdict better.
  if (!change || (verdict === 'possible' && change.verdict === 'possible')) return undefined
  const sentence = change.verdict === 'relevant' ? words.wouldBeRelevantIf : words.wouldBePossibleIf
  const clauses = change.changes.map(({ question, options }) =>
    alternatives(wordsFor(interview.questions, question), options, words),
  )
  return { text: sentence(clauses), questions: change.changes.map(({ question }) => question) }
}

/** Says "a, b or c"; where all options but one would do, says that the one is not so. */
function alternatives(question: QuestionWords, options: readonly string[], words: ReportWords): string {
  const others = Object.keys(question.options).filter((option) => !options.includes(option))
  const denial = others.length === 1 ? denialOf(question, others, words.both) : undefined
  return denial ?? clauseOf(question, options, words.either)
}
