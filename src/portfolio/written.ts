/**
 * Answers → a table that reads back to the same answers: with ids, or in the words of a language. Without
 * enterprises it is the template that users fill in.
 */
import { type Answers, NOT_SURE, type Question } from '../engine'
import type { QuestionId } from '../policy'
import { type InterviewWords, optionsOf, optionWords, wordsFor } from '../report'
import { csv } from '../report/exports'
import { askable } from './spelling'

/** Separates the options of a multiple choice. */
const SEPARATOR = ' | '

/** An enterprise's name and answers. */
export interface NamedAnswers {
  readonly name: string
  readonly answers: Answers
}

/** How questions and answers are written: as ids, or in words. */
export interface Spelling {
  readonly name: string
  readonly question: (id: QuestionId) => string
  readonly option: (question: QuestionId, option: string) => string
  readonly notSure: string
}

/** The ids, which hold in every language. */
export const idSpelling: Spelling = {
  name: 'name',
  question: (id) => id,
  option: (_question, option) => option,
  notSure: NOT_SURE,
}

/** Spells in the words of one language. */
export function wordSpelling(
  words: Pick<InterviewWords, 'questions'>,
  { name, notSure }: Pick<Spelling, 'name' | 'notSure'>,
): Spelling {
  return {
    name,
    question: (id) => wordsFor(words.questions, id).short,
    option: (question, option) => optionWords(wordsFor(words.questions, question), option).label,
    notSure,
  }
}

/** Writes the cells of the table, with the headings in its first row. */
export function tableOf(
  enterprises: readonly NamedAnswers[],
  spelling: Spelling,
): readonly (readonly string[])[] {
  return [
    [spelling.name, ...askable.map(({ id }) => spelling.question(id))],
    ...enterprises.map((enterprise) => rowOf(enterprise, spelling)),
  ]
}

/** Writes the cells of one enterprise. */
export function rowOf({ name, answers }: NamedAnswers, spelling: Spelling): readonly string[] {
  return [name, ...askable.map((question) => cellOf(question, answers, spelling))]
}

/** Writes the table as the text of a CSV file. */
export function answersAsCsv(enterprises: readonly NamedAnswers[], spelling: Spelling): string {
  return csv(tableOf(enterprises, spelling))
}

function cellOf({ id }: Question<QuestionId>, answers: Answers, spelling: Spelling): string {
  if (answers[id] === NOT_SURE) return spelling.notSure
  return inOneCell(id, optionsOf(answers[id]), spelling)
}

/** Writes options of a question as the text of one cell. */
export function inOneCell(id: QuestionId, options: readonly string[], spelling: Spelling): string {
  return options
    .map((option) => (option === NOT_SURE ? spelling.notSure : spelling.option(id, option)))
    .join(SEPARATOR)
}
