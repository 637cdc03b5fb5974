/** What "0 wrong" means, in one place. */
import type { Answers } from '../../../src/engine'
import { encodeToken, linkFor, type Problem, readToken } from '../../../src/share'
import { identicalAnswers, randomPossibleAnswers } from './answers'
import { prove } from '../../support/random'

/** The address of the app in the links of tests. */
export const startPage = 'https://example.org/finder/'

/** Reads a text that was made from these answers. It gives "read" or the problem; throws on any other answers. */
export function readOrRefused(text: string, answers: Answers): 'read' | Problem {
  const reading = readToken(text)
  if (!reading.ok) return reading.problem
  if (!identicalAnswers(reading.answers, answers) || reading.dropped.length > 0) {
    throw new Error(`Wrong answers from ${JSON.stringify(text)}, made from ${encodeToken(answers)}.`)
  }
  return 'read'
}

/** A result that somebody shared. */
export interface Shared {
  readonly answers: Answers
  readonly token: string
  readonly link: string
}

/** Makes this many shared results. */
export function sharedResults(count: number): readonly Shared[] {
  const results: Shared[] = []
  prove(count, (random) => {
    const answers = randomPossibleAnswers(random)
    results.push({ answers, token: encodeToken(answers), link: linkFor(startPage, answers) })
  })
  return results
}

/** Counts how often each thing happened. */
export class Tally {
  private readonly counts = new Map<string, number>()

  add(outcome: string): void {
    this.counts.set(outcome, this.count(outcome) + 1)
  }

  count(...outcomes: readonly string[]): number {
    return outcomes.reduce((sum, outcome) => sum + (this.counts.get(outcome) ?? 0), 0)
  }

  /** Lists what happened at all, in alphabetical order. */
  outcomes(beginning = ''): readonly string[] {
    return [...this.counts.keys()].filter((outcome) => outcome.startsWith(beginning)).sort()
  }

  total(): number {
    return this.count(...this.counts.keys())
  }
}
