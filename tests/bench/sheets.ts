/**
 * Writes and reads tables as workbooks. Each task has a process of its own, so that its memory can be measured. Started
 * by scripts/bench/bench-sheets.mjs.
 *
 *     node sheets.mjs write|read ours|<module of a peer> <rows>x<columns> <file>     one line of JSON
 *     node sheets.mjs portfolio <rows>                                               the same rows as .xlsx and as .csv
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { joinedWords } from '../../src/i18n/joined-words'
import { furtherQuestionsEn } from '../../src/policy/questions/en'
import { wordsEn } from '../../src/i18n/words.en'
import { answersAsCsv, idSpelling, readPortfolio, wordSpelling } from '../../src/portfolio'
import { lexiconWith } from '../../src/portfolio/spelling'
import { readWorkbook } from '../../src/portfolio/workbook/workbook'
import { tableOf } from '../../src/portfolio/written'
import { workbookOf } from '../../src/workbook/write'
import { completeEnterprise } from './enterprises'
import { neutralCatalogue } from './neutral'
import { catalogue } from '../../src/policy'
import { median } from '../../scripts/bench/quantile.mjs'

interface Peer {
  readonly name: string
  readonly write: (rows: readonly (readonly string[])[]) => Uint8Array | Promise<Uint8Array>
  /** Returns how many cells there are. */
  readonly read: (bytes: Uint8Array) => number | Promise<number>
}

const ours: Peer = {
  name: 'ours',
  write: (rows) =>
    workbookOf([
      { name: 'Answers', columns: (rows[0] ?? []).map(() => ({ width: 20 })), rows, rowsAboveHead: 0 },
    ]),
  read: (bytes) => {
    let cells = 0
    for (const { rows } of readWorkbook(bytes, lexiconWith()))
      for (const row of rows) cells += row.cells.length
    return cells
  },
}

const peerOf = async (path: string): Promise<Peer> =>
  path === 'ours' ? ours : ((await import(pathToFileURL(path).href)) as Peer)

/** Makes answers as users write them: few different words, many times. */
function cellsFor(rows: number, columns: number): readonly (readonly string[])[] {
  const words = [
    'Digital services',
    '上海自由贸易试验区',
    'Not sure',
    'yes',
    '',
    'Patents | Trade marks',
    '=A1',
  ]
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      row === 0 || column === 0
        ? `Text ${row} ${column}`
        : (words[(row * 7 + column * 3) % words.length] ?? ''),
    ),
  )
}

/**
 * Returns the highest use of memory by the process so far. It includes some 100 MB for Node, the catalogue and the
 * cells.
 */
const megabytes = (): number => process.resourceUsage().maxRSS / 1000

async function library(task: string, path: string, size: string, file: string): Promise<object> {
  const { name, write, read } = await peerOf(path)
  const [rows = 0, columns = 0] = size.split('x').map(Number)
  const cells = task === 'write' ? cellsFor(rows, columns) : []
  const bytes = task === 'write' ? new Uint8Array() : readFileSync(file)
  const start = performance.now()
  if (task === 'write') {
    const written = await write(cells)
    const milliseconds = performance.now() - start
    writeFileSync(file, written)
    return { name, milliseconds, megabytes: megabytes(), bytes: written.length }
  }
  const found = await read(new Uint8Array(bytes))
  const milliseconds = performance.now() - start
  return { name, milliseconds, megabytes: megabytes(), cells: found }
}

/** Reads the same enterprises from both kinds of file in turn, up to the verdicts, like the page's worker. */
function portfolio(count: number): object {
  const neutral = neutralCatalogue(catalogue)
  const enterprises = Array.from({ length: count }, (_, index) => ({
    name: `Enterprise ${String(index)} 有限公司`,
    answers: completeEnterprise(catalogue, neutral, (index % 500) + 1).answers,
  }))
  const spelling = wordSpelling(joinedWords(wordsEn, furtherQuestionsEn), {
    name: idSpelling.name,
    notSure: 'Not sure',
  })
  const csv = new TextEncoder().encode(answersAsCsv(enterprises, spelling))
  const rows = tableOf(enterprises, spelling)
  const workbook = workbookOf([{ name: 'Answers', columns: [], rows, rowsAboveHead: 0 }])
  const times = { csv: [] as number[], workbook: [] as number[] }
  let longest = 0
  for (let round = 0; round < 4; round += 1) {
    for (const [kind, bytes] of [['csv', csv] as const, ['workbook', workbook] as const]) {
      const start = performance.now()
      let found = 0
      let before = start
      for (const { enterprises: read, problems } of readPortfolio(bytes, '2026-11-29')) {
        found += read.length
        if (problems.some(({ kind: problem }) => problem === 'unknown-value'))
          throw new Error(`An answer could not be read: ${JSON.stringify(problems[0])}`)
        const now = performance.now()
        if (round > 0) longest = Math.max(longest, now - before)
        before = now
      }
      if (found !== count) throw new Error(`${kind}: ${found} enterprises instead of ${count}.`)
      // The first round warms up.
      if (round > 0) times[kind].push(performance.now() - start)
    }
  }
  const [fromCsv, fromWorkbook] = [median(times.csv), median(times.workbook)]
  return {
    rows: count,
    csv: { milliseconds: fromCsv, bytes: csv.length },
    workbook: { milliseconds: fromWorkbook, bytes: workbook.length },
    ratio: fromWorkbook / fromCsv,
    longestSlice: longest,
  }
}

const [task = '', first = '', size = '', file = ''] = process.argv.slice(2)
console.log(
  JSON.stringify(task === 'portfolio' ? portfolio(Number(first)) : await library(task, first, size, file)),
)
