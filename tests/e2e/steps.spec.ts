/** Every step says where the user is: by the page's title, and by its heading, which gets the focus. */
import type { Page } from '@playwright/test'
import { catalogue } from '../../src/policy'
import type { AllWords } from '../support/words'
import { isProving } from '../support/random'
import { expect, inOneLanguage, option, test, inEach } from './support/app'
import { answersBefore, type Step, softwareGroup, spaHotel, stepsBefore } from './support/enterprises'
import { button, heading, link } from './support/sharing'

const titleOf = ({ words }: AllWords, title: string): string => `${title} – ${words.messages.site.name}`

/** Expects that a page has been reached: its heading is shown and focused, and the title names it. */
async function expectArrival(page: Page, said: AllWords, title: string): Promise<void> {
  await expect(heading(page)).toHaveText(title)
  await expect(heading(page)).toBeFocused()
  await expect(page).toHaveTitle(titleOf(said, title))
}

const continueOn = (page: Page, { words }: AllWords) => button(page, words.messages.question.continue).click()

async function choose(page: Page, [question, ...options]: Step): Promise<void> {
  for (const id of options) await option(page, question, id).check()
}

/** A question of each form: with a filter, one choice, several choices; and one that comes late. */
const oneOfEachForm: readonly string[] = ['region', 'group', 'services', 'market-plans']

/** Continues without a choice. Expects the error in three places, and no error after a choice. */
async function expectErrorUntilChosen(page: Page, said: AllWords, step: Step): Promise<void> {
  const [id] = step
  const { errors } = said.words.messages
  const question = catalogue.questions.find((entry) => entry.id === id)
  const message = question?.kind === 'single' ? errors.chooseOne : errors.chooseSome
  const firstInput = `${id}-${question?.options[0]?.id ?? ''}`
  const { title } = said.words.questions[id]
  const summary = page.getByRole('alert')
  const inPlace = page.locator(`[id="${id}-error"]`)

  await continueOn(page, said)
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('heading')).toHaveText(errors.summary)
  await expect(inPlace).toHaveText(message)
  await expect(page.getByRole('group', { name: title })).toHaveAccessibleDescription(new RegExp(message))
  await expect(page).toHaveTitle(`${errors.prefix}${titleOf(said, title)}`)
  await expect(heading(page)).toHaveText(title)

  await continueOn(page, said)
  await expect(summary, 'the same mistake is told again').toBeFocused()

  const way = link(summary, message)
  await expect(way).toHaveAttribute('href', `#${firstInput}`)
  await way.click()
  await expect(page.locator(`[id="${firstInput}"]`)).toBeFocused()

  await choose(page, step)
  await expect(summary).toHaveCount(0)
  await expect(inPlace).toHaveCount(0)
  await expect(page).toHaveTitle(titleOf(said, title))
}

/** Expects that Back, Forward and a reload keep the place and the answers of the questions before this one. */
async function thereAndBack(page: Page, said: AllWords): Promise<void> {
  const steps = stepsBefore(softwareGroup, 'services')
  const expectAnswered = async ([question, ...options]: Step): Promise<void> => {
    await expectArrival(page, said, said.words.questions[question].title)
    for (const id of options) await expect(option(page, question, id)).toBeChecked()
    await expect(page.locator('input:checked')).toHaveCount(options.length)
  }
  for (const step of steps.toReversed()) {
    await page.goBack()
    await expectAnswered(step)
  }
  for (const step of steps.slice(1)) {
    await page.goForward()
    await expectAnswered(step)
  }
  await page.reload()
  await expect(page).toHaveTitle(titleOf(said, said.words.questions.group.title))
  await expect(option(page, 'group', 'multinational-lead')).toBeChecked()
  await page.goForward()
  await expectArrival(page, said, said.words.questions.services.title)
  await expect(page.locator('input:checked')).toHaveCount(0)
}

inEach(inOneLanguage('zh'), 'steps', () => {
  test('a question says that its answer is missing, until it is answered', async ({ page, open, said }) => {
    await open('/')
    await link(page, said.words.messages.start.begin).click()
    for (const step of softwareGroup.steps) {
      await test.step(step[0], async () => {
        await expectArrival(page, said, said.words.questions[step[0]].title)
        if (step[0] === 'services') await thereAndBack(page, said)
        if (isProving || oneOfEachForm.includes(step[0])) await expectErrorUntilChosen(page, said, step)
        else await choose(page, step)
        await continueOn(page, said)
      })
    }
    expect(softwareGroup.steps.map(([question]) => question)).toEqual(catalogue.questions.map(({ id }) => id))
    await expectArrival(page, said, said.details.pages.result.title)
  })

  test('every link gives its page a title and a focused heading', async ({ page, keep, open, said }) => {
    const { words, details } = said
    const { messages, questions } = words
    const { pages } = details
    const follow = async (name: string | RegExp, title: string): Promise<void> => {
      await link(page, name).first().click()
      await expectArrival(page, said, title)
    }
    await keep(answersBefore(spaHotel, 'services'))
    await open('/')
    await expect(page).toHaveTitle(messages.site.name)
    await follow(messages.start.resume, questions.services.title)
    await follow(messages.question.resultSoFar, pages.result.title)
    await follow(pages.result.continue, questions.services.title)
    await follow(messages.question.back, questions.group.title)
    await follow(messages.question.resultSoFar, pages.result.title)
    await follow(details.pages.result.editAnswers, pages.check.title)
    await follow(new RegExp(`^${pages.check.change}\\s*: ${questions.region.short}$`), questions.region.title)
    await follow(messages.question.backToCheck, pages.check.title)
    await follow(pages.check.next, questions.services.title)
    await follow(messages.question.check, pages.check.title)
    await follow(messages.site.measures, messages.measures.title)
    await follow(words.titles['visa-free-entry'], words.titles['visa-free-entry'])
    await follow(messages.site.measures, messages.measures.title)
    await follow(messages.site.about, pages.about.title)
    await link(page, messages.site.name).click()
    await expect(heading(page)).toBeFocused()
    await expect(page).toHaveTitle(messages.site.name)
    await follow(messages.start.all, pages.all.title)
    await follow(pages.all.toResult, pages.result.title)
  })
})
