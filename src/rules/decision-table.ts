/**
 * A measure's rule as a decision table: a column for each question of the rule, a row for each case.
 *
 * One row covers each set of answers. A row with cells covers the sets whose answers fit all of them. The last row has
 * no cells and covers the rest. There an answer that counts is open, so the measure may be relevant.
 *
 * A rule with too many tests has no table, because it would take too long to read and to make.
 *
 * There is an exception: if a rule both demands and forbids an option, two rows may cover the same answers. They have
 * one verdict. The reason is that no cell can say that an answer is open and nothing else.
 */
import {
  type Answers,
  type AnswerTest,
  type Catalogue,
  type Condition,
  type Question,
  type Verdict,
  walk,
} from '../engine'
import { type BranchSetting, branchOf } from './branches'
import type { Standing } from '../report'
import { wordsFor } from '../report/catalogue-words'
import { cellParts } from './cell-parts'
import { type Box, decisionCases, testsOfCases } from './decision-cases'
import { type OptionPart, partsInWords, questionOf } from './option-parts'
import { countOfCombinations } from './possible-standings'
import { ofAll, ofAny, standingsOf } from './standing'

/** A column: one question. */
export interface DecisionColumn {
  readonly question: string
  readonly short: string
  /** When the question is asked and what counts otherwise; which options are offered when. */
  readonly notes: readonly string[]
}

/** A cell: the answers to one question that a case covers. */
export interface DecisionCell {
  readonly question: string
  /** All of them must fit; none: any answer does. */
  readonly parts: readonly OptionPart[]
  readonly text: string
}

/** A row: one case, and its verdict. */
export interface DecisionRow {
  readonly verdict: Verdict
  /** What decides: the answers, a point that the policy leaves open, or that an answer is open. */
  readonly because: 'answers' | 'left-open' | 'rest'
  /** One a column; none for the last row, which covers every other case. */
  readonly cells: readonly DecisionCell[]
}

/** A rule as a table, in one language. */
export interface DecisionTable {
  /** Whether the rule has too many tests for a table; it then has no columns and no rows. */
  readonly isTooLarge: boolean
  readonly columns: readonly DecisionColumn[]
  /** By verdict; the row for every other case, if there is one, comes last. */
  readonly rows: readonly DecisionRow[]
}

/** A rule with more different tests than these has no table. */
export const MOST_TESTS = 9

/** A rule that distinguishes more combinations of one question's options has no table either. */
const MOST_COMBINATIONS = 20_000

/** In the notes, more options than these are counted instead of listed. */
const MOST_LISTED = 6

/** Possible comes last here, because the row for the rest does. */
const verdicts: readonly Verdict[] = ['relevant', 'not-relevant', 'possible']

function demands(row: DecisionRow): number {
  return row.cells.filter(({ parts }) => parts.length > 0).length
}

/** Makes the decision table of a condition, in one language. */
export function decisionTable(condition: Condition, setting: BranchSetting): DecisionTable {
  if (isTooLarge(condition, setting.questions)) return { isTooLarge: true, columns: [], rows: [] }
  const { tests, cases, hasRest } = decisionCases(condition, setting.questions)
  const questions = [...new Set(tests.map(({ question }) => question))].map((id) =>
    questionOf(setting.questions, id),
  )
  const rows = cases
    .flatMap(({ verdict, box }): readonly DecisionRow[] => {
      const cells = questions.map((question) => cellOf(question, box))
      return cells.every((cell) => cell !== undefined)
        ? [{ verdict, because: verdict === 'possible' ? 'left-open' : 'answers', cells }]
        : []
    })
    .filter(({ cells }) => canBeMet(cells, setting.questions))
    .toSorted(
      (one, other) =>
        verdicts.indexOf(one.verdict) - verdicts.indexOf(other.verdict) || demands(one) - demands(other),
    )
  return {
    isTooLarge: false,
    columns: questions.map((question) => {
      const { asked, offers } = branchOf(question, setting, MOST_LISTED)
      const { short } = wordsFor(setting.interview.questions, question.id)
      const isTested = (option: string): boolean =>
        tests.some((test) => test.question === question.id && test.options.includes(option))
      const tested = offers.filter(({ option }) => isTested(option)).map(({ text }) => text)
      return { question: question.id, short, notes: [...asked, ...tested] }
    }),
    rows: hasRest ? [...rows, { verdict: 'possible', because: 'rest', cells: [] }] : rows,
  }

  function cellOf(question: Question, box: Box): DecisionCell | undefined {
    const own = tests.flatMap((test, index) =>
      test.question === question.id ? [{ test, allowed: box[index] ?? [] }] : [],
    )
    const parts = cellParts(
      question,
      own.map(({ test }) => test),
      own.map(({ allowed }) => allowed),
    )
    if (!parts) return undefined
    return { question: question.id, parts, text: partsInWords(question, parts, setting) }
  }
}

function isTooLarge(condition: Condition, questions: readonly Question[]): boolean {
  const tests = testsOfCases(condition, questions)
  if (tests.length > MOST_TESTS) return true
  return questions.some((question) => {
    const own = tests.filter((test) => test.question === question.id).map(({ options }) => options)
    return own.length > 0 && countOfCombinations(question, own) > MOST_COMBINATIONS
  })
}

/**
 * Whether answers can fit all cells of a row: of each cell, one of its options must be offered.
 *
 * The fixed value of a question that is not asked need not be offered.
 */
function canBeMet(row: readonly DecisionCell[], questions: readonly Question[]): boolean {
  return row.every(({ question, parts }) => {
    const { offeredWhen, askedWhen } = questionOf(questions, question)
    const isPossible = (option: string): boolean => {
      const offered = offeredWhen[option]
      return !offered || askedWhen?.otherwise.includes(option) === true || !isRuledOut(offered)
    }
    return parts.every(({ form, open, options }) => form !== 'one-of' || open || options.some(isPossible))
  })

  /** Whether the cells make a condition impossible. */
  function isRuledOut(condition: Condition): boolean {
    const standing = walk<Standing>(condition, {
      test: (test, isDenied) => (!isDenied && isTestRuledOut(test) ? 'not-met' : 'open'),
      pilot: () => 'open',
      all: ofAll,
      any: ofAny,
    })
    return standing === 'not-met'
  }

  function isTestRuledOut({ question: id, options }: AnswerTest): boolean {
    const { kind, options: all } = questionOf(questions, id)
    const cell = row.find(({ question }) => question === id)
    return (cell?.parts ?? []).some((part) => {
      if (part.open) return false
      if (part.form === 'none-of') return options.every((option) => part.options.includes(option))
      const unknown = all.filter(({ leavesUnknown }) => leavesUnknown).map((option) => option.id)
      return kind === 'single' && ![...options, ...unknown].some((option) => part.options.includes(option))
    })
  }
}

/** Finds the row that covers some answers. */
export function fittingRow(
  table: DecisionTable,
  catalogue: Catalogue,
  answers: Answers,
): DecisionRow | undefined {
  const fits = ({ question, parts }: DecisionCell): boolean => {
    const { kind } = questionOf(catalogue.questions, question)
    const standings = standingsOf(
      catalogue,
      parts.map(({ options }) => ({ kind: kind === 'single' ? 'is' : 'has', question, options })),
      answers,
    )
    return parts.every(({ form, open }, index) => {
      const standing = standings[index]
      return standing === 'open' ? open : (standing === 'met') === (form === 'one-of')
    })
  }
  return (
    table.rows.find(({ because, cells }) => because !== 'rest' && cells.every(fits)) ??
    table.rows.find(({ because }) => because === 'rest')
  )
}
