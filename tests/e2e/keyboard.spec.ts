/** Everything can be done with a keyboard alone, in reading order, and the focus is always visible. */
import type { Locator, Page } from '@playwright/test'
import { encodeToken } from '../../src/share'
import { isProving } from '../support/random'
import type { AllWords } from '../support/words'
import {
  expect,
  goTo,
  inOneLanguage,
  inOrder,
  inTurn,
  languages,
  large,
  option,
  type State,
  takeUp,
  test,
  inEach,
} from './support/app'
import { onlyInChromium } from './support/engines'
import { engine } from './support/surroundings'
import { beijingGroup, goodsTrader, midway, type Step, softwareGroup, spaHotel } from './support/enterprises'
import { fileOf, readFile } from './support/portfolio'
import { button, heading, link, openPasted } from './support/sharing'

/** A window of 1280 × 1024 at 400 % zoom. */
const zoomed = { width: 320, height: 256 }
const desk = { width: 1280, height: 800 }
const phone = { width: 360, height: 640 }

const complete = softwareGroup.answers
const trader = goodsTrader.answers

/** A selector of everything that Tab can reach; of a group of radio buttons, Tab reaches only one. */
const reachable = 'a[href], button:enabled, input, select, textarea, summary, [tabindex="0"]'

interface Focus {
  /** Its place among everything that can be reached, in the order of the document. */
  readonly place: number
  readonly name: string
  /** Why it cannot be seen; empty where it can. */
  readonly trouble: string
}

/** An object in every document that reports where the focus is, and records where it was at each Tab. */
interface Watch {
  places?: Map<Element, number>
  readonly seen: Focus[]
  readonly look: () => Focus
}

/**
 * Makes every document report where the focus is, and whether it is visible there. The elements are numbered once, and
 * again only when the focus reaches an element without a number.
 */
const watchFocus = (page: Page): Promise<unknown> =>
  page.addInitScript((selector) => {
    const watch: Watch = {
      seen: [],
      look: () => {
        const element = document.activeElement ?? document.body
        if (!watch.places?.has(element))
          watch.places = new Map(
            [...document.querySelectorAll(selector)]
              .filter((entry) => entry.checkVisibility())
              .map((entry, place) => [entry, place]),
          )
        const name = `${element.tagName.toLowerCase()} ${element.id || element.textContent.trim().slice(0, 40)}`
        const { outlineStyle, outlineWidth } = getComputedStyle(element)
        const isOutlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1
        // A link may run over several lines; one visible line is enough.
        const isInSight = [...element.getClientRects()].some(({ left, right, top, bottom }) => {
          const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2
          const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2
          const onTop = document.elementFromPoint(x, y)
          return right > 0 && left < innerWidth && bottom > 0 && top < innerHeight && element.contains(onTop)
        })
        return {
          place: watch.places.get(element) ?? -1,
          name,
          trouble: isInSight ? (isOutlined ? '' : 'has no outline') : 'is out of sight or covered',
        }
      },
    }
    Object.assign(globalThis, { watch })
    const keep = ({ key }: KeyboardEvent): void => {
      if (key === 'Tab') watch.seen.push(watch.look())
    }
    addEventListener('keydown', keep, { capture: true })
  }, reachable)

test.beforeEach(({ page }) => watchFocus(page))

/** Reads where the focus is. */
const focusOn = (page: Page): Promise<Focus> =>
  page.evaluate(() => (globalThis as unknown as { watch: Watch }).watch.look())

/** Numbers all elements again. Returns the places that Tab must reach, in the order of the document. */
function placesInOrder(page: Page): Promise<number[]> {
  return page.evaluate((selector) => {
    const radioGroups = new Set<string>()
    const entries = [...document.querySelectorAll(selector)].filter((entry) => entry.checkVisibility())
    const { watch } = globalThis as unknown as { watch: Watch }
    watch.places = new Map(entries.map((entry, place) => [entry, place]))
    return entries.flatMap((element, place) => {
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return [place]
      const chosen = document.querySelector(`input[name="${element.name}"]:checked`)
      if (radioGroups.has(element.name) || (chosen && chosen !== element)) return []
      radioGroups.add(element.name)
      return [place]
    })
  }, reachable)
}

async function pressAndSee(page: Page, key: string): Promise<Focus> {
  await page.keyboard.press(key)
  const focus = await focusOn(page)
  if (focus.trouble) expect(focus.trouble, `${focus.name} after ${key}`).toBe('')
  return focus
}

