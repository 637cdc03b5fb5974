/** Texts are divided by language as a user would divide them, and nothing of them is lost. */
import { describe, expect, it } from 'vitest'
import { languageRuns } from '../../src/i18n/language-runs'
import { circular } from '../../src/policy'
import { measureSources } from '../../src/policy/details'
import type { Language } from '../../src/policy/languages'
import { textsIn } from '../support/texts'
import { type AllWords, english, everyLanguage } from '../support/words'

/** Returns the parts of a text that are marked as the other language. */
const marked = (text: string, language: Language): readonly string[] =>
  languageRuns(text, language)
    .filter(({ tag }) => tag !== undefined)
    .map((run) => run.text)

describe('in English', () => {
  it.each([
    [
      'the number of a document, with its brackets and its last character',
      'document 金发〔2025〕10号, in',
      '金发〔2025〕10号',
    ],
    ['a number alone', circular.number, circular.number],
    [
      'authorities and a year as one run',
      'See 国家税务总局、国家外汇管理局公告2013年第40号.',
      '国家税务总局、国家外汇管理局公告2013年第40号',
    ],
    ['a title with its own marks', 'the 《服务出口》 of 2025', '《服务出口》'],
    ['digits that a Chinese word follows', 'by 2025年', '2025年'],
    ['a rare character beyond the first plane', 'Mr 𠮷, chair', '𠮷'],
  ])('marks %s', (_, text, run) => {
    expect(marked(text, 'en')).toEqual([run])
  })

  it('marks each of several runs, and leaves digits and brackets of the sentence alone', () => {
    const text = '12 letters, such as “海南” or “hn” (商服贸发〔2025〕186号, No. 186), 2 of 25.'
    expect(marked(text, 'en')).toEqual(['海南', '商服贸发〔2025〕186号'])
  })

  it('marks Chinese as zh-CN', () => {
    expect(languageRuns('A 号', 'en')).toEqual([
      { text: 'A ', tag: undefined },
      { text: '号', tag: 'zh-CN' },
      { text: '', tag: undefined },
    ])
  })

  it('marks nothing when nothing is Chinese', () => {
    for (const text of ['', 'Point a – “25 measures” · 3 %', '① A × B', 'Café №5'])
      expect(languageRuns(text, 'en')).toEqual([{ text, tag: undefined }])
  })
})

describe('in Chinese', () => {
  it('marks a phrase', () => {
    expect(languageRuns('载于Data Compliance China网站', 'zh')).toEqual([
      { text: '载于', tag: undefined },
      { text: 'Data Compliance China', tag: 'en' },
      { text: '网站', tag: undefined },
    ])
    expect(marked('《People’s Bank of China》', 'zh')).toEqual(['People’s Bank of China'])
  })

  it.each(['以“CSV UTF-8”格式保存', '欧华律师事务所（DLA Piper）', 'CEPA、RCEP和PCT', circular.number])(
    'does not mark single names and abbreviations: %s',
    (text) => {
      expect(marked(text, 'zh')).toEqual([])
    },
  )
})

/** Returns all texts in a language, and the numbers of documents, which are the same in both. */
const textsOf = ({ words, details }: AllWords): readonly string[] => [
  ...textsIn({ words, details }).map(([, text]) => text),
  ...measureSources.flatMap(({ number }) => number ?? []),
  circular.number,
]

describe.each(everyLanguage)('in all texts in $language', (all) => {
  const { language } = all
  const texts = textsOf(all)

  it('nothing is lost or moved', () => {
    expect(texts.length).toBeGreaterThan(1000)
    const joined = texts.map((text) =>
      languageRuns(text, language)
        .map((run) => run.text)
        .join(''),
    )
    expect(joined).toEqual(texts)
  })

  it('something is marked as the other language', () => {
    expect(texts.flatMap((text) => marked(text, language))).not.toEqual([])
  })
})

it('in all English texts every Chinese character is marked, and no Latin letter is', () => {
  for (const text of textsOf(english))
    for (const run of languageRuns(text, 'en')) {
      expect(/\p{Script=Han}/u.test(run.text), text).toBe(run.tag !== undefined)
      if (run.tag) expect(run.text).not.toMatch(/[a-z]/i)
    }
})
