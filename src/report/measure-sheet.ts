/**
 * Puts one measure in full into words. What can be done depends on the day, because the states of its instruments do. A
 * report shows them for one enterprise, the library for anybody.
 */
import {
  type Answers,
  applies,
  type AppraisedMeasure,
  type Condition,
  type InstrumentState,
  sameAnswer,
} from '../engine'
import {
  catalogue,
  type ContactId,
  type InstrumentId,
  instruments,
  type MeasureId,
  type PolicyMeasure,
  type Source,
} from '../policy'
import { guidance, measureSources } from '../policy/details'
import { type DetailWords, type InterviewWords, wordsFor } from './catalogue-words'
import { groupedBy, type NonEmpty } from './grouped'
import { type Rule, ruleOf } from './rule'
import { type SourceEntry, sourceEntry } from './source-entry'
import type { ReportWords } from './words'
import { dotted } from './marks'

/** A way to use the measure today, in words. */
export interface InstrumentEntry {
  readonly id: string
  readonly title: string
  /** Its state on the day, and its period; empty where neither is known. */
  readonly standing: string
  /** What one can do with it, or that it has ended. */
  readonly line: string
  /** This and the next two are empty once it has ended, because they speak of the present. */
  readonly what: string
  readonly openTo: string
  readonly requires: string
}

/** Says to whom a way is open and what it requires, a sentence each; nothing once it has ended. */
export function termsOf(
  { openTo, requires }: InstrumentEntry,
  said: Readonly<Record<'openTo' | 'requires', (text: string) => string>>,
): readonly string[] {
  return [openTo && said.openTo(openTo), requires && said.requires(requires)].filter(Boolean)
}

/** What holds for a measure on a day, for one enterprise or for anybody. */
export interface MeasureOnDay {
  readonly label: string
  /** The state of an instrument; undefined where none is shown. */
  readonly stateOf: (instrument: string) => InstrumentState | undefined
  /** The answers by which steps and documents are chosen; absent: all are shown. */
  readonly answers?: Answers
}

/** One measure in full, in words of one language. */
export interface MeasureSheet {
  readonly measure: MeasureId
  readonly article: string
  readonly title: string
  readonly summary: string
  readonly offers: string
  readonly addresses: string
  readonly availability: {
    readonly label: string
    readonly text: string
    readonly restsOn: readonly SourceEntry[]
  }
  readonly instruments: readonly InstrumentEntry[]
  readonly rule: Rule
  /** Requirements of supporting rules, by rule. */
  readonly conditionsToday: readonly {
    readonly source: SourceEntry
    readonly asOf: string
    readonly texts: readonly string[]
  }[]
  readonly firstSteps: readonly {
    /** Permanent: `measure/step`. */
    readonly id: string
    readonly contact: ContactId | 'own'
    /** The way to use the measure that it belongs to; absent: it holds for the measure as a whole. */
    readonly instrument: InstrumentId | undefined
    readonly text: string
    readonly with: string
  }[]
  /** By whom they are for. */
  readonly documents: readonly {
    readonly contact: ContactId | 'own'
    readonly for: string
    readonly texts: readonly string[]
  }[]
  readonly contacts: readonly { readonly name: string; readonly role: string }[]
  readonly unknown: readonly string[]
  /** "Article VIII, second sentence". */
  readonly provision: string
  readonly sources: readonly SourceEntry[]
  readonly related: readonly { readonly measure: MeasureId; readonly title: string }[]
  /** The month of the last check, in words, and as `YYYY-MM`. */
  readonly checked: { readonly text: string; readonly month: string }
}

/** Says what holds for one enterprise. */
export function measureOnDay(
  appraised: AppraisedMeasure,
  answers: Answers,
  words: ReportWords,
): MeasureOnDay {
  return {
    label: words.actions[appraised.action],
    stateOf: (id) => appraised.instruments.find((instrument) => instrument.id === id)?.state,
    answers,
  }
}

/** Whether two sets of answers get the same steps, documents and conditions of a measure, given the same appraisal. */
export function isAdvisedAlike(measure: MeasureId, one: Answers, other: Answers): boolean {
  const { firstSteps, documents, conditionsToday } = guidance[measure]
  const fits = (when: Condition | undefined, answers: Answers) => applies(catalogue, when, answers)
  return (
    [...firstSteps, ...documents].every(({ when }) => fits(when, one) === fits(when, other)) &&
    conditionsToday.every(({ check }) => !check || sameAnswer(one[check], other[check]))
  )
}

