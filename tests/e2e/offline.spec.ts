/** After one visit everything works without a network, and nothing but the app's own files is kept for it. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { projectRoot } from '../../scripts/run/run-tool.mjs'
import { encodeToken } from '../../src/share'
import { draftOf, keptDraft, large, option, placesAndLanguages, setOut } from './support/app'
import { onlyInChromium } from './support/engines'
import { softwareGroup } from './support/enterprises'
import { finishedBuild } from './support/host'
import { expect, keptAddresses, test, untilOffline } from './support/offline'
import { engine, launchOptions } from './support/surroundings'
import { button, deleteAnswers, heading, link } from './support/sharing'
import { isProving } from '../support/random'
import { type AllWords, chinese, english } from '../support/words'

const own = softwareGroup.answers
const token = encodeToken(own)

/** Returns every page with its heading. */
const pages = ({ words, details }: AllWords): readonly (readonly [address: string, title: string])[] => [
  ['/', words.messages.start.title],
  ['/q/services', words.questions.services.title],
  ['/q/region', words.questions.region.title],
  ['/q/market-plans', words.questions['market-plans'].title],
  ['/all', details.pages.all.title],
  ['/check', details.pages.check.title],
  ['/result', details.pages.result.title],
  ['/measures', words.messages.measures.title],
  ['/measures/cash-pooling', words.titles['cash-pooling']],
  ['/open', details.sharing.open.title],
  [`/compare/${token}/${encodeToken({ group: 'standalone' })}`, details.sharing.compare.title],
  ['/about', details.pages.about.title],
  ['/nowhere', words.messages.notFound.title],
]

for (const { place, language } of placesAndLanguages) {
  test.describe(`without a network (${language}, at ${place === 'root' ? 'the root' : 'a sub-folder'})`, () => {
    test.use({ language, place })

    test('opens every page and link, and keeps answers', async ({ page, goOffline, keep, open, said }) => {
      const other = language === 'en' ? chinese : english
      await keep(own)
      await open('/')
      await goOffline()
      for (const [index, [address, title]] of pages(said).entries()) {
        await setOut(page, address)
        await expect(heading(page)).toHaveText(title)
        if (index % 4 !== 2 && !isProving) continue
        await page.reload()
        await expect(heading(page)).toHaveText(title)
      }
      await button(page, language === 'en' ? '中文' : 'English').click()
      await expect(page.locator('html')).toHaveAttribute('lang', language === 'en' ? 'zh-CN' : 'en')
      expect(await keptDraft(page)).toBe(draftOf(own))

      await test.step('a shared link opens, also as chat programs spell it', async () => {
        const { shared } = other.details.sharing
        for (const way of [`s/#${token}`, `s/index.html#${token}`, `s/%23${token}`]) {
          await page.goto(way)
          await expect(heading(page)).toHaveText(shared.title)
        }
        await page.goto('?from=chat#/about')
        await expect(heading(page)).toHaveText(other.details.pages.about.title)
      })
      await test.step('an answer is still there after a reload', async () => {
        await setOut(page, '/all')
        await option(page, 'group', 'standalone').check()
        await page.reload()
        await expect(option(page, 'group', 'standalone')).toBeChecked()
      })
    })
  })
}

test('works offline after a shared link alone, with security headers', async ({ page, goOffline, said }) => {
  await page.goto(`s/#${token}`)
  await expect(heading(page)).toHaveText(said.details.sharing.shared.title)
  await goOffline()
  const response = await page.goto('./')
  await expect(heading(page)).toHaveText(said.words.messages.start.title)
  // Without a network it can only come from the worker; Firefox does not say so.
  if (engine === 'chromium') expect(response?.fromServiceWorker()).toBe(true)
  expect(response?.headers()['content-security-policy']).toContain("frame-ancestors 'none'")
})

