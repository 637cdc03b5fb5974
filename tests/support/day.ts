/** The day of the appraisals in the tests. */
import type { IsoDate } from '../../src/engine'

export const day: IsoDate = '2026-11-29'
