/**
 * Reading what a person pasted, or what a browser opened: a token, a code in groups, a link, or a whole message.
 *
 *     https://example.org/s/#zhxq…             the answers
 *     ZHXQ 42TA 8GF2 …                         the answers
 *     “see 【https://example.org/s/%23ｚhxq…】。”  the answers: everything that chat programs do is undone
 *     two different links                      refused: which one is meant?
 *     one link, and another that is damaged    refused: the damaged one may be meant
 *
 * Nothing is guessed. Letters are never exchanged, added or left out until it fits; a text is only freed of what
 * cannot belong to a token, and then its length and check must be right.
 */
import type { TokenCodec } from './codec'
import { diagnose, namesAnother } from './diagnosis'
import { plainText } from './plain'
import type { Reading } from './reading'
import { runsOf } from './runs'
import { tokensAmong } from './search'

/** More than any message that somebody pastes; so no text takes noticeable time. */
export const LONGEST_TEXT = 10_000

/** Reads a text. Never throws, whatever it is; what is no text at all is empty. */
export function readText(codec: TokenCodec, text: unknown): Reading {
  if (typeof text !== 'string') return { ok: false, problem: 'empty' }
  if (text.length > LONGEST_TEXT) return { ok: false, problem: 'too-long' }
  const plain = plainText(text)
  const runs = runsOf(plain)
  const [token, ...others] = tokensAmong(runs)
  if (token === undefined) return { ok: false, problem: diagnose(plain, runs) }
  if (others.length > 0 || namesAnother(plain, runs, token)) return { ok: false, problem: 'several' }
  return codec.decode(token.frame)
}
