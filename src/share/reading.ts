/** The result of reading a text: either the answers that were sent, or what is wrong. */
import type { Answers, NotCounted, WhyNotCounted } from '../engine'

/**
 * Why nothing was read.
 *
 * - `empty`: there is no text.
 * - `too-long`: far more text than a message holds; nothing was looked for.
 * - `foreign`: nothing in it looks like one of our links or codes.
 * - `lost`: a link to a shared result, with its answers lost on the way.
 * - `cut-off`: the end of the link or code is missing.
 * - `damaged`: a link or code with something wrong in it.
 * - `newer`: made by a later version of this app, which has to be reloaded.
 * - `several`: two or more different links or codes, damaged ones included; which one is meant is unclear.
 */
export type Problem = 'empty' | 'too-long' | 'foreign' | 'lost' | 'cut-off' | 'damaged' | 'newer' | 'several'

/** Why an answer that was sent does not count: by the rules of today, or because it no longer exists. */
export type DropReason = WhyNotCounted | 'retired'

/** An answer, or a part of one, that was sent but does not count. */
export type DroppedAnswer = NotCounted<DropReason>

/** The edition of a token that is later than every one this app knows. */
export const LATER_EDITION = 'later'

/** The answers of a token that could be read. */
export interface ReadToken {
  readonly ok: true
  readonly answers: Answers
  /** The edition with which the token was made: its id, or `'later'`. */
  readonly edition: string
  /** What was sent but no longer counts; empty unless the catalogue has changed since the token was made. */
  readonly dropped: readonly DroppedAnswer[]
  /** The token itself, repaired. */
  readonly token: string
}

/** A text from which nothing was read, and why. */
export interface RefusedToken {
  readonly ok: false
  readonly problem: Problem
}

/** What reading a text gives. */
export type Reading = ReadToken | RefusedToken
