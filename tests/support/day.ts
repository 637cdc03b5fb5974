/** The day on which the tests ask what can be used. */
import type { IsoDate } from '../../src/engine'

export const day: IsoDate = '2026-11-29'
