/**
 * What one cell says in answer to one question.
 *
 *     digital-services | tourism          two options
 *     Digital services；tourism            the same
 *     购买、转让或许可                   one option, although its label contains a separator
 *     (nothing)                            not answered
 *
 * Whether the options are offered and go together, all answers of the enterprise decide; see `enterprise.ts`.
 */
import { type Answer, everyQuestion, NOT_SURE } from '../engine'
import { catalogue, type QuestionId } from '../policy'
import { type Problem, quoted } from './problem'
import { optionMeaning } from './spelling'

export type ReadAnswer =
  | { readonly ok: true; readonly answer: Answer | undefined }
  | { readonly ok: false; readonly problem: Problem }

/** Between the options of a multiple choice. */
const SEPARATOR = /([|｜;；、])/

/** No label has more separators in it. */
const MOST_PIECES = 2 * 4 + 1

const isMultiple = new Map(everyQuestion(catalogue).map(({ id, kind }) => [id, kind === 'multiple']))

/** Reads the text of a cell. */
export function readCell(question: QuestionId, text: string): ReadAnswer {
  return text.trim() === '' ? { ok: true, answer: undefined } : answerOf(question, meanings(question, text))
}

/** Reads texts of which each is one option. */
export function readList(question: QuestionId, texts: readonly string[]): ReadAnswer {
  return answerOf(
    question,
    texts.map((text) => ({ text, meaning: optionMeaning(question, text) })),
  )
}

interface Part {
  readonly text: string
  readonly meaning: string | undefined
}

/** A text taken apart at its separators, except where a longer piece is an option as a whole. */
function meanings(question: QuestionId, text: string): readonly Part[] {
  const pieces = text.split(SEPARATOR)
  const parts: Part[] = []
  for (let start = 0; start < pieces.length; start += 2) {
    if (pieces[start]?.trim() === '') continue
    let part: Part | undefined
    let end = Math.min(pieces.length, start + MOST_PIECES)
    for (; end > start; end -= 2) {
      const piece = pieces.slice(start, end).join('')
      const meaning = optionMeaning(question, piece)
      if (meaning !== undefined) {
        part = { text: piece, meaning }
        break
      }
    }
    parts.push(part ?? { text: pieces[start] ?? '', meaning: undefined })
    if (part) start = end - 1
  }
  return parts
}

function answerOf(question: QuestionId, parts: readonly Part[]): ReadAnswer {
  const unknown = parts.find(({ meaning }) => meaning === undefined)
  if (unknown) return refused({ kind: 'unknown-value', question, found: quoted(unknown.text) })
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
