/**
 * If a part cannot be loaded, the app requests it once more; after that, the user can. Many browsers request a failed
 * script again only after a reload. So the page about the failure offers a reload, too.
 */
import { allInAnotherTab, expect, keptDraft, option, setOut, takeUp, test } from './support/app'
import { onlyWhereAskedAgain } from './support/engines'
import { button, heading, link } from './support/sharing'

/** The stylesheet of everything that comes after the first page. */
const pageStyles = /\/page-styles-[^/]*\.css$/

/** The questions of the further topics, in English. */
const questionsPart = '**/questions.en-*.js'

test('loads what has failed before, and loses no answers', async ({ browser, page, open, said, journal }) => {
  await onlyWhereAskedAgain(browser)
  const { failure, keeping, site } = said.words.messages
  await open('/')
  await test.step('a page that fails once is shown nevertheless', async () => {
    await page.route('**/AboutPage-*.js', (route) => route.abort(), { times: 1 })
    await link(page, site.about).click()
    await expect(heading(page)).toHaveText(said.details.pages.about.title)
  })
  await test.step('a page that fails for longer says so, and answers that are not kept survive until it works', async () => {
    await page.getByLabel(keeping.keep).uncheck()
    await setOut(page, '/all')
    await option(page, 'group', 'standalone').check()
    await page.route('**/MeasuresPage-*.js', (route) => route.abort())
    await link(page, site.measures).click()
    await expect(heading(page)).toHaveText(failure.partTitle)
    await expect(heading(page)).toBeFocused()
    await expect(page.getByText(failure.partText)).toBeVisible()
    // The next attempt may begin only after both requests of this one have failed.
    let refused = 0
    page.on('requestfailed', () => (refused += 1))
    await button(page, failure.again).click()
    await expect.poll(() => refused).toBeGreaterThanOrEqual(2)
    await expect(heading(page)).toHaveText(failure.partTitle)
    await page.unroute('**/MeasuresPage-*.js')
    await button(page, failure.again).click()
    await expect(heading(page)).toHaveText(said.words.messages.measures.title)
    await setOut(page, '/all')
    await expect(option(page, 'group', 'standalone')).toBeChecked()
    expect(await keptDraft(page)).toBeNull()
  })
  await test.step('the app says in the current language that the other one cannot be loaded', async () => {
    await setOut(page, '/q/services')
    await page.route('**/words.zh-*.js', (route) => route.abort())
    await button(page, '中文').click()
    await expect(heading(page)).toHaveText(failure.partTitle)
    await page.unroute('**/words.zh-*.js')
    await button(page, failure.again).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
    await expect(page.locator('fieldset')).toBeVisible()
  })
  journal.takeFaults()
})

test('shows words, notices and questions although a part fails at first', async ({
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
  await page.route('**/words.en-*.js', (route) => route.abort(), { times: 1 })
  const failed: string[] = []
  await page.route(
    questionsPart,
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
  await test.step('questions that could not be loaded ahead are loaded when one is to be shown', async () => {
    await setOut(page, '/q/services')
    await expect(heading(page)).toHaveText(said.words.questions.services.title)
  })
  await test.step('words that fail once are also shown after a change of language', async () => {
    await page.route('**/words.zh-*.js', (route) => route.abort(), { times: 1 })
    await button(page, '中文').click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  })
  journal.takeFaults()
})

test('says that a part is missing, and still leads on', async ({ page, open, said, journal }) => {
  const { failure, question, site, start } = said.words.messages
  const { about } = said.details.pages
  await test.step('a page opened by its address says within the app that its script is missing', async () => {
    await page.route('**/AboutPage-*.js', (route) => route.abort())
    await page.goto('./#/about')
    await expect(heading(page)).toHaveText(failure.partTitle)
    await expect(heading(page)).toBeFocused()
    await expect(page).toHaveTitle(`${failure.partTitle} – ${site.name}`)
    await expect(link(page, site.measures)).toBeVisible()
    await page.unroute('**/AboutPage-*.js')
    await button(page, failure.reload).click()
    await expect(heading(page)).toHaveText(about.title)
  })
  await test.step('a page that could not be loaded can be opened after the reload that is offered', async () => {
    await page.route('**/MeasuresPage-*.js', (route) => route.abort())
    await link(page, site.measures).click()
    await expect(heading(page)).toHaveText(failure.partTitle)
    await link(page, site.about).click()
    await expect(heading(page)).toHaveText(about.title)
    await link(page, site.measures).click()
    await expect(heading(page)).toHaveText(failure.partTitle)
    await page.unroute('**/MeasuresPage-*.js')
    await page.route(pageStyles, (route) => route.abort(), { times: 1 })
    // The address is still that of the page before; the user goes on from there.
    await button(page, failure.reload).click()
    await expect(heading(page)).toHaveText(about.title)
    await test.step('a page whose stylesheet fails once gets it nevertheless', async () => {
      const sheets = await page.evaluate(() => [...document.styleSheets].map(({ href }) => href ?? ''))
      expect(sheets.filter((address) => pageStyles.test(address))).toHaveLength(1)
    })
    await link(page, site.measures).click()
    await expect(heading(page)).toHaveText(said.words.messages.measures.title)
  })
  await test.step('the first page needs no styles of other pages, and a page that needs them says so and can try again', async () => {
    let failed = 0
    await page.route(pageStyles, (route) => {
      failed += 1
      return route.abort()
    })
    await takeUp(page, { region: 'cn-sh' })
    await open('/')
    await expect.poll(() => failed).toBeGreaterThan(0)
    await link(page, site.about).click()
    await expect(heading(page)).toHaveText(failure.partTitle)
    await link(page, failure.home).click()
    await expect(heading(page)).toHaveText(start.title)
    await expect(heading(page)).toBeFocused()
    await expect(page.getByText(start.resumeText(1))).toBeVisible()
    await link(page, site.about).click()
    await expect(heading(page)).toHaveText(failure.partTitle)
    await page.unroute(pageStyles)
    await button(page, failure.again).click()
    await expect(heading(page)).toHaveText(about.title)
  })
  await test.step('an answer is kept and leads on although the further questions cannot be loaded', async () => {
    await page.route(questionsPart, (route) => route.abort())
    await open('/q/region')
    // Its next question, about zones, comes with the first page as well.
    await option(page, 'region', 'cn-gd').check()
    await button(page, question.continue).click()
    await expect(page).not.toHaveURL(/#\/q\/region$/)
    await page.reload()
    await page.goBack()
    await expect(option(page, 'region', 'cn-gd')).toBeChecked()
  })
  await test.step('a missing answer is reported although they are missing', async () => {
    // The first question that is not answered yet.
    await open('/q/zones')
    await button(page, question.continue).click()
    await expect(page.getByRole('alert')).toBeFocused()
  })
  await test.step('a question that cannot be loaded says so, and is shown after the reload that is offered', async () => {
    await option(page, 'zones', 'none').check()
    await button(page, question.continue).click()
    await expect(heading(page)).toHaveText(failure.partTitle)
    await page.unroute(questionsPart)
    await button(page, failure.reload).click()
    await button(page, question.continue).click()
    await expect(heading(page)).toHaveText(said.words.questions.ownership.title)
  })
  journal.takeFaults()
})
