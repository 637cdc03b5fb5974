/**
 * Finds the parts of a text that are in the other language. It knows them by their letters. Pages mark them for screen
 * readers.
 *
 * In English text, that is a run of Chinese characters with the digits and brackets in it. In "document 金发〔2025〕10号, in
 * eight provinces", it is 金发〔2025〕10号. In Chinese text, it is three or more English words in a row, as in a title.
 * Single names and abbreviations, such as CSV or DLA Piper, belong to the Chinese sentence.
 */
import type { Language } from '../policy/languages'
import { type LanguageTag, languageTags } from './language-tags'

/** A part of a text; `tag` is its language if that is not the language of the text. */
export interface LanguageRun {
  readonly text: string
  readonly tag: LanguageTag | undefined
}

/** For each language, the other one and a pattern for its runs. Chinese runs include full-width punctuation. */
const others: Readonly<Record<Language, { readonly tag: LanguageTag; readonly run: RegExp }>> = {
  en: { tag: languageTags.zh, run: /((?:\d*[\p{Script=Han}、-〿！-｠])+)/u },
  zh: { tag: languageTags.en, run: /(\b(?:[a-z’]+ ){2,}[a-z’]+)/i },
}

/** Splits a text into runs of one language each. Joined they are the text again; some may be empty. */
export function languageRuns(text: string, language: Language): readonly LanguageRun[] {
  const { tag, run } = others[language]
  // `split` puts the matches of the group at odd indexes.
  return text.split(run).map((part, place) => ({ text: part, tag: place % 2 === 1 ? tag : undefined }))
}
