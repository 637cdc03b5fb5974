/** Only sites that the host has named may embed the app. They learn its height and when a new page begins, no more. */
import type { FrameLocator, Page } from '@playwright/test'
import { encodeToken } from '../../src/share'
import { english } from '../support/words'
import { isProving } from '../support/random'
import { expect, heardBy, test } from './support/embedding'
import { refusedElsewhere } from './support/engines'
import { softwareGroup } from './support/enterprises'
import { button, heading, link, savedAs } from './support/sharing'
import { answerStep } from './support/interview'
import { engine } from './support/surroundings'

const own = softwareGroup.answers

const script = (app: string, attributes = ''): string =>
  `<script src="${app}embed.js" ${attributes} async></script>`

/** Higher than every page of the app, so that no scrolling is needed; see the reason `frames` in `engines.ts`. */
const allInView = { width: 1280, height: 20_000 }

/** Waits until the app in the frame has begun to report its height. */
const ready = (framed: FrameLocator): Promise<void> => framed.locator('html[data-embedded]').waitFor()

/** Goes to a page of the app in the frame. */
async function go(page: Page, address: string): Promise<void> {
  const frame = page.frames()[1]
  await frame?.evaluate((to) => void (location.hash = to), address)
}

/** Tells whether the content of the frame can be scrolled, and by how many pixels the frame is too high. */
async function heights(page: Page) {
  const frame = await page.locator('iframe').boundingBox()
  const inside = await page.frames()[1]?.evaluate(() => {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement
    const app = document.getElementById('app')?.getBoundingClientRect().height ?? 0
    return { app, scrolls: scrollHeight > clientHeight || scrollWidth > clientWidth }
  })
  return { scrolls: inside?.scrolls, spare: Math.floor((frame?.height ?? 0) - (inside?.app ?? 0)) }
}

/** Returns the browser's errors when it refuses to load something for the page, from now on. */
function refusals(page: Page): readonly string[] {
  const found: string[] = []
  page.on('requestfailed', (request) => found.push(request.failure()?.errorText ?? ''))
  return found
}

test('lets only the named site embed the app, and with the usual headers no site', async ({
  page,
  firm,
  stranger,
  app,
  framed,
  baseURL,
  journal,
  said,
}) => {
  await test.step('with the usual headers no site may, not even with its own frame', async () => {
    const refused = refusals(page)
    firm.show(`${script(baseURL ?? '')}<iframe src="${baseURL ?? ''}"></iframe>`)
    await page.goto(firm.origin)
    await expect
      .poll(() => refused.toSorted())
      .toEqual([refusedElsewhere.script, refusedElsewhere.frame].toSorted())
    await expect(page.locator('iframe')).toHaveCount(1)
    await expect(page.frameLocator('iframe').locator('#app')).toHaveCount(0)
    journal.takeFaults()
  })
  await test.step('with the headers for embedding only the named site may', async () => {
    firm.show(script(app))
    stranger.show(script(app))
    await page.goto(firm.origin)
    await expect(heading(framed)).toHaveText(said.words.messages.start.title)
    const refused = refusals(page)
    await page.goto(stranger.origin)
    await expect.poll(() => refused).toContain(refusedElsewhere.frame)
    await expect(page.locator('iframe')).toHaveCount(1)
    await expect(framed.locator('#app')).toHaveCount(0)
    journal.takeFaults()
  })
})

const widths = isProving ? [360, 1280] : [360]

