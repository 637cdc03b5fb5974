/**
 * The report as data: one model from which the page, the print and every export are made.
 *
 * It holds finished sentences in one language, and ids where something links to a question or a measure.
 */
import {
  type Action,
  type Answers,
  applies,
  type Appraisal,
  appraise,
  type AppraisedMeasure,
  countedAnswers,
  explain,
  mostSettlingQuestion,
  type Verdict,
} from '../engine'
import { catalogue, type InstrumentId, type MeasureId, measures, profile, type QuestionId } from '../policy'
import { specialCases } from '../policy/details'
import { labelsOf, wordsFor } from './catalogue-words'
import { datesFor, horizonOf, type PeriodDate } from './dates'
import { doFirst, type FirstThing } from './do-first'
import { isAdvisedAlike, type MeasureSheet, measureSheet, measureOnDay } from './measure-sheet'
import { type Prospect, prospectOf, type ReportContext } from './prospect'
import { type NotCovered, notCoveredIn } from './not-covered'
import { actionOrder, verdictOrder } from './order'
import { type Reasons, reasonsOf } from './reasons'
import { dotted } from './marks'

/** One measure in a report: the measure in full, its verdict, what to do and why. */
export interface ReportEntry extends MeasureSheet {
  readonly verdict: Verdict
  readonly action: Action
  /** Its place in the order of the circular, from 0. */
  readonly position: number
  readonly reasons: Reasons
  readonly prospect: Prospect
}

/** The measures that one answer rules out. */
export interface RuledOut {
  readonly question: QuestionId
  /** The answer: "IP plans: None of these". */
  readonly because: string
  readonly entries: readonly ReportEntry[]
}

/** The measures about which the same is to be done. */
export interface ReportGroup {
  readonly action: Action
  /** In the order of the circular. */
  readonly entries: readonly ReportEntry[]
}

/** One of the things to do first, in words. */
export type FirstThingEntry = FirstThing & {
  /** What to do. */
  readonly text: string
  /** With whom; undefined where nobody outside the enterprise is needed. */
  readonly with: string | undefined
  /** For which measures. */
  readonly for: string
  /** Why it comes first. */
  readonly why: string
}

/** A date, in words. */
export interface DateEntry extends PeriodDate {
  /** "31 December 2026". */
  readonly day: string
  /** What ends, begins or has ended. */
  readonly text: string
}

/** The measures with one verdict. */
export interface ReportList {
  readonly verdict: Verdict
  /** In the order of the circular. */
  readonly entries: readonly ReportEntry[]
}

/** A report on one set of answers, on one day, in one language. */
export interface Report {
  /** Nothing is answered, so there are no verdicts to show. */
  readonly empty: boolean
  readonly headline: string
  /** The enterprise in one line: its answers to the questions of `profile`. */
  readonly enterprise: string
  /** Relevant, may be relevant, not relevant. */
  readonly lists: readonly ReportList[]
  /** By what to do: use, check, qualify, wait, none; a group without measures is empty. */
  readonly groups: readonly ReportGroup[]
  /** What is not for the enterprise, by the answer that rules it out. The one that rules out most comes first. */
  readonly ruledOut: readonly RuledOut[]
  readonly doFirst: readonly FirstThingEntry[]
  readonly dates: readonly DateEntry[]
  /** The articles that the report does not cover. */
  readonly notCovered: NotCovered
  /** The open question that can settle the most verdicts at once. */
  readonly bestQuestion:
    | { readonly question: string; readonly short: string; readonly settles: number }
    | undefined
}

/** What a report is made from. Answers are as they were given; the report speaks only of those that count. */
export interface ReportInput extends ReportContext {
  readonly appraisal?: Appraisal<MeasureId, InstrumentId>
  /** The report before a change of answers: entries that the change does not touch are kept, as the same objects. */
  readonly previous?: Report | undefined
}

