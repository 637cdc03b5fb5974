/**
 * D8: the model and the screen agree. Random visits to one page: answers given and changed, Back, reloads, a link that
 * is opened, kept or left, deletion, the other language. What the page must show is said by a model in plain words,
 * with the engine as its oracle.
 */
import type { Page } from '@playwright/test'
import { type Answers, assess, interview, isAsked, NOT_SURE, offeredOptions } from '../../src/engine'
import { catalogue } from '../../src/policy'
import type { Language } from '../../src/policy/languages'
import { carriedAnswers, linkFor } from '../../src/share'
import { randomAnswers } from '../share/support/answers'
import { cases, type Random, randomFrom } from '../share/support/random'
import { type AllWords, chinese, english } from '../support/words'
import { draftOf, expect, keptDraft, option, test } from './support/app'
import { button, deleteAnswers, heading, link } from './support/sharing'

/** Where the person is. */
type Place =
  | { readonly page: 'start' | 'check' | 'result' | 'shared' }
  | { readonly page: 'question'; readonly question: string }

/** One person, one page. */
interface Model {
  answers: Answers
  /** Whether anything was ever kept since the last deletion. */
  isKept: boolean
  language: Language
  place: Place
  /** The places before this one, the last at the end. */
  past: Place[]
  /** The shared answers that are being looked at. */
  shared: Answers
}

interface Step {
  readonly name: string
  readonly perform: (page: Page) => Promise<unknown>
}

const words = { en: english, zh: chinese }
const saidTo = ({ language }: Model): AllWords => words[language]

/** The page that the interview leads to. */
function nextPlace(answers: Answers): Place {
  const { next } = interview(catalogue, answers)
  return next ? { page: 'question', question: next } : { page: 'check' }
}

/** Goes to a place; the one where the person already is makes no new entry in the history. */
function goTo(model: Model, place: Place): void {
  if (JSON.stringify(place) === JSON.stringify(model.place)) return
  model.past.push(model.place)
  model.place = place
}

/** What the person does next. Changes the model at once; the step does the same to the page. */
function nextStep(model: Model, random: Random, baseURL: string): Step {
  const said = saidTo(model)
  const { messages } = said.words
  const { place } = model
  if (place.page === 'shared') return fromShared(model, random)

  const roll = random.below(100)
  if (roll < 8 && model.past.length > 0) {
    model.place = model.past.pop() ?? model.place
    return { name: 'goes back', perform: (page) => page.goBack() }
  }
  if (roll < 16) return { name: 'reloads', perform: (page) => page.reload() }
  if (roll < 23) {
    model.language = model.language === 'en' ? 'zh' : 'en'
    return {
      name: `reads ${model.language}`,
      perform: (page) => button(page, model.language === 'en' ? 'English' : '中文').click(),
    }
  }
  if (roll < 30) {
    model.shared = random.chance(0.3) ? carriedAnswers(model.answers) : randomAnswers(random)
    goTo(model, { page: 'shared' })
    const address = linkFor(baseURL, model.shared)
    return { name: `opens ${address}`, perform: (page) => page.goto(address) }
  }
  if (roll < 34) {
    model.answers = {}
    model.isKept = false
    // What the history held is given up where it held answers; where not, the start page comes on top.
    model.past = []
    model.place = { page: 'start' }
    return { name: 'deletes everything', perform: (page) => deleteAnswers(page, said) }
  }
  if (roll < 42) {
    goTo(model, { page: 'result' })
    return { name: 'looks at the result', perform: (page) => follow(page, '/result') }
  }
  if (roll < 50) {
    const asked = catalogue.questions.filter(({ id }) => isAsked(catalogue, model.answers, id))
    const { id: question } = random.pick(asked)
    goTo(model, { page: 'question', question })
    return { name: `turns to ${question}`, perform: (page) => follow(page, `/q/${question}`) }
  }
  if (place.page !== 'question') {
    goTo(model, nextPlace(model.answers))
    const { place: next } = model
    const address = next.page === 'question' ? `/q/${next.question}` : '/check'
    return { name: 'goes on', perform: (page) => follow(page, address) }
  }

  const { question } = place
  const answer = anyAnswer(model.answers, question, random)
  const { [question]: _, ...others } = model.answers
  model.answers = { ...others, [question]: answer }
  model.isKept = true
  goTo(model, nextPlace(model.answers))
  const chosen = [answer].flat()
  return {
    name: `answers ${question} with ${chosen.join(' and ')}`,
    perform: async (page) => {
      const all = page.locator(`input[name="${question}"]`)
      // What was chosen before is taken back first.
      for (const id of await all.evaluateAll((inputs: HTMLInputElement[]) =>
        inputs.filter((input) => input.type === 'checkbox' && input.checked).map((input) => input.value),
      ))
        await option(page, question, id).uncheck()
      for (const id of chosen) await option(page, question, id).check()
      await button(page, messages.question.continue).click()
    },
  }
}

