/** Which options of a long list answer to what was typed into its filter. */
import type { ChoiceOption } from './choices'

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
