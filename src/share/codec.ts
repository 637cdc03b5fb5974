/**
 * Answers ⇄ token, for one catalogue and its registry of numbers.
 *
 *     { region: 'cn-sh', group: 'standalone' }   ⇄   zr…
 *
 * In this edition, every possible set of answers has exactly one token, and every token one set of answers. A token
 * that no app of its edition can have made is damaged, even if its check is right. Such a token may:
 * - answer a question that is not asked
 * - name an option that is not offered
 * - be written in an unusual way
 *
 * Tokens of other editions are read as far as their numbers are known. What the catalogue no longer has, asks or
 * offers is dropped and reported. A number of a later edition makes the token `newer`.
 */
import { type Answers, type Catalogue, countedAnswers, sift } from '../engine'
import { lettersOf } from './alphabet'
import { type Frame, LONGEST_PAYLOAD, VERSION, wrap } from './frame'
import { answersById, answersByNumber, inOrder, numberedQuestions, type Registry } from './numbering'
import { longestPayload, pack, unpack } from './packing'
import { LATER_EDITION, type Problem, type Reading, type RefusedToken } from './reading'

/** Writes and reads the tokens of one catalogue. */
export interface TokenCodec {
  /** The answers that a token carries: those that count. */
  readonly carried: (answers: Answers) => Answers
  /** The token of these answers. */
  readonly encode: (answers: Answers) => string
  /** Reads an intact token. */
  readonly decode: (frame: Frame) => Reading
}

/**
 * Makes the codec of a catalogue.
 *
 * @throws Error when the registry lacks a number, or when the fullest answers would not fit into a token.
 */
export function tokenCodec(catalogue: Catalogue, registry: Registry): TokenCodec {
  const questions = numberedQuestions(catalogue, registry)
  const editions = editionsInOrder(registry)
  const current = editions.indexOf(catalogue.edition) + 1
  if (current === 0 || current < editions.length) {
    throw new Error(`"${catalogue.edition}" is not the latest edition of the registry.`)
  }
  if (longestPayload(questions, current) > LONGEST_PAYLOAD) {
    throw new Error('The catalogue has more answers than a token can hold: it takes a new version.')
  }

  const carried = (answers: Answers): Answers => countedAnswers(catalogue, answers)

  const encode = (answers: Answers): string => {
    const contents = { edition: current, answers: answersByNumber(questions, carried(answers)) }
    return lettersOf(wrap({ version: VERSION, payload: pack(questions, contents) }))
  }

  const decode = (frame: Frame): Reading => {
    if (frame.version > VERSION) return refused('newer')
    const { edition, answers: numbered } = unpack(questions, frame.payload)
    if (!numbered) return refused(edition > current ? 'newer' : 'damaged')

    const { answers: known, retired } = answersById(questions, numbered)
    const { answers, dropped } = sift(catalogue, known)
    // What has been retired shows that the token is older, even if its edition is the current one.
    const isPossible = edition !== current || retired.length > 0 || dropped.length === 0
    const asWritten = pack(questions, { edition, answers: numbered })
    if (frame.version < VERSION || edition === 0 || !isPossible || !sameValues(asWritten, frame.payload)) {
      return refused('damaged')
    }
    return {
      ok: true,
      answers,
      edition: editions[edition - 1] ?? LATER_EDITION,
      dropped: [...retired, ...dropped],
      token: lettersOf(wrap(frame)),
    }
  }

  return { carried, encode, decode }
}

function editionsInOrder({ editions }: Registry): readonly string[] {
  const entries = Object.entries(editions).map(([id, number]) => ({ id, number }))
  return inOrder('editions', entries).map(({ id }) => id)
}

function sameValues(one: readonly number[], other: readonly number[]): boolean {
  return lettersOf(one) === lettersOf(other)
}

function refused(problem: Problem): RefusedToken {
  return { ok: false, problem }
}