test('works in a frame of the named site', async ({ page, context, firm, app, framed, journal, said }) => {
  const { words, details } = said
  await page.setViewportSize({ width: 360, height: 700 })
  firm.show(script(app))
  await page.goto(firm.origin)
  await ready(framed)
  for (const width of widths)
    await test.step(`in a window ${String(width)} pixels wide, the frame is as high as each page`, async () => {
      await page.setViewportSize({ width, height: 700 })
      for (const address of [
        '/',
        '/q/services',
        '/all',
        '/result',
        '/q/group',
        '/measures/cash-pooling',
        '/about',
      ]) {
        await go(page, address)
        await heading(framed).waitFor()
        await expect.poll(() => heights(page), address).toEqual({ scrolls: false, spare: 0 })
      }
      await framed.locator('details').first().click()
      await expect.poll(() => heights(page)).toEqual({ scrolls: false, spare: 0 })
    })

  await page.setViewportSize(allInView)
  await go(page, '/measures/cash-pooling')
  await test.step('sources open in a new tab', async () => {
    await context.route(/^https:/, (route) => route.fulfill({ body: 'A source' }))
    const [opened] = await Promise.all([
      context.waitForEvent('page'),
      framed.locator('a[rel~="external"]').first().click(),
    ])
    await expect(opened.locator('body')).toHaveText('A source')
    expect(journal.takeFaults()).toEqual([`request to elsewhere: ${opened.url()}`])
    expect(await opened.evaluate(() => window.opener as unknown)).toBeNull()
    await opened.close()
  })

  // See the reasons `frames` and `printDialogue` in `engines.ts`.
  if (engine === 'firefox') return
  await page.setViewportSize({ width: 800, height: 600 })
  await go(page, '/')
  await expect(heading(framed)).toHaveText(words.messages.start.title)
  await test.step('a new page begins at its top, and a dialog opened in the footer is in view', async () => {
    await framed.locator('footer').getByRole('button').first().scrollIntoViewIfNeeded()
    expect((await page.locator('iframe').boundingBox())?.y).toBeLessThan(0)
    await framed.locator('footer').getByRole('button', { name: words.messages.site.remove }).click()
    await expect(framed.getByRole('dialog')).toBeInViewport({ ratio: 1 })
    await framed.getByRole('dialog').getByRole('button').first().click()
    await go(page, '/about')
    await expect(heading(framed)).toHaveText(details.pages.about.title)
    await expect(heading(framed)).toBeInViewport()
    expect((await page.locator('iframe').boundingBox())?.y).toBeGreaterThanOrEqual(-1)
  })
  await test.step('the app can be printed from the frame', async () => {
    const prints = await page.frames()[1]?.evaluate(
      () =>
        new Promise((resolve) => {
          addEventListener('beforeprint', () => resolve(true))
          print()
          setTimeout(resolve, 2000, false)
        }),
    )
    expect(prints).toBe(true)
  })
})

test('takes language and colours from script or page, or needs none', async ({ page, firm, app, framed }) => {
  for (const { says, attributes, page: pageLanguage, expected } of [
    {
      says: 'the script',
      attributes: 'data-language="zh" data-theme="dark"',
      page: 'en',
      expected: ['zh-CN', 'dark'],
    },
    { says: 'the page', attributes: 'data-theme="light"', page: 'zh-Hans-CN', expected: ['zh-CN', 'light'] },
    {
      says: 'neither names what the app knows',
      attributes: 'data-theme="pink"',
      page: 'fr',
      expected: ['en', 'system'],
    },
  ] as const) {
    await test.step(says, async () => {
      firm.show(script(app, attributes), pageLanguage)
      await page.goto(firm.origin)
      const root = framed.locator('html')
      await ready(framed)
      await expect(root).toHaveAttribute('lang', expected[0])
      await expect(root).toHaveAttribute('data-theme', expected[1])
      await expect(page.locator('iframe')).toHaveAttribute(
        'title',
        expected[0] === 'zh-CN' ? '服务出口政策导航' : english.words.messages.site.name,
      )
    })
  }
  await test.step('without the script a plain frame works, with the height that the page sets', async () => {
    firm.show(`<iframe src="${app}?language=zh" height="600"></iframe>`)
    await page.goto(firm.origin)
    await expect(framed.locator('html')).toHaveAttribute('lang', 'zh-CN')
    await expect(heading(framed)).toBeVisible()
    expect((await page.locator('iframe').boundingBox())?.height).toBeCloseTo(604, -1)
  })
})

test.describe('where the browser lets the frame store data', () => {
  // Many browsers refuse this to frames of other sites; then the app says so.
  test.use({ firmAt: '127.0.0.1' })

  test('language and colours of the user win, also after a reload', async ({ page, firm, app, framed }) => {
    firm.show(script(app, 'data-language="zh" data-theme="dark"'))
    await page.goto(firm.origin)
    await ready(framed)
    await framed.getByRole('button', { name: 'English' }).click()
    await expect(heading(framed)).toHaveText(english.words.messages.start.title)
    await framed.locator('footer select').selectOption('light')
    await page.reload()
    await ready(framed)
    await expect(heading(framed)).toHaveText(english.words.messages.start.title)
    await expect(framed.locator('html')).toHaveAttribute('data-theme', 'light')
  })
})

