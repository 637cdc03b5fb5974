/** Tables of answers for the tests of portfolios. */
import { expect, type Page } from '@playwright/test'
import { type Answers, sift } from '../../../src/engine'
import { catalogue } from '../../../src/policy'
import { answersAsCsv, idSpelling } from '../../../src/portfolio'
import { randomAnswers } from '../../catalogue/support/random-answers'
import { randomFrom } from '../../support/random'
import type { AllWords } from '../../support/words'

/** Makes a CSV table of enterprises, from "Enterprise 1" on, with random answers that repeat after 500 enterprises. */
export function randomTable(count: number): string {
  const random = randomFrom(186)
  const distinct: Answers[] = []
  while (distinct.length < Math.min(count, 500)) {
    const answers = randomAnswers(random)
    if (sift(catalogue, answers).dropped.every(({ reason }) => reason === 'not-asked')) distinct.push(answers)
  }
  const enterprises = Array.from({ length: count }, (_, index) => ({
    name: `Enterprise ${index + 1}`,
    answers: distinct[index % distinct.length] ?? {},
  }))
  return answersAsCsv(enterprises, idSpelling)
}

/** Makes a text into a file to choose on a page. */
export const fileOf = (text: string, name = 'answers.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
})

/** Chooses a file on the page of portfolios, and waits for a text. */
export async function readFile(
  page: Page,
  { details }: AllWords,
  file: ReturnType<typeof fileOf>,
  saysThen: string,
): Promise<void> {
  await page.getByLabel(details.portfolio.file).setInputFiles(file)
  await expect(page.getByText(saysThen).first()).toBeVisible()
}
