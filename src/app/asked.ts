/**
 * What the address asks for, set by a link to the app or by a page that embeds it: `?language=zh&theme=dark`. It counts
 * until the user chooses something else, and is never kept.
 */

const asked = (name: string): string | null => new URLSearchParams(location.search).get(name)

/** Lists the wanted languages, the most wanted first. It may name languages that the app does not have. */
export const wantedLanguages = (): readonly string[] => [asked('language') ?? '', ...navigator.languages]

/** Returns the colours to show. An unknown word means those of the system. */
export const shownTheme = (chosen: string): string =>
  chosen === 'system' ? (asked('theme') ?? chosen) : chosen

/**
 * Whether this is the page at which shared links arrive. The page marks itself, because the app's folder may have any
 * name, `s` included.
 */
export const isSharedPage = (): boolean => document.documentElement.dataset.page === 'shared'
