/**
 * The current language and its words.
 *
 * Words come in two parts, each loaded once per language: those of the interview, and the details that only the
 * result and the library need. Switching loads first and then changes everything at once, so no page ever shows
 * two languages or an empty place.
 */
import { computed, type ComputedRef, shallowRef } from 'vue'
import type { Language } from '../policy/languages'
import type { LanguageDetails } from './details.en'
import type { LanguageWords } from './words.en'

interface Current {
  readonly language: Language
  readonly words: LanguageWords
  readonly details: LanguageDetails | undefined
}

const current = shallowRef<Current>()

const loadWords: Record<Language, () => Promise<LanguageWords>> = {
  en: async () => (await import('./words.en')).wordsEn,
  zh: async () => (await import('./words.zh')).wordsZh,
}

const loadDetails: Record<Language, () => Promise<LanguageDetails>> = {
  en: async () => (await import('./details.en')).detailsEn,
  zh: async () => (await import('./details.zh')).detailsZh,
}

/** The language of the browser's list that we speak best; English where there is none. */
export function preferredLanguage(browserLanguages: readonly string[]): Language {
  const spoken = browserLanguages.map((tag) => tag.toLowerCase().split('-')[0])
  return spoken.find((language): language is Language => language === 'en' || language === 'zh') ?? 'en'
}

/** Switches to a language once its words are there. Rejects, and changes nothing, when they cannot be loaded. */
export async function switchLanguage(language: Language): Promise<void> {
  const withDetails = current.value?.details !== undefined
  const [words, details] = await Promise.all([
    loadWords[language](),
    withDetails ? loadDetails[language]() : Promise.resolve(undefined),
  ])
  current.value = { language, words, details }
}

/** Loads the details of the current language, if they are not there yet. */
export async function ensureDetails(): Promise<void> {
  const before = current.value
  if (!before || before.details) return
  const details = await loadDetails[before.language]()
  if (current.value === before) current.value = { ...before, details }
  else await ensureDetails()
}

function loaded(): Current {
  if (!current.value) throw new Error('No language has been loaded yet.')
  return current.value
}

export function useLanguage(): ComputedRef<Language> {
  return computed(() => loaded().language)
}

/** The words of the interview: messages, questions, headings, titles. */
export function useWords(): ComputedRef<LanguageWords> {
  return computed(() => loaded().words)
}

/** The details: measures in full, sources, contacts, the circular, the report's joining words. */
export function useDetails(): ComputedRef<LanguageDetails> {
  return computed(() => {
    const { details } = loaded()
    if (!details) throw new Error('The details have not been loaded; the route must ask for them.')
    return details
  })
}
