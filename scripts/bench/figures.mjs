/**
 * `npm run bench -- figures`: writes the latest measurements, and on what they were made, into docs/figures.md. What has
 * not been measured again stays as it is.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { embedBudget, measure } from '../checks/check-size.mjs'
import { embedding } from '../host/security-headers.mjs'
import { projectRoot } from '../run/run-tool.mjs'
import {
  answerGoal,
  appraisalGoals,
  floorGoal,
  interviewGoal,
  paintGoal,
  peerGoals,
  sizeGoal,
  stepGoals,
  taskGoal,
  workbookGoal,
} from './goals.mjs'
import { median, quantile } from './quantile.mjs'
import { readable, twoDigits } from './readable.mjs'

const kilobytes = (/** @type {number} */ bytes, digits = 1) => `${(bytes / 1000).toFixed(digits)} kB`
const whole = (/** @type {number} */ number) => Math.round(number).toLocaleString('en')
const times = (/** @type {number} */ ratio) => `×${ratio < 10 ? twoDigits(ratio) : whole(ratio)}`
const megabytes = (/** @type {any} */ row) => row && `${whole(row.megabytes)} MB`

/**
 * A row of the table; `measured` is undefined where there is no new measurement.
 * @typedef {[what: string, goal: string, measured: string | undefined, isMissed?: boolean, command?: string]} Figure
 */

/**
 * Returns the figures, in the order of the table.
 * @param {Partial<Record<'size' | 'rules' | 'appraisals' | 'pages' | 'sheets', any>>} last the latest results of each bench
 * @returns {readonly Figure[]}
 */
export const figuresOf = ({ size, rules, appraisals, pages, sheets }) => [
  [
    'page, scripts, styles and words up to the first question, compressed',
    kilobytes(sizeGoal, 0),
    size && kilobytes(size.first),
    size?.first > sizeGoal,
    'npm run size',
  ],
  ['– the script for sites that embed the app', kilobytes(embedBudget), size && kilobytes(size.embed)],
  [
    '– what writes Word files, loaded when one is asked for, compressed',
    '',
    size && kilobytes(size.word, 0),
    false,
    'npx vite build',
  ],
  ...pageFigures(pages),
  ...ruleFigures(rules ?? []),
  ...sheetFigures(sheets),
  ...appraisalFigures(appraisals),
]

/**
 * @param {import('./bench-pages.mjs').Pages | undefined} pages
 * @returns {readonly Figure[]}
 */
export function pageFigures(pages) {
  const visits = (/** @type {number} */ slowdown) => pages?.visits[slowdown] ?? []
  const step = (/** @type {number} */ slowdown, share = 0.5) =>
    quantile(
      visits(slowdown).flatMap(({ toFrame }) => toFrame),
      share,
    )
  const inPlace = (
    /** @type {number} */ slowdown,
    /** @type {'toFrame' | 'threadTime' | 'longestTask'} */ of,
  ) => median(visits(slowdown).flatMap((visit) => visit.inPlace[of]))
  const longest = median(visits(taskGoal.slowdown).map(({ longestTask }) => longestTask))
  const starts = pages?.starts ?? []
  const paint = median(starts.map(({ firstPaint }) => firstPaint))
  const shifts = [...[1, 4, 6].flatMap(visits), ...starts].map(({ layoutShift }) => layoutShift)
  return [
    [
      'answer → next question painted, processor as it is',
      `${stepGoals[1]} ms`,
      pages && readable(step(1)),
      step(1) > stepGoals[1],
      'npm run bench -- pages',
    ],
    [
      '– slowed down six times; the median, and one step in twenty',
      `${stepGoals[6]} ms`,
      pages && `${readable(step(6))}, ${readable(step(6, 0.95))}`,
      step(6) > stepGoals[6],
    ],
    [
      'answer in a row of the result → the frame with it, processor as it is',
      `${answerGoal} ms`,
      pages && readable(inPlace(1, 'toFrame')),
      inPlace(1, 'toFrame') > answerGoal,
    ],
    ['– an answer in a row, slowed down six times', '', pages && readable(inPlace(6, 'toFrame'))],
    [
      '– the page’s thread works, also for the rows that follow; slowed down six times',
      '',
      pages && `${readable(inPlace(1, 'threadTime'))}, ${readable(inPlace(6, 'threadTime'))}`,
    ],
    [
      '– the longest task of that, processor as it is',
      `${answerGoal} ms`,
      pages && readable(inPlace(1, 'longestTask')),
      inPlace(1, 'longestTask') > answerGoal,
    ],
    [
      'longest task of a visit, slowed down four times',
      `${taskGoal.longest} ms`,
      // The browser reports tasks from 50 ms on.
      pages && (longest === 0 ? '< 50 ms' : readable(longest)),
      longest > taskGoal.longest,
    ],
    [
      'start page on a slow line, slowed down four times: first paint',
      `${paintGoal} ms`,
      pages && readable(paint),
      paint > paintGoal,
    ],
    [
      'layout shift, start page and a whole visit',
      '0',
      pages && String(Number(Math.max(...shifts).toFixed(3))),
    ],
  ]
}

