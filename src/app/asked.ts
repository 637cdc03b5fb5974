/**
 * What a link to the app, or a page that embeds it, asks for in the address: `?language=zh&theme=dark`. It counts as
 * long as the person has chosen nothing else, and it is never kept.
 */

const asked = (name: string): string | null => new URLSearchParams(location.search).get(name)

/** The languages to choose from, the most wanted first. What we do not speak does no harm. */
export const wantedLanguages = (): readonly string[] => [asked('language') ?? '', ...navigator.languages]

/** The colours to be seen. A word that we do not know means those of the system. */
export const shownTheme = (chosen: string): string =>
  chosen === 'system' ? (asked('theme') ?? chosen) : chosen

/**
 * Whether this is the page at which shared links arrive. It says so itself: the whole app may stand in a folder of any
 * name.
 */
export const isSharedPage = (): boolean => document.documentElement.dataset.page === 'shared'
