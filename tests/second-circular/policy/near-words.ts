import type { QuestionId } from './catalogue'

export const nearHeadings: Partial<Readonly<Record<QuestionId, readonly string[]>>> = {}

export const nearOptions: Readonly<Record<string, readonly string[]>> = {}