/** Presses Tab until `target` has the focus, which must be visible after every Tab. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const element = await target.elementHandle()
  for (let presses = 0; presses < 60; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement === wanted, element)) return
    await pressAndSee(page, 'Tab')
  }
  throw new Error('Tab does not lead there.')
}

/** Answers the question on the page without a mouse, and goes on. */
async function answerByKeys(page: Page, { words }: AllWords, [question, ...options]: Step): Promise<void> {
  const continueOn = button(page, words.messages.question.continue)
  const inputs = page.locator('main input')
  if ((await inputs.first().getAttribute('type')) === 'radio') {
    await tabTo(page, inputs.first())
    const [id] = options
    await page.keyboard.press('Space')
    for (let presses = 0; !(await option(page, question, id ?? '').isChecked()); presses += 1) {
      expect(presses, 'the arrows lead to every option').toBeLessThan(10)
      await pressAndSee(page, 'ArrowDown')
    }
    // Enter on an option goes on as well.
    await page.keyboard.press('Enter')
    return
  }
  for (const id of options) {
    await tabTo(page, option(page, question, id))
    await page.keyboard.press('Space')
    await expect(option(page, question, id)).toBeChecked()
  }
  await tabTo(page, continueOn)
  await page.keyboard.press('Space')
}

inEach(languages, 'by keyboard', (language) => {
  // In Chinese the window is that of 400 % zoom.
  test.use({ viewport: language === 'en' ? desk : zoomed })
  test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }))

  test(
    'answers the whole interview, from the start to the report',
    language === 'en' ? large : {},
    async ({ page, open, said }) => {
      const { messages, questions } = said.words
      await open('/')
      await tabTo(page, link(page, messages.start.begin))
      await page.keyboard.press('Enter')
      for (const step of beijingGroup.steps) {
        await test.step(step[0], async () => {
          await expect(heading(page)).toHaveText(questions[step[0]].title)
          await expect(heading(page)).toBeFocused()
          await answerByKeys(page, said, step)
        })
      }
      await expect(heading(page)).toHaveText(said.details.pages.result.title)
      await expect(heading(page)).toBeFocused()
    },
  )
})

