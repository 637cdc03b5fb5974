/**
 * Finds out why a text holds no token, so that the user knows what to do.
 *
 *     https://example.org/s/          lost       the answers did not arrive; ask for the code
 *     https://example.org/s/#zhxq4    cut-off    the end is missing; copy it again
 *     https://example.org/s/#zhxq7…   damaged    something in it is wrong; ask for the code
 *     See you tomorrow                foreign    no link or code of this app
 *
 * A wrong diagnosis does no harm, because nothing is read either way. It rests on what follows `s/#` or, without a
 * link, on what looks like the beginning of a token.
 */
import { valuesOf } from './alphabet'
import { CHECK_LENGTH, isIntact, withCheck } from './check'
import { announced, HEAD_LENGTH, LONGEST_TOKEN, VERSION } from './frame'
import type { Problem } from './reading'
import type { Run } from './runs'
import type { FoundToken } from './search'

/** The address of the page for shared results, and what follows its `#`. */
const SHARED_PAGE = /(?:^|[/\s])s\/(?:index\.html)?(?:\?[^\s#]*)?(?:#[!/]*([0-9A-Za-z]*)|(?![0-9A-Za-z]))/gi

const GROUP = 4

/** What comes before a part of an address or name, but not before a code. */
const IN_ADDRESS = /[/=?&._-]/

/** The number of groups in the longest code. */
const MOST_GROUPS = Math.ceil(LONGEST_TOKEN / GROUP)

/** Fewer letters within other text are a word, not a code. */
const SHORTEST_SUSPECT = 3 * GROUP

/** Finds what is wrong with a text in which there is no token. */
export function diagnose(text: string, runs: readonly Run[]): Problem {
  if (text.trim() === '') return 'empty'
  let problem: Problem = 'foreign'
  for (const [, sent = ''] of text.matchAll(SHARED_PAGE)) {
    if (sent !== '') return problemOf(valuesOf(sent))
    problem = 'lost'
  }
  const suspect = codeAmong(runs)
  return suspect ? problemOf(suspect) : problem
}

/**
 * Whether a text names another result beside the intact token. That is a link or code that begins like ours, but is
 * not this one. A shortened form of this one does not count: programs show such a text for a link.
 */
export function namesAnother(text: string, runs: readonly Run[], { values, runs: own }: FoundToken): boolean {
  const shortens = (letters: string): boolean =>
    valuesOf(letters)?.every((value, position) => value === values[position]) ?? false
  for (const [link, sent = ''] of text.matchAll(SHARED_PAGE)) {
    const isToken = link.endsWith(`#${sent}`) && beginsLikeOurs(valuesOf(sent.slice(0, HEAD_LENGTH)))
    if ((isToken || isCodeLike(sent)) && !shortens(sent)) return true
  }
  for (const [start, run] of runs.entries()) {
    if (own.has(run) || !beginsLikeOurs(run.values) || IN_ADDRESS.test(text.charAt(run.start - 1))) continue
    const groups = groupsFrom(runs, start).filter((group) => !own.has(group))
    const letters = lettersIn(groups)
    // A word may follow a code, as if it were its last group.
    const endsInWord = !/\d/.test(lettersIn(groups.slice(-1)))
    const isFollowed = endsInWord && shortens(lettersIn(groups.slice(0, -1)))
    if (isCodeLike(letters) && beginsLikeOurs(valuesOf(letters)) && !shortens(letters) && !isFollowed)
      return true
  }
  return false
}

function isCodeLike(letters: string): boolean {
  return letters.length >= SHORTEST_SUSPECT && /\d/.test(letters) && /\D/.test(letters)
}

/** Whether the end of these values is missing, or something else is wrong with them. */
function problemOf(values: readonly number[] | undefined): Problem {
  if (values === undefined) return 'damaged'
  const head = announced(values)
  if (head === undefined) return 'cut-off'
  const missing = head.length - values.length
  const isSound = missing < CHECK_LENGTH ? beginsItsCheck(values, head.length) : !hasWrongHead(values)
  return isSound ? 'cut-off' : 'damaged'
}

/** Whether the part of the check that is there fits the values before it. Too many values never fit. */
function beginsItsCheck(values: readonly number[], length: number): boolean {
  const whole = withCheck(values.slice(0, length - CHECK_LENGTH))
  return values.every((value, position) => value === whole[position])
}

/** Whether the values are whole but for one wrong letter of the two that announce the length. */
function hasWrongHead(values: readonly number[]): boolean {
  return values
    .slice(0, HEAD_LENGTH)
    .some((_, position) => ANY_VALUE.some((value) => isIntact(values.with(position, value))))
}

const ANY_VALUE = Array.from({ length: 32 }, (_, value) => value)

/** Finds the first run, or the first groups of four, that look like a code or its beginning. */
function codeAmong(runs: readonly Run[]): readonly number[] | undefined {
  let next = 0
  for (const [start, run] of runs.entries()) {
    if (start < next || (start > 0 && !beginsLikeOurs(run.values))) continue
    const groups = groupsFrom(runs, start)
    const letters = lettersIn(groups)
    const isSuspect = isCodeLike(letters)
    const values = valuesOf(letters)
    if ((isSuspect || groups.length === runs.length) && beginsLikeOurs(values)) return values
    if (!isSuspect) next = start + groups.length
  }
  return undefined
}

/** Whether the first letters announce our version, or exactly as many letters as there are. */
function beginsLikeOurs(values: readonly number[] | undefined): boolean {
  if (values === undefined) return false
  const head = announced(values)
  return head !== undefined && (head.version === VERSION || head.length === values.length)
}

function lettersIn(groups: readonly Run[]): string {
  return groups.map(({ text }) => text).join('')
}

/** Lists a run and those that continue it, as long as each has four letters. */
function groupsFrom(runs: readonly Run[], start: number): readonly Run[] {
  const groups: Run[] = []
  for (const run of runs.slice(start, start + MOST_GROUPS)) {
    const last = groups.at(-1)
    if (last && (last.text.length !== GROUP || !run.continues || run.text.length > GROUP)) break
    groups.push(run)
  }
  return groups
}
