/**
 * Splits a text into runs of letters and digits, and says which may continue the run before.
 *
 *     "Code: ZHXQ 42ta-8gf2。谢谢"     Code | ZHXQ ~ 42ta ~ 8gf2
 *
 * Codes are written in groups, and programs break lines and quote messages. So spaces, dashes, quote marks and the
 * like may separate the parts of one token. Letters of any script and long gaps may not.
 */
import { valuesOf } from './alphabet'
import { LONGEST_TOKEN } from './frame'

/** Letters and digits without a gap. */
export interface Run {
  readonly text: string
  /** The values of its letters; undefined where one is in no token, or where there are too many. */
  readonly values: readonly number[] | undefined
  readonly start: number
  /** Whether it may be the continuation of the run before. */
  readonly continues: boolean
}

const RUN = /[0-9A-Za-z]+/g

/** ASCII punctuation, spaces and line breaks of all kinds, dashes, dots and quotation marks. */
const GAP = /^[\s!-/:-@[-`{-~\u00a0\u00b7\u2010-\u201f\u2022\u2027\u2212\u3000\u30fb]{1,8}$/

/** Lists the runs of a text, in its order. */
export function runsOf(text: string): readonly Run[] {
  const runs: Run[] = []
  let end = 0
  for (const match of text.matchAll(RUN)) {
    const [letters] = match
    const { index: start } = match
    runs.push({
      text: letters,
      values: letters.length > LONGEST_TOKEN ? undefined : valuesOf(letters),
      start,
      continues: runs.length > 0 && GAP.test(text.slice(end, start)),
    })
    end = start + letters.length
  }
  return runs
}
