/**
 * B3 in `docs/proof.md`: two tabs never overwrite each other without a notice. First plain cases are tested, then many
 * random visits to two tabs at once. A model says what each tab and the device must hold.
 */
import type { Page } from '@playwright/test'
import type { Answers } from '../../src/engine'
import { catalogue } from '../../src/policy'
import { encodeToken } from '../../src/share'
import { cases, randomFrom, seedOfVisits } from '../support/random'
import { type Action, answersIn, type Notice, type Tab, TwoTabs } from '../support/two-tabs'
import type { AllWords } from '../support/words'
import {
  allInAnotherTab,
  draftOf,
  expect,
  keptDraft,
  keys,
  option,
  setOut,
  takeUp,
  test,
} from './support/app'
import { softwareGroup, spaHotel } from './support/enterprises'
import { button, deleteAnswers, heading, paste } from './support/sharing'

const before: Answers = { group: 'standalone' }

test('reports another tab’s changes, and lets the user choose', async ({ page, context, open, said }) => {
  const { keeping, question, start } = said.words.messages
  const mine = softwareGroup.answers
  await open('/all')
  const other = await allInAnotherTab(context)
  /** Shows all questions in both tabs, with these answers on the device. */
  const begin = async (answers: Answers): Promise<void> => {
    for (const tab of [page, other]) {
      await setOut(tab, '/all')
      await takeUp(tab, answers)
      await expect(option(tab, 'group', String(answers['group']))).toBeChecked()
    }
  }
  await test.step('a change that the other tab removes is no longer asked about', async () => {
    await option(other, 'group', 'standalone').check()
    await expect(page.getByText(keeping['changed-elsewhere'])).toBeVisible()
    await deleteAnswers(other, said)
    await expect(heading(other)).toHaveText(start.title)
    await expect(page.getByText(keeping['changed-elsewhere'])).toHaveCount(0)
    await option(page, 'ownership', 'domestic').check()
    expect(await keptDraft(page)).toBe(draftOf({ ownership: 'domestic' }))
  })
  await begin(before)
  await test.step('a change is taken only when the user chooses it', async () => {
    await option(other, 'service-payments', 'no').check()
    await expect(page.getByText(keeping['changed-elsewhere'])).toBeVisible()
    await expect(option(page, 'service-payments', 'no')).not.toBeChecked()
    await button(page, keeping.takeChanged).click()
    await expect(option(page, 'service-payments', 'no')).toBeChecked()
    await expect(page.getByText(keeping['changed-elsewhere'])).toHaveCount(0)
    await option(page, 'ownership', 'domestic').check()
    expect(await keptDraft(page)).toBe(
      draftOf({ ...before, 'service-payments': 'no', ownership: 'domestic' }),
    )
    await expect(other.getByText(keeping['changed-elsewhere'])).toBeVisible()
  })
  await begin(before)
  await test.step('a change that was taken is shown on the page of its question, and Continue keeps it', async () => {
    await setOut(page, '/q/group')
    await expect(option(page, 'group', 'standalone')).toBeChecked()
    await option(other, 'group', 'domestic-group').check()
    await button(page, keeping.takeChanged).click()
    await expect(option(page, 'group', 'domestic-group')).toBeChecked()
    await button(page, question.continue).click()
    await expect(page).not.toHaveURL(/group$/)
    expect(await keptDraft(page)).toBe(draftOf({ group: 'domestic-group' }))
  })
  await begin(before)
  await test.step('later answers of this tab overwrite a change only when the user keeps them', async () => {
    await option(other, 'service-payments', 'no').check()
    const theirs = await keptDraft(other)
    await expect(page.getByText(keeping['changed-elsewhere'])).toBeVisible()
    await option(page, 'ownership', 'domestic').check()
    await option(page, 'group', 'domestic-group').check()
    expect(await keptDraft(page)).toBe(theirs)
    await button(page, keeping.keepThisTab).click()
    expect(await keptDraft(page)).toBe(draftOf({ ownership: 'domestic', group: 'domestic-group' }))
    await expect(other.getByText(keeping['changed-elsewhere'])).toBeVisible()
    await expect(option(other, 'service-payments', 'no')).toBeChecked()
    await button(other, keeping.keepThisTab).click()
    expect(await keptDraft(other)).toBe(theirs)
  })
  await begin(mine)
  await test.step('a change does not prevent the return from shared answers to the own ones', async () => {
    await setOut(page, '/open')
    await paste(page, said, encodeToken(spaHotel.answers))
    await option(other, 'group', 'standalone').check()
    await expect(page.getByText(keeping['changed-elsewhere'])).toBeVisible()
    await button(page, said.details.sharing.shared.use).click()
    await button(page, keeping.keepThisTab).click()
    await button(page, keeping.undo).click()
    expect(await keptDraft(page)).toBe(draftOf(mine))
  })
  for (const way of ['delete', 'keep'] as const) {
    await begin(mine)
    await test.step(`after another tab has deleted all answers, the user may ${way} those of this tab`, async () => {
      await setOut(page, '/result')
      await button(page, said.details.pages.result.whatIf).click()
      await deleteAnswers(other, said)
      await expect(page.getByText(keeping['removed-elsewhere'])).toBeVisible()
      await expect(page.locator('main details.row')).toHaveCount(catalogue.measures.length)
      expect(await keptDraft(page)).toBeNull()
      if (way === 'keep') {
        await button(page, keeping.keepThisTab).click()
        expect(await keptDraft(page)).toBe(draftOf(mine))
        await expect(other.getByText(keeping['changed-elsewhere'])).toBeVisible()
        return
      }
      await button(page, keeping.takeRemoved).click()
      await expect(heading(page)).toHaveText(start.title)
      await expect(page.locator('main details.row')).toHaveCount(0)
      expect(await keptDraft(page)).toBeNull()
      await page.goBack()
      await expect(heading(page), 'the result is gone from the history, too').toHaveText(start.title)
    })
  }
  await begin(before)
  await test.step('the browser asks before a reload that would lose answers of this tab only', async () => {
    await option(other, 'service-payments', 'no').check()
    await expect(page.getByText(keeping['changed-elsewhere'])).toBeVisible()
    await option(page, 'ownership', 'domestic').check()
    // The browser asks whether to leave; the user stays.
    const asked = page.waitForEvent('dialog')
    await page.evaluate(() => void setTimeout(() => location.reload()))
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.dismiss()
    await expect(option(page, 'ownership', 'domestic')).toBeChecked()
    // A return from the back/forward cache does not remove the answers either.
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
    await expect(option(page, 'ownership', 'domestic')).toBeChecked()
    await expect(page.getByText(keeping['changed-elsewhere'])).toBeVisible()
  })
})

