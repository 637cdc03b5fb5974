/** The matrix for other programs: one row an enterprise, one column a measure, and the code of each report. */
import type { Verdict } from '../engine'
import { measures } from '../policy'
import { type InterviewWords, wordsFor } from '../report'
import { csv } from '../report/exports'
import { codeOf } from '../share'
import type { Enterprise } from './enterprise'
import { totalsOf } from './selection'
import { verdictAt } from './sign-rows'

export interface MatrixWords {
  readonly name: string
  readonly code: string
  readonly verdicts: Readonly<Record<Verdict, string>>
  /** How many articles have no measures here; the heading of an empty column, which no program takes for an enterprise. */
  readonly notCovered: string
  readonly nameOf: (enterprise: Enterprise) => string
}

/** The verdicts on the measures at these positions as the text of a CSV file. */
export function matrixAsCsv(
  enterprises: readonly Enterprise[],
  positions: readonly number[],
  titles: InterviewWords['titles'],
  words: MatrixWords,
): string {
  const { verdicts } = words
  const shown = measures.filter((_, position) => positions.includes(position))
  return csv([
    [
      words.name,
      verdicts.relevant,
      verdicts.possible,
      verdicts['not-relevant'],
      ...shown.map(({ id }) => wordsFor(titles, id)),
      words.code,
      words.notCovered,
    ],
    ...enterprises.map((enterprise) => {
      const totals = totalsOf(enterprise, positions)
      return [
        words.nameOf(enterprise),
        String(totals.relevant),
        String(totals.possible),
        String(totals['not-relevant']),
        ...positions.map((position) => verdicts[verdictAt(enterprise.verdicts, position)]),
        codeOf(enterprise.token),
        '',
      ]
    }),
  ])
}
