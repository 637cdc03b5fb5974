/** What the user prefers on this device: language, colours, and whether answers are kept. */
import { siteId } from '../policy/identity'
import { type Language, languages } from '../policy/languages'
import { fieldsOf } from './json'
import type { Keeper } from './keeper'

/** Where the preferences are kept. */
export const PREFERENCES_KEY = `${siteId}.preferences`

/** The choices of colours; `system` follows the device. */
export const themes = ['system', 'light', 'dark'] as const

/** One of these choices. */
export type Theme = (typeof themes)[number]

/** What the user prefers. */
export interface Preferences {
  /** Undefined: as the browser's languages suggest. */
  readonly language: Language | undefined
  readonly theme: Theme
  readonly keepAnswers: boolean
}

const usual: Preferences = { language: undefined, theme: 'system', keepAnswers: true }

/** Reads the kept preferences. Usual ones replace what is missing or unreadable. */
export function readPreferences(keeper: Pick<Keeper, 'read'>): Preferences {
  const kept = fieldsOf<keyof Preferences>(keeper.read(PREFERENCES_KEY) ?? '') ?? {}
  return {
    language: languages.find((language) => language === kept.language),
    theme: themes.find((theme) => theme === kept.theme) ?? usual.theme,
    keepAnswers: typeof kept.keepAnswers === 'boolean' ? kept.keepAnswers : usual.keepAnswers,
  }
}

/** Keeps preferences. False: the device has failed. */
export function keepPreferences(keeper: Keeper, preferences: Preferences): boolean {
  return keeper.write(PREFERENCES_KEY, JSON.stringify(preferences))
}