/** @param {readonly any[]} rules @returns {readonly Figure[]} */
function ruleFigures(rules) {
  const named = (/** @type {any[]} */ timings, /** @type {string} */ name) =>
    timings.find((entry) => entry.name === name)
  const ours = rules.find(({ size }) => size === 'ours')
  const ratio = (/** @type {string} */ name) => ours && named(ours.whole, name).ratio
  const large = rules.filter(({ size }) => ['2500x250', '25000x250'].includes(size))
  const ofBoth = (/** @type {(result: any) => string} */ text) =>
    large.length === 2 ? large.map(text).join(', ') : undefined
  const { interview } = large.find(({ size }) => size === '2500x250')?.interviews ?? {}
  const floor = (/** @type {any} */ result) => named(result.changed, 'plain interpreter').ratio
  return [
    [
      'one assessment of our catalogue: compiled closures, a plain interpreter',
      `≥ ×${1 / floorGoal}`,
      ours && `${times(ratio('compiled closures'))}, ${times(ratio('plain interpreter'))}`,
      ratio('compiled closures') < 1 / floorGoal,
      'npm run bench -- ours 2500x250 25000x250',
    ],
    ...Object.entries(peerGoals).map(
      ([name, goal]) =>
        /** @type {Figure} */ ([`– ${name}`, `×${goal}`, ours && times(ratio(name)), ratio(name) < goal]),
    ),
    [
      'one answer changed, 2,500 and 25,000 measures × 250 questions',
      '',
      ofBoth(({ changed }) => readable(named(changed, 'this engine').milliseconds)),
    ],
    [
      '– a plain interpreter that hears what has changed',
      `≥ ×${1 / floorGoal}`,
      ofBoth((result) => times(floor(result))),
      large.some((result) => floor(result) < 1 / floorGoal),
    ],
    [
      '– what is asked next',
      `${interviewGoal} ms`,
      ofBoth(({ interviews }) => readable(interviews.nextQuestion.median)),
      large.some(({ interviews }) => interviews.nextQuestion.median > interviewGoal),
    ],
    [
      '– "at most N to go" and all else on the page, 2,500 measures: median, 95 %',
      `${interviewGoal} ms`,
      interview && `${readable(interview.median)}, ${readable(interview.p95)}`,
      interview?.median > interviewGoal,
    ],
  ]
}

/** @param {any} sheets @returns {readonly Figure[]} */
function sheetFigures(sheets) {
  const row = (/** @type {string} */ task, /** @type {string} */ peer) =>
    sheets?.rows.find(
      (/** @type {any} */ one) => one.task === task && one.size === '50000x50' && one.peer === peer,
    )
  const peers = (/** @type {string} */ task) =>
    row(task, 'ours') &&
    ['excel-file', 'sheetjs']
      .map((peer) => row(task, peer))
      .map((one) => `${times(one.milliseconds / row(task, 'ours').milliseconds)} the time, ${megabytes(one)}`)
      .join('; ')
  const ratio = sheets?.portfolio.ratio
  return [
    [
      '10,000 rows as a workbook to the matrix, beside the same rows as CSV',
      `≤ ×${workbookGoal}`,
      ratio && times(ratio),
      ratio > workbookGoal,
      'npm run bench -- sheets',
    ],
    ['a workbook of 50,000 × 50 cells written, in memory: ours', '', megabytes(row('write', 'ours'))],
    ['– write-excel-file; SheetJS of npm', '', peers('write')],
    ['– read: ours', '', megabytes(row('read', 'ours'))],
    ['– read-excel-file; SheetJS of npm', '', peers('read')],
  ]
}

