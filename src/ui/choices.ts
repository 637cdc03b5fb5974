/** What a choice list shows, and what choosing does. It knows options by id and label only. */

export interface ChoiceOption {
  readonly id: string
  readonly label: string
  readonly hint: string | undefined
  /** Choosing it clears the others of a multiple choice. */
  readonly exclusive: boolean
  /** What the filter of a long list understands beside the label. */
  readonly keywords: readonly string[]
}

export interface ChoiceGroup {
  readonly id: string
  readonly heading: string | undefined
  readonly options: readonly ChoiceOption[]
}

/** From this many single options on, a list is long: it can be filtered, and stands in columns. */
const LONG = 20

export function isLong(kind: 'single' | 'multiple', groups: readonly ChoiceGroup[]): boolean {
  return kind === 'single' && groups.flatMap((group) => group.options).length >= LONG
}

/** What is chosen after one option was clicked. A multiple choice toggles; what excludes the others clears them. */
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
