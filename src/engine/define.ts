/** Puts a catalogue together, and refuses one that contradicts itself. */
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

/** The parts of a catalogue. */
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
 * @throws Error when
 *
 * - the sections name an unknown question, or leave one out;
 * - an option is called `not-sure`, or an id occurs twice;
 * - the interview or a verdict depends on a check;
 * - an instrument serves no measure, names something unknown, or has an impossible period.
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
