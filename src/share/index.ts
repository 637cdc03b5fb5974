/**
 * Answers ⇄ token ⇄ whatever a chat program made of the link.
 *
 * The public interface of this folder, bound to the questions of our circular. It knows no measures: a link carries
 * answers only. What follows from them, the app that opens the link works out by its own rules.
 */
import type { Answers } from '../engine'
import { catalogue } from '../policy'
import { latestEdition, registry } from '../policy/registry'
import { tokenCodec } from './codec'
import { codeOf, isForOthers, linkTo } from './link'
import { readText } from './read'
import type { Reading } from './reading'

/** The questions as today's links carry them. */
const questions = { ...catalogue, edition: latestEdition, measures: [], instruments: [] }

const codec = tokenCodec(questions, registry)

/** Returns the token of some answers: of those that count, see `carriedAnswers`. */
export function encodeToken(answers: Answers): string {
  return codec.encode(answers)
}

/** Reads a token, a code in groups, a link, or a message that holds one of them. Never throws, whatever it is given. */
export function readToken(text: unknown): Reading {
  return readText(codec, text)
}

/**
 * Returns what a link reveals of these answers: those that count. Answers to questions that are not asked, and
 * options that are not offered, are left out.
 */
export function carriedAnswers(answers: Answers): Answers {
  return codec.carried(answers)
}

/**
 * Makes the link that shares some answers.
 *
 * @param address the address of the app's start page; a file name, `?…` and `#…` at its end make no difference.
 */
export function linkFor(address: string, answers: Answers): string {
  return linkTo(address, encodeToken(answers))
}

/** What leads others to a result: its link, undefined where they cannot open the app's address, and its code. */
export function wayBackTo(
  address: string,
  answers: Answers,
): { readonly link: string | undefined; readonly code: string } {
  return {
    link: isForOthers(address) ? linkFor(address, answers) : undefined,
    code: codeOf(encodeToken(answers)),
  }
}

export { type TokenCodec, tokenCodec } from './codec'
export { codeOf, isForOthers, linkTo } from './link'
export type { Registry } from './numbering'
export { LONGEST_TEXT, readText } from './read'
export { LATER_EDITION, type Problem, type Reading, type ReadToken } from './reading'
