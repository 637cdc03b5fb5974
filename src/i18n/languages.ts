/**
 * The current language and its words.
 *
 * Words are loaded in three parts:
 * - those up to the first question
 * - the questions of the further topics
 * - the details that only the result and the library need
 *
 * Switching loads first and then changes everything at once, so that no page shows two languages or lacks words.
 */
import { computed, type ComputedRef, shallowRef } from 'vue'
import type { Language } from '../policy/languages'
import type { LanguageDetails } from './details.en'
import { type FurtherQuestions, joinedWords, type LanguageWords } from './joined-words'
import { withSecondTry } from './second-try'
import type { OpeningWords } from './words.en'

/** The parts that are loaded after the first page. */
interface FurtherParts {
  readonly questions: FurtherQuestions
  readonly details: LanguageDetails
}

/** The name of such a part. */
export type WordsPart = keyof FurtherParts

interface Current extends Partial<FurtherParts> {
  readonly language: Language
  readonly opening: OpeningWords
}

const current = shallowRef<Current>()

type Loading<Words> = Readonly<Record<Language, () => Promise<Words>>>

const loadOpening: Loading<OpeningWords> = {
  en: async () => (await import('./words.en')).wordsEn,
  zh: async () => (await import('./words.zh')).wordsZh,
}

const loadPart: { readonly [Part in WordsPart]: Loading<Pick<FurtherParts, Part>> } = {
  questions: {
    en: async () => ({ questions: (await import('../policy/questions/en')).furtherQuestionsEn }),
    zh: async () => ({ questions: (await import('../policy/questions/zh')).furtherQuestionsZh }),
  },
  details: {
    en: async () => ({ details: (await import('./details.en')).detailsEn }),
    zh: async () => ({ details: (await import('./details.zh')).detailsZh }),
  },
}

const furtherParts: readonly WordsPart[] = ['questions', 'details']

async function loadParts(parts: readonly WordsPart[], language: Language): Promise<Partial<FurtherParts>> {
  const each = parts.map((part) => withSecondTry<Partial<FurtherParts>>(loadPart[part][language]))
  return Object.assign({}, ...(await Promise.all(each))) as Partial<FurtherParts>
}

/** Switches to a language once its words are loaded. Rejects, and changes nothing, if they cannot be loaded. */
export async function switchLanguage(language: Language): Promise<void> {
  const next: Current = { language, opening: await withSecondTry(loadOpening[language]) }
  // While a part is loaded, another one may have been loaded for the current language.
  const lacks = (part: WordsPart): boolean => current.value?.[part] !== undefined && next[part] === undefined
  for (let missing = furtherParts.filter(lacks); missing.length > 0; missing = furtherParts.filter(lacks))
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

/**
 * Returns the current language.
 *
 * @throws Error before the first language is loaded.
 */
export function useLanguage(): ComputedRef<Language> {
  return computed(() => loaded().language)
}

/**
 * Returns the words up to the first question, for the frame, the start page and questions. Once the further questions
 * are loaded, they are among these words.
 *
 * @throws Error before the first language is loaded.
 */
export function useOpeningWords(): ComputedRef<OpeningWords> {
  return computed(() => {
    const { opening, questions } = loaded()
    return questions ? joinedWords(opening, questions) : opening
  })
}

/**
 * Returns the words of the interview, with all questions.
 *
 * @throws Error if the questions of the further topics are not loaded.
 */
export function useWords(): ComputedRef<LanguageWords> {
  return computed(() => {
    const { opening, questions } = loaded()
    if (!questions) throw new Error('The questions have not been loaded; the route must ask for them.')
    return joinedWords(opening, questions)
  })
}

/**
 * Returns the details: full texts of measures, sources, contacts, the circular and reports.
 *
 * @throws Error if they are not loaded.
 */
export function useDetails(): ComputedRef<LanguageDetails> {
  return computed(() => {
    const { details } = loaded()
    if (!details) throw new Error('The details have not been loaded; the route must ask for them.')
    return details
  })
}