test('tells the page only heights and new pages', async ({ page, firm, app, framed, journal, said }) => {
  const { words, details } = said
  await page.setViewportSize(allInView)
  firm.show(script(app))
  await page.goto(`${firm.origin}/matters/secret-client?case=7`)
  await link(framed, words.messages.start.begin).click()
  for (const step of softwareGroup.steps) await answerStep(framed, said, step)
  await expect(heading(framed)).toHaveText(details.pages.result.title)
  await button(framed, details.result.share).click()
  await expect(framed.getByLabel(details.sharing.share.link, { exact: true })).toHaveValue(
    `${app}s/#${encodeToken(own)}`,
  )
  const { bytes } = await savedAs(page, said, details.sharing.save.json.text, framed)
  expect(JSON.parse(bytes.toString('utf8'))).toMatchObject({ token: encodeToken(own) })

  const heard = await heardBy(page)
  expect(heard.length).toBeGreaterThan(softwareGroup.steps.length)
  const isTop = (message: unknown): boolean => JSON.stringify(message) === '{"policyFinder":1,"top":true}'
  const isHeight = (message: unknown): boolean =>
    /^\{"policyFinder":1,"height":\d{2,5}\}$/.test(JSON.stringify(message))
  expect(heard.filter((message) => !isTop(message) && !isHeight(message))).toEqual([])
  expect(heard.filter(isTop).length).toBeGreaterThanOrEqual(softwareGroup.steps.length)
  // The page around can read only the frame and its first address, no global variable of the app.
  expect(
    await page.evaluate(() =>
      Object.keys(window).filter(
        (key) =>
          !(globalThis as unknown as { before: string[] }).before.includes(key) && !key.startsWith('__pw'),
      ),
    ),
  ).toEqual(['0', 'before'])
  expect(await page.locator('iframe').getAttribute('src')).toBe(app)
  // No request of the app has the address of the page around it, or the answers.
  const asked = journal.requests.map((request) => `${request.url()} ${JSON.stringify(request.headers())}`)
  expect(asked.filter((request) => request.startsWith(app) && /secret-client|case=7/.test(request))).toEqual(
    [],
  )
  expect(asked.join()).not.toContain(encodeToken(own))
  expect(await page.frames()[1]?.evaluate(() => document.referrer)).toBe('')
})

test('ignores messages of other sites, or in another form', async ({ page, firm, stranger, app }) => {
  stranger.show('<script>parent.postMessage({ policyFinder: 1, height: 77 }, "*")</script>')
  firm.show(`${script(app)}<iframe src="${stranger.origin}" id="other"></iframe>`)
  await page.goto(firm.origin)
  const frame = page.locator('iframe').first()
  await ready(page.frameLocator('iframe >> nth=0'))
  const height = await frame.evaluate((element) => element.style.height)
  await page.evaluate(() => window.postMessage({ policyFinder: 1, height: 78 }, '*'))
  const inApp = page.frames().find((entry) => entry.url().startsWith(app))
  await inApp?.evaluate(() => {
    for (const message of [
      { policyFinder: 2, height: 79 },
      { height: 80 },
      { policyFinder: 1, height: '81' },
      { policyFinder: 1, height: -1 },
      { policyFinder: 1, height: 1e9 },
      { policyFinder: 1, height: NaN },
      'policyFinder',
      null,
    ])
      parent.postMessage(message, '*')
  })
  await expect.poll(async () => JSON.stringify(await heardBy(page))).toContain('null')
  expect(JSON.stringify(await heardBy(page))).toMatch(/:77\}.*:78\}/s)
  expect(await frame.evaluate((element) => element.style.height)).toBe(height)
})

test('loads nothing for embedding when the app is not in a frame', async ({ page, open, journal }) => {
  await open('/')
  await page.waitForLoadState('networkidle')
  expect(journal.requests.filter((request) => request.url().includes('embed'))).toEqual([])
})
