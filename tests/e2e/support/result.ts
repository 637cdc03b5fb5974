/** The page of a result: its groups by action, and its rows by measure. */
import type { Locator, Page } from '@playwright/test'
import { today } from '../../../src/browser/today'
import { type Action, type Answers, appraise } from '../../../src/engine'
import { catalogue, type MeasureId } from '../../../src/policy'
import { actionOrder } from '../../../src/report'
import { expect } from './app'

/** Returns the group of an action. Measures that the answers rule out are folded. */
const groupOf = (page: Page, action: Action): Locator =>
  page.locator(action === 'none' ? '.ruled-out' : `section[aria-labelledby="group-${action}"]`)

/** Returns the row of one measure. */
export const rowOf = (page: Page, measure: string): Locator =>
  page.locator('details.row').filter({ has: page.locator(`#row-${measure}`) })

/** Returns all rows. */
export const rows = (page: Page): Locator => page.locator('details.row')

/** Opens the row of a measure, after the fold that may contain it. */
export async function openRow(page: Page, measure: string): Promise<Locator> {
  const row = rowOf(page, measure)
  const fold = page.locator('.ruled-out:not([open])').filter({ has: row })
  if ((await fold.count()) > 0) await page.locator('.ruled-out > summary').click()
  if ((await row.getAttribute('open')) === null) await row.locator('summary').click()
  await expect(row.locator('.body')).toBeVisible()
  return row
}

/** Returns the action for each measure today. */
export const actionsOf = (answers: Answers): ReadonlyMap<MeasureId, Action> =>
  new Map(appraise(catalogue, answers, today()).measures.map(({ measure, action }) => [measure, action]))

/** Expects every measure under its action for these answers; without answers, no measure. */
export async function expectActions(page: Page, answers: Answers | undefined): Promise<void> {
  const actions = answers ? [...actionsOf(answers)] : []
  await expectGroups(page, (action) =>
    actions.filter(([, own]) => own === action).map(([measure]) => measure),
  )
}

/** Expects exactly these measures under each action. */
export async function expectGroups(
  page: Page,
  measuresOf: (action: Action) => readonly MeasureId[],
): Promise<void> {
  for (const action of actionOrder)
    await expect
      .poll(
        () =>
          groupOf(page, action)
            .locator('summary[id^="row-"]')
            .evaluateAll((all) => all.map(({ id }) => id).toSorted()),
        { message: action, intervals: [20, 50, 100] },
      )
      .toEqual(
        measuresOf(action)
          .map((measure) => `row-${measure}`)
          .toSorted(),
      )
}
