/**
 * Checks that all contenders give the same verdicts before anything is timed. All of them answer for complete answers,
 * those with three values for half the answers too. Each is also compared after one changed answer, with its own
 * verdicts on the whole.
 *
 * Contenders with two values cannot say "unknown", and even complete answers leave open what the policy leaves open. So
 * they evaluate twice, once with yes and once with no for every open point. If both results agree, the verdict is
 * settled; otherwise it is unknown.
 */
import { type Answers, assess, type Catalogue } from '../../src/engine'
import type { Contender, Loaded, Verdicts } from './contender'
import type { Enterprise, Step } from './enterprises'
import { pilot } from './neutral'

/** How much was compared. */
export interface Checked {
  /** The number of comparisons, each of one verdict. */
  readonly verdicts: number
}

/**
 * Compares the verdicts of all contenders.
 * @throws Error at the first verdict in which two contenders differ.
 */
export async function agreement(
  catalogue: Catalogue,
  contenders: readonly { readonly contender: Contender; readonly engine: Loaded }[],
  complete: readonly Enterprise[],
  half: readonly Enterprise[],
  steps: readonly Step[],
): Promise<Checked> {
  let verdicts = 0
  const compare = (who: string, when: string, found: readonly number[], expected: readonly number[]) => {
    for (const [at, verdict] of expected.entries()) {
      verdicts++
      if (found[at] !== verdict)
        throw new Error(`${who}, ${when}: measure ${at} is ${String(found[at])} instead of ${verdict}.`)
    }
  }

  const floor = contenders.find(({ contender }) => contender.name === 'plain interpreter')
  if (!floor) throw new Error('The floor that all are held to is missing.')
  for (const { answers, neutral } of [...complete, ...half]) {
    compare('this engine', 'against the floor', ourVerdicts(catalogue, answers), [
      ...copy(await floor.engine.all(neutral)),
    ])
  }

  for (const { contender, engine } of contenders) {
    // Slow ones are compared over fewer enterprises.
    const few = contender.mostMeasures < catalogue.measures.length * 4 ? 3 : complete.length
    for (const { answers, neutral } of complete.slice(0, few)) {
      const found = contender.threeValued
        ? copy(await engine.all(neutral))
        : await inTwoValues(engine, neutral)
      compare(contender.name, 'complete answers', found, ourVerdicts(catalogue, answers))
    }
    for (const { answers, neutral } of contender.threeValued ? half.slice(0, few) : []) {
      compare(
        contender.name,
        'half the answers',
        copy(await engine.all(neutral)),
        ourVerdicts(catalogue, answers),
      )
    }
    await engine.all(complete[0]?.neutral ?? {})
    for (const { neutral, measures, question } of steps.slice(0, few * 2)) {
      const found = copy(await engine.some(neutral, measures, question))
      compare(contender.name, `after a change of ${question}`, found, copy(await engine.all(neutral)))
    }
  }

  let last = assess(catalogue, complete[0]?.answers ?? {})
  for (const { answers, question } of steps.slice(0, 64)) {
    last = assess(catalogue, answers, last)
    compare(
      'this engine',
      `after a change of ${question}`,
      last.findings.map(valueOf),
      ourVerdicts(catalogue, answers),
    )
  }
  return { verdicts }
}

const values = { 'not-relevant': 0, possible: 1, relevant: 2 } as const

const valueOf = ({ verdict }: { readonly verdict: keyof typeof values }): number => values[verdict]

const ourVerdicts = (catalogue: Catalogue, answers: Answers): readonly number[] =>
  assess(catalogue, answers).findings.map(valueOf)

const copy = (verdicts: Verdicts): readonly number[] => Array.from(verdicts)

async function inTwoValues(engine: Loaded, neutral: Enterprise['neutral']): Promise<readonly number[]> {
  const least = copy(await engine.all({ ...neutral, [pilot]: 'no' }))
  const greatest = copy(await engine.all({ ...neutral, [pilot]: 'yes' }))
  return least.map((verdict, at) => (verdict === greatest[at] ? verdict : 1))
}
