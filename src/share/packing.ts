/**
 * Packing: edition and numbered answers ⇄ the payload of a token.
 *
 * The payload is a row of bits: the edition, then one entry for each question by its number. A question that was
 * left open costs one bit, and those after the last answer nothing at all.
 *
 *     unanswered                    0
 *     not sure                      1
 *     option 2 of a single choice   3, the option's number and one more
 *     options 2 and 5 of a          6, the highest number and one more; then for each lower one, from 4 down to 1,
 *     multiple choice               whether it was chosen: 0 0 1 0
 *
 * Whole numbers are written as `bits.ts` says. Nothing depends on how many options an edition has, so a token of
 * another edition can be taken apart as far as the numbers in it are known.
 */
import { NOT_SURE } from '../engine'
import { BitReader, bitsOf, bitsOfValues, valuesOfBits } from './bits'
import type { NumberedAnswers, NumberedQuestion } from './numbering'

export interface Contents {
  readonly edition: number
  readonly answers: NumberedAnswers
}

/** What was in a payload; `answers` is undefined where it names a question or an option that has no number here. */
export interface Unpacked {
  readonly edition: number
  readonly answers: NumberedAnswers | undefined
}

/** The payload that holds these contents. */
export function pack(
  questions: readonly NumberedQuestion[],
  { edition, answers }: Contents,
): readonly number[] {
  const entries = questions.map(({ number, kind }) => {
    const given = answers.get(number)
    if (given === undefined) return bitsOf(0)
    if (given === NOT_SURE) return bitsOf(1)
    const highest = Math.max(...given)
    return kind === 'single' ? bitsOf(highest + 1) : bitsOf(highest + 1) + lowerOptions(highest, given)
  })
  return valuesOfBits(bitsOf(edition) + entries.join(''))
}

function lowerOptions(highest: number, chosen: readonly number[]): string {
  let bits = ''
  for (let lower = highest - 1; lower > 0; lower -= 1) bits += chosen.includes(lower) ? '1' : '0'
  return bits
}

/** The contents of a payload. */
export function unpack(questions: readonly NumberedQuestion[], payload: readonly number[]): Unpacked {
  const reader = new BitReader(bitsOfValues(payload))
  const edition = reader.whole()
  const answers = new Map<number, readonly number[] | typeof NOT_SURE>()
  for (const { number, kind, options } of questions) {
    const entry = reader.whole()
    if (entry === 0) continue
    if (entry === 1) {
      answers.set(number, NOT_SURE)
      continue
    }
    const highest = entry - 1
    if (highest > options.length) return { edition, answers: undefined }
    const chosen = [highest]
    if (kind === 'multiple') {
      for (let lower = highest - 1; lower > 0; lower -= 1) if (reader.bit() === 1) chosen.unshift(lower)
    }
    answers.set(number, chosen)
  }
  return { edition, answers: reader.isSpent() ? answers : undefined }
}
