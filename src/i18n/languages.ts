/**
 * The current language and its words.
 *
 * Words are loaded in parts: those up to the first question, those after the first page, and the details that only the
 * result and the library need. Switching loads first and then changes everything at once, so that no page shows two
 * languages or lacks words.
 */
import { computed, type ComputedRef, shallowRef } from 'vue'
import type { Language } from '../policy/languages'
import type { LanguageDetails } from './details.en'
import { joinedWords, type LanguageWords } from './joined-words'
import type { LaterWords } from './later.en'
import { withSecondTry } from './second-try'
import type { OpeningWords } from './words.en'

/** The parts that are loaded after the first page. */
interface LaterParts {
  readonly later: LaterWords
  readonly details: LanguageDetails
}

/** The name of such a part. */
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

async function loadParts(parts: readonly WordsPart[], language: Language): Promise<Partial<LaterParts>> {
  const each = parts.map((part) => withSecondTry<Partial<LaterParts>>(loadPart[part][language]))
  return Object.assign({}, ...(await Promise.all(each))) as Partial<LaterParts>
}

/** Switches to a language once its words are loaded. Rejects, and changes nothing, if they cannot be loaded. */
export async function switchLanguage(language: Language): Promise<void> {
  const next: Current = { language, opening: await withSecondTry(loadOpening[language]) }
  // While a part is loaded, another one may have been loaded for the current language.
  const lacks = (part: WordsPart): boolean => current.value?.[part] !== undefined && next[part] === undefined
  for (let missing = laterParts.filter(lacks); missing.length > 0; missing = laterParts.filter(lacks))
    Object.assign(next, await loadParts(missing, language))
  current.value = next
}

/** Loads the missing parts of the current language's words. Rejects if one cannot be loaded. */
export async function ensureWords(...wanted: readonly WordsPart[]): Promise<void> {
  const before = loaded()
  const missing = wanted.filter((part) => !before[part])
  if (missing.length === 0) return
  const parts = await loadParts(missing, before.language)
  if (current.value?.language === before.language) current.value = { ...current.value, ...parts }
  // The language was switched meanwhile, so the parts are needed in the other one.
  else await ensureWords(...wanted)
}

function loaded(): Current {
  if (!current.value) throw new Error('No language has been loaded yet.')
  return current.value
}

/** The current language. Throws before the first language is loaded. */
export function useLanguage(): ComputedRef<Language> {
  return computed(() => loaded().language)
}

/**
 * The words of the interview. Routes and parts after the first page wait until all of these are loaded. They may rely on
 * every message and question.
 */
export function useWords(): ComputedRef<LanguageWords> {
  return computed(() => joinedWords(loaded().opening, loaded().later))
}

/** The details: full texts of measures, sources, contacts, the circular and reports. Throws if they are not loaded. */
export function useDetails(): ComputedRef<LanguageDetails> {
  return computed(() => {
    const { details } = loaded()
    if (!details) throw new Error('The details have not been loaded; the route must ask for them.')
    return details
  })
}
