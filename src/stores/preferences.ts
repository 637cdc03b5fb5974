import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import {
  type Draft,
  draftOn,
  type Keeper,
  keepPreferences,
  readPreferences,
  type Preferences,
  type Theme,
} from '../draft'
import { preferredLanguage, switchLanguage } from '../i18n'
import { catalogue } from '../policy'
import type { Language } from '../policy/languages'
import { useAnswers } from './answers'

/** What the user prefers: language, colours, whether answers are kept. */
export const usePreferences = defineStore('preferences', () => {
  const preferences = shallowRef<Preferences>({ language: undefined, theme: 'system', keepAnswers: true })
  let keeper: Keeper | undefined

  /** Takes up the kept preferences and answers, and loads the first language. */
  async function begin(on: Keeper, browserLanguages: readonly string[]): Promise<void> {
    keeper = on
    preferences.value = readPreferences(on)
    if (preferences.value.keepAnswers) useAnswers().resume(draft(on))
    else useAnswers().keepNothing(draft(on))
    await switchLanguage(preferences.value.language ?? preferredLanguage(browserLanguages))
  }

  async function chooseLanguage(language: Language): Promise<void> {
    await switchLanguage(language)
    change({ language })
  }

  function chooseTheme(theme: Theme): void {
    change({ theme })
  }

  /** Switches the keeping of answers on this device on or off; off also erases what is there. */
  function chooseKeeping(keepAnswers: boolean): void {
    change({ keepAnswers })
    if (!keepAnswers) useAnswers().stopKeeping()
    else if (keeper) useAnswers().startKeeping(draft(keeper))
  }

  /** Adopts another tab's choice whether answers are kept. */
  function followOtherTabs(): void {
    if (!keeper) return
    const { keepAnswers } = readPreferences(keeper)
    if (keepAnswers === preferences.value.keepAnswers) return
    preferences.value = { ...preferences.value, keepAnswers }
    if (keepAnswers) useAnswers().resumeKeeping()
    else useAnswers().stopKeeping()
  }

  function change(part: Partial<Preferences>): void {
    preferences.value = { ...preferences.value, ...part }
    if (keeper) keepPreferences(keeper, preferences.value)
  }

  function draft(on: Keeper): Draft {
    return draftOn(on, catalogue)
  }

  /** Returns the keeper of this device, for stores that are loaded later; undefined before `begin`. */
  function device(): Keeper | undefined {
    return keeper
  }

  return { preferences, begin, device, chooseLanguage, chooseTheme, chooseKeeping, followOtherTabs }
})
