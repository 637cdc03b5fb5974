/**
 * The draft as it is written: JSON with the format's number, the catalogue's edition, and the answers by id.
 *
 *     {"format":1,"edition":"2026-11","answers":{"service-exports":"yes","zones":["ftz"]}}
 *
 * A draft may be damaged, or come from another edition. Answers that the catalogue still knows are kept, and the
 * others are reported. A text that is no draft is refused. An answer is kept even if its question is not asked now:
 * the user may go back.
 */
import { type Answer, type Answers, type Catalogue, everyQuestion, NOT_SURE, type Question } from '../engine'
import { fieldsOf } from './json'

const FORMAT = 1

/** What reading a draft yields. `dropped`: ids of the questions whose answers do not fit the catalogue. */
export type ReadDraft =
  | { readonly kind: 'read'; readonly answers: Answers; readonly dropped: readonly string[] }
  | { readonly kind: 'unreadable' }

/** Writes the draft as text. */
export function writeDraft(catalogue: Catalogue, answers: Answers): string {
  return JSON.stringify({ format: FORMAT, edition: catalogue.edition, answers })
}

/** Reads a draft. Never throws. */
export function readDraft(catalogue: Catalogue, text: string): ReadDraft {
  const content = fieldsOf<'format' | 'answers'>(text)
  if (content?.format !== FORMAT || !isRecord(content.answers)) return { kind: 'unreadable' }
  const given = content.answers
  const answers: Record<string, Answer> = {}
  const dropped: string[] = []
  const questions = new Map(everyQuestion(catalogue).map((question) => [question.id, question]))
  for (const id of Object.keys(given)) {
    const question = questions.get(id)
    const answer = question && readAnswer(question, given[id])
    if (answer === undefined) dropped.push(id)
    else answers[id] = answer
  }
  return { kind: 'read', answers, dropped }
}

function readAnswer(question: Question, value: unknown): Answer | undefined {
  if (value === NOT_SURE) return NOT_SURE
  if (question.kind === 'single') return question.options.find((option) => option.id === value)?.id
  if (!Array.isArray(value) || value.length === 0) return undefined
  const chosen = value.flatMap((named: unknown) => question.options.filter((option) => option.id === named))
  if (new Set(chosen).size !== value.length) return undefined
  const contradicts = chosen.length > 1 && chosen.some((option) => option.exclusive)
  return contradicts ? undefined : chosen.map((option) => option.id)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