/** What a tab really shows, and what is really stored on the device. */
interface Seen {
  readonly device: string | null
  readonly answers: Answers
  readonly notice: Notice
}

async function look(page: Page, { words }: AllWords): Promise<Seen> {
  const { keeping } = words.messages
  return page.evaluate(
    ([key, changed, removed]) => {
      const checked = document.querySelectorAll<HTMLInputElement>('input:checked')
      const notice = document.querySelector('[role="status"]')?.textContent ?? ''
      return {
        device: localStorage.getItem(key),
        answers: Object.fromEntries([...checked].map((input) => [input.name, input.value])),
        notice: notice.includes(changed) ? 'changed' : notice.includes(removed) ? 'removed' : undefined,
      }
    },
    [keys.draft, keeping['changed-elsewhere'], keeping['removed-elsewhere']] as const,
  )
}

/** What the model says of a tab, and of the device, before something is done. */
interface Before {
  /** Whether the browser would ask before it forgets what only this tab has. */
  readonly isAskedFirst: boolean
  /** Whether nothing is left when the other tab's answers are taken. */
  readonly isEmptied: boolean
}

/** Performs an action in a tab, on the page of all questions. */
async function perform(page: Page, said: AllWords, action: Action, before: Before): Promise<void> {
  const { keeping } = said.words.messages
  const { isAskedFirst, isEmptied } = before
  switch (action.kind) {
    case 'answer':
      await option(page, action.question, action.id).check()
      return
    case 'keep':
      await button(page, keeping.keepThisTab).click()
      return
    case 'take':
      await page
        .getByRole('button', { name: keeping.takeChanged })
        .or(page.getByRole('button', { name: keeping.takeRemoved }))
        .click()
      // Where no answers are left, the start page follows.
      if (isEmptied) await expect(heading(page)).toHaveText(said.words.messages.start.title)
      break
    case 'delete':
      await deleteAnswers(page, said)
      await expect(heading(page)).toHaveText(said.words.messages.start.title)
      break
    case 'reload': {
      const asked: string[] = []
      page.once('dialog', (dialog) => {
        asked.push(dialog.type())
        void dialog.accept()
      })
      await page.reload()
      page.removeAllListeners('dialog')
      expect(asked, 'whether the browser asks first').toEqual(isAskedFirst ? ['beforeunload'] : [])
    }
  }
  // The next action needs the page of all questions.
  const all = said.details.pages.all.title
  await expect
    .poll(async () => {
      if ((await heading(page).textContent()) === all) return all
      await setOut(page, '/all')
      return 'not yet'
    })
    .toBe(all)
}

