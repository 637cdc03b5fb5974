/** A link, or a page that embeds the app, may ask for language and colours; the user's choice wins. */
import { afterEach, expect, it, vi } from 'vitest'
import { shownTheme, wantedLanguages } from '../../src/app/asked'
import { preferredLanguage } from '../../src/i18n/preferred'

/** Starts the app at an address with this query, in a browser that is set to English. */
function at(search: string): void {
  vi.stubGlobal('location', { search })
  vi.stubGlobal('navigator', { languages: ['en-GB', 'zh'] })
}

afterEach(() => {
  vi.unstubAllGlobals()
})

it.each([
  ['', 'en'],
  ['?language=zh', 'zh'],
  ['?theme=dark&language=zh-Hans-CN', 'zh'],
  ['?language=fr', 'en'],
  ['?language=', 'en'],
  ['?language=%E4%B8%AD', 'en'],
])('with the address ending in "%s" the language is %s', (search, language) => {
  at(search)
  expect(preferredLanguage(wantedLanguages())).toBe(language)
})

it.each([
  ['', 'system', 'system'],
  ['?theme=dark', 'system', 'dark'],
  ['?theme=light', 'system', 'light'],
  ['?theme=dark', 'light', 'light'],
  ['?theme=light', 'dark', 'dark'],
])('with the address ending in "%s" and "%s" chosen, the colours are "%s"', (search, chosen, shown) => {
  at(search)
  expect(shownTheme(chosen)).toBe(shown)
})
