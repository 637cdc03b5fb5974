/**
 * A part of the app that cannot be loaded is asked for again, by itself once and then by the person. Many
 * browsers take a script that has failed for failed until the page is reloaded, which the failed page offers, too.
 */
import { firstQuestion } from '../../src/policy'
import { allInAnotherTab, expect, keptDraft, option, test } from './support/app'
import { onlyWhereAskedAgain } from './support/engines'
import { button, heading, link } from './support/sharing'

/** The styles of all that comes after the first page. */
const laterStyles = /\/later-styles-[^/]*\.css$/

test('a page that fails once is there all the same', async ({ browser, page, open, said, journal }) => {
  await onlyWhereAskedAgain(browser)
  await open('/')
  await page.route('**/AboutPage-*.js', (route) => route.abort(), { times: 1 })
  await link(page, said.words.messages.site.about).click()
  await expect(heading(page)).toHaveText(said.details.pages.about.title)
  journal.takeFaults()
})

test('a page whose stylesheet fails once has its look all the same', async ({
  page,
  open,
  said,
  journal,
}) => {
  await page.route(laterStyles, (route) => route.abort(), { times: 1 })
  await open('/about')
  await expect(heading(page)).toHaveText(said.details.pages.about.title)
  const sheets = await page.evaluate(() => [...document.styleSheets].map(({ href }) => href ?? ''))
  expect(sheets.filter((address) => laterStyles.test(address))).toHaveLength(1)
  journal.takeFaults()
})

test('the first page does without the later styles; a page that needs them says so and tries again', async ({
  page,
  open,
  said,
  journal,
}) => {
  const { failure, site } = said.words.messages
  let failed = 0
  await page.route(laterStyles, (route) => {
    failed += 1
    return route.abort()
  })
  await open('/')
  await expect.poll(() => failed).toBeGreaterThan(0)
  await link(page, site.about).click()
  await expect(heading(page)).toHaveText(failure.partTitle)
  await page.unroute(laterStyles)
  await button(page, failure.again).click()
  await expect(heading(page)).toHaveText(said.details.pages.about.title)
  journal.takeFaults()
})

test('words that fail once are there all the same, at the start and at a change of language', async ({
  browser,
  page,
  open,
  journal,
}) => {
  await onlyWhereAskedAgain(browser)
  await page.route('**/words.en-*.js', (route) => route.abort(), { times: 1 })
  await open('/')
  await page.route('**/words.zh-*.js', (route) => route.abort(), { times: 1 })
  await button(page, '中文').click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  journal.takeFaults()
})

test('a page that fails for longer says so; answers that are not kept survive until it works again', async ({
  browser,
  page,
  open,
  said,
  journal,
}) => {
  await onlyWhereAskedAgain(browser)
  const { failure, keeping, site } = said.words.messages
  await open('/about')
  await page.getByLabel(keeping.keep).uncheck()
  await page.evaluate(() => (location.hash = '/all'))
  await option(page, 'group', 'standalone').check()
  await page.route('**/MeasuresPage-*.js', (route) => route.abort())
  await link(page, site.measures).click()
  await expect(heading(page)).toHaveText(failure.partTitle)
  await expect(heading(page)).toBeFocused()
  await expect(page.getByText(failure.partText)).toBeVisible()
  // Only when this attempt has failed as well, both times that it asks, does the next one begin.
  let refused = 0
  page.on('requestfailed', () => (refused += 1))
  await button(page, failure.again).click()
  await expect.poll(() => refused).toBeGreaterThanOrEqual(2)
  await expect(heading(page)).toHaveText(failure.partTitle)
  await page.unroute('**/MeasuresPage-*.js')
  await button(page, failure.again).click()
  await expect(heading(page)).toHaveText(said.words.messages.measures.title)
  await page.evaluate(() => (location.hash = '/all'))
  await expect(option(page, 'group', 'standalone')).toBeChecked()
  expect(await keptDraft(page)).toBeNull()
  journal.takeFaults()
})

test('a language that cannot be loaded says so in the one that is there', async ({
  browser,
  page,
  open,
  said,
  journal,
}) => {
  await onlyWhereAskedAgain(browser)
  const { failure } = said.words.messages
  await open('/q/services')
  await page.route('**/words.zh-*.js', (route) => route.abort())
  await button(page, '中文').click()
  await expect(heading(page)).toHaveText(failure.partTitle)
  await page.unroute('**/words.zh-*.js')
  await button(page, failure.again).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await expect(page.locator('fieldset')).toBeVisible()
  journal.takeFaults()
})

test('a page that could not be loaded is there after the reload that is offered', async ({
  page,
  open,
  said,
  journal,
}) => {
  await open('/')
  await page.route('**/AboutPage-*.js', (route) => route.abort())
  await link(page, said.words.messages.site.about).click()
  await expect(heading(page)).toHaveText(said.words.messages.failure.partTitle)
  await page.unroute('**/AboutPage-*.js')
  // The address is still that of the page before; the person goes on from there.
  await button(page, said.words.messages.failure.reload).click()
  await expect(heading(page)).toHaveText(said.words.messages.start.title)
  await link(page, said.words.messages.site.about).click()
  await expect(heading(page)).toHaveText(said.details.pages.about.title)
  journal.takeFaults()
})

test('a page opened by its address, whose script is gone, says so in the app that is there', async ({
  page,
  said,
  journal,
}) => {
  const { failure, site } = said.words.messages
  await page.route('**/AboutPage-*.js', (route) => route.abort())
  await page.goto('./#/about')
  await expect(heading(page)).toHaveText(failure.partTitle)
  await expect(link(page, site.measures)).toBeVisible()
  await page.unroute('**/AboutPage-*.js')
  await button(page, failure.reload).click()
  await expect(heading(page)).toHaveText(said.details.pages.about.title)
  journal.takeFaults()
})

test('an answer is kept and leads on although the part that tells of a missing one cannot be loaded', async ({
  page,
  open,
  said,
  journal,
}) => {
  await page.route('**/later-parts-*.js', (route) => route.abort())
  await open('/q/region')
  // Its next question, about zones, comes with the first page as well.
  await option(page, 'region', 'cn-gd').check()
  await button(page, said.words.messages.question.continue).click()
  await expect(page).not.toHaveURL(/#\/q\/region$/)
  await page.reload()
  await open('/q/region')
  await expect(option(page, 'region', 'cn-gd')).toBeChecked()
  journal.takeFaults()
})

test('a notice is there although the part that shows it could not be loaded at first', async ({
  browser,
  page,
  context,
  keep,
  open,
  said,
  journal,
}) => {
  await onlyWhereAskedAgain(browser)
  await keep({ group: 'standalone' })
  const failed: string[] = []
  await page.route(
    '**/later-parts-*.js',
    (route) => {
      failed.push(route.request().url())
      return route.abort()
    },
    { times: 2 },
  )
  await open('/')
  await expect.poll(() => failed).toHaveLength(2)
  const other = await allInAnotherTab(context)
  await option(other, 'service-payments', 'no').check()
  await expect(page.getByText(said.words.messages.keeping['changed-elsewhere'])).toBeVisible()
  journal.takeFaults()
})

test('an answer is left out before the words for it are there: the page says so once they come', async ({
  open,
  page,
  said,
}) => {
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/\/later\.en-[^/]*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await open(`/q/${firstQuestion}`)
  await page.getByRole('button', { name: said.words.messages.question.continue, exact: true }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
  release()
  await expect(page.getByRole('alert')).toBeFocused()
})
