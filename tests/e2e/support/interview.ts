/** Answers questions as a user does. */
import { expect, type FrameLocator, type Page } from '@playwright/test'
import type { AllWords } from '../../support/words'
import type { Step } from './enterprises'
import { button, heading } from './sharing'

/** Answers the question on the page, which must be that of the step, and goes on. */
export async function answerStep(
  page: Page | FrameLocator,
  { words }: AllWords,
  [question, ...options]: Step,
): Promise<void> {
  await expect(heading(page)).toHaveText(words.questions[question].title)
  for (const id of options) await page.locator(`[id="${question}-${id}"]`).check()
  await button(page, words.messages.question.continue).click()
}
