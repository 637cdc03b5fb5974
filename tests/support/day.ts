/** A fixed day, so that tests of appraisals do not depend on the date. */
import type { IsoDate } from '../../src/engine'

/** The day of the appraisals in the tests. */
export const day: IsoDate = '2026-11-29'
