/** The guide beside the template: the columns of a table of answers, and the answers that each may hold. */
import type { ChoiceKind } from '../engine/catalogue'
import { NOT_SURE } from '../engine'
import type { QuestionId } from '../policy'
import { type InterviewWords, optionWords, wordsFor } from '../report'
import { csv } from '../report/exports'
import { askable } from './spelling'

/** An answer that a column may hold. */
export interface GuideValue {
  readonly id: string
  readonly label: string
  /** Whether it may not be combined with others. */
  readonly exclusive: boolean
  /** Whether it is offered only with certain other answers. */
  readonly conditional: boolean
}

/** A column of the template, with the answers that it may hold. */
export interface GuideColumn {
  readonly id: QuestionId
  readonly short: string
  readonly title: string
  readonly kind: ChoiceKind
  /** Whether it is asked only with certain other answers. */
  readonly conditional: boolean
  readonly values: readonly GuideValue[]
}

/** Lists every column: the questions in the order of asking, then the checks. */
export function guideOf(words: Pick<InterviewWords, 'questions'>, notSure: string): readonly GuideColumn[] {
  return askable.map(({ id, kind, options, askedWhen, offeredWhen }) => {
    const question = wordsFor(words.questions, id)
    return {
      id,
      short: question.short,
      title: question.title,
      kind,
      conditional: askedWhen !== undefined,
      values: [
        ...options.map((option) => ({
          id: option.id,
          label: optionWords(question, option.id).label,
          exclusive: option.exclusive === true,
          conditional: offeredWhen[option.id] !== undefined,
        })),
        { id: NOT_SURE, label: notSure, exclusive: true, conditional: false },
      ],
    }
  })
}

/** The words of the guide. */
export interface GuideWords {
  readonly guideTable: {
    readonly column: string
    readonly heading: string
    readonly question: string
    readonly kind: string
    readonly id: string
    readonly answer: string
    readonly remark: string
  }
  readonly single: string
  readonly multiple: string
  readonly exclusive: string
  readonly conditional: string
  readonly nameColumn: string
  readonly nameTitle: string
}

/** Writes the guide as the text of a CSV file: one row an answer. */
export function guideAsCsv(guide: readonly GuideColumn[], words: GuideWords): string {
  const { column, heading, question, kind, id, answer, remark } = words.guideTable
  const onlyWith = (isConditional: boolean): string => (isConditional ? words.conditional : '')
  return csv([
    [column, heading, question, kind, id, answer, remark],
    ['name', words.nameColumn, words.nameTitle, '', '', '', ''],
    ...guide.flatMap((entry) =>
      entry.values.map((value) => [
        entry.id,
        entry.short,
        entry.title,
        entry.kind === 'single' ? words.single : words.multiple,
        value.id,
        value.label,
        value.exclusive && entry.kind === 'multiple'
          ? words.exclusive
          : onlyWith(value.conditional || entry.conditional),
      ]),
    ),
  ])
}
