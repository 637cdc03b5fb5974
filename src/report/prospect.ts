/**
 * Says what a measure offers one enterprise on a day, short enough for a row. It says what can be done, until when,
 * with whom, what is lacking, and which answers would settle it.
 *
 *     use now        the line of the way that can be used
 *     check first    the line of a way that may be usable; or the questions on which the verdict hangs
 *     qualify        what would be needed
 *     nothing yet    why: announced only, not open to this enterprise, not begun, ended
 */
import {
  type Answers,
  applies,
  type AppraisedMeasure,
  bestState,
  type Condition,
  everyQuestion,
  explain,
  explainAction,
  explainInstrument,
  isAsked,
  type IsoDate,
  NOT_SURE,
  openChecksOf,
  questionsIn,
} from '../engine'
import {
  catalogue,
  type CheckId,
  type InstrumentId,
  instruments,
  type MeasureId,
  type PolicyInstrument,
  type PolicyMeasure,
  type QuestionId,
} from '../policy'
import { guidance } from '../policy/details'
import { type DetailWords, type InterviewWords, optionWords, wordsFor } from './catalogue-words'
import { clauseOf } from './clauses'
import { earliest } from './dates'
import { knownSource } from './measure-sheet'
import { isInPlay } from './order'
import { tellingOptions } from './reasons'
import type { SourceEntry } from './source-entry'
import type { ReportWords } from './words'

/** Whether a condition is met; `open` while that is unknown. */
export type Standing = 'met' | 'open' | 'not-met'

/** A condition of a supporting rule. */
export interface ConditionEntry {
  readonly id: string
  readonly text: string
  /** By the enterprise's own answer; undefined where no check asks for it. */
  readonly met: Standing | undefined
  /** Whether its instrument can lead to an action on the day; true for a condition without an instrument. */
  readonly counts: boolean
  readonly source: SourceEntry
  /** "October 2026". */
  readonly asOf: string
}

/** An answer in a few words, and the question that it answers. */
export interface Chip {
  readonly question: QuestionId
  readonly text: string
}

/** What a measure offers one enterprise on a day. */
export interface Prospect {
  /** What holds today, in one line. */
  readonly line: string
  /** The earliest last day of the ways that lead furthest; undefined if none ends, or nothing is to be done. */
  readonly until: IsoDate | undefined
  /** Whom to ask first. */
  readonly contact: string | undefined
  /** The instruments that the line speaks of, best first. */
  readonly best: readonly InstrumentId[]
  /** The answers that decide it. */
  readonly chips: readonly Chip[]
  /** The questions and checks that could change what to do, in the order of asking. */
  readonly asks: readonly QuestionId[]
  /** The checks of its instruments that are answered, so that an answer can be changed where it was given. */
  readonly answered: readonly QuestionId[]
  /** What the enterprise would need, one clause each; empty unless the action is to qualify. */
  readonly lacks: readonly string[]
  readonly conditions: readonly ConditionEntry[]
}

/** What a report is made from: one enterprise, one day, one language. */
export interface ReportContext {
  readonly answers: Answers
  /** The user's day. */
  readonly today: IsoDate
  readonly interview: InterviewWords
  readonly details: DetailWords
  readonly words: ReportWords
}

/** Makes the prospect of one measure. */
export function prospectOf(
  measure: PolicyMeasure<MeasureId>,
  appraised: AppraisedMeasure<MeasureId>,
  context: ReportContext,
): Prospect {
  const { answers, today, details, words } = context
  const action = explainAction(catalogue, answers, today, measure.id)
  const own = instruments.filter(({ id }) => action.instruments.includes(id))
  const best = own.map(({ id }) => id)
  const lacks = appraised.action === 'qualify' ? lackingFor(best, context) : []
  const questions = appraised.verdict === 'possible' ? explain(catalogue, answers, measure.id).open : []
  const [contact] = guidance[measure.id].contacts
  /** Whether a condition belongs to no instrument that has ended. */
  const lasts = ({ instrument }: { readonly instrument?: string }): boolean =>
    appraised.instruments.every(({ id, state }) => id !== instrument || state !== 'ended')
  return {
    line: lineOf(measure.id, action.reason, best, questions, lacks, context),
    // A way that is closed to the enterprise shows no end.
    until: isInPlay(appraised.action) ? earliest(own.map(({ until }) => until)) : undefined,
    contact: contact && wordsFor(details.contacts, contact).name,
    best,
    chips: chipsOf(measure, action.deciding, context),
    asks: [...questions, ...openChecksOf(catalogue, answers, today, measure.id)],
    answered: checksOf(measure).filter(
      (check) => answers[check] !== undefined && isAsked(catalogue, answers, check),
    ),
    lacks,
    conditions: guidance[measure.id].conditionsToday.filter(lasts).map((condition) => ({
      id: condition.id,
      text: wordsFor(wordsFor(details.measures, measure.id).conditionsToday, condition.id),
      met: condition.check && metBy(condition.check, condition.instrument, measure.id, answers),
      counts: appraised.instruments.every(
        ({ id, state }) => id !== condition.instrument || bestState([state]) !== undefined,
      ),
      source: knownSource(condition.source, details, words),
      asOf: words.date(condition.asOf),
    })),
  }
}

