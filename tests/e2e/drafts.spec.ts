/** Answers are kept on the device as they are given, until the user deletes them. Otherwise the page says so. */
import { EventEmitter, once } from 'node:events'
import type { Page } from '@playwright/test'
import { firstQuestion } from '../../src/policy'
import { isProving } from '../support/random'
import type { AllWords } from '../support/words'
import {
  draftOf,
  expect,
  goTo,
  inOneLanguage,
  keptDraft,
  keys,
  option,
  setOut,
  takeUp,
  test,
  inEach,
} from './support/app'
import { midway, softwareGroup } from './support/enterprises'
import { button, heading, link, deleteAnswers } from './support/sharing'

const complete = softwareGroup.answers

/** Answers the question on the page, goes on, and waits until the address has changed. */
async function answer(page: Page, { words }: AllWords, question: string, id: string): Promise<void> {
  await option(page, question, id).check()
  await button(page, words.messages.question.continue).click()
  await expect(page).not.toHaveURL(new RegExp(`#/q/${question}$`))
}

/** Deletes the answers, and waits for the start page. */
async function deleteAll(page: Page, said: AllWords): Promise<void> {
  await deleteAnswers(page, said)
  await expect(heading(page)).toHaveText(said.words.messages.start.title)
}

/** Reads everything that the page could have left on the device, as one text. */
const tracesOn = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const stores = [localStorage, sessionStorage].flatMap((storage) => Object.entries(storage))
    const databases = await indexedDB.databases()
    return JSON.stringify([stores, document.cookie, databases, history.state])
  })

/** Makes the browser refuse every access to its storage. */
const blockStorage = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        },
      })
  })

