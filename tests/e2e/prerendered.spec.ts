/** The page before the app starts, and where it cannot start. */
import type { Page } from '@playwright/test'
import { circular, firstQuestion, measures } from '../../src/policy'
import type { Language } from '../../src/policy/languages'
import { budget } from '../../scripts/checks/check-size.mjs'
import { prerenderedEn } from '../../src/app/prerendered/words.en'
import { prerenderedZh } from '../../src/app/prerendered/words.zh'
import { chinese, english } from '../support/words'
import { expect, keys, languages, large, test, inEach } from './support/app'
import { onlyInChromium } from './support/engines'
import { heading, link } from './support/sharing'

const prerendered = { en: prerenderedEn, zh: prerenderedZh }
const said = { en: english, zh: chinese }
const locale = (language: Language): string => (language === 'zh' ? 'zh-CN' : 'en')

/** Holds back the app's own script, so that the app does not start. Returns a function that lets the script load. */
async function holdTheApp(page: Page): Promise<() => void> {
  let release = (): void => undefined
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route(/assets\/app-.*\.js$/, async (route) => {
    await released
    await route.continue()
  })
  return release
}

/** Reads the text on the screen, as a user sees it. */
const text = (page: Page): Promise<string> => page.locator('body').innerText()

/** Watches the layout from the first painting on. The result gives the sum of all shifts. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(globalThis, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return () =>
    page.evaluate(() =>
      (globalThis as unknown as { shifts: number[] }).shifts.reduce((total, value) => total + value, 0),
    )
}

/** Reads the texts, places and sizes of the visible elements of the start page, in pixels. */
const places = (page: Page, root: string) =>
  page.evaluate((within) => {
    const of = document.querySelectorAll(
      `${within} :is(header a, header button, h1, h2, h3, dt, dd, li, .actions a, footer p)`,
    )
    return [...of]
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        return [element.textContent.trim(), x, y, width, height]
      })
  }, root)

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  onlyInChromium('noScript')

  test('shows the start page, a measure, the circular and the page of shared links', async ({ page }) => {
    await test.step('the start page is complete in both languages, and lists every measure by article', async () => {
      await page.goto('./')
      const shown = await text(page)
      for (const language of languages) {
        const { messages, titles } = said[language].words
        expect(shown).toContain(prerendered[language].needs)
        expect(shown).toContain(messages.start.lead)
        for (const fact of messages.start.facts) expect(shown).toContain(fact.text)
        for (const { id, provision } of measures) {
          expect(shown).toContain(titles[id])
          expect(shown).toContain(messages.measures.article(provision.article))
        }
        expect(shown).not.toContain(prerendered[language].failed)
        expect(shown).not.toContain(messages.start.begin + '\n')
      }
      expect(shown).toContain(circular.number)
      expect(shown).toContain('22 September 2025')
      expect(shown).toContain('2025年9月22日')
      await expect(page.getByRole('button')).toHaveCount(0)
    })

    await test.step('a measure leads to its first steps, its passage and its sources', async () => {
      await page.goto('./')
      await page.getByRole('link', { name: said.en.words.titles['cash-pooling'] }).click()
      await expect(page).toHaveURL(/measures\.html#\/measures\/cash-pooling$/)
      const entry = page.locator('[id="/measures/cash-pooling"]')
      await expect(entry).toBeInViewport()
      for (const language of languages) {
        await expect(entry).toContainText(said[language].details.summaries['cash-pooling'])
        const { instruments, report, sources, measures: texts } = said[language].details
        await expect(entry).toContainText(sources['cash-pool-notice-2025']?.title ?? '?')
        await expect(entry).toContainText(texts['cash-pooling'].firstSteps['choose-host'] ?? '?')
        const pool = instruments['integrated-pool']
        for (const part of [pool.title, ...report.period('2025-12-26', undefined), pool.what, pool.requires])
          await expect(entry).toContainText(part)
        expect(await text(page)).toContain(prerendered[language].days)
      }
      await expect(entry).toContainText(`Article VIII, first sentence · ${circular.number}`)
      await expect(entry.getByRole('link').first()).toHaveAttribute('href', /^https:/)
      expect(await page.locator('section section').count()).toBe(measures.length)
      await page.getByRole('link', { name: said.en.words.messages.site.name }).click()
      await expect(heading(page).first()).toHaveText(said.en.words.messages.start.title)
    })

    await test.step('the about page says what the circular is, and shows the disclaimer', async () => {
      await page.goto('./')
      await link(page, said.zh.words.messages.site.about).click()
      await expect(page).toHaveURL(/measures\.html#\/about$/)
      const about = page.locator('[id="/about"]')
      await expect(about).toBeInViewport()
      for (const language of languages) {
        await expect(about).toContainText(said[language].details.circular.citation)
        await expect(about).toContainText(said[language].details.circular.disclaimer)
      }
    })

    await test.step('a shared link says what it is', async () => {
      await page.goto('./s/')
      const shown = await text(page)
      for (const language of languages) expect(shown).toContain(prerendered[language].shared.text)
      await page.getByRole('link', { name: prerenderedEn.shared.home }).click()
      await expect(heading(page).first()).toHaveText(said.en.words.messages.start.title)
    })
  })
})

