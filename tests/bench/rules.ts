/**
 * Compares the verdicts of all contenders on one catalogue in one process, then times them in turn. Started by
 * scripts/bench/bench.mjs; prints one line of JSON.
 *
 *     node rules.mjs <folder of the contenders> ours|<measures>x<questions> [--quick]
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Assessment, assess, type Catalogue, interview, nextQuestion } from '../../src/engine'
import { catalogue as ours } from '../../src/policy'
import { agreement } from './agreement'
import type { Contender, Loaded } from './contender'
import { completeEnterprise, halfEnterprise, walk } from './enterprises'
import { compiledClosures } from './floor-closures'
import { plainInterpreter } from './floor-interpreter'
import { neutralCatalogue } from './neutral'
import { syntheticCatalogue } from './synthetic'
import { median, quantile } from '../../scripts/bench/quantile.mjs'
import { calibrate, type Effort, timeInTurn, type Work } from './timing'

const [folder = '', size = 'ours'] = process.argv.slice(2)
const isQuick = process.argv.includes('--quick')
const effort: Effort = isQuick ? { batch: 0.5, rounds: 15, most: 600 } : { batch: 1, rounds: 80, most: 5_000 }

const [measureCount = 0, questionCount = 0] = size.split('x').map(Number)
const catalogue: Catalogue = size === 'ours' ? ours : syntheticCatalogue(measureCount, questionCount)
const neutral = neutralCatalogue(catalogue)

const peers: readonly Contender[] = await Promise.all(
  readdirSync(folder)
    .filter((file) => file.endsWith('.mjs'))
    .map(async (file) => {
      const module = (await import(pathToFileURL(join(folder, file)).href)) as { contender: Contender }
      return module.contender
    }),
)
const contenders = [compiledClosures, plainInterpreter, ...peers].filter(
  ({ mostMeasures }) => catalogue.measures.length <= mostMeasures,
)
const loaded = contenders.map((contender) => ({ contender, engine: contender.load(neutral) }))

const complete = Array.from({ length: 16 }, (_, seed) => completeEnterprise(catalogue, neutral, seed + 1))
const half = complete.map((enterprise, seed) => halfEnterprise(catalogue, enterprise, seed + 1))
const steps = walk(catalogue, neutral, complete, 128)

const calibrationBefore = calibrate()
const checked = await agreement(catalogue, loaded, complete, half, steps)

/** Makes the same work for the engine, which comes first, and for the other contenders. */
function inTurn<Item>(
  items: readonly Item[],
  engine: (item: Item) => unknown,
  other: (loaded: Loaded, item: Item) => unknown,
  include: (contender: Contender) => boolean = () => true,
): readonly Work[] {
  const item = (call: number): Item => {
    const found = items[call % items.length]
    if (found === undefined) throw new Error('There is no work.')
    return found
  }
  return [
    { name: 'this engine', run: (call) => engine(item(call)) },
    ...loaded
      .filter(({ contender }) => include(contender))
      .map(({ contender: { name, isAsync = false }, engine: theirs }) => ({
        name,
        isAsync,
        run: (call: number) => other(theirs, item(call)),
      })),
  ]
}

const whole = await timeInTurn(
  inTurn(
    complete,
    ({ answers }) => assess(catalogue, answers),
    (engine, { neutral: given }) => engine.all(given),
  ),
  effort,
)
const halfAnswered = await timeInTurn(
  inTurn(
    half,
    ({ answers }) => assess(catalogue, answers),
    (engine, { neutral: given }) => engine.all(given),
    ({ threeValued }) => threeValued,
  ),
  effort,
)
let last: Assessment = assess(catalogue, complete[0]?.answers ?? {})
const changed = await timeInTurn(
  inTurn(
    steps,
    ({ answers }) => (last = assess(catalogue, answers, last)),
    (engine, { neutral: given, measures, question }) => engine.some(given, measures, question),
  ),
  effort,
)

/** Goes through the whole interview as each enterprise, and times each step. */
function timeInterviews() {
  const times: number[] = []
  const nextTimes: number[] = []
  for (const { answers } of complete.slice(0, isQuick ? 3 : 16)) {
    let given = {}
    let standing = interview(catalogue, given)
    while (standing.next !== undefined) {
      given = { ...given, [standing.next]: answers[standing.next] ?? 'not-sure' }
      const start = performance.now()
      standing = interview(catalogue, given)
      const middle = performance.now()
      nextQuestion(catalogue, given)
      nextTimes.push(performance.now() - middle)
      times.push(middle - start)
    }
  }
  const summary = (values: readonly number[]) => ({
    median: median(values),
    p95: quantile(values, 0.95),
    max: quantile(values, 1),
  })
  return { steps: times.length, interview: summary(times), nextQuestion: summary(nextTimes) }
}

timeInterviews()
const interviews = timeInterviews()
// Takes another enterprise each time, so that no kept result can be used again.
const strangers = complete.flatMap((enterprise, at) => [enterprise.answers, half[at]?.answers ?? {}])
const stranger = (call: number) => strangers[call % strangers.length] ?? {}
let calls = 0
const anew = await timeInTurn(
  [
    { name: 'interview', run: () => interview(catalogue, stranger(calls++)) },
    { name: 'nextQuestion', run: () => nextQuestion(catalogue, stranger(calls++)) },
  ],
  effort,
)
const calibrationAfter = calibrate()

console.log(
  JSON.stringify({
    size,
    measures: catalogue.measures.length,
    questions: catalogue.questions.length,
    dependants: median(steps.map(({ measures }) => measures.length)),
    checked,
    whole,
    half: halfAnswered,
    changed,
    interviews,
    anew,
    calibration: [calibrationBefore, calibrationAfter],
  }),
)
