/**
 * D8 in `docs/proof.md`: the screen agrees with the model. A model says what the page must show, by the verdicts of the
 * engine. Random visits to one page contain:
 *
 * - answers given and changed, Back, reloads, deletion;
 * - a link that is opened, kept or left;
 * - the other language, another tab, other enterprises;
 * - no network, a full device.
 *
 * A visit is a list of numbers, each of which decides one step. If screen and model disagree, the visit is reduced to
 * the fewest steps that still show it. The report names them in words. `PROOF_SEED=…` with the reported seed repeats
 * it.
 */
import type { Page } from '@playwright/test'
import fc from 'fast-check'
import { interview, isAsked, NOT_SURE, offeredOptions } from '../../src/engine'
import { catalogue } from '../../src/policy'
import { cases, randomFrom, seedOfVisits } from '../support/random'
import { draftOf, keptDraft } from './support/app'
import { expect, test, untilOffline } from './support/offline'
import { expectActions } from './support/result'
import { heading } from './support/sharing'
import { engine } from './support/surroundings'
import { firstVisit, haveLimitedDevice, type Model, nextStep, saidTo } from './support/visit'

/** Expects the page to show what the model says. */
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
    case 'result':
      await expect(heading(page)).toHaveText(details.pages.result[isEmpty ? 'emptyTitle' : 'title'])
      await expectActions(page, isEmpty ? undefined : answers)
      return
    case 'portfolio':
      await expect(heading(page)).toHaveText(details.portfolio.title)
      return
    case 'shared':
      await expect(heading(page)).toHaveText(details.sharing.shared.title)
      await expectActions(page, model.shared)
      return
    case 'question': {
      const { question } = place
      await expect(heading(page)).toHaveText(
        current.questions[question as keyof typeof current.questions].title,
      )
      const { remaining } = interview(catalogue, answers)
      const counted = catalogue.questions
        .map(({ id }) => id)
        .filter(
          (id) =>
            id === question ||
            remaining.includes(id) ||
            (answers[id] !== undefined && isAsked(catalogue, answers, id)),
        )
      const progress = current.messages.question.place(
        counted.findIndex((id) => id === question) + 1,
        counted.length,
      )
      await expect(page.getByText(progress)).toBeVisible()
      const offered = [...offeredOptions(catalogue, answers, question), NOT_SURE]
      const checked = page.locator(`input[name="${question}"]:checked`)
      const chosen = [answers[question] ?? []].flat().filter((id) => offered.includes(id))
      await expect
        .poll(() => checked.evaluateAll((inputs: HTMLInputElement[]) => inputs.map(({ value }) => value)))
        .toEqual(offered.filter((id) => chosen.includes(id)))
    }
  }
}

/** Makes a visit. If page and model disagree, throws an error that lists the steps. */
async function visit(page: Page, numbers: readonly number[], baseURL: string): Promise<void> {
  const model = firstVisit()
  const story: string[] = []
  await page.context().setOffline(false)
  await page.goto('./')
  await page.evaluate(() => localStorage.clear())
  await page.goto('about:blank')
  await page.goto('./')
  await untilOffline(page)
  try {
    for (const number of numbers) {
      const { name, perform } = nextStep(model, randomFrom(number), baseURL)
      story.push(name)
      await test.step(name, async () => {
        await perform(page)
        await expectAgreement(page, model)
      })
    }
  } catch (error) {
    throw new Error(`This visit diverges:\n${story.join('\n')}`, { cause: error })
  }
}

const sequences = cases(1, 300)
const parts = cases(1, 2)
const steps = 16

/** How long to look for a shorter visit that fails as well, in milliseconds. */
const patience = 300_000

for (let part = 0; part < parts; part += 1) {
  test(`the screen agrees with the model through any visit, part ${part + 1} of ${parts}`, async ({
    page,
    baseURL,
    journal,
  }) => {
    test.setTimeout((sequences / parts) * 60_000 + patience)
    // A step that cannot be taken must fail soon, instead of using up the time of all visits.
    page.context().setDefaultTimeout(30_000)
    await haveLimitedDevice(page)
    // Each number decides a step at random, so a smaller number makes the step no simpler.
    const anyStep = fc.noShrink(fc.nat(2 ** 31 - 1))
    const anyVisit = fc.noBias(fc.array(anyStep, { minLength: 1, maxLength: steps, size: 'max' }))
    await fc.assert(
      fc.asyncProperty(anyVisit, (numbers) => visit(page, numbers, baseURL ?? '')),
      {
        numRuns: (sequences / parts) * 2,
        seed: seedOfVisits + part,
        plugins: [fc.interruptAfterTimeLimit(test.info().timeout - 60_000, { failOnInterrupt: true })],
      },
    )
    if (engine === 'chromium') return
    // If a page is left while a part of it is loading, Firefox reports that this part has failed.
    expect(journal.takeFaults().filter((fault) => fault !== 'console error: Error')).toEqual([])
  })
}
