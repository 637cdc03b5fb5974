/**
 * The template for a table of answers as a workbook. It reads back as it is. Its sheets are:
 * - the answers, with a list to choose from for every question, and an example
 * - the guide, which explains
 * - the lists, which is hidden
 */
import { type Answer, type Answers, isAsked, offeredOptions } from '../../engine'
import { catalogue } from '../../policy'
import type { GuideColumn, GuideWords } from '../guide'
import { cellsIn, type CellContent, type ChoiceRule, type Sheet, workbookOf } from '../../workbook/write'
import { EXAMPLE_MARK } from '../read-table'
import { askable } from '../spelling'
import { type NamedAnswers, tableOf, type Spelling } from '../written'

/** The words of the template. */
export interface WorkbookWords extends GuideWords {
  readonly workbook: {
    /** The names of the three sheets. */
    readonly answers: string
    readonly guide: string
    readonly lists: string
    readonly example: string
    readonly oneAnswer: string
    readonly severalAnswers: string
    readonly onlyWith: string
    readonly notInList: string
    readonly check: string
    readonly intro: readonly string[]
  }
}

/** Rows that offer the lists. */
const LAST_ROW = 2_001

/** Writes the bytes of the template, with the enterprises that are known already. */
export function templateWorkbook(
  guide: readonly GuideColumn[],
  enterprises: readonly NamedAnswers[],
  spelling: Spelling,
  words: WorkbookWords,
): Uint8Array<ArrayBuffer> {
  const { workbook } = words
  const example = { name: `${EXAMPLE_MARK} ${workbook.example}`, answers: exampleAnswers() }
  const [head = [], exampleRow = [], ...rows] = tableOf([example, ...enterprises], spelling)
  return workbookOf([
    answersSheet(
      guide,
      [head, exampleRow.map((text) => ({ text, style: 'example' }) as const), ...rows],
      words,
    ),
    {
      name: workbook.guide,
      columns: [30, 60, 22, 60, 44].map((width) => ({ width })),
      rows: explained(guide, words),
    },
    listsSheet(guide, words),
  ])
}

/**
 * Makes the sheet of answers to fill in or change. Every column has a list to choose from, which is in another sheet.
 */
export function answersSheet(
  guide: readonly GuideColumn[],
  rows: Sheet['rows'],
  words: WorkbookWords,
  lastRow = LAST_ROW,
): Sheet {
  return {
    name: words.workbook.answers,
    columns: [34, ...guide.map(() => 22)].map((width) => ({ width, keepsText: true })),
    rows,
    rowsAboveHead: 0,
    hasFilter: true,
    frozenColumns: 1,
    choices: choicesFor(guide, words, lastRow),
  }
}

/** Makes the hidden sheet that holds the answers to choose from, one column a question. */
export function listsSheet(guide: readonly GuideColumn[], { workbook }: WorkbookWords): Sheet {
  const longest = Math.max(...guide.map(({ values }) => values.length))
  return {
    name: workbook.lists,
    columns: guide.map(() => ({ width: 30 })),
    rows: Array.from({ length: longest }, (_, row) => guide.map(({ values }) => values[row]?.label ?? '')),
    isHidden: true,
  }
}

/** Gives one answer to each question that is asked, two where several may be given. */
function exampleAnswers(): Answers {
  const answers: Record<string, Answer> = {}
  for (const { id, kind, options } of askable) {
    if (!isAsked(catalogue, answers, id)) continue
    const offered = offeredOptions(catalogue, answers, id)
    const some = options
      .filter((option) => !option.exclusive && offered.includes(option.id))
      .map((option) => option.id)
    const [first] = some
    if (first !== undefined) answers[id] = kind === 'multiple' ? some.slice(0, 2) : first
  }
  return answers
}

/** Makes the sheet that explains: what to do, then every column with its answers. */
function explained(guide: readonly GuideColumn[], words: WorkbookWords): readonly (readonly CellContent[])[] {
  const { guideTable, workbook } = words
  const checks = new Set<string>(catalogue.checks.map(({ id }) => id))
  const styled = (style: 'head' | 'wrapped', texts: readonly string[]) =>
    texts.map((text) => ({ text, style }) as const)
  return [
    ...workbook.intro.map((line) => [line]),
    [],
    styled('head', [
      guideTable.heading,
      guideTable.question,
      guideTable.kind,
      guideTable.answer,
      guideTable.remark,
    ]),
    ...guide.map(({ id, short, title, kind, conditional, values }) =>
      styled('wrapped', [
        short,
        title,
        kind === 'single' ? words.single : words.multiple,
        values.map(({ label }) => label).join('\n'),
        [
          ...(conditional ? [workbook.onlyWith] : []),
          ...(checks.has(id) ? [workbook.check] : []),
          ...values
            .filter(({ exclusive }) => exclusive && kind === 'multiple')
            .map(({ label }) => `${label}: ${words.exclusive}`),
        ].join('\n'),
      ]),
    ),
  ]
}

/** Puts a list to choose from below every heading. Where several answers may be given, others may be typed. */
function choicesFor(
  guide: readonly GuideColumn[],
  { workbook }: WorkbookWords,
  lastRow: number,
): readonly ChoiceRule[] {
  return guide.map(({ short, kind, conditional, values }, index) => ({
    column: index + 1,
    firstRow: 1,
    lastRow: lastRow - 1,
    from: { cells: cellsIn(workbook.lists, index, 0, values.length - 1) },
    prompt: {
      title: short,
      text: [
        kind === 'single' ? workbook.oneAnswer : workbook.severalAnswers,
        ...(conditional ? [workbook.onlyWith] : []),
      ].join(' '),
    },
    ...(kind === 'single' && { refusal: workbook.notInList }),
  }))
}
