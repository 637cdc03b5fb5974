/** A model of a user's visit to the app: the possible next steps, and the state after each. */
import type { Page } from '@playwright/test'
import { type Answers, interview, isAsked, NOT_SURE, offeredOptions } from '../../../src/engine'
import { catalogue } from '../../../src/policy'
import type { Language } from '../../../src/policy/languages'
import { answersAsCsv, idSpelling } from '../../../src/portfolio'
import { carriedAnswers, linkFor } from '../../../src/share'
import { randomPossibleAnswers } from '../../share/support/answers'
import type { Random } from '../../support/random'
import { type AllWords, chinese, english } from '../../support/words'
import { allInAnotherTab, expect, keptDraft, option, setOut } from './app'
import { expectActions } from './result'
import { button, deleteAnswers, heading, link } from './sharing'

/** Where the user is. */
type Place =
  | { readonly page: 'start' | 'result' | 'shared' | 'portfolio' }
  | { readonly page: 'question'; readonly question: string }

/** The state that the app must have for one user with one page. */
export interface Model {
  answers: Answers
  /** Whether anything was stored since the last deletion. */
  isKept: boolean
  language: Language
  place: Place
  /** The places before this one, the last at the end. */
  past: Place[]
  /** The shared answers on the page. */
  shared: Answers
  /** Whether there is no network. */
  isOffline: boolean
}

/** Returns the state at a first visit. */
export const firstVisit = (): Model => ({
  answers: {},
  isKept: false,
  language: 'en',
  place: { page: 'start' },
  past: [],
  shared: {},
  isOffline: false,
})

/** One step, which changes the page as the model has changed. */
export interface Step {
  readonly name: string
  readonly perform: (page: Page) => Promise<unknown>
}

const words = { en: english, zh: chinese }
/** Returns all texts in the user's language. */
export const saidTo = ({ language }: Model): AllWords => words[language]

/** Returns the page to which the interview leads next. */
function nextPlace(answers: Answers): Place {
  const { next } = interview(catalogue, answers)
  return next ? { page: 'question', question: next } : { page: 'result' }
}

/** Goes to a place. The current place makes no new entry in the history. */
function goTo(model: Model, place: Place): void {
  if (JSON.stringify(place) === JSON.stringify(model.place)) return
  model.past.push(model.place)
  model.place = place
}

/** Chooses the user's next step at random. Changes the model at once; the step itself does the same to the page. */
export function nextStep(model: Model, random: Random, baseURL: string): Step {
  const said = saidTo(model)
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
      name: `changes the language to ${model.language}`,
      perform: (page) => button(page, model.language === 'en' ? 'English' : '中文').click(),
    }
  }
  if (roll < 30) {
    model.shared = random.chance(0.3) ? carriedAnswers(model.answers) : randomPossibleAnswers(random)
    goTo(model, { page: 'shared' })
    const address = linkFor(baseURL, model.shared)
    return { name: `opens ${address}`, perform: (page) => page.goto(address) }
  }
  if (roll < 34) {
    model.answers = {}
    model.isKept = false
    // The start page replaces entries with answers; without such entries, it is added.
    model.past = []
    model.place = { page: 'start' }
    return { name: 'deletes everything', perform: (page) => deleteAnswers(page, said) }
  }
  if (roll < 42) {
    goTo(model, { page: 'result' })
    return { name: 'looks at the result', perform: (page) => setOut(page, '/result') }
  }
  if (roll < 50) {
    const asked = catalogue.questions.filter(({ id }) => isAsked(catalogue, model.answers, id))
    const { id: question } = random.pick(asked)
    goTo(model, { page: 'question', question })
    return { name: `turns to ${question}`, perform: (page) => setOut(page, `/q/${question}`) }
  }
  if (roll < 55) {
    const step = inAnotherTab(model, random)
    if (step) return step
  }
  if (roll < 58) return screenOthers(model, random)
  if (roll < 62) {
    model.isOffline = !model.isOffline
    const { isOffline } = model
    return {
      name: isOffline ? 'loses the network' : 'has a network again',
      perform: (page) => page.context().setOffline(isOffline),
    }
  }
  if (place.page !== 'question') {
    goTo(model, nextPlace(model.answers))
    const { place: next } = model
    const address = next.page === 'question' ? `/q/${next.question}` : '/result'
    return { name: 'goes on', perform: (page) => setOut(page, address) }
  }
  if (roll > 92) return withoutRoom(model, place.question, random)
  return giveAnswer(model, place.question, random)
}

/** Answers the question on the page. */
function giveAnswer(model: Model, question: string, random: Random): Step {
  const { messages } = saidTo(model).words
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
      // Clear the earlier choice first.
      for (const id of await all.evaluateAll((inputs: HTMLInputElement[]) =>
        inputs.filter((input) => input.type === 'checkbox' && input.checked).map((input) => input.value),
      ))
        await option(page, question, id).uncheck()
      for (const id of chosen) await option(page, question, id).check()
      await button(page, messages.question.continue).click()
    },
  }
}

