/** Finds typical faults in texts that are put together from parts, or written by hand. */
import type { Language } from '../../src/policy/languages'

const faults: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['is empty', /^\s*$/],
  ['begins or ends with a space', /^\s|\s$/],
  ['has a line break or two spaces', /\n|\s\s/],
  ['has a place that was not filled', /[{}]|undefined|NaN|\[object/],
  ['has doubled punctuation', /[.,;:!?。，；：！？、]\s*[.,;:!?。，；：！？、]/],
  ['has a space before punctuation', /\s[.,;:!?)\]。，；：！？、）》”]/],
  ['repeats a word', /\b([A-Za-z]{2,}) \1\b/],
]

const faultsIn: Readonly<Record<Language, typeof faults>> = {
  en: [['has Chinese punctuation', /[。，；：！？、（）]/]],
  zh: [
    [
      'has half-width punctuation beside a Chinese character',
      /\p{Script=Han}[,;:!?.()"']|[,;:!?.()"']\p{Script=Han}/u,
    ],
    ['has a space between Chinese characters', /\p{Script=Han}\s+\p{Script=Han}/u],
  ],
}

/** Finds the faults of a text; returns an empty list if there are none. */
export function faultsOf(text: string, language: Language): readonly string[] {
  return [...faults, ...faultsIn[language]]
    .filter(([, pattern]) => pattern.test(text))
    .map(([name]) => `${name}: ${text}`)
}

/** Finds the faults of a text that must be a whole sentence. */
export function faultsOfSentence(text: string, language: Language): readonly string[] {
  const whole = language === 'zh' ? /[。！？]$/ : /^[^a-z].*[.!?]$/
  return [...faultsOf(text, language), ...(whole.test(text) ? [] : [`is no whole sentence: ${text}`])]
}
