/** Tokens with a right check that no app has made. */
import type { Answers } from '../../../src/engine'
import { latestEdition, registry } from '../../../src/policy/registry'
import { lettersOf } from '../../../src/share/alphabet'
import { VERSION, wrap } from '../../../src/share/frame'
import { answersByNumber, numberedQuestions } from '../../../src/share/numbering'
import { pack } from '../../../src/share/packing'
import { questions } from './answers'

const numbered = numberedQuestions(questions, registry)

/** Writes the letters of a token with this payload. */
export function tokenWith(payload: readonly number[], version = VERSION): string {
  return lettersOf(wrap({ version, payload }))
}

/** Makes a payload of the latest edition, or of another, that says this, even if nobody can have answered so. */
export function payloadOf(
  answers: Answers,
  edition: number = registry.editions[latestEdition],
): readonly number[] {
  return pack(numbered, { edition, answers: answersByNumber(numbered, answers) })
}
