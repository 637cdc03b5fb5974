/**
 * The name of an edition: its month, `2026-11`. A further edition of the same month has its number behind it, `2026-11.2`.
 */
export type EditionId = `${number}-${number}` | `${number}-${number}.${number}`

/** What the name of an edition says. */
export interface EditionParts {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** The how-manieth of its month: 1 where the name has no number. */
  readonly number: number
}

/** Reads the name of an edition; undefined where it is none. */
export function readEdition(id: string): EditionParts | undefined {
  const [, year, month, number = '1'] = /^(\d{4})-(0[1-9]|1[0-2])(?:\.([2-9]|[1-9]\d+))?$/.exec(id) ?? []
  return year && month ? { year: Number(year), month: Number(month), number: Number(number) } : undefined
}