/**
 * Makes the sheet of one measure in one language.
 *
 * @param onDay what holds on the reader's day; absent where there is no day, as in a page that the build writes.
 */
export function measureSheet(
  measure: PolicyMeasure<MeasureId>,
  interview: InterviewWords,
  details: DetailWords,
  words: ReportWords,
  onDay?: MeasureOnDay,
): MeasureSheet {
  const advice = guidance[measure.id]
  const own = instruments.filter(({ serves }) => serves === measure.id)
  const hasEnded = (id: string | undefined): boolean => id !== undefined && onDay?.stateOf(id) === 'ended'
  const fits = ({ when, instrument }: { readonly when?: Condition; readonly instrument?: string }): boolean =>
    !hasEnded(instrument) && (!onDay?.answers || !when || applies(catalogue, when, onDay.answers))
  const text = wordsFor(details.measures, measure.id)
  const source = (id: string): SourceEntry => knownSource(id, details, words)
  const contact = (id: ContactId | 'own'): string =>
    id === 'own' ? words.ownHouse : wordsFor(details.contacts, id).name
  const cited = new Set([
    ...own.flatMap(({ basis }) => basis),
    ...advice.restsOn,
    ...advice.conditionsToday.map((condition) => condition.source),
  ])
  return {
    measure: measure.id,
    article: measure.provision.article,
    title: wordsFor(interview.titles, measure.id),
    summary: wordsFor(details.summaries, measure.id),
    offers: text.offers,
    addresses: text.addresses,
    availability: {
      label: onDay?.label ?? '',
      text: text.today,
      restsOn: advice.restsOn.map(source),
    },
    instruments: own.map(({ id, from, until }) => {
      const { title, line, what, openTo, requires } = wordsFor(details.instruments, id)
      const state = onDay?.stateOf(id)
      if (state === 'ended' && until !== undefined) {
        return {
          id,
          title,
          standing: words.endedOn(until),
          line: words.noLonger,
          what: '',
          openTo: '',
          requires: '',
        }
      }
      const facts = [...(state ? [words.states[state]] : []), ...words.period(from, until)]
      return { id, title, standing: dotted(...facts), line, what, openTo, requires }
    }),
    rule: ruleOf(measure.relevantWhen, interview, words),
    conditionsToday: conditionsBySource(advice.conditionsToday.filter(fits)).map(([first, ...others]) => ({
      source: source(first.source),
      asOf: words.date(first.asOf),
      texts: [first, ...others].map(({ id }) => wordsFor(text.conditionsToday, id)),
    })),
    firstSteps: advice.firstSteps.filter(fits).map((step) => ({
      id: `${measure.id}/${step.id}`,
      contact: step.contact,
      instrument: step.instrument,
      text: wordsFor(text.firstSteps, step.id),
      with: contact(step.contact),
    })),
    documents: groupedBy(advice.documents.filter(fits), (entry) => entry.contact).map(
      ([first, ...others]) => ({
        contact: first.contact,
        for: contact(first.contact),
        texts: [first, ...others].map(({ id }) => wordsFor(text.documents, id)),
      }),
    ),
    contacts: advice.contacts.map((id) => wordsFor(details.contacts, id)),
    unknown: text.unknown,
    provision: words.provision(measure.provision.article, measure.provision.sentences),
    sources: [...cited].map(source),
    related: advice.related.map((id) => ({ measure: id, title: wordsFor(interview.titles, id) })),
    checked: { text: words.date(advice.checked), month: advice.checked },
  }
}

/** Groups conditions by document and month. */
export function conditionsBySource<Listed extends { readonly source: string; readonly asOf: string }>(
  conditions: readonly Listed[],
): readonly NonEmpty<Listed>[] {
  return groupedBy(conditions, ({ source, asOf }) => `${source} ${asOf}`)
}

/** Returns a source of the measures, in words. */
export function knownSource(id: string, details: DetailWords, words: ReportWords): SourceEntry {
  const source: Source | undefined = measureSources.find((entry) => entry.id === id)
  if (!source) throw new Error(`There is no source "${id}".`)
  return sourceEntry(source, wordsFor(details.sources, id), words)
}
