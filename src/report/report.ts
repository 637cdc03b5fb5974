/**
 * The report as data: one model that the page, the print and every export are made from.
 *
 * It holds finished sentences in one language, and ids where something links to a question or a measure.
 */
import {
  type Action,
  type Answers,
  type Appraisal,
  appraise,
  countedAnswers,
  explain,
  type IsoDate,
  mostSettlingQuestion,
  type Verdict,
} from '../engine'
import { catalogue, type MeasureId, measures, profile } from '../policy'
import { type DetailWords, type InterviewWords, wordsFor } from './catalogue-words'
import { optionsOf, optionWords } from './option-words'
import { type MeasureSheet, measureSheet, standingFor } from './measure-sheet'
import { type Reasons, reasonsOf } from './reasons'
import type { ReportWords } from './words'

export interface ReportEntry extends MeasureSheet {
  readonly verdict: Verdict
  readonly action: Action
  readonly reasons: Reasons
}

export interface ReportList {
  readonly verdict: Verdict
  /** In the order of the circular. */
  readonly entries: readonly ReportEntry[]
}

export interface Report {
  /** Nothing is answered, so there are no verdicts to show. */
  readonly empty: boolean
  readonly headline: string
  /** The enterprise in one line: its answers to the questions of `profile`. */
  readonly enterprise: string
  /** Relevant, may be relevant, not relevant. */
  readonly lists: readonly ReportList[]
  /** The open question that can settle most verdicts at one stroke. */
  readonly bestQuestion:
    { readonly question: string; readonly short: string; readonly settles: number } | undefined
}

export interface ReportInput {
  /** As they were given; the report speaks only of what counts. */
  readonly answers: Answers
  readonly interview: InterviewWords
  readonly details: DetailWords
  readonly words: ReportWords
  /** The person's day. */
  readonly today: IsoDate
  readonly appraisal?: Appraisal<MeasureId>
}

const order: readonly Verdict[] = ['relevant', 'possible', 'not-relevant']

/** Makes the report of one set of answers in one language. */
export function makeReport(input: ReportInput): Report {
  const { interview, details, words } = input
  const answers = countedAnswers(catalogue, input.answers)
  const appraisal = input.appraisal ?? appraise(catalogue, answers, input.today)
  const appraised = new Map(appraisal.measures.map((entry) => [entry.measure, entry]))
  const entries = measures.map((measure): ReportEntry => {
    const found = appraised.get(measure.id)
    if (!found) throw new Error(`The appraisal lacks "${measure.id}".`)
    return {
      ...measureSheet(measure, interview, details, words, standingFor(found, answers, words)),
      verdict: found.verdict,
      action: found.action,
      reasons: reasonsOf(measure, answers, interview, words),
    }
  })
  const lists = order.map((verdict) => ({
    verdict,
    entries: entries.filter((entry) => entry.verdict === verdict),
  }))
  const best = mostSettlingQuestion(catalogue, answers)
  return {
    empty: catalogue.questions.every(({ id }) => answers[id] === undefined),
    headline: words.headline({
      relevant: lists[0]?.entries.length ?? 0,
      possible: lists[1]?.entries.length ?? 0,
      notRelevant: lists[2]?.entries.length ?? 0,
    }),
    enterprise: enterpriseLine(answers, interview, words),
    lists,
    bestQuestion: best && {
      question: best.question,
      short: wordsFor(interview.questions, best.question).short,
      settles: best.settles,
    },
  }
}

function enterpriseLine(answers: Answers, interview: InterviewWords, words: ReportWords): string {
  const parts = profile.flatMap((question) => {
    const questionWords = wordsFor(interview.questions, question)
    const labels = optionsOf(answers[question]).map((option) => optionWords(questionWords, option).label)
    return labels.length > 0 ? [words.list(labels)] : []
  })
  return parts.length > 0 ? parts.join(' · ') : words.enterpriseUnknown
}

/** How many verdicts an answer decides: those whose explanation names it. */
export function decidedBy(answers: Answers): ReadonlyMap<string, readonly MeasureId[]> {
  const decided = new Map<string, MeasureId[]>()
  for (const { id } of measures) {
    const explanation = explain(catalogue, answers, id)
    if (explanation.verdict === 'possible') continue
    for (const question of explanation.deciding) decided.set(question, [...(decided.get(question) ?? []), id])
  }
  return decided
}
