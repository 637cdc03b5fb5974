/** The filter of a long list of options. */
import type { ChoiceOption } from './choices'

/**
 * Whether an option matches the text typed into the filter.
 *
 * Up to two Latin letters match only the beginning of a name or of one of its words. Three or more letters, and any other
 * characters, such as Chinese ones, match anywhere.
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
