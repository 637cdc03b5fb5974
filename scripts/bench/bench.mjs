/**
 * `npm run bench`: measures how fast the engine and the pages are, compared with other libraries and with the goals.
 * Not part of `npm test`, because times depend on the machine. Compare the ratios of one run.
 *
 *     npm run bench                      the engine, on our catalogue and on synthetic ones (about ten minutes)
 *     npm run bench -- --quick           shorter, on fewer catalogues
 *     npm run bench -- 2500x250 ours     on these catalogues only: measures x questions
 *     npm run bench -- appraisals        appraising a much larger catalogue, compared with ours
 *     npm run bench -- pages             the production build in a real browser (--quick: one run each)
 *     npm run bench -- sheets            workbooks, compared with other libraries and with CSV
 *     npm run bench -- figures           writes the latest measurements and the size of the build into docs/figures.md
 *
 * Peers are installed on demand into tests/bench, never with the app. The table goes to the terminal, all results as
 * JSON to .cache/bench.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureDependencies } from '../run/ensure-dependencies.mjs'
import { appraisalGoals, floorGoal, interviewGoal, peerGoals } from './goals.mjs'
import { readable, twoDigits } from './readable.mjs'
import { buildApp, isStartedDirectly, projectRoot, runNode, runOrFail } from '../run/run-tool.mjs'

const benchFolder = join(projectRoot, 'tests', 'bench')
const cache = join(projectRoot, '.cache', 'bench')

const allSizes = ['ours', '250x25', '250x250', '2500x25', '2500x250', '2500x1000', '25000x250', '25000x1000']
const quickSizes = ['ours', '250x25', '2500x250']

const floors = ['compiled closures', 'plain interpreter']

/**
 * What tests/bench/rules.ts prints.
 * @typedef {{ name: string, milliseconds: number, ratio: number, ratioSpread: [number, number], rounds: number }} Timing
 * @typedef {{ median: number, p95: number, max: number }} Summary
 * @typedef {{ size: string, measures: number, questions: number, dependants: number, checked: { verdicts: number }, whole: Timing[],
 *   half: Timing[], changed: Timing[], interviews: { steps: number, interview: Summary, nextQuestion: Summary },
 *   anew: Timing[], calibration: [number, number] }} Result
 */

/**
 * Names the goals that the engine misses; returns an empty list if it keeps them all.
 * @param {Result} result
 */
export function missedGoals({ size, whole, changed, interviews }) {
  const missed = []
  const ratioOf = (/** @type {Timing[]} */ timings, /** @type {string} */ name) =>
    timings.find((timing) => timing.name === name)?.ratio
  const best = (/** @type {Timing[]} */ timings) =>
    1 / Math.min(...floors.map((name) => ratioOf(timings, name) ?? Infinity))
  if (size === 'ours') {
    const closures = 1 / (ratioOf(whole, 'compiled closures') ?? Infinity)
    if (closures > floorGoal)
      missed.push(`one assessment takes ${closures.toFixed(1)} times as long as compiled closures`)
    for (const [name, goal] of Object.entries(peerGoals)) {
      const ratio = ratioOf(whole, name)
      if (ratio !== undefined && ratio < goal)
        missed.push(`${name} takes only ${ratio.toFixed(0)} times as long, not ${goal}`)
    }
    return missed
  }
  const step = best(changed)
  if (step > floorGoal)
    missed.push(`one changed answer takes ${step.toFixed(1)} times as long as the best floor`)
  const { interview } = interviews
  if (size === '2500x250' && interview.median > interviewGoal)
    missed.push(`the next question takes ${readable(interview.median)}`)
  return missed
}

/**
 * @param {Timing[]} timings
 * @param {string} name
 */
function cell(timings, name) {
  const timing = timings.find((entry) => entry.name === name)
  if (!timing) return '–'
  return name === 'this engine'
    ? readable(timing.milliseconds)
    : `${readable(timing.milliseconds)} (×${twoDigits(timing.ratio)})`
}

/**
 * Returns the table of one kind of work.
 * @param {string} title
 * @param {readonly Result[]} results
 * @param {(result: Result) => Timing[]} timingsOf
 */
function table(title, results, timingsOf) {
  const names = [...new Set(results.flatMap((result) => timingsOf(result).map(({ name }) => name)))]
  const heading = results.map(({ size, measures, questions }) =>
    size === 'ours' ? `ours, ${measures} × ${questions}` : `${measures} × ${questions}`,
  )
  return [
    `| ${title} | ${heading.join(' | ')} |`,
    `| --- |${' ---: |'.repeat(results.length)}`,
    ...names.map(
      (name) => `| ${name} | ${results.map((result) => cell(timingsOf(result), name)).join(' | ')} |`,
    ),
  ].join('\n')
}