inEach(inOneLanguage('zh'), 'the kept answers', (language) => {
  test('survive a reload and a new visit until switched off', async ({ page, context, open, said }) => {
    await open('/q/region')
    await test.step('survive a reload and a new visit', async () => {
      await answer(page, said, 'region', 'cn-gd')
      await answer(page, said, 'zones', 'ftz')
      await expect(heading(page)).toHaveText(said.words.questions.ownership.title)
      expect(await keptDraft(page)).toBe(draftOf({ region: 'cn-gd', zones: ['ftz'] }))
      await page.reload()
      await expect(heading(page)).toHaveText(said.words.questions.ownership.title)
      await page.goBack()
      await expect(option(page, 'zones', 'ftz')).toBeChecked()

      const later = await context.newPage()
      await later.goto('./')
      await expect(later.getByText(said.words.messages.start.resumeText(2))).toBeVisible()
      await later.getByRole('link', { name: said.words.messages.start.resume }).click()
      await expect(heading(later)).toHaveText(said.words.questions.ownership.title)
      await later.close()
    })
    await test.step('are no longer kept when the user has switched that off', async () => {
      await takeUp(page, midway)
      await setOut(page, '/about')
      const keepAnswers = page.getByLabel(said.words.messages.keeping.keep)
      await expect(keepAnswers).toBeChecked()
      await keepAnswers.uncheck()
      expect(await keptDraft(page)).toBeNull()
      await link(page, said.words.messages.site.name).click()
      await page.getByRole('link', { name: said.words.messages.start.resume }).click()
      await answer(page, said, 'service-payments', 'no')
      await expect(heading(page)).toHaveText(said.words.questions['ip-rights'].title)
      expect(await keptDraft(page)).toBeNull()

      await open('/about')
      await expect(keepAnswers).not.toBeChecked()
      await expect(page.getByRole('status').filter({ hasText: /\S/ })).toHaveCount(0)
      await keepAnswers.check()
      await link(page, said.words.messages.site.name).click()
      await link(page, said.words.messages.start.begin).click()
      await answer(page, said, 'region', 'cn-gd')
      await expect.poll(() => keptDraft(page)).toBe(draftOf({ region: 'cn-gd' }))
    })
    await test.step('the chosen language and colours survive a reload as well', async () => {
      await setOut(page, '/q/services')
      const other = language === 'en' ? '中文' : 'English'
      await page.getByLabel(said.words.messages.site.theme).selectOption('dark')
      await button(page, other).click()
      await expect(page.locator('html')).toHaveAttribute('lang', language === 'en' ? 'zh-CN' : 'en')
      await page.reload()
      await expect(page.locator('html')).toHaveAttribute('lang', language === 'en' ? 'zh-CN' : 'en')
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
      const kept = await page.evaluate((key) => localStorage.getItem(key), keys.preferences)
      expect(JSON.parse(kept ?? '')).toEqual({
        language: language === 'en' ? 'zh' : 'en',
        theme: 'dark',
        keepAnswers: true,
      })
    })
  })

  test('can be deleted on every page, at once and permanently', async ({ page, keep, open, said }) => {
    const { questions, messages } = said.words
    const { keeping, start, notFound, site } = messages
    await test.step('are deleted while the user already goes on to another page', async () => {
      for (const [address, way, title] of [
        ['/', messages.start.begin, questions[firstQuestion].title],
        ['/check', messages.site.measures, messages.measures.title],
      ] as const) {
        await keep(midway)
        await open(address)
        const arrival = new EventEmitter()
        await page.route('**/forget-history-*.js', async (route) => {
          await once(arrival, 'now')
          await route.continue()
        })
        const forgetting = page.waitForResponse(/forget-history-/)
        await button(page, messages.site.remove).first().click()
        await page.getByRole('dialog').getByRole('button', { name: messages.keeping.removeConfirm }).click()
        await link(page, way).first().click()
        await expect(heading(page)).toHaveText(title)
        arrival.emit('now')
        await (await forgetting).finished()
        await page.waitForTimeout(300)
        await expect(heading(page)).toHaveText(title)
        expect(await keptDraft(page)).toBeNull()
        await page.unroute('**/forget-history-*.js')
      }
    })
    await test.step('stay when the user cancels the deletion', async () => {
      await takeUp(page, midway)
      await setOut(page, '/check')
      await button(page, site.remove).click()
      await page.getByRole('dialog').getByRole('button', { name: keeping.cancel }).click()
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await button(page, site.remove).click()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await expect(heading(page)).toHaveText(said.details.pages.check.title)
      expect(await keptDraft(page)).toBe(draftOf(midway))
    })
    await test.step('leave no trace, on whatever page they are deleted', async () => {
      const addresses = [
        '/',
        '/q/region',
        '/all',
        '/check',
        '/result',
        '/measures',
        '/measures/cash-pooling',
        '/about',
        '/nowhere',
      ]
      for (const address of addresses) {
        await test.step(address, async () => {
          await takeUp(page, complete)
          // If another page is still loading when the user deletes, that page follows instead of the start page.
          await goTo(page, address)
          await expect.poll(() => tracesOn(page)).toContain('digital-services')
          if (address === '/nowhere') await expect(heading(page)).toHaveText(notFound.title)
          await deleteAll(page, said)
          await expect(page.getByRole('status')).toContainText(keeping.removed)
          await expect(heading(page)).toBeFocused()
          expect(await keptDraft(page)).toBeNull()
          const traces = await tracesOn(page)
          for (const trace of ['digital-services', 'cn-sh', 'multinational-lead', 'answers'])
            expect(traces).not.toContain(trace)
          expect((JSON.parse(traces) as unknown[]).slice(0, 2), 'stores and cookies').toEqual([[], ''])
          const answered = ['digital-services', 'cn-sh', 'multinational-lead', 'Shanghai']
          for (const trace of [...answered, encodeURIComponent('上海')])
            expect(await page.content()).not.toContain(trace)
          await expect(link(page, start.begin)).toBeVisible()
        })
      }
    })
    await test.step('do not come back once they are deleted, not even a change on trial', async () => {
      await takeUp(page, complete)
      await setOut(page, '/check')
      await page.getByRole('link', { name: said.details.pages.check.toResult }).click()
      await button(page, said.details.pages.result.whatIf).click()
      await deleteAll(page, said)
      await page.goBack()
      await expect(heading(page), 'the pages of the visit are gone').toHaveText(start.title)
      await page.reload()
      await expect(link(page, start.begin)).toBeVisible()
      expect(await keptDraft(page)).toBeNull()
      await setOut(page, '/result')
      await expect(heading(page)).toHaveText(said.details.pages.result.emptyTitle)
      await setOut(page, '/check')
      await expect(page.getByText(said.details.pages.check.empty)).toBeVisible()
      await expect(page.getByText(said.words.questions.region.options['cn-sh'].label)).toHaveCount(0)
    })
  })

  test('are reported if unreadable, or if this edition lacks them', async ({ page, keep, open, said }) => {
    const { keeping, start } = said.words.messages
    await test.step('that cannot be read are reported, and none of them is used', async () => {
      const unreadable = [
        '{"format":1,"answ',
        '{"format":2,"edition":"x","answers":{"region":"cn-sh"}}',
        ...(isProving ? ['', 'null', '[]', '{"format":1,"answers":"region"}'] : []),
      ]
      for (const text of unreadable) {
        await test.step(text || 'an empty text', async () => {
          await keep(text)
          await open('/')
          await expect(page.getByRole('status')).toContainText(keeping.unreadable)
          await expect(link(page, start.begin)).toBeVisible()
        })
      }
      await button(page, keeping.dismiss).click()
      await expect(page.getByRole('status').filter({ hasText: /\S/ })).toHaveCount(0)
    })
    await test.step('that this edition no longer has are left out, and all others are used', async () => {
      await keep({ ...midway, group: 'unheard-of', 'no-question': 'yes' })
      await open('/')
      await expect(page.getByRole('status')).toContainText(said.words.messages.keeping.dropped(2))
      await expect(
        page.getByText(said.words.messages.start.resumeText(Object.keys(midway).length - 1)),
      ).toBeVisible()
    })
  })

  test('cannot be kept where storage is blocked, which is said once', async ({ page, open, said }) => {
    const { keeping, site, question } = said.words.messages
    const notice = page.getByText(keeping.unavailable)
    await blockStorage(page)
    await open('/q/region')
    await answer(page, said, 'region', 'cn-gd')
    await expect(notice).toHaveCount(1)
    await button(page, keeping.dismiss).click()
    await expect(notice).toHaveCount(0)
    await answer(page, said, 'zones', 'ftz')
    await expect(heading(page)).toHaveText(said.words.questions.ownership.title)
    await page.goBack()
    await expect(option(page, 'zones', 'ftz')).toBeChecked()
    await page.getByLabel(site.theme).selectOption('dark')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await page.getByRole('link', { name: question.resultSoFar }).click()
    await expect(heading(page)).toHaveText(said.details.pages.result.title)
    await expect(notice, 'said once only').toHaveCount(0)
    await deleteAll(page, said)
    await expect(link(page, said.words.messages.start.begin)).toBeVisible()
  })
})
