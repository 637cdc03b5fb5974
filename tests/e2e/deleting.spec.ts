/** Deleted answers are gone, from every place where they could be, and Back does not bring them back. */
import type { Page } from '@playwright/test'
import { type Answers, NOT_SURE } from '../../src/engine'
import { catalogue } from '../../src/policy'
import { encodeToken } from '../../src/share'
import {
  draftOf,
  expect,
  inOneLanguage,
  keptDraft,
  option,
  setOut,
  takeUp,
  test,
  inEach,
} from './support/app'
import { softwareGroup, spaHotel } from './support/enterprises'
import { button, deleteAnswers, heading, link, openPasted, paste, tryOut } from './support/sharing'

const own = softwareGroup.answers
const token = encodeToken(own)
const sent = spaHotel.answers

/** Texts that would reveal an answer: chosen options, the token of all answers, the rows opened in their result. */
const traces = [token, 'multinational-lead', 'cn-sh', 'digital-services', 'lingang', '"answers"', 'openRows']

/** Returns the rows of a result, one for each measure. */
const rows = (page: Page) => page.locator('main details.row')

/** Reads everything that the page holds outside its script, as one text. */
const everything = (page: Page): Promise<string> =>
  page.evaluate(async () =>
    JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      await indexedDB.databases(),
      document.cookie,
      location.href,
      history.state,
      document.title,
      document.referrer,
      // The markup does not show what the user has chosen or typed since.
      [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')].map((field) => [
        field.id,
        field.type === 'radio' || field.type === 'checkbox' ? field.checked : field.value,
      ]),
    ]),
  )

/** Fails if an answer is left: in storage, address, history state, title, in a field or on the page. */
async function expectNothing(page: Page): Promise<void> {
  await expect(heading(page)).toBeVisible()
  const left = await everything(page)
  for (const trace of traces) expect(left).not.toContain(trace === 'cn-sh' ? '"cn-sh"' : trace)
  expect(await page.locator('input:checked').count(), 'nothing is chosen').toBe(0)
  await expect(rows(page), 'no report').toHaveCount(0)
}

/** Goes back through the app's entries in the tab's history, and looks for answers at each. */
async function expectNothingInHistory(page: Page): Promise<void> {
  const addresses = await page.evaluate(() => window.navigation.entries().map((entry) => entry.url ?? ''))
  for (const address of addresses) for (const trace of traces) expect(address).not.toContain(trace)
  const keysOfEntries = await page.evaluate(() => window.navigation.entries().map((entry) => entry.key))
  for (const key of keysOfEntries.reverse()) {
    await page.evaluate(async (to) => {
      if (window.navigation.currentEntry?.key !== to) await window.navigation.traverseTo(to).finished
    }, key)
    // The page changes a moment after its address.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)))
    await expectNothing(page)
  }
}

inEach(inOneLanguage('en'), 'deleted answers', () => {
  test('are left nowhere, not even in the history', async ({ page, keep, open, said }) => {
    const { result, sharing } = said.details
    const { shared, whatIf, compare, open: opening } = sharing
    const { question, site, start } = said.words.messages
    /** Stores the answers again after a step has deleted them. */
    const giveAgain = async (): Promise<void> => {
      await takeUp(page, own)
      await expect(link(page, question.resultSoFar)).toBeVisible()
    }
    await keep(own)
    await open('/')
    await test.step('after a visit that shared, tried out and compared them', async () => {
      await link(page, question.resultSoFar).click()
      await page.locator('[id="row-cash-pooling"]').click()
      await expect.poll(() => everything(page), 'the row stays open on the way back').toContain('openRows')
      await button(page, result.share).click()
      await expect(page.locator('#share-link')).toHaveValue(new RegExp(token))
      await tryOut(page, said, 'group', 'standalone')
      await link(page, whatIf.compare).click()
      await expect(heading(page)).toHaveText(compare.title)
      expect(page.url()).toContain(token)
      await link(page, site.name).click()
      await link(page, start.openShared).click()
      await expect(heading(page)).toHaveText(opening.title)
      await openPasted(page, said, token)
      expect(await everything(page)).toContain(token)
      await page.reload()
      await expect(heading(page)).toHaveText(shared.title)

      await deleteAnswers(page, said)
      await expect(heading(page)).toHaveText(start.title)
      await expect(heading(page)).toBeFocused()
      await expect(page.getByText(said.words.messages.keeping.removed)).toBeVisible()
      await expectNothing(page)
      await expectNothingInHistory(page)
      await page.reload()
      await expectNothing(page)
    })
    await giveAgain()
    await test.step('leave the address of a comparison when they are deleted there, and Back does not find them', async () => {
      await setOut(page, `/compare/${token}/${encodeToken(sent)}`)
      await expect(heading(page)).toHaveText(said.details.sharing.compare.title)
      await deleteAnswers(page, said)
      await expect(heading(page)).toHaveText(said.words.messages.start.title)
      await expectNothing(page)
      await expectNothingInHistory(page)
    })
    for (const where of ['the result', 'another page'] as const) {
      await giveAgain()
      await test.step(`the rows opened in a result are forgotten when answers are deleted on ${where}`, async () => {
        await link(page, said.words.messages.question.resultSoFar).click()
        await page.locator('[id="row-cash-pooling"]').click()
        await expect.poll(() => everything(page)).toContain('"openRows":["cash-pooling"]')
        if (where !== 'the result') {
          await link(page, said.words.messages.site.about).click()
          await expect(heading(page)).toHaveText(said.details.pages.about.title)
        }
        await deleteAnswers(page, said)
        await expect(heading(page)).toHaveText(said.words.messages.start.title)
        await expectNothing(page)
        await expectNothingInHistory(page)
      })
    }
    await giveAgain()
    await test.step('answers that were replaced by shared ones are deleted as well', async () => {
      await setOut(page, '/open')
      await paste(page, said, encodeToken(sent))
      await button(page, shared.use).click()
      await expect(page.getByText(said.words.messages.keeping.replaced)).toBeVisible()
      await expect(heading(page)).toHaveText(said.details.pages.result.title)
      expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain(encodeToken(sent))
      await deleteAnswers(page, said)
      await expect(button(page, said.words.messages.keeping.undo)).toHaveCount(0)
      await expectNothing(page)
    })
  })
})

