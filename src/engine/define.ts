/** Putting a catalogue together, and refusing one that contradicts itself. */
import {
  type Branches,
  type Catalogue,
  type Instrument,
  type Measure,
  NOT_SURE,
  type Question,
  type Section,
  type Vocabulary,
} from './catalogue'
import { validate } from './validate'

/** What a catalogue is put together from. */
export interface CatalogueParts<V extends Vocabulary, M extends Measure, I extends Instrument> {
  readonly edition: string
  /** Every question and every check. */
  readonly vocabulary: V
  readonly sections: readonly Section<keyof V & string>[]
  /** The questions that are checks, in order; absent: none. */
  readonly checks?: readonly (keyof V & string)[]
  readonly branches: Branches
  readonly measures: readonly M[]
  /** Absent: none. */
  readonly instruments?: readonly I[]
}

/**
 * Puts a catalogue together. Questions take the order of the sections.
 *
 * @throws Error when a section names a question that the vocabulary lacks, or leaves one out; when an option has the name
 *   of the answer "not sure"; when an id is there twice; when a question of the interview or a verdict hangs on a check; and
 *   when an instrument serves no measure, names what does not exist, or has a period without a day.
 */
export function defineCatalogue<
  const V extends Vocabulary,
  const M extends Measure,
  const I extends Instrument<string, M['id']> = never,
>(parts: CatalogueParts<V, M, I>): Catalogue<keyof V & string, M, I> {
  const { edition, vocabulary, sections, checks = [], branches, measures, instruments = [] } = parts
  type Id = keyof V & string
  const questions = sections.flatMap((section) =>
    section.questions.map((id) => question<Id>(vocabulary, branches, id, section.id)),
  )
  const asChecks = checks.map((id) => question<Id>(vocabulary, branches, id, 'checks'))
  const placed = new Set<string>([...questions, ...asChecks].map(({ id }) => id))
  const missing = Object.keys(vocabulary).filter((id) => !placed.has(id))
  if (missing.length > 0) throw new Error(`No section asks ${missing.join(', ')}.`)
  const catalogue = { edition, sections, questions, checks: asChecks, measures, instruments }
  validate(catalogue)
  return catalogue
}

function question<Id extends string>(
  vocabulary: Vocabulary,
  branches: Branches,
  id: Id,
  section: string,
): Question<Id> {
  const choice = vocabulary[id]
  if (!choice) throw new Error(`Section "${section}" names the unknown question "${id}".`)
  const { kind, options, changeability = 'status' } = choice
  if (options.some((option) => option.id === NOT_SURE))
    throw new Error(`No option of "${id}" can be called "${NOT_SURE}".`)
  const askedWhen = branches.askedWhen[id]
  const offeredWhen = branches.offeredWhen[id] ?? {}
  return { id, section, kind, options, askedWhen, offeredWhen, changeability }
}
