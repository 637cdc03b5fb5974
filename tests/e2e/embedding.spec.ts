/** Other sites take the app into their pages: only those that the host has named, and they hear its height and nothing else. */
import type { FrameLocator, Page } from '@playwright/test'
import { encodeToken } from '../../src/share'
import { english } from '../support/words'
import { isProving } from '../support/random'
import { expect, heardBy, test } from './support/embedding'
import { refusedElsewhere } from './support/engines'
import { softwareGroup } from './support/enterprises'
import { savedAs } from './support/sharing'
import { engine } from './support/surroundings'

const own = softwareGroup.answers

const script = (app: string, attributes = ''): string =>
  `<script src="${app}embed.js" ${attributes} async></script>`

/** No page of the app is higher, so that nothing has to be scrolled to in the frame; see the reason `frames`. */
const allInView = { width: 1280, height: 20_000 }

/** Waits until the app in the frame has begun to tell how high it is. */
const ready = (framed: FrameLocator): Promise<void> => framed.locator('html[data-embedded]').waitFor()

/** Leads the app in the frame to one of its pages. */
async function go(page: Page, address: string): Promise<void> {
  const frame = page.frames()[1]
  await frame?.evaluate((to) => void (location.hash = to), address)
}

/** How high the frame is, how high its content, and how far it can be scrolled in itself. */
async function heights(page: Page) {
  const frame = await page.locator('iframe').boundingBox()
  const inside = await page.frames()[1]?.evaluate(() => {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement
    const app = document.getElementById('app')?.getBoundingClientRect().height ?? 0
    return { app, scrolls: scrollHeight > clientHeight || scrollWidth > clientWidth }
  })
  return { scrolls: inside?.scrolls, spare: Math.floor((frame?.height ?? 0) - (inside?.app ?? 0)) }
}

/** Why the browser has refused to load something for the page, from now on. */
function refusals(page: Page): readonly string[] {
  const found: string[] = []
  page.on('requestfailed', (request) => found.push(request.failure()?.errorText ?? ''))
  return found
}

test('only the named site may embed the app, and with the usual headers none', async ({
  page,
  firm,
  stranger,
  app,
  framed,
  baseURL,
  journal,
  said,
}) => {
  await test.step('with the usual headers no site may, not even with a frame of its own', async () => {
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
    await expect(framed.getByRole('heading', { level: 1 })).toHaveText(said.words.messages.start.title)
    const refused = refusals(page)
    await page.goto(stranger.origin)
    await expect.poll(() => refused).toContain(refusedElsewhere.frame)
    await expect(page.locator('iframe')).toHaveCount(1)
    await expect(framed.locator('#app')).toHaveCount(0)
    journal.takeFaults()
  })
})

const widths = isProving ? [360, 1280] : [360]

