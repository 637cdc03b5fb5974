/**
 * Reads what one cell answers to one question.
 *
 *     digital-services | tourism          two options
 *     Digital services, tourism           the same
 *     购买、转让或许可                   one option, although its label contains a separator
 *     (nothing)                            not answered
 *
 * Whether options are offered and compatible depends on all answers of the enterprise; see `enterprise.ts`.
 */
import { type Answer, NOT_SURE } from '../engine'
import type { QuestionId } from '../policy'
import { LONGEST_ANSWER } from './limits'
import { type Problem, quoted } from './problem'
import { askable, type Lexicon, lexiconWith, spellingsOf } from './spelling'

/** The answer in a cell, undefined where the cell is empty; or what is wrong with it. */
export type ReadAnswer =
  | { readonly ok: true; readonly answer: Answer | undefined }
  | { readonly ok: false; readonly problem: Problem }

/** Separates the options of a multiple choice. A line break within a cell is a separator, too. */
const SEPARATOR = /([|｜;；、,，/／·•・\n])/

/** The most pieces, separators included, into which a spelling of ours is split. */
const MOST_PIECES =
  2 *
    Math.max(
      ...askable.flatMap(({ id, options }) =>
        options.flatMap((option) =>
          spellingsOf(id, option.id).map((text) => text.split(SEPARATOR).length >> 1),
        ),
      ),
    ) +
  1

/** A text whose slash is no separator. */
const NOT_APPLICABLE = /^n\s*[/／]\s*a$/i

const isMultiple = new Map(askable.map(({ id, kind }) => [id, kind === 'multiple']))

const ownSpellings = lexiconWith()

/** Reads the text of a cell. */
export function readCell(question: QuestionId, text: string, lexicon: Lexicon = ownSpellings): ReadAnswer {
  return text.trim() === ''
    ? { ok: true, answer: undefined }
    : answerOf(question, meanings(question, text, lexicon), lexicon)
}

/** Reads texts, each of which is one option. */
export function readList(
  question: QuestionId,
  texts: readonly string[],
  lexicon: Lexicon = ownSpellings,
): ReadAnswer {
  const parts = texts.map((text) => ({ text, meaning: lexicon.option(question, text) }))
  return answerOf(question, parts, lexicon)
}

interface Part {
  readonly text: string
  readonly meaning: string | undefined
}

/** Splits a text at its separators, except where a longer piece is an option as a whole. */
function meanings(question: QuestionId, text: string, lexicon: Lexicon): readonly Part[] {
  if (text.length > LONGEST_ANSWER || NOT_APPLICABLE.test(text.trim()))
    return [{ text, meaning: lexicon.option(question, text) }]
  const pieces = text.split(SEPARATOR)
  const parts: Part[] = []
  for (let start = 0; start < pieces.length; start += 2) {
    if (pieces[start]?.trim() === '') continue
    let part: Part | undefined
    let end = Math.min(pieces.length, start + MOST_PIECES)
    for (; end > start; end -= 2) {
      const piece = pieces.slice(start, end).join('')
      const meaning = lexicon.option(question, piece)
      if (meaning !== undefined) {
        part = { text: piece, meaning }
        break
      }
    }
    parts.push(part ?? { text: pieces[start] ?? '', meaning: undefined })
    if (part) start = end - 1
  }
  // Separators alone are not an empty cell. Where no part is known, the whole text is reported.
  return parts.some(({ meaning }) => meaning !== undefined) ? parts : [{ text, meaning: undefined }]
}

function answerOf(question: QuestionId, parts: readonly Part[], lexicon: Lexicon): ReadAnswer {
  const unknown = parts.find(({ meaning }) => meaning === undefined)
  if (unknown) {
    const near = lexicon.nearOption(question, unknown.text)
    const problem = { kind: 'unknown-value', question, found: quoted(unknown.text) } as const
    return refused(near === undefined ? problem : { ...problem, near })
  }
  const named = [...new Set(parts.flatMap(({ meaning }) => meaning ?? []))]
  if (named.length > 1 && named.includes(NOT_SURE)) {
    return refused({ kind: 'not-together', question, options: named })
  }
  const [only] = named
  if (only === undefined || only === NOT_SURE) return { ok: true, answer: only }
  if (isMultiple.get(question)) return { ok: true, answer: named }
  return named.length === 1
    ? { ok: true, answer: only }
    : refused({ kind: 'several', question, options: named })
}

function refused(problem: Problem): ReadAnswer {
  return { ok: false, problem }
}
