/**
 * Users damage tables in many ways. Whatever they do, a wrong answer or a lost enterprise is always reported. The
 * report names its row, its column or the file.
 */
import { describe, expect, it } from 'vitest'
import { type Answer, type Answers, everyQuestion, sift } from '../../src/engine'
import { catalogue } from '../../src/policy'
import type { Enterprise, Problem } from '../../src/portfolio'
import { costOf } from '../../src/portfolio'
import { headingMeaning, headingsOf, optionMeaning, spellingsOf } from '../../src/portfolio/spelling'
import { encodeToken, readToken } from '../../src/share'
import { randomAnswers } from '../catalogue/support/random-answers'
import { cases, prove, type Random } from '../support/random'
import { readWhole } from './support/whole'

/** A table before it becomes text: the cells of its lines, and which enterprise a line is. */
interface Sheet {
  readonly rows: { cells: string[]; owner?: string }[]
}

type Spoil = (sheet: Sheet, random: Random) => void

const questions = everyQuestion(catalogue)
const delimiters = [',', ';', '\t'] as const

/** Picks a row below the headings. */
const anyRow = ({ rows }: Sheet, random: Random) => rows[1 + random.below(rows.length - 1)] ?? { cells: [] }
const head = ({ rows }: Sheet): string[] => rows[0]?.cells ?? []
const column = (sheet: Sheet, random: Random): number => random.below(head(sheet).length)

const spoils: Readonly<Record<string, Spoil>> = {
  'a heading is emptied': (sheet, random) => {
    head(sheet)[column(sheet, random)] = ''
  },
  'a heading is merged over the next column': (sheet, random) => {
    head(sheet)[1 + random.below(head(sheet).length - 1)] = ''
  },
  'several options take a column each under one heading': (sheet, random) => {
    const at = column(sheet, random)
    for (const [index, { cells }] of sheet.rows.entries()) {
      const [one = '', ...others] = (cells[at] ?? '').split(' | ')
      cells.splice(at, 1, one, index === 0 ? '' : others.join(' | '))
    }
  },
  'a heading is misspelled': (sheet, random) => {
    const at = column(sheet, random)
    head(sheet)[at] = `${head(sheet)[at] ?? ''}x`
  },
  'a heading is written in other words': (sheet, random) => {
    const at = column(sheet, random)
    const id = questions.find((question) => question.id === head(sheet)[at])?.id
    if (id) head(sheet)[at] = random.pick(headingsOf(id))
  },
  'a cell is lost from a row': (sheet, random) => {
    anyRow(sheet, random).cells.splice(column(sheet, random), 1)
  },
  'a cell is added to a row': (sheet, random) => {
    anyRow(sheet, random).cells.splice(column(sheet, random), 0, random.pick(['', 'yes', 'note']))
  },
  'a row is cut off': (sheet, random) => {
    const { cells } = anyRow(sheet, random)
    cells.length = random.below(cells.length) + 1
  },
  'a column without a heading stands first': (sheet, random) => {
    const kind = random.below(3)
    for (const [index, { cells }] of sheet.rows.entries())
      cells.unshift(
        index === 0 || kind === 0 ? '' : kind === 1 ? String(index) : random.pick(['yes', 'no', '']),
      )
  },
  'an empty column stands between': (sheet, random) => {
    const at = column(sheet, random)
    for (const { cells } of sheet.rows) cells.splice(at, 0, '')
  },
  'a column is there twice': (sheet, random) => {
    const at = column(sheet, random)
    const keeps = random.chance(0.5)
    for (const [index, { cells }] of sheet.rows.entries())
      cells.push(index === 0 || keeps ? (cells[at] ?? '') : random.pick(['yes', 'no', '', 'none']))
  },
  'a title stands above': ({ rows }, random) => {
    const titles = ['Our members', 'Services', 'name', '企业名称', 'as of 1 May', '', 'Region']
    for (let count = 1 + random.below(3); count > 0; count -= 1)
      rows.unshift({ cells: [random.pick(titles)] })
  },
  'empty lines stand between': ({ rows }, random) => {
    rows.splice(random.below(rows.length), 0, { cells: random.pick([[''], ['', '', ''], ['  ', '\u3000']]) })
  },
  'a row of sums stands below': ({ rows }, random) => {
    rows.push({ cells: [random.pick(['Total', '合计', 'Sum:']), '12', '', '3'] })
  },
  'a remark stands below': ({ rows }) => {
    rows.push({ cells: ['Filled in by Ms Li'] })
  },
  'the headings come again': (sheet, random) => {
    sheet.rows.splice(2 + random.below(sheet.rows.length - 1), 0, { cells: [...head(sheet)] })
  },
  'a second table in another order follows': (sheet, random) => {
    // If no enterprise stands between two rows of headings, the second one counts.
    if (sheet.rows.length < 3) return
    const at = 2 + random.below(sheet.rows.length - 2)
    sheet.rows.splice(at, 0, { cells: [...head(sheet)] })
    for (const { cells } of sheet.rows.slice(at)) {
      const [first = '', second = '', ...others] = cells.slice(1)
      cells.splice(1, cells.length - 1, ...(others.length > 0 ? [...others, second, first] : [second, first]))
    }
  },
  'two rows are of one name': (sheet, random) => {
    const [one, other] = [anyRow(sheet, random), anyRow(sheet, random)]
    one.cells[0] = other.cells[0] ?? ''
  },
  'a quotation mark is lost': (sheet, random) => {
    const { cells } = anyRow(sheet, random)
    cells[column(sheet, random)] = '\u0001"'
  },
  'an answer is written in other words': (sheet, random) => {
    const row = anyRow(sheet, random)
    const at = column(sheet, random)
    const question = questions.find(({ id }) => id === head(sheet)[at])
    const option = question?.options.find(({ id }) => id === row.cells[at])
    if (question && option) row.cells[at] = random.pick(spellingsOf(question.id, option.id))
  },
  'an answer is misspelled': (sheet, random) => {
    const row = anyRow(sheet, random)
    const at = column(sheet, random)
    const cell = row.cells[at] ?? ''
    const middle = random.below(cell.length + 1)
    if (at > 0)
      row.cells[at] = `${cell.slice(0, middle)}${random.pick(['q', '', '-', '?'])}${cell.slice(middle + 1)}`
  },
  'options are separated in another way': (sheet, random) => {
    const sign = random.pick([';', '；', '、', ',', '，', '/', '\n', ' + '])
    for (const { cells } of sheet.rows.slice(1))
      for (const [at, cell] of cells.entries()) if (at > 0) cells[at] = cell.replaceAll(' | ', sign)
  },
  'an answer stands under another question': (sheet, random) => {
    const at = column(sheet, random)
    const question = questions.find(({ id }) => id === head(sheet)[at])?.id
    const answer = random.pick(['yes', 'no', 'cn-sh', 'none', '1', '/', '-', 'N/A'])
    // If the other question has this answer too, nobody can notice the mistake.
    if (question && optionMeaning(question, answer) === undefined) anyRow(sheet, random).cells[at] = answer
  },
  'the columns change places': (sheet, random) => {
    const at = column(sheet, random)
    for (const { cells } of sheet.rows) cells.push(...cells.splice(at, 1))
  },
  'a cell is written over several lines': (sheet, random) => {
    const row = anyRow(sheet, random)
    row.cells[0] = `${row.cells[0] ?? ''}\n`
  },
}

