/**
 * Packs and unpacks: edition and numbered answers ⇄ the payload of a token.
 *
 * The payload is a row of bits: the edition, then one entry for each question by its number. An unanswered question
 * costs one bit; those after the last answer cost nothing.
 *
 *     unanswered                    0
 *     not sure                      1
 *     option 2 of a single choice   3, the option's number and one more
 *     options 2 and 5 of a          6, the highest number and one more; then for each lower one, from 4 down to 1,
 *     multiple choice               whether it was chosen: 0 0 1 0
 *
 * Checks that are single choices are many, and few have more than two options. They are written by steps instead:
 *
 *     unanswered                    0
 *     option 1 of a single choice   1 0
 *     option 2                      1 1 0
 *     not sure                      1 1 1 0
 *     option 3                      1 1 1 1 0
 *
 * Whole numbers are written as `bits.ts` says. Nothing depends on how many options an edition has. So a token of
 * another edition can be read as far as its numbers are known.
 */
import { NOT_SURE } from '../engine'
import { BitReader, bitsOf, bitsOfValues, stepsOf, valuesOfBits } from './bits'
import type { NumberedAnswers, NumberedQuestion } from './numbering'

/** What a payload holds. */
export interface Contents {
  readonly edition: number
  readonly answers: NumberedAnswers
}

/** What was in a payload. `answers` is undefined where it names a question or an option that is unknown here. */
export interface Unpacked {
  readonly edition: number
  readonly answers: NumberedAnswers | undefined
}

/** Writes the payload that holds these contents. */
export function pack(
  questions: readonly NumberedQuestion[],
  { edition, answers }: Contents,
): readonly number[] {
  const entries = questions.map((question) => {
    const given = answers.get(question.number)
    if (given === undefined) return bitsOf(0)
    return given === NOT_SURE ? notSure(question) : entryOf(question, given)
  })
  return valuesOfBits(bitsOf(edition) + entries.join(''))
}

const BITS_OF_A_LETTER = 5

/** Written by steps, "not sure" comes after the two options that most checks have. */
const NOT_SURE_STEP = 3

function notSure({ bySteps }: NumberedQuestion): string {
  return bySteps ? stepsOf(NOT_SURE_STEP) : bitsOf(1)
}

function entryOf(question: NumberedQuestion, chosen: readonly number[]): string {
  const highest = Math.max(...chosen)
  const entry = option(question, highest)
  return question.kind === 'single' ? entry : entry + lowerOptions(highest, chosen)
}

function option({ bySteps }: NumberedQuestion, number: number): string {
  if (!bySteps) return bitsOf(number + 1)
  return stepsOf(number < NOT_SURE_STEP ? number : number + 1)
}

/** Reads the number of an option, or "not sure"; undefined for an unanswered question. */
function readEntry({ bySteps }: NumberedQuestion, reader: BitReader): number | typeof NOT_SURE | undefined {
  const entry = bySteps ? reader.steps() : reader.whole()
  if (entry === 0) return undefined
  if (entry === (bySteps ? NOT_SURE_STEP : 1)) return NOT_SURE
  return bySteps && entry < NOT_SURE_STEP ? entry : entry - 1
}

function lowerOptions(highest: number, chosen: readonly number[]): string {
  let bits = ''
  for (let lower = highest - 1; lower > 0; lower -= 1) bits += chosen.includes(lower) ? '1' : '0'
  return bits
}

/** Counts the letters that a payload has at most, when every question has its longest answer. */
export function longestPayload(questions: readonly NumberedQuestion[], edition: number): number {
  const bits = questions.map((question, position) => {
    const entries = [notSure(question), ...fullestEntries(question)]
    // Zeros at the end are not written.
    const isLast = position === questions.length - 1
    return Math.max(...entries.map((entry) => (isLast ? entry.lastIndexOf('1') + 1 : entry.length)))
  })
  return Math.ceil(bits.reduce((sum, more) => sum + more, bitsOf(edition).length) / BITS_OF_A_LETTER)
}

/** Writes a single choice of each option, or a multiple choice of all. */
function fullestEntries(question: NumberedQuestion): readonly string[] {
  const numbers = question.options.map(({ number }) => number)
  const answers = question.kind === 'single' ? numbers.map((number) => [number]) : [numbers]
  return answers.map((chosen) => entryOf(question, chosen))
}

/** Reads the contents of a payload. */
export function unpack(questions: readonly NumberedQuestion[], payload: readonly number[]): Unpacked {
  const reader = new BitReader(bitsOfValues(payload))
  const edition = reader.whole()
  const answers = new Map<number, readonly number[] | typeof NOT_SURE>()
  for (const question of questions) {
    const { number, kind, options } = question
    const highest = readEntry(question, reader)
    if (highest === undefined) continue
    if (highest === NOT_SURE) {
      answers.set(number, NOT_SURE)
      continue
    }
    if (highest > options.length) return { edition, answers: undefined }
    const chosen = [highest]
    if (kind === 'multiple') {
      for (let lower = highest - 1; lower > 0; lower -= 1) if (reader.bit() === 1) chosen.unshift(lower)
    }
    answers.set(number, chosen)
  }
  return { edition, answers: reader.isSpent() ? answers : undefined }
}
