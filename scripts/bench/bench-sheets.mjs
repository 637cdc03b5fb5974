/**
 * `npm run bench -- sheets`: measures how fast workbooks are written and read, compared with other libraries. Also
 * measures how long a portfolio takes as a workbook, compared with the same rows as CSV.
 */
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runNode } from '../run/run-tool.mjs'
import { workbookGoal } from './goals.mjs'
import { readable } from './readable.mjs'

/**
 * What tests/bench/sheets.ts prints.
 * @typedef {{ name: string, milliseconds: number, megabytes: number, bytes?: number, cells?: number }} Task
 * @typedef {{ rows: number, csv: { milliseconds: number, bytes: number }, workbook: { milliseconds: number, bytes: number }, ratio: number, longestSlice: number }} Portfolio
 */

/**
 * Names the missed goal; empty if the goal is kept.
 * @param {Pick<Portfolio, 'ratio'>} portfolio
 */
export function missedBy({ ratio }) {
  return ratio > workbookGoal
    ? [`a workbook takes ${ratio.toFixed(1)} times as long as the same rows as CSV`]
    : []
}

/**
 * Runs every task in a process of its own.
 * @param {string} script the bundled tests/bench/sheets.ts
 * @param {string} peersFolder
 * @param {string} cache the folder for the files and results
 * @param {boolean} isQuick
 */
export async function measureSheets(script, peersFolder, cache, isQuick) {
  const run = async (/** @type {readonly string[]} */ args) => {
    const { code, output } = await runNode(['--max-old-space-size=6000', script, ...args])
    if (code !== 0) return { failed: output.split('\n').find((line) => /Error/.test(line)) ?? 'failed' }
    return JSON.parse(output.trim().split('\n').at(-1) ?? '')
  }
  const peers = ['ours', ...readdirSync(peersFolder).map((file) => join(peersFolder, file))]
  const rows = []
  for (const size of isQuick ? ['1000x25'] : ['1000x25', '50000x50']) {
    // All read the same file. SheetJS writes its texts into a shared table, as Excel does.
    const shared = join(cache, `${size}-sheetjs.xlsx`)
    for (const task of ['write', 'read']) {
      for (const peer of task === 'write' ? peers.toReversed() : peers) {
        const name = peer === 'ours' ? 'ours' : peer.replace(/^.*[\\/]|\.mjs$/g, '')
        console.error(`${task} ${size} ${name} …`)
        const file = task === 'read' ? shared : join(cache, `${size}-${name}.xlsx`)
        rows.push({ task, size, peer: name, ...(await run([task, peer, size, file])) })
      }
    }
  }
  console.error('portfolio …')
  const portfolio = await run(['portfolio', isQuick ? '2000' : '10000'])
  if (portfolio.failed) throw new Error(portfolio.failed)
  writeFileSync(join(cache, 'sheets.json'), `${JSON.stringify({ rows, portfolio }, null, 2)}\n`)
  return { table: tableOf(rows, portfolio), missed: missedBy(portfolio) }
}

/**
 * @param {readonly (Task & { task: string, size: string, peer: string, failed?: string })[]} rows
 * @param {Portfolio} portfolio
 */
function tableOf(rows, { rows: count, csv, workbook, ratio, longestSlice }) {
  const oursIn = (/** @type {typeof rows[number]} */ row) =>
    rows.find(({ task, size, peer }) => task === row.task && size === row.size && peer === 'ours')
  return [
    '| workbooks | rows × columns | with | time | × | memory | file |',
    '| --- | ---: | --- | ---: | ---: | ---: | ---: |',
    ...rows.map((row) => {
      const start = `| ${row.task} | ${row.size.replace('x', ' × ')}`
      if (row.failed) return `${start} | ${row.peer} | ${row.failed} | | | |`
      const times = row.milliseconds / (oursIn(row)?.milliseconds ?? NaN)
      const file = row.bytes === undefined ? '' : `${(row.bytes / 1000).toFixed(0)} kB`
      return `${start} | ${row.name} | ${readable(row.milliseconds)} | ×${times.toFixed(1)} | ${row.megabytes.toFixed(0)} MB | ${file} |`
    }),
    '',
    `A portfolio of ${count} rows to the matrix: ${readable(workbook.milliseconds)} as XLSX, ${readable(csv.milliseconds)} as CSV (×${ratio.toFixed(2)}); the longest slice took ${readable(longestSlice)}.`,
  ].join('\n')
}