/** Makes the report of one set of answers in one language. */
export function makeReport(given: ReportInput): Report {
  const answers = countedAnswers(catalogue, given.answers)
  const input = { ...given, answers }
  const { interview, details, words } = input
  const before = sameButAnswers(given.previous, input)
  const appraisal = input.appraisal ?? appraise(catalogue, answers, input.today, before?.appraisal)
  const appraised = byMeasure(appraisal)
  const entries = measures.map((measure, position): ReportEntry => {
    const found = appraised.get(measure.id)
    if (!found) throw new Error(`The appraisal lacks "${measure.id}".`)
    const kept = before?.keptFor(measure.id, found, answers)
    if (kept) return kept
    return {
      ...measureSheet(measure, interview, details, words, measureOnDay(found, answers, words)),
      verdict: found.verdict,
      action: found.action,
      position,
      reasons: reasonsOf(measure, answers, interview, words),
      prospect: prospectOf(measure, found, input),
    }
  })
  const groups = actionOrder.map((action) => ({
    action,
    entries: entries.filter((entry) => entry.action === action),
  }))
  const lists = verdictOrder.map((verdict) => ({
    verdict,
    entries: entries.filter((entry) => entry.verdict === verdict),
  }))
  const best = mostSettlingQuestion(catalogue, answers)
  const report = {
    empty: catalogue.questions.every(({ id }) => answers[id] === undefined),
    headline: headlineOf(groups, input),
    enterprise: enterpriseLine(input),
    lists,
    groups,
    ruledOut: ruledOutBy(groups.find(({ action }) => action === 'none')?.entries ?? [], input),
    doFirst: firstThings(entries, input),
    dates: datesInWords(entries, input),
    notCovered: notCoveredIn(details, words),
    bestQuestion: best && {
      question: best.question,
      short: wordsFor(interview.questions, best.question).short,
      settles: best.settles,
    },
  }
  makings.set(report, { input, appraisal, entries })
  return report
}

/** What reports were made from, so that the next one can keep entries that a changed answer does not affect. */
const makings = new WeakMap<Report, Making>()

interface Making {
  readonly input: ReportInput
  readonly appraisal: Appraisal<MeasureId, InstrumentId>
  readonly entries: readonly ReportEntry[]
}

const byMeasure = ({ measures: appraised }: Appraisal<MeasureId, InstrumentId>) =>
  new Map(appraised.map((entry) => [entry.measure, entry]))

/** Returns an earlier report on the same day in the same words, whose entries may be kept. */
function sameButAnswers(previous: Report | undefined, input: ReportInput) {
  const making = previous && makings.get(previous)
  const isSame =
    making?.input.today === input.today &&
    making.input.interview === input.interview &&
    making.input.details === input.details &&
    making.input.words === input.words
  if (!isSame) return undefined
  const { appraisal, entries, input: earlier } = making
  const appraised = byMeasure(appraisal)
  return {
    appraisal,
    /** The earlier entry of a measure, if neither its appraisal nor its advice has changed. */
    keptFor: (measure: MeasureId, found: AppraisedMeasure<MeasureId>, answers: Answers) =>
      appraised.get(measure) === found && isAdvisedAlike(measure, earlier.answers, answers)
        ? entries.find((entry) => entry.measure === measure)
        : undefined,
  }
}

/** Says how many measures there are of each action. A special case that explains the whole result comes first. */
function headlineOf(groups: readonly ReportGroup[], { answers, details, words }: ReportInput): string {
  const counts = Object.fromEntries(
    groups.map(({ action, entries }) => [action, entries.length]),
  ) as Readonly<Record<Action, number>>
  const special = specialCases.find(({ unless }) => !applies(catalogue, unless, answers))
  return words.headline(counts, special && wordsFor(details.circular.special, special.id))
}