function quotedCell(cell: string, delimiter: string): string {
  if (cell.startsWith('\u0001')) return cell.slice(1)
  return new RegExp(`["\n${delimiter}]`).test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

const written = ({ rows }: Sheet, delimiter: string): string =>
  rows.map(({ cells }) => cells.map((cell) => quotedCell(cell, delimiter)).join(delimiter)).join('\n')

const cellOf = (answer: Answer | undefined): string => [answer ?? ''].flat().join(' | ')

function randomSheet(random: Random): {
  readonly sheet: Sheet
  readonly truth: ReadonlyMap<string, Answers>
} {
  const asked = questions.filter(() => random.chance(0.3))
  const columns = asked.length > 1 ? asked : questions.slice(0, 4)
  const truth = new Map<string, Answers>()
  const rows: Sheet['rows'] = [{ cells: ['name', ...columns.map(({ id }) => id)] }]
  for (let index = 0; index < 3 + random.below(4); index += 1) {
    const all = randomAnswers(random)
    const some = Object.fromEntries(columns.map(({ id }) => [id, all[id]] as const))
    const name = `Enterprise ${String.fromCharCode(65 + index)}`
    truth.set(name, some)
    rows.push({ cells: [name, ...columns.map(({ id }) => cellOf(some[id]))], owner: name })
  }
  return { sheet: { rows }, truth }
}

const mentions = ({ row, lastRow = row ?? 0 }: Problem, line: number): boolean =>
  row !== undefined && row <= line && line <= lastRow

/** Finds the answers of an enterprise that were read wrongly without any report. */
function silentFaults({
  enterprise,
  truth,
  problems,
}: {
  enterprise: Enterprise
  truth: Answers
  problems: readonly Problem[]
}): readonly string[] {
  const reading = readToken(enterprise.token)
  if (!reading.ok) return ['The token cannot be read.']
  const meant = sift(catalogue, truth).answers
  const rowIsTold = problems.some((problem) => mentions(problem, enterprise.row))
  const columnsAreTold = problems.some(({ kind }) => costOf(kind) === 'column')
  return questions.flatMap(({ id }) => {
    const [said, true_] = [cellOf(reading.answers[id]), cellOf(meant[id])]
    if (said === true_ || rowIsTold) return []
    if (
      problems.some(
        // A long heading is named only by its beginning.
        ({ kind, column: at }) =>
          kind === 'column-twice' && (headingMeaning(at?.heading ?? '') === id || at?.heading.endsWith('…')),
      )
    )
      return []
    // A skipped column is reported; its question stays open, and so do answers that it would have ruled out.
    return columnsAreTold && (said === '' || meant[id] === undefined || said === cellOf(truth[id]))
      ? []
      : [`${id}: “${said}” for “${true_}”`]
  })
}

/** Two of these in one row may restore its length and move the cells between them, which nobody can notice. */
const changesLength: ReadonlySet<string> = new Set([
  'a cell is lost from a row',
  'a cell is added to a row',
  'a row is cut off',
])

/** These add a cell to rows or reorder their cells, so a previously lost cell may be replaced unnoticed. */
const movesCells: ReadonlySet<string> = new Set([
  ...changesLength,
  'several options take a column each under one heading',
  'a column without a heading stands first',
  'an empty column stands between',
  'a column is there twice',
  'a second table in another order follows',
  'the columns change places',
])

function makesUpFor(one: string, other: string): boolean {
  return (
    (changesLength.has(one) && movesCells.has(other)) || (movesCells.has(one) && changesLength.has(other))
  )
}

describe.each(Object.entries(spoils))('%s', (way, spoil) => {
  it('no answer or enterprise is wrong or lost without a report', () => {
    prove(cases(20, 4_000), (random) => {
      const { sheet, truth } = randomSheet(random)
      spoil(sheet, random)
      const [another, spoilAgain] = random.pick(Object.entries(spoils))
      if (random.chance(0.3) && !makesUpFor(way, another)) spoilAgain(sheet, random)
      const text = written(sheet, random.pick(delimiters))
      const { enterprises, problems } = readWhole(text)
      if (problems.some(({ kind }) => costOf(kind) === 'file')) return
      const faults: string[] = []
      let line = 1
      const lines = sheet.rows.map(({ cells, owner }) => {
        const at = line
        line += 1 + (cells.join('').split('\n').length - 1)
        return { at, owner, cells }
      })
      const headings = lines.find(({ cells }) =>
        cells.some((cell) => questions.some(({ id }) => id === cell)),
      )
      for (const { at, owner, cells } of lines) {
        if (at === headings?.at) continue
        const enterprise = enterprises.find(({ row }) => row === at)
        const isTold = problems.some((problem) => mentions(problem, at))
        if (enterprise && owner)
          faults.push(...silentFaults({ enterprise, truth: truth.get(owner) ?? {}, problems }))
        else if (enterprise && !isTold) faults.push(`line ${at} became an enterprise`)
        else if (!enterprise && !isTold && cells.join('').trim() !== '') faults.push(`line ${at} was lost`)
      }
      expect(faults, `${text}\n${JSON.stringify(problems)}`).toEqual([])
    })
  })
})

it('a table without damage is read as it is', () => {
  prove(cases(80, 5_000), (random) => {
    const { sheet, truth } = randomSheet(random)
    const { enterprises, problems } = readWhole(written(sheet, random.pick(delimiters)))
    for (const { name, token } of enterprises) {
      const known = sift(catalogue, truth.get(name) ?? {})
      if (known.dropped.every(({ reason }) => reason === 'not-asked'))
        expect(token).toBe(encodeToken(known.answers))
    }
    expect(enterprises).toHaveLength(truth.size)
    const kinds = ['not-counted', 'no-answers', 'not-offered', 'not-together']
    expect(problems.filter(({ kind }) => !kinds.includes(kind))).toEqual([])
  })
})
