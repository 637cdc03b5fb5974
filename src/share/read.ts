/**
 * Reads what a user pasted or a browser opened: a token, a code in groups, a link, or a message.
 *
 *     https://example.org/s/#zhxq…             the answers
 *     ZHXQ 42TA 8GF2 …                         the answers
 *     “see 【https://example.org/s/%23ｚhxq…】。”  the answers: everything that chat programs do is undone
 *     two different links                      refused: which one is meant?
 *     one link, and another that is damaged    refused: the damaged one may be meant
 *
 * Nothing is guessed: no letter of a token is changed, added or removed to make it fit. A text is only freed of what
 * cannot belong to a token. Then length and check must be right.
 */
import type { TokenCodec } from './codec'
import { diagnose, namesAnother } from './diagnosis'
import { plainText } from './plain'
import type { Reading } from './reading'
import { runsOf } from './runs'
import { tokensAmong } from './search'

/** Characters; longer than any pasted message, so that no text takes noticeable time. */
export const LONGEST_TEXT = 10_000

/** Reads a text. Never throws; whatever is no text counts as empty. */
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