function ruledOutBy(entries: readonly ReportEntry[], input: ReportInput): readonly RuledOut[] {
  const decidingIn = ({ prospect }: ReportEntry): ReadonlySet<QuestionId> =>
    new Set(prospect.chips.map(({ question }) => question))
  const counts = new Map<QuestionId, number>()
  for (const question of entries.flatMap((entry) => [...decidingIn(entry)]))
    counts.set(question, (counts.get(question) ?? 0) + 1)
  const most = (entry: ReportEntry): QuestionId | undefined =>
    [...decidingIn(entry)].sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0))[0]
  return [...counts.keys()]
    .map((question) => ({
      question,
      because: answerInWords(question, input),
      entries: entries.filter((entry) => most(entry) === question),
    }))
    .filter((reason) => reason.entries.length > 0)
    .sort((one, other) => other.entries.length - one.entries.length)
}

/** Returns an answer with the short name of its question: "IP plans: None of these". */
function answerInWords(question: QuestionId, { answers, interview, words }: ReportInput): string {
  const questionWords = wordsFor(interview.questions, question)
  return words.said(questionWords.short, words.list(labelsOf(questionWords, answers[question])))
}

function firstThings(entries: readonly ReportEntry[], input: ReportInput): readonly FirstThingEntry[] {
  const { interview, words, today } = input
  const candidates = entries.map(({ measure, action, prospect }) => ({ measure, action, ...prospect }))
  const titleOf = (measure: MeasureId): string => wordsFor(interview.titles, measure)
  return doFirst(candidates, horizonOf(today)).map((thing) => {
    if (thing.kind === 'settles') {
      return {
        ...thing,
        text: wordsFor(interview.questions, thing.question).title,
        with: undefined,
        for: words.list(thing.measures.map(titleOf)),
        why: words.whyFirst.settles(thing.measures.length),
      }
    }
    const entry = entries.find(({ measure }) => measure === thing.measure)
    const step = entry && nextStepOf(entry)
    return {
      ...thing,
      text: step?.text ?? titleOf(thing.measure),
      with: step && step.contact !== 'own' ? step.with : undefined,
      for: titleOf(thing.measure),
      why:
        thing.date === undefined
          ? words.whyFirst[thing.kind === 'ends' ? 'use' : thing.kind]
          : words.whyFirst.ends(words.date(thing.date)),
    }
  })
}

/** Returns the first step for the measure as a whole or for its best way; else the first of all. */
export function nextStepOf({
  firstSteps,
  prospect,
}: ReportEntry): ReportEntry['firstSteps'][number] | undefined {
  const [best] = prospect.best
  return firstSteps.find(({ instrument }) => instrument === undefined || instrument === best) ?? firstSteps[0]
}

function datesInWords(entries: readonly ReportEntry[], input: ReportInput): readonly DateEntry[] {
  const { answers, today, details, words } = input
  const measuresInPlay = new Set(
    entries.filter(({ action }) => action !== 'none').map(({ measure }) => measure),
  )
  return datesFor(measuresInPlay, answers, today).map((entry) => ({
    ...entry,
    day: words.date(entry.date),
    text: words.dated[entry.kind](wordsFor(details.instruments, entry.instrument).title),
  }))
}

/** At least one question describes the enterprise: a circular without any does not compile. */
const toldOfEnterprise: readonly [QuestionId, ...QuestionId[]] = profile

function enterpriseLine({ answers, interview, words }: ReportInput): string {
  const parts = toldOfEnterprise.flatMap((question) => {
    const labels = labelsOf(wordsFor(interview.questions, question), answers[question])
    return labels.length > 0 ? [words.list(labels)] : []
  })
  return parts.length > 0 ? dotted(...parts) : words.enterpriseUnknown
}

/** Returns for each question the measures whose verdict its answer decides. A possible verdict is not decided. */
export function decidedBy(answers: Answers): ReadonlyMap<string, readonly MeasureId[]> {
  const decided = new Map<string, MeasureId[]>()
  for (const { id } of measures) {
    const explanation = explain(catalogue, answers, id)
    if (explanation.verdict === 'possible') continue
    for (const question of explanation.deciding) decided.set(question, [...(decided.get(question) ?? []), id])
  }
  return decided
}