function lineOf(
  measure: MeasureId,
  reason: ReturnType<typeof explainAction>['reason'],
  own: readonly InstrumentId[],
  questions: readonly string[],
  lacks: readonly string[],
  { interview, details, words }: ReportContext,
): string {
  const first = own[0] === undefined ? '' : wordsFor(details.instruments, own[0]).line
  switch (reason) {
    case 'usable':
    case 'uncertain':
      return first
    case 'lacking':
      return lacks.length > 0 ? words.needed(lacks) : first
    case 'verdict-open':
      return words.dependsOn(questions.map((id) => wordsFor(interview.questions, id).short))
    case 'not-relevant':
      return wordsFor(details.summaries, measure)
    default:
      return words.nothingYet[reason]
  }
}

/** Says what is lacking for the one of these instruments that needs the fewest changes, a clause each. */
function lackingFor(own: readonly InstrumentId[], context: ReportContext): readonly string[] {
  const { answers, today, interview, words } = context
  const ways = own
    .map((id) => explainInstrument(catalogue, answers, today, id).lacks)
    .filter((lacks) => lacks.length > 0)
    .sort((one, other) => one.length - other.length)
  return (ways[0] ?? []).map(({ question, options }) =>
    clauseOf(wordsFor(interview.questions, question), options, words.either),
  )
}

function chipsOf(
  measure: PolicyMeasure<MeasureId>,
  deciding: readonly string[],
  context: ReportContext,
): readonly Chip[] {
  const conditions = conditionsOf(measure)
  return deciding.flatMap((question) =>
    tellingOptions(question, context.answers, conditions).map((option) => ({
      question: question as Chip['question'],
      text: saidShortly(question, option, context),
    })),
  )
}

/**
 * Returns an answer in a few words, with the question where it is unclear without: "Cash pool: running", but
 * "Shanghai".
 */
function saidShortly(id: string, option: string, { interview, words: joining }: ReportContext): string {
  const words = wordsFor(interview.questions, id)
  const { label } = optionWords(words, option)
  const question = everyQuestion(catalogue).find((entry) => entry.id === id)
  const isOneOfMany = question?.kind === 'multiple' || (question?.options.length ?? 0) > 3
  const isExclusive = question?.options.find((entry) => entry.id === option)?.exclusive === true
  return isOneOfMany && !isExclusive ? label : joining.said(words.short, label)
}

/** Returns all conditions that bear on a measure: its own, and those of its instruments. */
function conditionsOf(measure: PolicyMeasure<MeasureId>): readonly Condition[] {
  return [measure.relevantWhen, ...instruments.filter(({ serves }) => serves === measure.id).flatMap(partsOf)]
}

/** Lists the checks that its instruments ask for, in the order of asking. */
function checksOf(measure: PolicyMeasure<MeasureId>): readonly QuestionId[] {
  const named = new Set(conditionsOf(measure).flatMap(questionsIn))
  return catalogue.checks.map(({ id }) => id).filter((id) => named.has(id))
}

function partsOf(instrument: PolicyInstrument): readonly Condition[] {
  return [instrument.openTo, instrument.requires].filter((condition) => condition !== undefined)
}

/**
 * Whether the answer to a check meets the condition: it does unless this answer alone rules the instrument out.
 * Undefined where answers to the interview rule it out.
 */
function metBy(
  check: CheckId,
  id: string | undefined,
  measure: MeasureId,
  answers: Answers,
): Standing | undefined {
  if (answers[check] === undefined || answers[check] === NOT_SURE) return 'open'
  const asking = instruments.filter((entry) =>
    id === undefined ? entry.serves === measure : entry.id === id,
  )
  const isRuledOut = (given: Answers): boolean =>
    asking.every((entry) => partsOf(entry).some((part) => !applies(catalogue, part, given)))
  const interviewOnly = withoutChecks(answers)
  if (isRuledOut(interviewOnly)) return undefined
  return isRuledOut({ ...interviewOnly, [check]: answers[check] }) ? 'not-met' : 'met'
}

function withoutChecks(answers: Answers): Answers {
  const checks = new Set<string>(catalogue.checks.map(({ id }) => id))
  return Object.fromEntries(Object.entries(answers).filter(([question]) => !checks.has(question)))
}
