/** Helpers for tests of shared results, files, two tabs and deletion. */
import { readFile } from 'node:fs/promises'
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test'
import type { AllWords } from '../../support/words'

type Place = Page | FrameLocator | Locator

/** Finds the heading of the page. */
export const heading = (page: Place): Locator => page.getByRole('heading', { level: 1 })
/** Finds the button with exactly this name. */
export const button = (within: Place, name: string): Locator =>
  within.getByRole('button', { name, exact: true })
/** Finds the link with exactly this name. */
export const link = (within: Place, name: string | RegExp): Locator =>
  within.getByRole('link', { name, exact: true })

/** Chooses a kind of file from the menu of files, and reads the saved file. */
export async function savedAs(
  page: Page,
  { details }: Pick<AllWords, 'details'>,
  kind: string,
  within: Page | FrameLocator = page,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const menu = within.locator('details').filter({ hasText: kind })
  await menu.locator('summary', { hasText: details.sharing.save.label }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    menu.getByRole('button', { name: kind, exact: true }).click(),
  ])
  await expect(within.getByText(details.sharing.save.saved(download.suggestedFilename()))).toBeVisible()
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

/** Returns the address of a token in the folder of shared links. */
export const sharedAddress = (baseURL: string | undefined, token: string): string =>
  new URL(`s/${token}`, baseURL).href

/** Pastes a text into the field for shared results, and opens it. */
export async function paste(page: Page, { details }: AllWords, text: string): Promise<void> {
  await page.getByLabel(details.sharing.open.label).fill(text)
  await button(page, details.sharing.open.submit).click()
}

/** Pastes a link or code, and waits for the shared result. */
export async function openPasted(page: Page, said: AllWords, text: string): Promise<void> {
  await paste(page, said, text)
  await expect(heading(page)).toHaveText(said.details.sharing.shared.title)
}

/** Tries out another answer on the result page. Finds its fields by their ids; see `axe.ts`. */
export async function tryOut(
  page: Page,
  { details }: AllWords,
  question: string,
  option: string,
): Promise<void> {
  await button(page, details.pages.result.whatIf).click()
  await page.locator('#what-if-question').selectOption(question)
  await page.locator(`[id="what-if-${question}-${option}"]`).check()
}

/** Tries out "in no zone", which changes one answer. */
export async function tryNoZone(page: Page, said: AllWords): Promise<void> {
  await tryOut(page, said, 'zones', 'none')
  await expect(page.getByText(said.details.sharing.whatIf.changed(1))).toBeVisible()
}

/** Deletes all answers with the button in the footer. */
export async function deleteAnswers(page: Page, { words }: AllWords): Promise<void> {
  const { keeping, site } = words.messages
  await button(page, site.remove).first().click()
  await page.getByRole('dialog').getByRole('button', { name: keeping.removeConfirm }).click()
}