inEach(inOneLanguage('en'), 'by keyboard', (language) => {
  test.use({ viewport: language === 'en' ? desk : zoomed })
  test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }))

  test('skips to the content, corrects an error, prints and deletes', async ({ page, open, said }) => {
    const { keeping, question, site } = said.words.messages
    const { result } = said.details
    await open('/q/services')
    await test.step('the first Tab offers to skip to the content', async () => {
      await pressAndSee(page, 'Tab')
      await expect(page.getByRole('link', { name: site.skip })).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('main')).toBeFocused()
      await pressAndSee(page, 'Tab')
      await expect(page.getByRole('link', { name: question.back })).toBeFocused()
    })

    await goTo(page, '/q/group')
    await test.step('an error is corrected from its summary', async () => {
      await tabTo(page, button(page, question.continue))
      await page.keyboard.press('Enter')
      await expect(page.getByRole('alert')).toBeFocused()
      await pressAndSee(page, 'Tab')
      await page.keyboard.press('Enter')
      await expect(option(page, 'group', 'standalone')).toBeFocused()
      expect(await focusOn(page)).toMatchObject({ trouble: '' })
      await page.keyboard.press('Space')
      await expect(page.getByRole('alert')).toHaveCount(0)
      await expect(option(page, 'group', 'standalone')).toBeFocused()
    })

    await takeUp(page, complete)
    await goTo(page, '/result')
    await test.step('the print menu is opened and closed, and one of its entries chosen', async () => {
      const menu = page.locator('main .menu > summary', { hasText: result.print })
      const ways = [result.printReport, result.printFull].map((name) => button(page, name))
      await page.evaluate(() => {
        window.print = () => {
          document.documentElement.setAttribute('data-printed', '')
        }
      })
      await tabTo(page, menu)
      await expect(menu).toHaveText(result.print)
      await page.keyboard.press('Enter')
      for (const way of ways) {
        await pressAndSee(page, 'Tab')
        await expect(way).toBeFocused()
      }
      await page.keyboard.press('Escape')
      await expect(menu).toBeFocused()
      for (const way of ways) await expect(way).toBeHidden()
      await page.keyboard.press('Enter')
      await tabTo(page, button(page, said.details.pages.result.whatIf))
      for (const way of ways) await expect(way, 'closed behind whoever goes on').toBeHidden()
      await pressAndSee(page, 'Shift+Tab')
      await expect(menu).toBeFocused()
      await page.keyboard.press('Enter')
      await pressAndSee(page, 'Tab')
      await page.keyboard.press('Enter')
      await expect(page.locator('[data-printed]')).toBeAttached()
      await expect(menu, 'the focus is back for what comes next').toBeFocused()
    })

    await goTo(page, '/about')
    await test.step('the dialog that asks whether to delete keeps the focus, and gives it back when it closes', async () => {
      const remove = page.locator('footer').getByRole('button', { name: site.remove }).first()
      const dialog = page.getByRole('dialog')
      await remove.focus()
      for (const close of ['Escape', 'Enter']) {
        await page.keyboard.press('Enter')
        await expect(dialog).toBeVisible()
        // In Firefox, Tab leads from the last button to the browser's own bars. No script can bring the focus back.
        for (let presses = 0; presses < (engine === 'firefox' ? 1 : 5); presses += 1) {
          const behind = page.locator(':is(header, main, footer > :not(dialog)) :focus')
          await expect(behind).toHaveCount(0)
          await page.keyboard.press('Tab')
        }
        await dialog.getByRole('button', { name: keeping.cancel }).focus()
        await page.keyboard.press(close)
        await expect(dialog).toHaveCount(0)
        await expect(remove).toBeFocused()
      }
      await page.keyboard.press('Space')
      await tabTo(page, dialog.getByRole('button', { name: keeping.removeConfirm }))
      await page.keyboard.press('Enter')
      await expect(heading(page)).toHaveText(said.words.messages.start.title)
      await expect(heading(page)).toBeFocused()
    })
  })

  test('does not go on when Enter only picks a Chinese word', async ({ page, context, open, said }) => {
    onlyInChromium('developerTools')
    const { question } = said.words.messages
    const inputMethod = await context.newCDPSession(page)
    const compose = (text: string) =>
      inputMethod.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      })
    await test.step('the filter of regions', async () => {
      await open('/all')
      const before = await heading(page).textContent()
      await page.getByLabel(question.filter).focus()
      await compose('hlj')
      await page.keyboard.press('Enter')
      await expect(page.locator('input:checked'), 'nothing is taken while a word is composed').toHaveCount(0)
      await expect(page.getByRole('alert')).toHaveCount(0)
      await compose('海南')
      await page.keyboard.press('Enter')
      await expect(page.locator('input:checked')).toHaveCount(0)
      await inputMethod.send('Input.insertText', { text: '海南' })
      await expect(page.getByRole('status').filter({ hasText: question.filterCount(1) })).toHaveCount(1)
      await page.keyboard.press('Enter')
      await expect(option(page, 'region', 'cn-hi')).toBeChecked()
      await expect(heading(page)).toHaveText(before ?? '')
    })
    await test.step('the field for a shared result', async () => {
      await goTo(page, '/open')
      await page.getByLabel(said.details.sharing.open.label).focus()
      await compose('jieguo')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('alert')).toHaveCount(0)
      await expect(heading(page)).toHaveText(said.details.sharing.open.title)
    })
  })
})

const openShared = (page: Page, said: AllWords): Promise<void> =>
  openPasted(page, said, encodeToken(spaHotel.answers))

/** Reads enough enterprises to make their table scroll inside its frame; one of them has an answer with a fault. */
const readTable = (page: Page, said: AllWords): Promise<void> => {
  const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G']
  const rows = names.map((name) => `${name},cn-sh\n`).join('')
  const file = fileOf(`name,region\n${rows}H,nowhere\n`)
  return readFile(page, said, file, said.details.portfolio.counts(names.length + 1))
}

/** Opens a row of the result by keys and answers a check in it, which moves the row. The focus must stay visible. */
const answerInRow = async (page: Page, said: AllWords): Promise<void> => {
  const row = page.locator('[id="row-small-payment-review"]')
  await row.focus()
  await page.keyboard.press('Enter')
  const answer = page.locator('[id="small-payment-review-payments-up-to-limit-yes"]')
  await expect(answer).toBeVisible()
  await pressAndSee(page, 'Tab')
  await page.keyboard.press('Space')
  await expect(answer).toBeChecked()
  const { moved } = said.details.result
  const title = said.words.titles['small-payment-review']
  const told = page.getByRole('status').filter({ hasText: moved(title, said.details.report.actions.use) })
  await expect(told).toHaveCount(1)
  await expect(answer, 'the answer keeps the focus where its row has moved').toBeFocused()
  expect(await focusOn(page)).toMatchObject({ trouble: '' })
}

