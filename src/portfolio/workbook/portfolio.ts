/**
 * A portfolio as the sheets of a workbook:
 * - the answers, which read back to the same portfolio
 * - what to do about each measure, in words and colour
 * - what the file is about
 *
 * Rows are made when they are written, because there may be tens of thousands.
 */
import type { Action } from '../../engine'
import { measures, type QuestionId } from '../../policy'
import { actionsInPlay, type InterviewWords, wordsFor } from '../../report'
import { codeOf, readToken } from '../../share'
import { type CellContent, type Sheet, wrapped } from '../../workbook/write'
import type { Enterprise } from '../enterprise'
import type { GuideColumn } from '../guide'
import { costOf, type Problem } from '../problem'
import { actionsOf } from '../selection'
import { actionAt } from '../sign-rows'
import { askable } from '../spelling'
import { inOneCell, rowOf, type Spelling, tableOf } from '../written'
import { answersSheet, listsSheet, type WorkbookWords } from './template'

/** The words of these sheets. */
export interface PortfolioSheetWords extends WorkbookWords {
  readonly sheets: { readonly actions: string; readonly about: string; readonly unread: string }
  readonly enterprise: string
  readonly code: string
  /** Shown where an answer could not be read and its text is unknown. */
  readonly notRead: string
  readonly actions: Readonly<Record<Action, string>>
  readonly nameOf: (enterprise: Enterprise) => string
}

/** What the sheets of some enterprises are made of. */
export interface PortfolioSheetsInput {
  readonly enterprises: readonly Enterprise[]
  /** Of their file: an unread cell keeps a text that stays unread when the workbook is read again. */
  readonly problems: readonly Problem[]
  /** Of the measures that are shown. */
  readonly positions: readonly number[]
  readonly guide: readonly GuideColumn[]
  readonly spelling: Spelling
  /** The sentence above the actions. */
  readonly notCovered: string
  /** Facts about the file as a whole. */
  readonly about: readonly (readonly [label: string, text: string])[]
  readonly titles: InterviewWords['titles']
  readonly words: PortfolioSheetWords
}

/** Makes the sheets of some enterprises. */
export function portfolioSheets(input: PortfolioSheetsInput): readonly Sheet[] {
  const { enterprises, problems, positions, guide, spelling, notCovered, about, titles, words } = input
  const { sheets } = words
  const shown = measures.filter((_, position) => positions.includes(position))
  const widths = [34, ...actionsInPlay.map(() => 11), ...shown.map(() => 18), 11, 40]
  return [
    // Rows may be added below, up to as many again.
    answersSheet(
      guide,
      answerRows(enterprises, unreadCells(problems, spelling, words), spelling),
      words,
      2 * enterprises.length + 1_000,
    ),
    {
      name: sheets.actions,
      columns: wrapped(...widths),
      rows: actionRows(
        notCovered,
        [
          words.enterprise,
          ...actionsInPlay.map((action) => words.actions[action]),
          ...shown.map(({ id }) => wordsFor(titles, id)),
          sheets.unread,
          words.code,
        ],
        enterprises,
        positions,
        words,
      ),
      rowsAboveHead: 1,
      hasFilter: true,
      frozenColumns: 1,
    },
    {
      name: sheets.about,
      columns: wrapped(30, 100),
      rows: about.map(([label, text]) => [{ text: label, style: 'head' }, text]),
    },
    listsSheet(guide, words),
  ]
}

/** By row and question, the text for cells that could not be read. */
type UnreadCells = ReadonlyMap<number, ReadonlyMap<QuestionId, string>>

/**
 * Gives a cell its own text back only if reading refuses it again: contradicting options, or no option at all.
 * Otherwise it gets a mark: part of a merged cell, for example, could be read as an answer.
 */
function unreadCells(
  problems: readonly Problem[],
  spelling: Spelling,
  { notRead }: PortfolioSheetWords,
): UnreadCells {
  const rows = new Map<number, Map<QuestionId, string>>()
  for (const { kind, row, question, found, options } of problems) {
    if (costOf(kind) !== 'cell' || row === undefined || question === undefined) continue
    const cells = rows.get(row) ?? new Map<QuestionId, string>()
    const text = options
      ? inOneCell(question, options, spelling)
      : kind === 'unknown-value'
        ? found
        : undefined
    rows.set(row, cells.set(question, text ?? notRead))
  }
  return rows
}

function* answerRows(
  enterprises: readonly Enterprise[],
  unread: UnreadCells,
  spelling: Spelling,
): Generator<readonly CellContent[]> {
  yield* tableOf([], spelling)
  for (const { name, token, row } of enterprises) {
    const reading = readToken(token)
    if (!reading.ok) throw new Error(`The answers of "${name}" cannot be read: ${reading.problem}.`)
    const cells = rowOf({ name, answers: reading.answers }, spelling)
    const marked = unread.get(row)
    yield marked
      ? cells.map((cell, index) => {
          const id = askable[index - 1]?.id
          const text = cell === '' && id ? marked.get(id) : undefined
          return text === undefined ? cell : { text, style: 'check' }
        })
      : cells
  }
}

function* actionRows(
  notCovered: string,
  head: readonly string[],
  enterprises: readonly Enterprise[],
  positions: readonly number[],
  words: PortfolioSheetWords,
): Generator<readonly CellContent[]> {
  yield [{ text: notCovered, style: 'plain' }]
  yield head
  for (const enterprise of enterprises) {
    const totals = actionsOf(enterprise, positions)
    yield [
      words.nameOf(enterprise),
      ...actionsInPlay.map((action) => ({ number: totals[action] })),
      ...positions.map((position) => {
        const action = actionAt(enterprise.actions, position)
        return { text: words.actions[action], style: action }
      }),
      enterprise.unread > 0 ? { number: enterprise.unread } : '',
      codeOf(enterprise.token),
    ]
  }
}