test('requests and keeps own files only', async ({ page, context, host, keep, open, said, untilQuiet }) => {
  await keep(own)
  await open('/')
  await untilOffline(page)
  await page.waitForLoadState('networkidle')
  const asked = host.takeRequests()
  // The page's own scripts come first; the worker only when they are there.
  expect(asked.indexOf('offline-worker.js')).toBeGreaterThan(
    asked.findIndex((path) => path.includes('/app-')),
  )
  const files = new Set(
    ['', 's/', ...finishedBuild().keys()].map((path) => path.replace(/-[\w-]{8}(?=\.\w+$)/, '-')),
  )
  for (const path of asked) expect(files).toContain(path.replace(/-[\w-]{8}(?=\.\w+$)/, '-'))

  for (const [address, title] of pages(said)) {
    await setOut(page, address)
    await expect(heading(page)).toHaveText(title)
  }
  await button(page, '中文').click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await page.waitForLoadState('networkidle')
  expect(host.takeRequests()).toEqual([])
  await button(page, 'English').click()

  // The worker keeps the files of its list and nothing else, whatever addresses are opened.
  const before = await keptAddresses(page)
  expect(Object.values(before)).toHaveLength(1)
  host.takeRequests()
  for (const address of [
    `s/#${token}`,
    `s/%23${token}`,
    `s/${token}`,
    `?a=${token}`,
    `#/compare/${token}/${token}`,
  ]) {
    await page.goto(address)
    await heading(page).waitFor()
  }
  // A token in the path is not even sent, because the worker answers.
  expect(host.takeRequests().filter((path) => path.includes(token))).toEqual([])
  expect(await keptAddresses(page)).toEqual(before)
  expect(JSON.stringify(before)).not.toContain(token)

  await setOut(page, '/about')
  await expect(heading(page)).toHaveText(said.details.pages.about.title)
  await deleteAnswers(page, said)
  await expect(heading(page)).toHaveText(said.words.messages.start.title)
  expect(await keptAddresses(page)).toEqual(before)
  const texts = await page.evaluate(async () => {
    const [name = ''] = await caches.keys()
    const cache = await caches.open(name)
    const responses = await cache.matchAll()
    return (await Promise.all(responses.map((response) => response.text()))).join('')
  })
  expect(texts).not.toContain(token)

  await test.step('a cache that something else has emptied is filled again', async () => {
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name)
    })
    await page.reload()
    await expect(heading(page)).toHaveText(said.words.messages.start.title)
    await expect.poll(async () => Object.values(await keptAddresses(page))[0]?.length).toBeGreaterThan(40)
    await expect.poll(async () => JSON.stringify(await keptAddresses(page))).toContain('/s/"')
    await untilQuiet()
    await context.setOffline(true)
    await page.reload()
    await expect(heading(page)).toHaveText(said.words.messages.start.title)
  })
})

test.describe('where the app cannot work offline, it works with a network as before', () => {
  test('no room on the device', async ({ page, context, host, keep, open, said }) => {
    onlyInChromium('developerTools')
    await keep(own)
    const session = await context.newCDPSession(page)
    await session.send('Storage.overrideQuotaForOrigin', {
      origin: new URL(host.address).origin,
      quotaSize: 50_000,
    })
    await open('/')
    await expect.poll(() => host.takeRequests().filter((path) => path === 'offline-worker.js').length).toBe(1)
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
      .toBe(0)
    expect(await keptAddresses(page)).toEqual({})
    for (const [address, title] of pages(said)) {
      await setOut(page, address)
      await expect(heading(page)).toHaveText(title)
    }
  })

  for (const [what, spoil] of [
    ['no worker in this browser', () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')],
    [
      'a browser that refuses the worker',
      () => {
        // In Firefox, the empty page from which the app is opened has no service workers.
        if (!('serviceWorker' in navigator)) return
        ServiceWorkerContainer.prototype.register = () =>
          Promise.reject(new DOMException('no', 'SecurityError'))
      },
    ],
    [
      'a browser that throws an error when asked for the worker',
      () => {
        Object.defineProperty(Navigator.prototype, 'serviceWorker', {
          get: () => {
            throw new DOMException('no', 'SecurityError')
          },
        })
      },
    ],
  ] as const) {
    test(what, what === 'no worker in this browser' ? {} : large, async ({ page, open, host, said }) => {
      await page.addInitScript(spoil)
      await open('/')
      await expect.poll(() => host.takeRequests().some((path) => path.includes('NewRelease'))).toBe(true)
      await link(page, said.words.messages.site.about).click()
      await expect(heading(page)).toHaveText(said.details.pages.about.title)
    })
  }
})

test('starts without errors from a disk, where there is no worker', async ({ playwright, said }) => {
  onlyInChromium('disk')
  const { args = [], ...options } = launchOptions()
  // Browsers load no modules from a disk, except with this option.
  const browser = await playwright.chromium.launch({
    ...options,
    args: [...args, '--allow-file-access-from-files'],
  })
  const page = await browser.newPage({ locale: 'en-GB' })
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => faults.push(...(message.type() === 'error' ? [message.text()] : [])))
  // The part that would register the worker.
  const registration = page.waitForEvent('requestfinished', (request) =>
    request.url().includes('NewRelease-'),
  )
  await page.goto(pathToFileURL(join(projectRoot, 'dist', 'index.html')).href)
  await expect(heading(page)).toHaveText(said.words.messages.start.title)
  await link(page, said.words.messages.site.about).click()
  await expect(heading(page)).toHaveText(said.details.pages.about.title)
  await registration
  expect(faults).toEqual([])
  await browser.close()
})