const pages: readonly State[] = [
  { address: '/', kept: midway },
  { address: '/q/services' },
  { address: '/q/region', kept: midway },
  { address: '/all', kept: midway },
  { address: '/check', kept: midway },
  { address: '/result', kept: complete },
  { address: '/result', kept: complete, then: answerInRow },
  { address: '/steps', kept: trader },
  { address: '/measures' },
  { address: '/measures/cash-pooling', kept: midway },
  { address: '/about' },
  { address: '/accessibility' },
  { address: '/open' },
  { address: '/open', kept: midway, then: openShared },
  { address: `/compare/${encodeToken(midway)}/${encodeToken(complete)}`, kept: midway },
  { address: '/portfolio', kept: complete, then: readTable },
  { address: '/nowhere' },
]

/** Pages whose header stays in view during scrolling, or where much changes with the width. */
const changing = ['/', '/q/region', '/all', '/check']

/** Pages on which the parts that stay in view fill much of a low window, less of a higher one. */
const changingWithHeight = [...changing, '/portfolio', '/result']

const among = (addresses: readonly string[]): readonly State[] =>
  pages.filter(({ address }) => addresses.includes(address))

const visits = [
  ...among(changing).map((item) => ({ item, viewport: desk, language: 'en' as const })),
  ...among(changingWithHeight).map((item) => ({ item, viewport: phone, language: 'zh' as const })),
  ...inTurn(pages).map(({ item, language }) => ({ item, viewport: zoomed, language })),
]

/** Lets the next Tab begin at the top of the page, as in a page just opened. */
const startAtTop = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
    scrollTo(0, 0)
  })

/** Goes through the page with Tab, and back on request, because parts that stay in view could cover the focus. */
async function goThrough(page: Page, andBack: boolean): Promise<void> {
  const expected = await placesInOrder(page)
  expect(expected.length).toBeGreaterThan(5)
  /** Returns the places that the focus reaches. Each Tab records where the Tab before has led. */
  const reachedBy = async (key: string, count: number): Promise<readonly number[]> => {
    await page.evaluate(() => ((globalThis as unknown as { watch: Watch }).watch.seen.length = 0))
    for (let presses = 0; presses < count; presses += 1) await page.keyboard.press(key)
    const seen = await page.evaluate(() => {
      const { watch } = globalThis as unknown as { watch: Watch }
      return [...watch.seen.slice(1), watch.look()]
    })
    const troubles = seen.filter(({ trouble }) => trouble)
    expect(troubles.map(({ name, trouble }) => `${name} ${trouble} after ${key}`)).toEqual([])
    return seen.map(({ place }) => place)
  }
  expect(await reachedBy('Tab', expected.length), 'there').toEqual(expected)
  if (!andBack) return
  const back = expected.toReversed().slice(1)
  expect(await reachedBy('Shift+Tab', back.length), 'and back').toEqual(back)
}

/** The pages by window size and language; all pages of one entry are checked in the same window. */
const windows = [desk, phone, zoomed].flatMap((viewport) =>
  languages.map((language) => ({
    viewport,
    language,
    items: visits
      .filter((visit) => visit.viewport === viewport && visit.language === language)
      .map(({ item }) => item),
  })),
)

for (const { viewport, language, items } of windows.filter((window) => window.items.length > 0)) {
  const name = `Tab in a window of ${String(viewport.width)} × ${String(viewport.height)} (${language})`
  // At 400 % zoom, which every run tests, the focus is most easily covered.
  test.describe(name, viewport === zoomed ? {} : large, () => {
    test.use({ viewport, language })
    test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }))

    test('goes through every page in reading order, with the focus visible', async ({ page, show }) => {
      test.setTimeout(240_000 + items.length * 10_000)
      // Pages with the same answers share a document.
      for (const state of inOrder(items)) {
        const { address, then } = state
        await test.step(then ? `${address} after a further action` : address, async () => {
          await show(state)
          await startAtTop(page)
          await goThrough(page, isProving || changing.includes(address))
        })
      }
    })
  })
}