test('the frame is as high as each page, a new page begins at its top, sources open beside it, and it is printed', async ({
  page,
  context,
  firm,
  app,
  framed,
  journal,
  said,
}) => {
  const { words, details } = said
  await page.setViewportSize({ width: 360, height: 700 })
  firm.show(script(app))
  await page.goto(firm.origin)
  await ready(framed)
  for (const width of widths)
    await test.step(`the frame is as high as each page, ${String(width)} pixels wide`, async () => {
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
        await framed.getByRole('heading', { level: 1 }).waitFor()
        await expect.poll(() => heights(page), address).toEqual({ scrolls: false, spare: 0 })
      }
      await framed.locator('details').first().click()
      await expect.poll(() => heights(page)).toEqual({ scrolls: false, spare: 0 })
    })

  await page.setViewportSize(allInView)
  await go(page, '/measures/cash-pooling')
  await test.step('sources open beside the page', async () => {
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

  // See the reasons `frames` and `printDialogue`.
  if (engine === 'firefox') return
  await page.setViewportSize({ width: 800, height: 600 })
  await go(page, '/')
  await expect(framed.getByRole('heading', { level: 1 })).toHaveText(words.messages.start.title)
  await test.step('a new page begins at its top, and what the app brings into view is seen', async () => {
    await framed.locator('footer').getByRole('button').first().scrollIntoViewIfNeeded()
    expect((await page.locator('iframe').boundingBox())?.y).toBeLessThan(0)
    // The one dialog, opened at the foot, is in view.
    await framed.locator('footer').getByRole('button', { name: words.messages.site.remove }).click()
    await expect(framed.getByRole('dialog')).toBeInViewport({ ratio: 1 })
    await framed.getByRole('dialog').getByRole('button').first().click()
    await go(page, '/about')
    await expect(framed.getByRole('heading', { level: 1 })).toHaveText(details.pages.about.title)
    await expect(framed.getByRole('heading', { level: 1 })).toBeInViewport()
    expect((await page.locator('iframe').boundingBox())?.y).toBeGreaterThanOrEqual(-1)
  })
  await test.step('the report is printed from the frame', async () => {
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

test('language and colours are those that the script names, or else the page; without it, a plain frame works', async ({
  page,
  firm,
  app,
  framed,
}) => {
  for (const { says, attributes, page: pageLanguage, expected } of [
    {
      says: 'the script',
      attributes: 'data-language="zh" data-theme="dark"',
      page: 'en',
      expected: ['zh-CN', 'dark'],
    },
    { says: 'the page', attributes: 'data-theme="light"', page: 'zh-Hans-CN', expected: ['zh-CN', 'light'] },
    {
      says: 'nobody that we understand',
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
  await test.step('without the script a plain frame works, in the height that the page gives it', async () => {
    firm.show(`<iframe src="${app}?language=zh" height="600"></iframe>`)
    await page.goto(firm.origin)
    await expect(framed.locator('html')).toHaveAttribute('lang', 'zh-CN')
    await expect(framed.getByRole('heading', { level: 1 })).toBeVisible()
    expect((await page.locator('iframe').boundingBox())?.height).toBeCloseTo(604, -1)
  })
})

test.describe('where the browser lets the frame keep things', () => {
  // Many browsers refuse that to frames of other sites; then the app says so.
  test.use({ firmAt: '127.0.0.1' })

  test('what a person has chosen wins, and is there again', async ({ page, firm, app, framed }) => {
    firm.show(script(app, 'data-language="zh" data-theme="dark"'))
    await page.goto(firm.origin)
    await ready(framed)
    await framed.getByRole('button', { name: 'English' }).click()
    await expect(framed.getByRole('heading', { level: 1 })).toHaveText(english.words.messages.start.title)
    await framed.locator('footer select').selectOption('light')
    await page.reload()
    await ready(framed)
    await expect(framed.getByRole('heading', { level: 1 })).toHaveText(english.words.messages.start.title)
    await expect(framed.locator('html')).toHaveAttribute('data-theme', 'light')
  })
})

test('a person gets to a saved result, and the page around hears heights and new pages alone', async ({
  page,
  firm,
  app,
  framed,
  journal,
  said,
}) => {
  const { words, details } = said
  await page.setViewportSize(allInView)
  firm.show(script(app))
  await page.goto(`${firm.origin}/matters/secret-client?case=7`)
  await framed.getByRole('link', { name: words.messages.start.begin, exact: true }).click()
  for (const [question, ...options] of softwareGroup.steps) {
    await expect(framed.getByRole('heading', { level: 1 })).toHaveText(words.questions[question].title)
    for (const id of options) await framed.locator(`[id="${question}-${id}"]`).check()
    await framed.getByRole('button', { name: words.messages.question.continue, exact: true }).click()
  }
  await expect(framed.getByRole('heading', { level: 1 })).toHaveText(details.pages.result.title)
  await framed.getByRole('button', { name: details.result.share, exact: true }).click()
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
  // What the page around could read by itself: the frame, its address as it was at first, and no global of ours.
  expect(
    await page.evaluate(() =>
      Object.keys(window).filter(
        (key) =>
          !(globalThis as unknown as { before: string[] }).before.includes(key) && !key.startsWith('__pw'),
      ),
    ),
  ).toEqual(['0', 'before'])
  expect(await page.locator('iframe').getAttribute('src')).toBe(app)
  // The app asks for nothing but its own files, and knows nothing of the page around it.
  const asked = journal.requests.map((request) => `${request.url()} ${JSON.stringify(request.headers())}`)
  expect(asked.filter((request) => request.startsWith(app) && /secret-client|case=7/.test(request))).toEqual(
    [],
  )
  expect(asked.join()).not.toContain(encodeToken(own))
  expect(await page.frames()[1]?.evaluate(() => document.referrer)).toBe('')
})

test('messages of strangers, and of another shape, are not heard', async ({ page, firm, stranger, app }) => {
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

test('outside a frame nothing of this is loaded', async ({ page, open, journal }) => {
  await open('/')
  await page.waitForLoadState('networkidle')
  expect(journal.requests.filter((request) => request.url().includes('embed'))).toEqual([])
})