/** @param {readonly Result[]} results */
function interviewTable(results) {
  /** @param {Summary} summary */
  const figures = ({ median, p95 }) => `${readable(median)} / ${readable(p95)}`
  const anew = (/** @type {Result} */ result, /** @type {string} */ name) =>
    readable(result.anew.find((entry) => entry.name === name)?.milliseconds)
  return [
    '| the interview | measures × questions | after an answer: median / 95 % | next question | for a stranger |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...results.map(
      (result) =>
        `| ${result.size === 'ours' ? 'ours' : 'synthetic'} | ${result.measures} × ${result.questions} | ${figures(result.interviews.interview)} | ${figures(result.interviews.nextQuestion)} | ${anew(result, 'interview')} |`,
    ),
  ].join('\n')
}

/** Says how much the speed of the machine varied between and within the runs. */
function noise(/** @type {readonly Result[]} */ results) {
  const calibrations = results.flatMap(({ calibration }) => calibration)
  const spread = Math.max(...calibrations) / Math.min(...calibrations)
  const ratios = results.flatMap(({ whole }) =>
    whole.filter(({ name }) => floors.includes(name)).map(({ ratioSpread: [low, high] }) => high / low),
  )
  return (
    `A fixed piece of work took ${readable(Math.min(...calibrations))} to ${readable(Math.max(...calibrations))} (×${spread.toFixed(1)}); ` +
    `ratios to the floors vary by up to ×${Math.max(...ratios).toFixed(1)} (10th to 90th percentile); load ${loadavg()[0]?.toFixed(1)}.`
  )
}

/**
 * Bundles a bench with all that it measures into a module that Node can run, and returns its path.
 * @param {string} [name] of the bench in tests/bench
 */
async function bundle(name = 'rules') {
  const { build } = await import('vite')
  const outDir = join(cache, 'built', name)
  await build({
    configFile: false,
    root: projectRoot,
    publicDir: false,
    logLevel: 'warn',
    build: {
      ssr: `tests/bench/${name}.ts`,
      outDir,
      target: 'node20',
      minify: false,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: '[name].mjs' } },
    },
  })
  return join(outDir, `${name}.mjs`)
}

/**
 * Runs a bench and returns what it prints last. Throws an error with its output if it fails.
 * @param {readonly string[]} command the bench's path and its arguments
 */
async function resultOf(command) {
  const { code, output } = await runNode(command)
  if (code !== 0) throw new Error(`${output}\nThe bench failed: ${command.join(' ')}`)
  return JSON.parse(output.trim().split('\n').at(-1) ?? '')
}

/**
 * Keeps a result for docs/figures.md.
 * @param {string} name
 * @param {unknown} result
 */
