/** The current language: chosen from the browser's list, switched all at once, loaded in parts. */
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type * as freshModule from '../../src/i18n'
import { wordsEn } from '../../src/i18n/words.en'
import { wordsZh } from '../../src/i18n/words.zh'
import { everyQuestion } from '../../src/engine'
import { catalogue } from '../../src/policy'

let i18n: typeof freshModule

beforeEach(async () => {
  // No language is loaded yet, as when the page opens.
  vi.resetModules()
  i18n = await import('../../src/i18n')
})

it.each([
  [[], 'en'],
  [['fr-FR', 'de'], 'en'],
  [['zh-CN', 'en'], 'zh'],
  [['zh-Hant-TW'], 'zh'],
  [['ZH'], 'zh'],
  [['en-GB', 'zh-CN'], 'en'],
  [['ja', 'zh-SG', 'en'], 'zh'],
  [['zhx', 'english'], 'en'],
] as const)('for a browser with the languages %j, the app uses %s', (browser, language) => {
  expect(i18n.preferredLanguage(browser)).toBe(language)
})

it('asking for words before a language is loaded is an error', async () => {
  expect(() => i18n.useWords().value).toThrow('No language')
  expect(() => i18n.useLanguage().value).toThrow('No language')
  await expect(i18n.ensureWords('details')).rejects.toThrow('No language')
})

it('words that were asked for once follow every switch of the language', async () => {
  await i18n.switchLanguage('en')
  const language = i18n.useLanguage()
  const words = i18n.useOpeningWords()
  expect([language.value, words.value.messages.site.name]).toEqual(['en', wordsEn.messages.site.name])
  await i18n.switchLanguage('zh')
  expect([language.value, words.value.messages.site.name]).toEqual(['zh', wordsZh.messages.site.name])
  await i18n.switchLanguage('en')
  expect(words.value.messages.site.name).toBe(wordsEn.messages.site.name)
})

describe('the parts that are loaded later', () => {
  it('are missing until they are asked for', async () => {
    await i18n.switchLanguage('en')
    expect(() => i18n.useDetails().value).toThrow('must ask')
    expect(() => i18n.useWords().value).toThrow('must ask')
    expect(Object.keys(i18n.useOpeningWords().value.questions)).toEqual(catalogue.sections[0]?.questions)
    await i18n.ensureWords('questions')
    expect(Object.keys(i18n.useWords().value.questions)).toHaveLength(everyQuestion(catalogue).length)
    expect(() => i18n.useDetails().value).toThrow('must ask')
    await i18n.ensureWords('questions', 'details')
    expect(i18n.useDetails().value.pages.about.title).toBe('About this tool')
  })

  it('are loaded in the new language, too, when it is switched', async () => {
    await i18n.switchLanguage('en')
    await i18n.ensureWords('questions', 'details')
    await i18n.switchLanguage('zh')
    expect(i18n.useDetails().value.pages.about.title).toBe('关于本工具')
    expect(Object.keys(i18n.useWords().value.questions)).toHaveLength(everyQuestion(catalogue).length)
  })

  it('are all there when two pages ask for different ones at once', async () => {
    await i18n.switchLanguage('en')
    await Promise.all([i18n.ensureWords('questions'), i18n.ensureWords('details')])
    expect(Object.keys(i18n.useWords().value.questions)).toHaveLength(everyQuestion(catalogue).length)
    expect(i18n.useDetails().value.pages.about.title).toBe('About this tool')
  })

  it('are those of the language that is current in the end', async () => {
    await i18n.switchLanguage('en')
    await Promise.all([i18n.ensureWords('questions', 'details'), i18n.switchLanguage('zh')])
    expect(i18n.useLanguage().value).toBe('zh')
    expect(i18n.useDetails().value.pages.about.title).toBe('关于本工具')
    expect(i18n.useWords().value.questions.region.short).toMatch(/\p{Script=Han}/u)
  })

  it('are those of the language that is current in the end, also when the switch begins first', async () => {
    await i18n.switchLanguage('en')
    await Promise.all([i18n.switchLanguage('zh'), i18n.ensureWords('questions', 'details')])
    expect(i18n.useLanguage().value).toBe('zh')
    expect(i18n.useDetails().value.pages.about.title).toBe('关于本工具')
  })
})
