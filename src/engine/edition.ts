/** The name of an edition: its month, `2026-11`. A further edition of the same month adds its number: `2026-11.2`. */
export type EditionId = `${number}-${number}` | `${number}-${number}.${number}`

/** The parts of an edition's name. */
export interface EditionParts {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** Counts the editions of the month; 1 where the name has no number. */
  readonly number: number
}

/** Reads the name of an edition; undefined where the text is no such name. */
export function readEdition(id: string): EditionParts | undefined {
  const [, year, month, number = '1'] = /^(\d{4})-(0[1-9]|1[0-2])(?:\.([2-9]|[1-9]\d+))?$/.exec(id) ?? []
  return year && month ? { year: Number(year), month: Number(month), number: Number(number) } : undefined
}