const keep = (name, result) =>
  writeFileSync(join(cache, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`)

/**
 * @param {readonly string[]} sizes
 * @param {boolean} isQuick
 */
async function benchRules(sizes, isQuick) {
  ensureDependencies(benchFolder, () => console.error('Fetching the peers from npm …'))
  const script = await bundle('rules')
  /** @type {Result[]} */
  const results = []
  for (const size of sizes) {
    console.error(`${size} …`)
    const contenders = join(benchFolder, 'contenders')
    results.push(await resultOf([script, contenders, size, ...(isQuick ? ['--quick'] : [])]))
  }
  keep('rules', results)
  const verdicts = results.reduce((sum, { checked }) => sum + checked.verdicts, 0)
  console.log(
    [
      table('one assessment, all answered', results, ({ whole }) => whole),
      table('half answered', results, ({ half }) => half),
      table('one answer changed', results, ({ changed }) => changed),
      interviewTable(results),
      `Median times; ×: how many times as long as this engine. All gave the same ${verdicts.toLocaleString('en')} verdicts first. ${noise(results)}`,
    ].join('\n\n'),
  )
  return results.flatMap((result) => missedGoals(result).map((missed) => `${result.size}: ${missed}`))
}

/**
 * What tests/bench/appraisals.ts prints.
 * @typedef {{ copies: number, measures: number, checks: number, instruments: number, whole: Timing[], changed: Timing[] }} Appraisals
 */

/**
 * Names the goals that appraising a large catalogue misses. The time of a whole appraisal may grow only in proportion
 * to the catalogue. One changed answer may affect only what depends on it.
 * @param {Appraisals} appraisals
 */
export function missedByAppraisals({ copies, whole, changed }) {
  const times = (/** @type {Timing[]} */ timings) => timings[1]?.ratio ?? Infinity
  return [
    ...(times(whole) > appraisalGoals.whole * copies
      ? [`appraising ${copies} times our catalogue takes ${times(whole).toFixed(0)} times as long`]
      : []),
    ...(times(changed) > appraisalGoals.changed * copies
      ? [
          `one changed answer in ${copies} times our catalogue takes ${times(changed).toFixed(0)} times as long`,
        ]
      : []),
  ]
}

/** @param {boolean} isQuick */
async function benchAppraisals(isQuick) {
  const script = await bundle('appraisals')
  /** @type {Appraisals} */
  const found = await resultOf([script, ...(isQuick ? ['--quick'] : [])])
  keep('appraisals', found)
  const row = (/** @type {string} */ what, /** @type {Timing[]} */ timings) =>
    `| ${what} | ${timings.map(({ milliseconds }) => readable(milliseconds)).join(' | ')} | ×${twoDigits(timings[1]?.ratio ?? NaN)} |`
  console.log(
    [
      `| what can be used | ours | ${found.measures} measures, ${found.instruments} instruments, ${found.checks} checks | ratio |`,
      '| --- | ---: | ---: | ---: |',
      row('all answered', found.whole),
      row('one answer changed', found.changed),
    ].join('\n'),
  )
  return missedByAppraisals(found)
}

/** @param {boolean} isQuick */
async function benchPages(isQuick) {
  console.error('Building …')
  await buildApp()
  const { measurePages } = await import('./bench-pages.mjs')
  const { pageFigures, tableOf } = await import('./figures.mjs')
  const pages = await measurePages(isQuick)
  keep('pages', pages)
  const figures = pageFigures(pages)
  console.log(tableOf(figures))
  return figures.flatMap(([what, goal, measured, isMissed]) =>
    isMissed ? [`pages: ${what}: ${measured}, not ${goal}`] : [],
  )
}

/** @param {boolean} isQuick */
async function benchSheets(isQuick) {
  ensureDependencies(benchFolder, () => console.error('Fetching the peers from npm …'))
  const { measureSheets } = await import('./bench-sheets.mjs')
  const peers = join(benchFolder, 'spreadsheets')
  const { table: text, missed } = await measureSheets(await bundle('sheets'), peers, cache, isQuick)
  console.log(text)
  return missed
}

/** Notes for docs/figures.md on what was measured, and when; which Chromium, the bench of the pages notes. */
function noteMachine() {
  const month = new Date().toLocaleString('en', { month: 'long', year: 'numeric' })
  const machine = { cores: availableParallelism(), node: process.versions.node.split('.')[0], month }
  keep('machine', machine)
}

if (isStartedDirectly(import.meta.url)) {
  await runOrFail(async () => {
    const { values, positionals: named } = parseArgs({
      allowPositionals: true,
      options: { quick: { type: 'boolean', default: false } },
    })
    const isQuick = values.quick
    const strange = named.find(
      (name) => !/^(pages|sheets|appraisals|figures|ours|[1-9]\d*x[1-9]\d*)$/.test(name),
    )
    if (strange !== undefined)
      throw new Error(
        `"${strange}" is not "pages", "sheets", "appraisals", "figures", "ours" or a size such as 250x25.`,
      )
    ensureDependencies(projectRoot)
    mkdirSync(cache, { recursive: true })
    const sizes = named.filter((arg) => !['pages', 'sheets', 'appraisals', 'figures'].includes(arg))
    const missed = []
    if (sizes.length > 0 || named.length === 0) {
      missed.push(...(await benchRules(sizes.length > 0 ? sizes : isQuick ? quickSizes : allSizes, isQuick)))
    }
    if (named.length === 0 || named.includes('appraisals')) missed.push(...(await benchAppraisals(isQuick)))
    if (named.includes('pages')) missed.push(...(await benchPages(isQuick)))
    if (named.includes('sheets')) missed.push(...(await benchSheets(isQuick)))
    if (named.length === 0 || named.some((name) => name !== 'figures')) {
      noteMachine()
      console.log(
        missed.length === 0
          ? '\nAll goals are kept.'
          : `\nGoals missed:\n${missed.map((line) => `- ${line}`).join('\n')}`,
      )
    }
    if (named.includes('figures')) (await import('./figures.mjs')).writeFigures(cache)
  })
}
