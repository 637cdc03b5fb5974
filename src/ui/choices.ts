/** The options of a choice list, and the effect of choosing one. */

/** One option. */
export interface ChoiceOption {
  readonly id: string
  readonly label: string
  readonly hint: string | undefined
  /** Whether choosing it clears the other options of a multiple choice. */
  readonly exclusive: boolean
  /** Further names by which the filter of a long list finds the option. */
  readonly keywords: readonly string[]
}

/** Options under one heading, which may be missing. */
export interface ChoiceGroup {
  readonly id: string
  readonly heading: string | undefined
  readonly options: readonly ChoiceOption[]
}

const LONG = 20

/** Whether a single choice has so many options that it gets a filter and columns. */
export function isLong(kind: 'single' | 'multiple', groups: readonly ChoiceGroup[]): boolean {
  return kind === 'single' && groups.flatMap((group) => group.options).length >= LONG
}

/**
 * Returns the chosen options after a click. In a multiple choice it toggles the option; an exclusive one clears the
 * others.
 */
export function afterChoosing(
  options: readonly ChoiceOption[],
  kind: 'single' | 'multiple',
  chosen: readonly string[],
  clicked: string,
): readonly string[] {
  if (kind === 'single') return [clicked]
  if (chosen.includes(clicked)) return chosen.filter((id) => id !== clicked)
  const exclusive = new Set(options.filter((option) => option.exclusive).map((option) => option.id))
  if (exclusive.has(clicked)) return [clicked]
  // In the order of the list, so that the same choice is always the same answer.
  const now = new Set([...chosen.filter((id) => !exclusive.has(id)), clicked])
  return options.map((option) => option.id).filter((id) => now.has(id))
}
