/** An instrument: a way to use a measure today, with its period, to whom it is open, what it requires and its basis. */
import type { Instrument } from '../engine'
import type { MeasureId } from './measures/ids'

export interface PolicyInstrument<
  Id extends string = string,
  Basis extends string = string,
> extends Instrument<Id, MeasureId> {
  /** The ids of the sources that it rests on, strongest first. */
  readonly basis: readonly [Basis, ...Basis[]]
  /** The month as of which it was read to hold, `YYYY-MM`. */
  readonly asOf: string
}

/** Declares an instrument, keeping its id in the type. */
export function instrument<const Id extends string, const I extends Omit<PolicyInstrument, 'id'>>(
  id: Id,
  details: I,
): { readonly id: Id } & I {
  return { id, ...details }
}