/** In `npm test`, a seed with every action: answer, take, keep, delete, reload with and without a question. */
const firstSeed = seedOfVisits || 1444
const sequences = cases(1, 300)
const parts = cases(1, 3)

for (let part = 0; part < parts; part += 1) {
  test(`two tabs lose no confirmed answer without the user’s choice, part ${part + 1} of ${parts}`, async ({
    page,
    context,
    said,
  }) => {
    test.setTimeout(240_000 + (sequences / parts) * 30_000)
    const pages = [page, await context.newPage()] as const
    for (let sequence = part; sequence < sequences; sequence += parts) {
      const seed = firstSeed + sequence
      const random = randomFrom(seed)
      const model = new TwoTabs()
      const steps: string[] = []
      if (sequence > part) {
        // Removes everything that the sequence before has left on the device and in the tabs.
        await page.evaluate(() => localStorage.clear())
        for (const tab of pages) await tab.goto('about:blank')
      }
      for (const tab of pages) await tab.goto('./#/all')
      for (let step = 0; step < 12; step += 1) {
        const tab: Tab = random.chance(0.5) ? 0 : 1
        const action = model.possible(tab, random)
        const situation: Before = {
          isAskedFirst: model.tabs[tab].isOnlyHere,
          isEmptied: Object.keys(answersIn(model.device)).length === 0,
        }
        steps.push(
          `tab ${tab + 1}: ${action.kind}${action.kind === 'answer' ? ` ${action.question} = ${action.id}` : ''}`,
        )
        const story = `seed ${seed}\n${steps.join('\n')}\n`
        await test.step(steps.at(-1) ?? '', async () => {
          await perform(pages[tab], said, action, situation).catch((error: unknown) => {
            throw new Error(`${story}cannot be done`, { cause: error })
          })
          model.act(tab, action)
          const seen: Seen[] = []
          for (const [index, one] of pages.entries()) {
            const { answers, notice } = model.tabs[index as Tab]
            await expect
              .poll(async () => (seen[index] = await look(one, said)), {
                message: `${story}tab ${index + 1}`,
                intervals: [20, 50, 100],
              })
              .toEqual({ device: model.device, answers, notice })
          }
          // Checks the main claim again, on what tab and device really hold.
          for (const { tab: owner, question, id } of model.confirmed) {
            const places = [seen[owner]?.answers, answersIn(seen[owner]?.device ?? null)]
            expect(
              places.some((answers) => answers?.[question] === id),
              `${story}“${question} = ${id}” of tab ${owner + 1} is lost`,
            ).toBe(true)
          }
        })
      }
    }
  })
}
