/**
 * Finds contradictions in a catalogue:
 * - repeated ids
 * - checks that would decide more than an instrument
 * - instruments with unknown references or impossible periods
 */
import { type Catalogue, everyQuestion, type Instrument, type Question } from './catalogue'
import type { Condition } from './condition'
import { isRealDate } from './date'
import { testsIn } from './walk'

type Questions = ReadonlyMap<string, Question>

/**
 * Checks a catalogue as a whole.
 *
 * @throws Error when the catalogue contradicts itself.
 */
export function validate(catalogue: Catalogue): void {
  const { questions, checks, measures, instruments } = catalogue
  refuseTwice('question', everyQuestion(catalogue))
  refuseTwice('measure', measures)
  refuseTwice('instrument', instruments)
  const checkIds = new Set(checks.map(({ id }) => id))
  for (const { id, askedWhen, offeredWhen } of questions) {
    const conditions = Object.values(offeredWhen)
    if (askedWhen) conditions.push(askedWhen.condition)
    refuseChecks(`question "${id}"`, conditions, checkIds)
  }
  for (const { id, relevantWhen } of measures) refuseChecks(`measure "${id}"`, [relevantWhen], checkIds)

  const served = new Set(measures.map(({ id }) => id))
  const known: Questions = new Map(everyQuestion(catalogue).map((question) => [question.id, question]))
  for (const instrument of instruments) validateInstrument(instrument, served, known)
}

function refuseTwice(what: string, entries: readonly { readonly id: string }[]): void {
  const seen = new Set<string>()
  for (const { id } of entries) {
    if (seen.has(id)) throw new Error(`The ${what} "${id}" is there twice.`)
    seen.add(id)
  }
}

/** Refuses checks in these conditions, because the interview and the verdicts depend on questions alone. */
function refuseChecks(place: string, conditions: readonly Condition[], checks: ReadonlySet<string>): void {
  const used = conditions.flatMap(testsIn).find(({ question }) => checks.has(question))
  if (used) throw new Error(`The condition of ${place} names "${used.question}", which is a check.`)
}

function validateInstrument(instrument: Instrument, served: ReadonlySet<string>, known: Questions): void {
  const { id, serves, from, until, openTo, requires } = instrument
  const place = `instrument "${id}"`
  if (!served.has(serves)) throw new Error(`The ${place} serves the unknown measure "${serves}".`)
  refuseNoDate(place, from)
  refuseNoDate(place, until)
  if (from !== undefined && until !== undefined && from > until)
    throw new Error(`The ${place} ends on ${until}, before it begins on ${from}.`)
  for (const condition of [openTo, requires]) {
    if (condition) refuseUnknown(place, condition, known)
  }
}

function refuseNoDate(place: string, day: string | undefined): void {
  if (day !== undefined && !isRealDate(day)) throw new Error(`The ${place} has "${day}" for a date.`)
}

function refuseUnknown(place: string, condition: Condition, known: Questions): void {
  for (const test of testsIn(condition)) {
    const offered = known.get(test.question)?.options.map((option) => option.id)
    if (!offered) throw new Error(`The condition of ${place} names the unknown question "${test.question}".`)
    const strange = test.options.filter((option) => !offered.includes(option))
    if (strange.length > 0)
      throw new Error(
        `The condition of ${place} names ${strange.join(', ')}, which "${test.question}" does not offer.`,
      )
  }
}