test('shows on coming back what was answered or deleted', async ({ page, context, keep, open, said }) => {
  const other = await context.newPage()
  await keep({ group: 'standalone' })
  await open('/all')
  await test.step('from the back/forward cache, it shows what was answered meanwhile', async () => {
    await expect(option(page, 'group', 'standalone')).toBeChecked()
    await takeUp(page, { group: 'domestic-group' })
    await expect(option(page, 'group', 'domestic-group')).toBeChecked()
    expect(await keptDraft(page)).toBe(draftOf({ group: 'domestic-group' }))
  })
  await test.step('from the back/forward cache, it knows that the answers were deleted', async () => {
    await takeUp(page, own)
    await other.goto('./')
    await setOut(page, '/result')
    const { start } = said.words.messages
    const { whatIf, compare } = said.details.sharing
    await tryOut(page, said, 'group', 'standalone')
    await link(page, whatIf.compare).click()
    await expect(heading(page)).toHaveText(compare.title)

    // A page in the back/forward cache receives no storage events, so this page must not receive any.
    await page.evaluate(() => addEventListener('storage', (event) => event.stopImmediatePropagation(), true))
    await deleteAnswers(other, said)
    await expect(heading(other)).toHaveText(start.title)
    expect(await keptDraft(page)).toBeNull()

    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
    await expect(heading(page)).toHaveText(start.title)
    await expectNothing(page)
    await expectNothingInHistory(page)
  })
  await test.step('from another site, it shows none of the answers that were deleted', async () => {
    for (const tab of [page, other]) await takeUp(tab, own)
    await setOut(page, '/check')
    await expect(heading(page)).toHaveText(said.details.pages.check.title)
    await page.goto('about:blank')
    await deleteAnswers(other, said)
    await expect(heading(other)).toHaveText(said.words.messages.start.title)
    await page.goBack()
    await expect(page.getByText(said.details.pages.check.empty)).toBeVisible()
    await expectNothing(page)
  })
})

/** Answers to all questions: the first option, but not sure for every fifth question. */
const steps: Answers = Object.fromEntries(
  catalogue.questions.map(({ id, options }, index) => [id, index % 5 === 4 ? NOT_SURE : options[0]?.id]),
)

test('writes no answer where answers are not to be kept', async ({ page, context, keep, open, said }) => {
  const { keeping, start } = said.words.messages
  const { result, sharing } = said.details
  const { shared, whatIf } = sharing
  await page.addInitScript(() => {
    const written: string[] = []
    Object.assign(globalThis, { written })
    const real: Storage['setItem'] = Reflect.get(Storage.prototype, 'setItem')
    Storage.prototype.setItem = new Proxy(real, {
      apply: (setItem, storage: Storage, parts: [string, string]) => {
        written.push(parts.join(': '))
        Reflect.apply(setItem, storage, parts)
      },
    })
  })
  const written = () =>
    page.evaluate(() => (globalThis as unknown as { written: string[] }).written.splice(0).join('\n'))
  await test.step('applies in every open tab at once', async () => {
    await keep({ group: 'standalone' })
    await open('/all')
    const other = await context.newPage()
    await other.goto('./#/about')
    await other.getByLabel(keeping.keep).uncheck()
    expect(await keptDraft(other)).toBeNull()
    await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1)
    await option(page, 'group', 'domestic-group').check()
    await expect(option(page, 'group', 'domestic-group')).toBeChecked()
    expect(await keptDraft(page)).toBeNull()
    await expect(page.getByRole('status').filter({ hasText: keeping.keepThisTab })).toHaveCount(0)
  })
  await test.step('keeps the answers while the page is open, and forgets them after a reload', async () => {
    await setOut(page, '/about')
    const isKept = page.getByLabel(keeping.keep)
    await isKept.check()
    await takeUp(page, own)
    await written()
    await isKept.uncheck()
    expect(await keptDraft(page)).toBeNull()
    expect(await written()).toContain('"keepAnswers":false')
    await setOut(page, '/result')
    await expect(rows(page)).toHaveCount(catalogue.measures.length)
    await page.reload()
    await expect(heading(page)).toHaveText(said.details.pages.result.emptyTitle)
    await expectNothing(page)
  })
  await test.step('writes nothing more after that choice, whatever the user does', async () => {
    await setOut(page, '/all')
    await expect(heading(page)).toHaveText(said.details.pages.all.title)
    for (const [question, answer] of Object.entries(steps)) {
      const input = option(page, question, String(answer))
      if (await input.isVisible()) await input.check()
    }
    await link(page, said.details.pages.all.toResult).first().click()
    await button(page, result.share).click()
    await tryOut(page, said, 'group', 'domestic-group')
    await button(page, whatIf.keep).click()
    await link(page, said.words.messages.site.name).click()
    await link(page, start.openShared).click()
    await paste(page, said, encodeToken(sent))
    await button(page, shared.use).click()
    await button(page, keeping.undo).click()
    await deleteAnswers(page, said)
    await expect(heading(page)).toHaveText(start.title)
    expect(await written()).toBe('')
    expect(await keptDraft(page)).toBeNull()
  })
})
