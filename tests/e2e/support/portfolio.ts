/** Tables of answers for the tests of portfolios. */
import { expect, type Page } from '@playwright/test'
import { sift } from '../../../src/engine'
import { catalogue } from '../../../src/policy'
import { answersAsCsv, idSpelling, type NamedAnswers } from '../../../src/portfolio'
import { randomAnswers } from '../../catalogue/support/random-answers'
import { randomFrom } from '../../support/random'
import type { AllWords } from '../../support/words'

/** So many enterprises with random answers, "Enterprise 1" and on. */
export function randomTable(count: number): string {
  const random = randomFrom(186)
  const enterprises: NamedAnswers[] = []
  while (enterprises.length < count) {
    const answers = randomAnswers(random)
    if (sift(catalogue, answers).dropped.every(({ reason }) => reason === 'not-asked'))
      enterprises.push({ name: `Enterprise ${enterprises.length + 1}`, answers })
  }
  return answersAsCsv(enterprises, idSpelling)
}

/** A text as a file that is chosen on a page. */
export const fileOf = (text: string, name = 'answers.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
})

/** Hands a file to the page of portfolios, and waits for what that says then. */
export async function readFile(
  page: Page,
  { details }: AllWords,
  file: ReturnType<typeof fileOf>,
  saysThen: string,
): Promise<void> {
  await page.getByLabel(details.portfolio.file).setInputFiles(file)
  await expect(page.getByText(saysThen).first()).toBeVisible()
}
