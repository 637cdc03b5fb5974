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

/**
 * Whether an option answers to what was typed into the filter.
 *
 * Latin letters match from the beginning of a name or of one of its words, or anywhere from three letters on;
 * anything else, such as Han characters, matches anywhere.
 */
export function matchesFilter(option: ChoiceOption, typed: string): boolean {
  const wanted = plain(typed)
  if (wanted === '') return true
  const anywhere = wanted.length >= 3 || !/^[a-z]+$/.test(wanted)
  return [option.label, ...option.keywords].some((name) => {
    const words = name.toLowerCase().split(/\s+/)
    const whole = plain(name)
    return (
      whole.startsWith(wanted) ||
      words.some((word) => word.startsWith(wanted)) ||
      (anywhere && whole.includes(wanted))
    )
  })
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s'’-]/g, '')
}
