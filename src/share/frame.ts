/**
 * The frame of a token, which shows whether it is whole before its payload is read.
 *
 *     [version and length: 2 letters] [payload: up to 63 letters] [check: 6 letters]
 *
 * The first two letters hold ten bits: four for the version, six for the length of the payload. The check covers
 * both. An example is a token of version 1 with a payload of 23 letters:
 *
 *     it begins with      1 × 64 + 23 = 87 = 2 × 32 + 23, the letters `zh`
 *     its length is       2 + 23 + 6 = 31 letters; one that has fewer was cut off
 *
 * The frame is permanent: every later version keeps it. So this app can tell a token of a later version from a
 * damaged one. The longest has 71 letters, well inside the 89 up to which the check notices any four wrong ones.
 */
import { CHECK_LENGTH, isIntact, withCheck } from './check'

/** The way in which this app packs payloads. A new way gets a new version; this one is still read. */
export const VERSION = 1

/** Letters that hold version and length. */
export const HEAD_LENGTH = 2
/** Letters of the longest payload. */
export const LONGEST_PAYLOAD = 63
/** Letters of the longest token. */
export const LONGEST_TOKEN = HEAD_LENGTH + LONGEST_PAYLOAD + CHECK_LENGTH

/** What a token holds inside its check. */
export interface Frame {
  readonly version: number
  readonly payload: readonly number[]
}

/** Returns the values of a token. */
export function wrap({ version, payload }: Frame): readonly number[] {
  const head = version * 64 + payload.length
  return withCheck([head >>> 5, head & 31, ...payload])
}

/** Reads what the first two letters announce; undefined where there are fewer. */
export function announced(values: readonly number[]): { version: number; length: number } | undefined {
  const [first, second] = values
  if (first === undefined || second === undefined) return undefined
  const head = first * 32 + second
  return { version: head >>> 6, length: HEAD_LENGTH + (head & 63) + CHECK_LENGTH }
}

/** Reads what a token holds; undefined where it is not exactly as long as it announces, or its check fails. */
export function unwrap(values: readonly number[]): Frame | undefined {
  const head = announced(values)
  if (head?.length !== values.length || !isIntact(values)) return undefined
  return { version: head.version, payload: values.slice(HEAD_LENGTH, -CHECK_LENGTH) }
}
