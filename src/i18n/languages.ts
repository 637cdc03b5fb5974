/**
 * The current language and its words.
 *
 * Words come in parts, each loaded once per language: those up to the first question, those after the first page, and
 * the details that only the result and the library need. Switching loads first and then changes everything at once, so
 * no page ever shows two languages or an empty place.
 */
import { computed, type ComputedRef, shallowRef } from 'vue'
import type { Language } from '../policy/languages'
import type { LanguageDetails } from './details.en'
import { joinedWords, type LanguageWords } from './joined-words'
import type { LaterWords } from './later.en'
import { withSecondTry } from './second-try'
import type { OpeningWords } from './words.en'

/** The parts that are loaded when they are needed, or ahead of that. */
interface LaterParts {
  readonly later: LaterWords
  readonly details: LanguageDetails
}

export type WordsPart = keyof LaterParts

interface Current extends Partial<LaterParts> {
  readonly language: Language
  readonly opening: OpeningWords
}

const current = shallowRef<Current>()

type Loading<Words> = Readonly<Record<Language, () => Promise<Words>>>

const loadOpening: Loading<OpeningWords> = {
  en: async () => (await import('./words.en')).wordsEn,
  zh: async () => (await import('./words.zh')).wordsZh,
}

const loadPart: { readonly [Part in WordsPart]: Loading<Pick<LaterParts, Part>> } = {
  later: {
    en: async () => ({ later: (await import('./later.en')).laterEn }),
    zh: async () => ({ later: (await import('./later.zh')).laterZh }),
  },
  details: {
    en: async () => ({ details: (await import('./details.en')).detailsEn }),
    zh: async () => ({ details: (await import('./details.zh')).detailsZh }),
  },
}

const laterParts: readonly WordsPart[] = ['later', 'details']

/** Switches to a language once its words are there. Rejects, and changes nothing, when they cannot be loaded. */
export async function switchLanguage(language: Language): Promise<void> {
  const next: Current = { language, opening: await withSecondTry(loadOpening[language]) }
  // While a part is loaded, another may have been added to the words of now.
  const lacks = (part: WordsPart): boolean => current.value?.[part] !== undefined && next[part] === undefined
  for (let missing = laterParts.filter(lacks); missing.length > 0; missing = laterParts.filter(lacks)) {
    Object.assign(
      next,
      ...(await Promise.all(
        missing.map((part) => withSecondTry<Partial<LaterParts>>(loadPart[part][language])),
      )),
    )
  }
  current.value = next
}

/** Loads parts of the current language's words, as far as they are not there yet. */
export async function ensureWords(...wanted: readonly WordsPart[]): Promise<void> {
  const before = loaded()
  const missing = wanted.filter((part) => !before[part])
  if (missing.length === 0) return
  const parts = await Promise.all(
    missing.map((part) => withSecondTry<Partial<LaterParts>>(loadPart[part][before.language])),
  )
  if (current.value?.language === before.language)
    current.value = Object.assign({}, current.value, ...parts) as Current
  // The language was switched in the meantime, so the parts are wanted in the other one.
  else await ensureWords(...wanted)
}

function loaded(): Current {
  if (!current.value) throw new Error('No language has been loaded yet.')
  return current.value
}

export function useLanguage(): ComputedRef<Language> {
  return computed(() => loaded().language)
}

/**
 * The words of the interview. A route that shows more than the first page does waits until all of them are loaded, and
 * so do the parts that come after that page. They may therefore rely on every message and question.
 */
export function useWords(): ComputedRef<LanguageWords> {
  return computed(() => joinedWords(loaded().opening, loaded().later))
}

/** The details: measures in full, sources, contacts, the circular, the report's joining words. */
export function useDetails(): ComputedRef<LanguageDetails> {
  return computed(() => {
    const { details } = loaded()
    if (!details) throw new Error('The details have not been loaded; the route must ask for them.')
    return details
  })
}