/** @param {any} appraisals @returns {readonly Figure[]} */
function appraisalFigures(appraisals) {
  const { copies } = appraisalGoals
  return /** @type {const} */ ([
    [
      'whole',
      `what can be used, a catalogue ${copies} times ours beside ours: all answered`,
      'npm run bench -- appraisals',
    ],
    ['changed', '– one answer changed', ''],
  ]).map(([of, what, command]) => {
    const goal = appraisalGoals[of] * copies
    const { milliseconds, ratio } = appraisals?.[of][1] ?? {}
    return [what, `≤ ×${goal}`, ratio && `${times(ratio)} (${readable(milliseconds)})`, ratio > goal, command]
  })
}

/**
 * On what was measured: the number of processors, the main versions of Node and Chromium, and the month.
 * @typedef {{ cores: number, node: string, chromium: string, month: string }} Machine
 */

/**
 * Puts figures into a table.
 * @param {readonly Figure[]} figures
 * @param {ReadonlyMap<string | undefined, string>} [before] the earlier row of each figure, for what is not measured
 */
export function tableOf(figures, before = new Map()) {
  const rows = figures.map(([what, goal, measured, isMissed, command]) =>
    measured === undefined
      ? (before.get(what) ?? `| ${what} | ${goal} | – | |`)
      : `| ${what} | ${goal} | ${isMissed ? `**${measured}**` : measured} | ${command ? `\`${command}\`` : ''} |`,
  )
  const table = ['| what | goal | measured | with |', '| --- | ---: | ---: | --- |', ...rows].join('\n')
  return table.replaceAll('|  |', '| |')
}

/**
 * Puts the figures into the table of docs/figures.md and the machine into its first sentence, and returns the new text.
 * @param {string} document
 * @param {readonly Figure[]} figures
 * @param {Partial<Machine>} [machine]
 */
export function withFigures(document, figures, machine = {}) {
  const before = new Map(document.split('\n').map((line) => [line.split(' | ')[0]?.slice(2), line]))
  return document
    .replace(/^\| what \|[^]*?\n(?=\n)/m, () => `${tableOf(figures, before)}\n`)
    .replace(
      /^Measured on (\d+) cores with Node (\d+) and Chromium (\d+), (\w+ \d{4})\./m,
      (_, cores, node, chromium, month) => {
        const known = { cores, node, chromium, month, ...machine }
        return `Measured on ${known.cores} cores with Node ${known.node} and Chromium ${known.chromium}, ${known.month}.`
      },
    )
}

/** Returns the sizes of the build in bytes; undefined without a build. */
function sizeOfBuild() {
  const build = join(projectRoot, 'dist')
  if (!existsSync(build)) return undefined
  const manifest = JSON.parse(readFileSync(join(build, '.vite', 'manifest.json'), 'utf8'))
  const sums = /** @type {const} */ (['en', 'zh']).map((language) =>
    measure(language).reduce((total, { bytes }) => total + bytes, 0),
  )
  return {
    first: Math.max(...sums),
    embed: readFileSync(join(build, embedding.path)).length,
    word: brotliCompressSync(readFileSync(join(build, manifest['src/word/index.ts'].file))).length,
  }
}

/**
 * Writes docs/figures.md.
 * @param {string} cache the folder with the results of the benches
 */
export function writeFigures(cache) {
  const [rules, appraisals, pages, sheets, machine] = ['rules', 'appraisals', 'pages', 'sheets', 'machine']
    .map((name) => join(cache, `${name}.json`))
    .map((file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined))
  const file = join(projectRoot, 'docs', 'figures.md')
  const figures = figuresOf({ size: sizeOfBuild(), rules, appraisals, pages, sheets })
  const chromium = pages?.chromium && { chromium: pages.chromium }
  writeFileSync(file, withFigures(readFileSync(file, 'utf8'), figures, { ...machine, ...chromium }))
}
