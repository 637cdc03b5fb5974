import type { QuestionId } from './catalogue'

/** Headings of a column that may answer a question; none here. */
export const nearHeadings: Partial<Readonly<Record<QuestionId, readonly string[]>>> = {}

/** Texts of a cell that may mean an option, by its id; none here. */
export const nearOptions: Readonly<Record<string, readonly string[]>> = {}
