/**
 * C5: "not sure" is honest. A verdict with unknowns is `relevant` only if it is so for every way to settle them.
 * Likewise for `not-relevant`; otherwise it is `possible`. The explanation names exactly the points on which it
 * depends.
 */
import { describe, expect, it } from 'vitest'
import { assess, explain } from '../../src/engine'
import { catalogue, type MeasureId } from '../../src/policy'
import { decisionTable } from './support/decision-table'
import { openIn } from './support/settling'

describe('a verdict with unknowns', () => {
  it.each(catalogue.measures)(
    'on $id is what every way to settle them gives, and "possible" where they differ',
    (measure) => {
      const table = decisionTable(catalogue, measure)
      const alone = { ...catalogue, measures: [measure] }
      const isOpen = openIn(table, catalogue)
      for (const situation of table.situations()) {
        const answers = table.answersIn(situation)
        const verdict = assess(alone, answers).findings[0]?.verdict
        const settled = table.outcomes(situation, isOpen)
        const honest = settled.size === 1 ? [...settled][0] : 'possible'
        if (verdict === honest) continue
        throw new Error(
          `${String(verdict)}, but settled ${[...settled].join()} under ${JSON.stringify(answers)}`,
        )
      }
    },
  )
})

/** Points that an explanation calls open although settling them could not change the verdict. */
const namedInVain: Partial<
  Record<MeasureId, { readonly points: readonly string[]; readonly because: string }>
> = {}

describe('an explanation', () => {
  it.each(catalogue.measures)(
    'of $id names the open points on which the verdict depends, and no others',
    (measure) => {
      const table = decisionTable(catalogue, measure)
      const points = [...table.questions, ...table.pilots]
      const isOpen = openIn(table, catalogue)
      const inVain = new Set<string>()
      for (const situation of table.situations()) {
        const answers = table.answersIn(situation)
        const mattering = table.matteringPlaces(situation, isOpen).map((place) => points[place] ?? '')
        const { open, pilots } = explain(catalogue, answers, measure.id)
        const named: readonly string[] = [...open, ...pilots]
        const overlooked = mattering.filter((point) => !named.includes(point))
        if (overlooked.length > 0)
          throw new Error(`does not name ${overlooked.join()} under ${JSON.stringify(answers)}`)
        for (const point of named) if (!mattering.includes(point)) inVain.add(point)
      }
      expect([...inVain]).toEqual(namedInVain[measure.id]?.points ?? [])
    },
  )
})
