/** A new release takes over completely or not at all, and breaks no open page. */
import type { Page } from '@playwright/test'
import { encodeToken } from '../../src/share'
import { offlineEn } from '../../src/app/offline/words.en'
import { offlineZh } from '../../src/app/offline/words.zh'
import { isProving } from '../support/random'
import { draftOf, keptDraft, large, setOut } from './support/app'
import { softwareGroup } from './support/enterprises'
import type { Build } from './support/host'
import { expect, keptAddresses, lookForNew, release, releasesIn, test, untilOffline } from './support/offline'
import { button, heading, link, tryOut } from './support/sharing'
import { engine } from './support/surroundings'
import { english } from '../support/words'

const own = softwareGroup.answers
/** Where a user may be when a new release comes. */
const steps = [
  '/',
  '/q/services',
  '/q/region',
  '/q/group',
  '/q/market-plans',
  '/all',
  '/check',
  '/result',
  '/measures',
  '/measures/cash-pooling',
  '/open',
  `/compare/${encodeToken(own)}/${encodeToken({ group: 'standalone' })}`,
  '/about',
  '/nowhere',
]

const swaps = isProving ? 200 : 1

const notice = (page: Page, language: 'en' | 'zh' = 'en') =>
  page.getByRole('status').filter({ hasText: (language === 'zh' ? offlineZh : offlineEn).ready })

/** Opens a page whose script this page has not loaded before: it must come from the page's own release. */
async function expectWhole(page: Page, number: number, from: string): Promise<void> {
  const [address, title] =
    from === '/about'
      ? ['/measures/cash-pooling', english.words.titles['cash-pooling']]
      : ['/about', english.details.pages.about.title]
  await setOut(page, address)
  await expect(heading(page)).toHaveText(title)
  expect(await releasesIn(page)).toEqual([number])
}

/** Makes a release that lacks a file, although its worker lists that file. */
const without = (build: Build, part: string): Build =>
  new Map([...build].filter(([path]) => !path.includes(part)))

/** Makes a release in which one file has other content than in the build. */
const spoilt = (build: Build, part: string): Build =>
  new Map([...build].map(([path, content]) => [path, path.includes(part) ? Buffer.from('<html>') : content]))

test('keeps an open page on its own release', async ({ page, host, publish, keep, open, journal, said }) => {
  test.setTimeout(240_000 + swaps * 20_000)
  await keep(own)
  await open('/')
  await untilOffline(page)
  // Every fifth step, so that successive releases come at different pages.
  for (let number = 1; number <= swaps; number += 1) {
    const step = steps[(number * 5) % steps.length] ?? '/'
    await test.step(`swap ${String(number)} at ${step}`, async () => {
      await setOut(page, step)
      await expect(heading(page)).toBeVisible()
      await publish(release(number + 1))
      await lookForNew(page)
      await expect(notice(page)).toBeVisible()
      await expectWhole(page, number, step)
      await setOut(page, step)
      await expect(page).toHaveURL(`${host.address}#${step}`)

      await button(page, offlineEn.reload).click()
      await expect.poll(() => releasesIn(page).catch(() => [])).toEqual([number + 1])
      await expect(heading(page)).toBeVisible()
      await expect(notice(page)).toHaveCount(0)
      expect(page.url()).toBe(`${host.address}#${step}`)
      expect(await keptDraft(page)).toBe(draftOf(own))
      // Old releases are removed. One may stay until the next visit, if a page was too slow to say what it needs.
      await expect.poll(async () => Object.keys(await keptAddresses(page)).length).toBeLessThanOrEqual(2)
      expect(journal.takeFaults()).toEqual([])
    })
  }
  await page.reload()
  await expect.poll(async () => Object.keys(await keptAddresses(page)).length).toBe(1)

  await setOut(page, '/check')
  await publish(release(swaps + 2))
  await lookForNew(page)
  await expect(notice(page)).toBeVisible()
  await test.step('the page warns before a reload that would lose answers or changes on trial', async () => {
    const losing = offlineEn.loses.trim()
    await setOut(page, '/about')
    await expect(notice(page)).not.toContainText(losing)
    await page.getByLabel(said.words.messages.keeping.keep).uncheck()
    await expect(notice(page)).toContainText(losing)
    await page.getByLabel(said.words.messages.keeping.keep).check()
    await expect(notice(page)).not.toContainText(losing)

    await setOut(page, '/result')
    await tryOut(page, said, 'group', 'standalone')
    await expect(notice(page)).toContainText(losing)
  })
  await test.step('a release that comes while no page is open is used at the next visit', async () => {
    await page.goto('about:blank')
    const releasesOfAVisit = async (): Promise<readonly number[]> => {
      await open('/check')
      const releases = await releasesIn(page)
      await page.goto('about:blank')
      return releases
    }
    // The worker takes over at any time while no page is open, so it gets more time after each visit.
    await expect
      .poll(releasesOfAVisit, { timeout: 200_000, intervals: [1000, 2000, 4000, 8000] })
      .toEqual([swaps + 2])
  })
})

