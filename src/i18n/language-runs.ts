/**
 * Which parts of a text are in the other language, known by their letters, so that a page can say so to those who have
 * it read aloud.
 *
 * In English that is a run of Chinese characters with the digits and brackets inside it: of "document 金发〔2025〕10号,
 * in eight provinces" the number, 金发〔2025〕10号. In Chinese it is three English words or more in a row, so a phrase or
 * a title; single names and abbreviations, such as CSV or DLA Piper, are read as part of a Chinese sentence.
 */
import type { Language } from '../policy/languages'
import { type LanguageTag, languageTags } from './language-tags'

/** A part of a text, and the language that it is in where that is not the text's own. */
export interface LanguageRun {
  readonly text: string
  readonly tag: LanguageTag | undefined
}

/** For each language the other one, and what is taken for it. Chinese characters come with punctuation of their width. */
const others: Readonly<Record<Language, { readonly tag: LanguageTag; readonly run: RegExp }>> = {
  en: { tag: languageTags.zh, run: /((?:\d*[\p{Script=Han}、-〿！-｠])+)/u },
  zh: { tag: languageTags.en, run: /(\b(?:[a-z’]+ ){2,}[a-z’]+)/i },
}

/** Parts a text into runs of one language each. Put together they are the text; some may be empty. */
export function languageRuns(text: string, language: Language): readonly LanguageRun[] {
  const { tag, run } = others[language]
  // What the pattern takes stands at the odd places.
  return text.split(run).map((part, place) => ({ text: part, tag: place % 2 === 1 ? tag : undefined }))
}