/** Gives pages a storage that can be full. Call it before the first page. */
export const haveLimitedDevice = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const { setItem } = Object.getOwnPropertyDescriptors(Storage.prototype)
    Storage.prototype.setItem = function (...item) {
      if ('isFull' in globalThis) throw new DOMException('full', 'QuotaExceededError')
      setItem.value?.apply(this, item)
    }
  })

const setFull = (page: Page, isFull: boolean): Promise<void> =>
  page.evaluate((full) => {
    if (full) Object.assign(globalThis, { isFull: true })
    else Reflect.deleteProperty(globalThis, 'isFull')
  }, isFull)

/** Answers one question while the storage is full, and the next, if there is one, when it has room again. */
function withoutRoom(model: Model, question: string, random: Random): Step {
  const { keeping } = saidTo(model).words.messages
  const first = giveAnswer(model, question, random)
  const { place } = model
  if (place.page !== 'question') return first
  const second = giveAnswer(model, place.question, random)
  return {
    name: `${first.name} without room on the device, and with room ${second.name}`,
    perform: async (page) => {
      const before = await keptDraft(page)
      await setFull(page, true)
      await first.perform(page)
      // An earlier notice, about replaced answers, is shown first.
      if (await page.getByText(keeping.replaced).isVisible()) await button(page, keeping.dismiss).click()
      await expect(page.getByText(keeping.unavailable)).toBeVisible()
      expect(await keptDraft(page)).toBe(before)
      await setFull(page, false)
      await second.perform(page)
      await expect(page.getByText(keeping.unavailable)).toBeHidden()
    },
  }
}

/**
 * Answers a question in another tab; this tab notices it, and the user decides which answers count. It is often the
 * question on the page.
 */
function inAnotherTab(model: Model, random: Random): Step | undefined {
  const { keeping } = saidTo(model).words.messages
  const { answers, place } = model
  const { remaining } = interview(catalogue, answers)
  // The questions on the page of all questions.
  const shown = catalogue.questions
    .filter(({ kind }) => kind === 'single')
    .map(({ id }) => id)
    .filter((id) => remaining.includes(id) || (answers[id] !== undefined && isAsked(catalogue, answers, id)))
  if (shown.length === 0) return undefined
  const here = shown.filter((id) => place.page === 'question' && id === place.question)
  const question = random.pick(here.length > 0 && random.chance(0.5) ? here : shown)
  const { [question]: current, ...others } = answers
  const id = random.pick(
    [...offeredOptions(catalogue, answers, question), NOT_SURE].filter((one) => one !== current),
  )
  const isTaken = random.chance(0.5)
  if (isTaken) model.answers = { ...others, [question]: id }
  model.isKept = true
  return {
    name: `answers ${question} with ${id} in another tab, and ${isTaken ? 'takes that' : 'keeps this tab’s answers'}`,
    perform: async (page) => {
      const tab = await allInAnotherTab(page.context())
      try {
        await option(tab, question, id).check()
      } finally {
        await tab.close()
      }
      await button(page, isTaken ? keeping.takeChanged : keeping.keepThisTab).click()
    },
  }
}

/** Opens a portfolio of two enterprises, and reads the report of one. The user's own answers stay. */
function screenOthers(model: Model, random: Random): Step {
  const text = saidTo(model).details.portfolio
  const others = ['First', 'Second'].map((name) => ({ name, answers: randomPossibleAnswers(random) }))
  const [first] = others
  goTo(model, { page: 'portfolio' })
  return {
    name: 'screens two enterprises and reads the report of one',
    perform: async (page) => {
      await setOut(page, '/portfolio')
      await expect(heading(page)).toHaveText(text.title)
      // An earlier portfolio stays until it is cleared or the page is reloaded.
      const clear = button(page, text.clear)
      if (await clear.isVisible()) await clear.click()
      await page.getByLabel(text.paste).fill(answersAsCsv(others, idSpelling))
      await button(page, text.pasteSubmit).click()
      await link(page, 'First').click()
      await expect(heading(page)).toHaveText('First')
      await expectActions(page, first?.answers)
      await page.goBack()
    },
  }
}

/** Chooses a step on the page of a shared result. */
function fromShared(model: Model, random: Random): Step {
  const { shared } = saidTo(model).details.sharing
  const { keeping } = saidTo(model).words.messages
  const hasOwn = Object.keys(model.answers).length > 0
  if (random.chance(0.3)) return { name: 'reloads', perform: (page) => page.reload() }
  if (random.chance(0.5)) {
    const isTakenBack = random.chance(0.4)
    if (!isTakenBack) model.answers = model.shared
    model.isKept = true
    model.place = { page: 'result' }
    return {
      name: `uses the shared answers${isTakenBack ? ', and takes that back' : ''}`,
      perform: async (page) => {
        await button(page, shared.use).click()
        if (isTakenBack) await button(page, keeping.undo).click()
      },
    }
  }
  model.place = { page: hasOwn ? 'result' : 'start' }
  return {
    name: 'stays with the own answers',
    perform: (page) => link(page, hasOwn ? shared.keep : shared.start).click(),
  }
}

/** Returns a random answer to a question that the form can give, in the order of its options. */
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
