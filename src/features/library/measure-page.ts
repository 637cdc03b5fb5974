/** Rearranges a measure's sheet for its page: the ways to use the measure, and the conditions grouped by way. */
import { type Answers, type InstrumentState, NOT_SURE, questionsIn } from '../../engine'
import type { LanguageDetails, LanguageWords } from '../../i18n'
import {
  catalogue,
  type InstrumentId,
  instruments,
  type MeasureId,
  measures,
  type QuestionId,
} from '../../policy'
import { guidance } from '../../policy/details'
import { conditionsBySource, knownSource, type MeasureSheet, type SourceEntry, wordsFor } from '../../report'
import { labelsOf } from '../../report/catalogue-words'
import { groupedBy } from '../../report/grouped'
import { aside } from '../../report/marks'

/** A way to use the measure. */
export interface Way {
  readonly id: InstrumentId
  readonly title: string
  readonly what: string
  readonly openTo: string
  readonly requires: string
  /** Such as "from 26 December 2025", "until …"; empty if no period is known. */
  readonly period: readonly string[]
  readonly basis: readonly SourceEntry[]
  /** "as of October 2026". */
  readonly asOf: string
}

/** Lists the ways to use a measure, in the order of the catalogue. */
export function waysOf(sheet: MeasureSheet, details: LanguageDetails): readonly Way[] {
  return instruments
    .filter(({ serves }) => serves === sheet.measure)
    .map(({ id, basis, asOf, ...period }: (typeof instruments)[number] & Period) => ({
      id,
      ...details.instruments[id],
      period: details.report.period(period.from, period.until),
      basis: basis.map((source) => knownSource(source, details, details.report)),
      asOf: details.pages.measure.asOf(details.report.date(asOf)),
    }))
}

interface Period {
  readonly from?: string
  readonly until?: string
}

/** The conditions in one document as of a month. */
export interface Requirements {
  readonly source: SourceEntry
  readonly asOf: string
  readonly conditions: readonly {
    readonly id: string
    readonly text: string
    /** The user's answer to the check about this condition. */
    readonly answer: string | undefined
  }[]
}

/** The conditions of one way, or with id `beside` those of no particular way. */
export interface ConditionGroup {
  readonly id: InstrumentId | 'beside'
  readonly title: string | undefined
  readonly requirements: readonly Requirements[]
}

/**
 * Lists the conditions of a measure, by way and by document.
 *
 * @param stateOf the state of a way; the title of an ended way, or one that has not begun, says so
 */
export function conditionGroups(
  sheet: MeasureSheet,
  words: LanguageWords,
  details: LanguageDetails,
  answers: Answers,
  stateOf: (id: InstrumentId) => InstrumentState | undefined,
): readonly ConditionGroup[] {
  const { library, report, pages, instruments: ways, measures } = details
  const texts: Readonly<Record<string, string>> = measures[sheet.measure].conditionsToday
  const listed = guidance[sheet.measure].conditionsToday
  const groups = groupedBy(listed, ({ instrument }) => instrument ?? 'beside')
  const idOf = ([first]: (typeof groups)[number]): ConditionGroup['id'] => first.instrument ?? 'beside'
  return groups.map((conditions) => ({
    id: idOf(conditions),
    title: titleOf(idOf(conditions)),
    requirements: conditionsBySource(conditions).map(([first, ...others]) => ({
      source: knownSource(first.source, details, report),
      asOf: pages.measure.asOf(report.date(first.asOf)),
      conditions: [first, ...others].map(({ id: condition, check }) => ({
        id: condition,
        text: wordsFor(texts, condition),
        answer: check && answerIn(check, answers, words, details),
      })),
    })),
  }))

  function titleOf(id: ConditionGroup['id']): string | undefined {
    if (id === 'beside') return groups.length > 1 ? library.conditionsBeside : undefined
    const title = library.conditionsFor(ways[id].title)
    const state = stateOf(id)
    return state === 'ended' || state === 'not-begun' ? aside(title, report.states[state]) : title
  }
}

/** Returns an answer in words; undefined if there is none. */
function answerIn(
  id: QuestionId,
  answers: Answers,
  words: LanguageWords,
  { library, report }: LanguageDetails,
): string | undefined {
  const answer = answers[id]
  if (answer === undefined) return undefined
  if (answer === NOT_SURE) return library.yourAnswer(words.messages.question.notSure)
  return library.yourAnswer(report.list(labelsOf(words.questions[id], answer)))
}

/** Lists the questions that a measure's rule names, in the order of asking. */
export function questionsOf(id: MeasureId): readonly QuestionId[] {
  const rules = measures.filter((measure) => measure.id === id).map(({ relevantWhen }) => relevantWhen)
  const named = new Set(rules.flatMap(questionsIn))
  return catalogue.questions.map((question) => question.id).filter((question) => named.has(question))
}