inEach(languages, 'before the app starts', (language) => {
  for (const width of [360, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      // Most runs try two of the four in each language: one narrow and one wide, one light and one dark.
      const isUsual = (width === 360) === ((colorScheme === 'light') === (language === 'en'))
      const name = `shows the start page, which the app then replaces without moving anything (${String(width)}, ${colorScheme})`
      test(name, isUsual ? {} : large, async ({ page }) => {
        if (colorScheme === 'dark') onlyInChromium('media')
        await page.setViewportSize({ width, height: 800 })
        await page.emulateMedia({ colorScheme })
        const shift = await watchShifts(page)
        const release = await holdTheApp(page)
        await page.goto('./', { waitUntil: 'commit' })
        const before = page.locator(`.prerendered:lang(${language})`)
        await expect(before.getByRole('heading', { level: 1 })).toBeVisible()
        await expect(page.locator('html')).toHaveAttribute('lang', locale(language))
        await expect(page.locator('.prerendered:visible')).toHaveCount(1)
        const placesBefore = await places(page, `.prerendered:lang(${language})`)
        expect(placesBefore.length).toBeGreaterThan(50)
        release()
        await expect(page.locator('.prerendered')).toHaveCount(0)
        await expect(heading(page)).toBeVisible()
        await page.waitForLoadState('networkidle')
        expect(await places(page, '#app')).toEqual(placesBefore)
        expect(await shift()).toBe(0)
      })
    }
  }

  test(
    'shows only the header at another address, and says so if the app cannot be loaded',
    language === 'en' ? {} : large,
    async ({ page, journal }) => {
      await holdTheApp(page)
      await page.goto('./#/q/region', { waitUntil: 'commit' })
      await expect(page.locator('header:visible')).toHaveCount(1)
      await expect(page.locator('h1:visible')).toHaveCount(0)
      await expect(page.getByText(prerendered[language].loading)).toBeVisible()
      await test.step('the page says that the app cannot be loaded, and links to the measures', async () => {
        await page.route(/assets\/app-.*\.js$/, (route) => route.abort())
        await page.goto('./')
        await expect(page.getByText(prerendered[language].failed)).toBeVisible()
        await expect(
          page.getByRole('link', { name: said[language].words.titles['cash-pooling'] }),
        ).toBeVisible()
        await expect(page.locator('.prerendered:visible')).toHaveCount(1)
        journal.takeFaults()
      })
    },
  )

  test(
    'opens in the app a link that was followed before the app started',
    language === 'zh' ? {} : large,
    async ({ page }) => {
      const release = await holdTheApp(page)
      await page.goto('./', { waitUntil: 'commit' })
      await link(page, said[language].words.messages.start.begin).click()
      await expect(page.locator('h1:visible')).toHaveCount(0)
      release()
      await expect(heading(page)).toHaveText(said[language].words.questions[firstQuestion].title)
    },
  )
})

test.describe('what is kept on the device', () => {
  test('decides what is shown before the app starts', async ({ page, context, baseURL, keep }) => {
    const { origin } = new URL(baseURL ?? '')
    await holdTheApp(page)
    for (const [preferences, lang, theme] of [
      [{ language: 'zh', theme: 'dark' }, 'zh-CN', 'dark'],
      [{ language: 'en', theme: 'light' }, 'en', 'light'],
      [{ language: 'xx', theme: 7 }, 'en', 'system'],
      ['no JSON', 'en', 'system'],
    ] as const) {
      const value = typeof preferences === 'string' ? preferences : JSON.stringify(preferences)
      await test.step(`language and colours: ${value}`, async () => {
        await context.setStorageState({
          cookies: [],
          origins: [{ origin, localStorage: [{ name: keys.preferences, value }] }],
        })
        await page.goto('./', { waitUntil: 'commit' })
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
        await expect(page.locator('html')).toHaveAttribute('lang', lang)
      })
    }
    await test.step('hides a start page that the answers will change', async () => {
      await keep({ services: ['goods-only'] })
      await page.goto('./', { waitUntil: 'commit' })
      await expect(page.locator('html')).toHaveAttribute('data-prerendered', 'other')
      await expect(page.locator('h1:visible')).toHaveCount(0)
    })
  })
})

inEach(languages, 'what is sent', (language) => {
  test('stays within the budget up to the first question, in one language', async ({ page }) => {
    onlyInChromium('developerTools')
    const sizes: { url: string; bytes: number }[] = []
    const session = await page.context().newCDPSession(page)
    await session.send('Network.enable')
    const urls = new Map<string, string>()
    session.on('Network.responseReceived', ({ requestId, response }) => urls.set(requestId, response.url))
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      sizes.push({ url: urls.get(requestId) ?? '', bytes: encodedDataLength })
    })
    // What is fetched ahead comes after the question, and does not count.
    await page.goto(`./#/q/${firstQuestion}`)
    await expect(heading(page)).toBeVisible()
    const needed = sizes.filter(({ url }) => !/icon\.svg$/.test(url))
    const ahead =
      /assets\/(en|zh|questions\.\w+|page-styles|region-names|NewRelease|trial|own-scripts|rolldown-runtime)-/
    const first = needed.filter(({ url }) => !ahead.test(url))
    expect(first.length, first.map(({ url }) => url).join('\n')).toBeLessThanOrEqual(6)
    // With the headers of the responses, most of which are security headers.
    expect(first.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(budget + first.length * 1500)
    const other = language === 'en' ? 'zh' : 'en'
    expect(
      sizes.filter(({ url }) => new RegExp(`(words\\.|questions\\.|details\\.|/)${other}-`).test(url)),
    ).toEqual([])
  })
})