/** What can be done with a shared result that stands on the page. */
function fromShared(model: Model, random: Random): Step {
  const { shared } = saidTo(model).details.sharing
  const hasOwn = Object.keys(model.answers).length > 0
  if (random.chance(0.3)) return { name: 'reloads', perform: (page) => page.reload() }
  if (random.chance(0.5)) {
    model.answers = model.shared
    model.isKept = true
    model.place = { page: 'result' }
    return { name: 'uses the shared answers', perform: (page) => button(page, shared.use).click() }
  }
  model.place = { page: hasOwn ? 'result' : 'start' }
  return {
    name: 'keeps to the own answers',
    perform: (page) => link(page, hasOwn ? shared.keep : shared.start).click(),
  }
}

/** An answer to a question that the form can give, in the order in which its options stand. */
function anyAnswer(answers: Answers, question: string, random: Random): string | readonly string[] {
  const entry = catalogue.questions.find(({ id }) => id === question)
  const offered = offeredOptions(catalogue, answers, question)
  if (!entry || random.chance(0.12)) return NOT_SURE
  if (entry.kind === 'single') return random.pick(offered)
  const exclusive = entry.options.filter((one) => one.exclusive).map(({ id }) => id)
  const first = random.pick(offered)
  if (exclusive.includes(first)) return [first]
  return offered.filter((id) => id === first || (!exclusive.includes(id) && random.chance(0.15)))
}

const follow = (page: Page, address: string): Promise<void> =>
  page.evaluate((to) => void (location.hash = to), address)

/** The page shows what the model says. */
async function expectAgreement(page: Page, model: Model): Promise<void> {
  const { words: current, details } = saidTo(model)
  const { place, answers } = model
  await expect(page.locator('html')).toHaveAttribute('lang', model.language === 'zh' ? 'zh-CN' : 'en')
  expect(await keptDraft(page)).toBe(model.isKept ? draftOf(answers) : null)
  const isEmpty = Object.keys(answers).length === 0
  switch (place.page) {
    case 'start':
      await expect(heading(page)).toHaveText(current.messages.start.title)
      return
    case 'check':
      await expect(heading(page)).toHaveText(details.pages.check.title)
      return
    case 'result':
      await expect(heading(page)).toHaveText(details.pages.result[isEmpty ? 'emptyTitle' : 'title'])
      await expectVerdicts(page, isEmpty ? undefined : answers)
      return
    case 'shared':
      await expect(heading(page)).toHaveText(details.sharing.shared.title)
      await expectVerdicts(page, model.shared)
      return
    case 'question': {
      const { question } = place
      await expect(heading(page)).toHaveText(
        current.questions[question as keyof typeof current.questions].title,
      )
      const { settled, remaining } = interview(catalogue, answers)
      const text = current.messages.question
      await expect(page.getByText(text.settled(settled.length, catalogue.measures.length))).toBeVisible()
      const toGo = remaining.length === 0 ? text.noneRemaining : text.remaining(remaining.length)
      await expect(page.getByText(toGo)).toBeVisible()
      const offered = [...offeredOptions(catalogue, answers, question), NOT_SURE]
      const checked = page.locator(`input[name="${question}"]:checked`)
      const chosen = [answers[question] ?? []].flat().filter((id) => offered.includes(id))
      await expect
        .poll(() => checked.evaluateAll((inputs: HTMLInputElement[]) => inputs.map(({ value }) => value)))
        .toEqual(offered.filter((id) => chosen.includes(id)))
    }
  }
}

/** The report on the page has the verdicts that the engine gives; without answers there is no report. */
async function expectVerdicts(page: Page, answers: Answers | undefined): Promise<void> {
  const findings = answers ? assess(catalogue, answers).findings : []
  for (const verdict of ['relevant', 'possible', 'not-relevant'] as const) {
    const measures = findings.filter((finding) => finding.verdict === verdict).map(({ measure }) => measure)
    await expect
      .poll(
        () =>
          page
            .locator(`section[aria-labelledby="list-${verdict}"] article`)
            .evaluateAll((cards) => cards.map((card) => card.getAttribute('aria-labelledby'))),
        { message: verdict, intervals: [20, 50, 100] },
      )
      .toEqual(measures.map((measure) => `finding-${measure}`))
  }
}

const sequences = cases(4, 300)
const parts = 2

for (let part = 0; part < parts; part += 1) {
  test(`the screen agrees with the model through any visit, part ${part + 1} of ${parts}`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout((sequences / parts) * 60_000)
    for (let seed = part; seed < sequences; seed += parts) {
      const random = randomFrom(seed)
      const model: Model = {
        answers: {},
        isKept: false,
        language: 'en',
        place: { page: 'start' },
        past: [],
        shared: {},
      }
      const story: string[] = []
      await page.goto('./')
      await page.evaluate(() => localStorage.clear())
      await page.goto('about:blank')
      await page.goto('./')
      for (let count = 0; count < 16; count += 1) {
        const { name, perform } = nextStep(model, random, baseURL ?? '')
        story.push(name)
        await test.step(name, async () => {
          try {
            await perform(page)
            await expectAgreement(page, model)
          } catch (error) {
            throw new Error(`The visit of seed ${seed} diverges:\n${story.join('\n')}`, { cause: error })
          }
        })
      }
    }
  })
}