test('reloads only the tab that asks, and tells others', async ({ page, context, publish, keep, open }) => {
  await keep(own)
  await open('/check')
  await untilOffline(page)
  const other = await context.newPage()
  await other.goto('./#/q/region')
  await untilOffline(other)
  await other.evaluate(() => Object.assign(globalThis, { isUntouched: true }))
  await publish(release(2))
  await lookForNew(page)
  await expect(notice(other)).toBeVisible()
  await button(other, offlineEn.later).click()
  await expect(notice(other)).toHaveCount(0)

  await button(page, offlineEn.reload).click()
  await expect.poll(() => releasesIn(page).catch(() => [])).toEqual([2])
  // The other tab is answered by the new worker now, but with the files of its own release.
  await expect.poll(async () => Object.keys(await keptAddresses(other)).length).toBe(2)
  await expectWhole(other, 1, '/q/region')
  await button(other, '中文').click()
  await expect(other.locator('html')).toHaveAttribute('lang', 'zh-CN')
  expect(await releasesIn(other)).toEqual([1])
  expect(await other.evaluate(() => 'isUntouched' in globalThis)).toBe(true)
  // The user has chosen "later" there before.
  await expect(notice(other, 'zh')).toHaveCount(0)

  const third = await context.newPage()
  await third.goto('./#/result')
  await expect(heading(third)).toBeVisible()
  expect(await releasesIn(third)).toEqual([2])

  await other.reload()
  await expect.poll(() => releasesIn(other).catch(() => [])).toEqual([2])
  await expect.poll(async () => Object.keys(await keptAddresses(other)).length).toBe(1)
  await third.close()

  await test.step('a tab learns that another one has started the new release', async () => {
    await publish(release(3))
    await lookForNew(other)
    await button(other, offlineZh.reload).click()
    await expect.poll(() => releasesIn(other).catch(() => [])).toEqual([3])
    await expect(notice(page)).toBeVisible()
    await button(page, offlineEn.reload).click()
    await expect.poll(() => releasesIn(page).catch(() => [])).toEqual([3])
  })
})

test('ignores an incomplete release until it is repaired', async ({ page, context, host, publish, open }) => {
  await open('/measures')
  await untilOffline(page)
  const before = await keptAddresses(page)
  for (const [what, spoil, part, isUsual] of [
    ['lacks a file', without, 's/index.html', true],
    ['lacks a file', without, 'details.zh', false],
    ['has a damaged file', spoilt, 's/index.html', false],
    ['has a damaged file', spoilt, 'details.zh', true],
  ] as const) {
    if (!isUsual && !isProving) continue
    await test.step(`${what} (${part})`, async () => {
      await publish(spoil(release(2), part))
      await lookForNew(page)
      await expect(notice(page)).toHaveCount(0)
      await expectWhole(page, 1, '/measures')
      await expect.poll(() => keptAddresses(page)).toEqual(before)
      await setOut(page, '/measures')
      await context.setOffline(true)
      await page.reload()
      await expect(heading(page)).toBeVisible()
      expect(await releasesIn(page)).toEqual([1])
      await context.setOffline(false)
    })
  }
  // Only the developer tools of Chromium can limit the room.
  if (engine === 'chromium')
    await test.step('there is no room for it', async () => {
      const session = await context.newCDPSession(page)
      const { usage } = await session.send('Storage.getUsageAndQuota', {
        origin: new URL(host.address).origin,
      })
      await session.send('Storage.overrideQuotaForOrigin', {
        origin: new URL(host.address).origin,
        quotaSize: usage + 50_000,
      })
      await publish(release(2))
      await lookForNew(page)
      await expect(notice(page)).toHaveCount(0)
      expect(await keptAddresses(page)).toEqual(before)
      await expectWhole(page, 1, '/measures')
      await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(host.address).origin })
      await session.detach()
    })
  await publish(release(2))
  await lookForNew(page)
  await button(page, offlineEn.reload).click()
  await expect.poll(() => releasesIn(page).catch(() => [])).toEqual([2])
})

test.describe('in Chinese', () => {
  test.use({ language: 'zh' })

  test('announces and starts the new release in Chinese', large, async ({ page, publish, open, said }) => {
    await open('/')
    await untilOffline(page)
    await publish(release(2))
    await lookForNew(page)
    await expect(notice(page, 'zh')).toBeVisible()
    await button(page, offlineZh.reload).click()
    await expect.poll(() => releasesIn(page).catch(() => [])).toEqual([2])
    await expect(heading(page)).toHaveText(said.words.messages.start.title)
    await link(page, said.words.messages.site.about).click()
    await expect(heading(page)).toHaveText(said.details.pages.about.title)
  })
})
