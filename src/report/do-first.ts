/**
 * Chooses what to do first: the three things that matter most, each with its reason.
 *
 *     ends       what ends soonest, while it can or may be used
 *     settles    the answer that settles what to do about most measures
 *     use        what can be used now
 *     check      what may be usable
 *     qualify    what one would have to qualify for
 *
 * One thing of each kind comes before a second of any kind. No measure appears twice.
 */
import type { Action, IsoDate } from '../engine'
import { actionsInPlay } from './order'
import type { MeasureId, QuestionId } from '../policy'

/** One of the things to do first: act on a measure, or settle a question. */
export type FirstThing =
  | {
      readonly kind: 'ends' | 'use' | 'check' | 'qualify'
      readonly measure: MeasureId
      /** The day on which it ends; with `ends` only. */
      readonly date: IsoDate | undefined
    }
  | {
      readonly kind: 'settles'
      readonly question: QuestionId
      /** The measures about which the answer could change what to do; at least one. */
      readonly measures: readonly [MeasureId, ...MeasureId[]]
    }

/** A measure with all that its rank depends on. */
export interface Candidate {
  readonly measure: MeasureId
  readonly action: Action
  /** The earliest last day of the ways that lead furthest. */
  readonly until: IsoDate | undefined
  /** The questions and checks that could change what to do about it. */
  readonly asks: readonly QuestionId[]
}

/** How many things to choose. */
const MOST = 3

/**
 * Puts first what matters most, out of candidates in the order of the circular.
 *
 * @param horizon what ends after this day is not urgent.
 */
export function doFirst(candidates: readonly Candidate[], horizon: IsoDate): readonly FirstThing[] {
  const kinds: readonly (readonly FirstThing[])[] = [
    ending(candidates, horizon),
    settling(candidates),
    ...actionsInPlay.map((action) => acting(candidates, action)),
  ]
  const queues = kinds.map((things) => [...things])
  const named = new Set<MeasureId>()
  const chosen: FirstThing[] = []
  while (queues.some((queue) => queue.length > 0)) {
    for (const queue of queues) {
      const thing = takeFresh(queue, named)
      if (!thing) continue
      for (const measure of measuresOf(thing)) named.add(measure)
      chosen.push(thing)
    }
  }
  return chosen.slice(0, MOST)
}

/** Takes from a queue the first thing with a measure that is not yet named. A question is then limited to such measures. */
function takeFresh(queue: FirstThing[], named: ReadonlySet<MeasureId>): FirstThing | undefined {
  for (let thing = queue.shift(); thing; thing = queue.shift()) {
    const [first, ...others] = measuresOf(thing).filter((measure) => !named.has(measure))
    if (first !== undefined)
      return thing.kind === 'settles' ? { ...thing, measures: [first, ...others] } : thing
  }
  return undefined
}

function measuresOf(thing: FirstThing): readonly MeasureId[] {
  return thing.kind === 'settles' ? thing.measures : [thing.measure]
}

function ending(candidates: readonly Candidate[], horizon: IsoDate): readonly FirstThing[] {
  return candidates
    .filter(
      ({ action, until }) =>
        action !== 'none' && action !== 'wait' && until !== undefined && until <= horizon,
    )
    .sort((one, other) => (one.until ?? '').localeCompare(other.until ?? ''))
    .map(({ measure, until }) => ({ kind: 'ends', measure, date: until }))
}

/** Ranks questions by the measures that wait for them. A measure that waits for n answers gives each a weight of 1/n. */
function settling(candidates: readonly Candidate[]): readonly FirstThing[] {
  const byQuestion = new Map<QuestionId, { measures: [MeasureId, ...MeasureId[]]; weight: number }>()
  for (const { measure, asks } of candidates) {
    for (const question of asks) {
      const before = byQuestion.get(question)
      const measures: [MeasureId, ...MeasureId[]] = before ? [...before.measures, measure] : [measure]
      byQuestion.set(question, { measures, weight: (before?.weight ?? 0) + 1 / asks.length })
    }
  }
  return [...byQuestion]
    .sort(([, one], [, other]) => other.weight - one.weight)
    .map(([question, { measures }]) => ({ kind: 'settles', question, measures }))
}

function acting(
  candidates: readonly Candidate[],
  action: 'use' | 'check' | 'qualify',
): readonly FirstThing[] {
  return candidates
    .filter((candidate) => candidate.action === action)
    .map(({ measure }) => ({ kind: action, measure, date: undefined }))
}
