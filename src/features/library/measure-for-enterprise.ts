/** A measure as it is for one enterprise on a day: the action, open questions, and open checks. */
import {
  type Action,
  type Answers,
  appraise,
  type Condition,
  explain,
  explainAction,
  explainInstrument,
  type InstrumentState,
  type IsoDate,
  isAsked,
  openChecksOf,
  questionsIn,
} from '../../engine'
import type { LanguageDetails, LanguageWords } from '../../i18n'
import {
  catalogue,
  type InstrumentId,
  instruments,
  type MeasureId,
  type PolicyMeasure,
  type QuestionId,
} from '../../policy'
import { clauseOf, reasonsOf, wordsFor } from '../../report'
import { sentences } from '../../report/marks'

/** A measure as it is for one enterprise. */
export interface MeasureForEnterprise {
  readonly action: Action
  /** Whether the measure is relevant as far as answers can settle it. Only then are the states of all instruments shown. */
  readonly isSettled: boolean
  /** The questions on which the verdict depends: unanswered, or answered "not sure" or the like. */
  readonly questions: readonly QuestionId[]
  /**
   * What would make the measure relevant, or at least possible. Undefined where nothing would, or open questions come
   * first.
   */
  readonly wouldBe: string | undefined
  /** The state to show for an instrument; undefined if none is shown. */
  readonly stateOf: (instrument: string) => InstrumentState | undefined
  /** Sentences on what is missing to use an instrument, or why it is not certain that it can be used. */
  readonly remarksOn: (instrument: InstrumentId) => readonly string[]
  /** The checks that can still change the action, and the answered checks of this measure; none unless `isSettled`. */
  readonly checks: readonly QuestionId[]
}

/** Says how a measure is for the enterprise that gave these answers. */
export function measureForEnterprise(
  measure: PolicyMeasure<MeasureId>,
  answers: Answers,
  today: IsoDate,
  words: LanguageWords,
  details: LanguageDetails,
): MeasureForEnterprise {
  const { action, reason } = explainAction(catalogue, answers, today, measure.id)
  const isSettled = reason !== 'not-relevant' && reason !== 'verdict-open'
  const outcomes =
    appraise(catalogue, answers, today).measures.find((entry) => entry.measure === measure.id)?.instruments ??
    []
  const { report } = details
  return {
    action,
    isSettled,
    questions: explain(catalogue, answers, measure.id).open,
    wouldBe: reasonsOf(measure, answers, words, report).wouldBe?.text,
    stateOf: (id) => {
      const state = outcomes.find((outcome) => outcome.id === id)?.state
      return isSettled || state === 'ended' || state === 'not-begun' ? state : undefined
    },
    remarksOn: (id) => {
      if (!isSettled) return []
      const { state, pilots, lacks } = explainInstrument(catalogue, answers, today, id)
      const leftOpen = pilots.map((pilot) => wordsFor(report.pilots, pilot))
      const clauses = lacks.map(({ question, options }) =>
        clauseOf(words.questions[question], options, report.either),
      )
      return [
        ...(clauses.length > 0 ? [details.library.usableIf(report.both.clauses(clauses))] : []),
        ...(state === 'uncertain' ? leftOpen : []).map(({ point, ask }) =>
          sentences(report.leftOpen(point), ask),
        ),
      ]
    },
    checks: isSettled ? checksOf(measure.id, answers, today) : [],
  }
}

/** Lists the checks to show: open ones that can matter, and answered ones, so that they can be changed. */
function checksOf(measure: MeasureId, answers: Answers, today: IsoDate): readonly QuestionId[] {
  const open = openChecksOf(catalogue, answers, today, measure)
  const named = new Set<string>(
    instruments
      .filter(({ serves }) => serves === measure)
      .flatMap(({ openTo, requires }: { openTo?: Condition; requires?: Condition }) =>
        [openTo, requires].flatMap((condition) => (condition ? questionsIn(condition) : [])),
      ),
  )
  return catalogue.checks
    .map(({ id }) => id)
    .filter((id) => {
      if (open.includes(id)) return true
      return named.has(id) && answers[id] !== undefined && isAsked(catalogue, answers, id)
    })
}
