/** Many enterprises at once, in a real browser: thousands of rows, faults, reports, Back, paper, narrow windows. */
import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { type AllWords, noFacts } from '../support/words'
import { cases, isProving } from '../support/random'
import { expect, inOneLanguage, large, test, inEach } from './support/app'
import { onlyInChromium, refusalOf } from './support/engines'
import { findings } from './support/axe'
import { bookOf, sheetOf } from '../portfolio/support/workbook'
import { readPdf } from './support/pdf'
import { fileOf, randomTable } from './support/portfolio'
import readExcelFile from 'read-excel-file/node'
import { button, deleteAnswers, heading, link, savedAs } from './support/sharing'
import { readWord } from '../word/support/reading'

const small = `name,region,services,group,cash-pooling,Contact
Alpha,cn-sh,digital-services | tourism,multinational-lead,wanted,Ms Li
=1+1,cn-bj,tourism,standalone,running,
Gamma,cn-xx,tourism,,,
Alpha  (Guangdong),cn-gd,,,,
Delta,cn-gd,goods-only | tourism,,,
`

/** The number of rows of a table that takes a while to read. */
const MANY = cases(3_000, 10_000)
let many: string | undefined
const manyRows = (): string => (many ??= randomTable(MANY))

/** Chooses a file. Where there is a portfolio already, the page asks whether the file may take its place. */
async function chooseFile(page: Page, { details }: AllWords, file: ReturnType<typeof fileOf>): Promise<void> {
  const isThere = (await page.locator('#portfolio-result').count()) > 0
  await page.getByLabel(details.portfolio.file).setInputFiles(file)
  if (isThere) await button(page, details.portfolio.lose.confirm).click()
}

const choose = (page: Page, said: AllWords, text: string): Promise<void> =>
  chooseFile(page, said, fileOf(text))

const matrix = (page: Page, { details }: AllWords) =>
  page.getByRole('region', { name: details.portfolio.region })

const textOf = async (download: Download): Promise<string> => readFileSync(await download.path(), 'utf8')

/** The ways in which a worker fails: the browser refuses it (as from a disk), or cannot load it. */
const failing = {
  'is refused': () => {
    globalThis.Worker = function refuse() {
      Object.assign(globalThis, { hasFailed: true })
      throw new DOMException('refused', 'SecurityError')
    } as unknown as typeof Worker
  },
  'cannot be loaded': () => {
    globalThis.Worker = class extends EventTarget {
      postMessage() {
        setTimeout(() => this.dispatchEvent(new Event('error')))
      }
      terminate() {
        Object.assign(globalThis, { hasFailed: true })
      }
    } as unknown as typeof Worker
  },
}

test('reads or refuses any file while the page keeps responding', async ({ page, open, said, journal }) => {
  const text = said.details.portfolio
  await open('/portfolio')
  await test.step('thousands of rows are shown page by page and filtered, and reading can be cancelled', async () => {
    await page.evaluate(() => {
      const seen = { steps: new Set<number>(), typedMeanwhile: 0 }
      Object.assign(globalThis, { seen })
      const look = () => {
        const bar = document.querySelector('progress')
        if (bar) seen.steps.add(bar.value)
      }
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true })
      document.addEventListener('input', ({ target }) => {
        if (target instanceof HTMLTextAreaElement && document.querySelector('progress'))
          seen.typedMeanwhile += 1
      })
    })
    await choose(page, said, manyRows())
    await expect(page.getByRole('progressbar')).toBeVisible()
    await page.getByLabel(text.paste).pressSequentially('typed')
    await expect(matrix(page, said)).toBeVisible()
    await expect(page.getByText(text.counts(MANY))).toBeVisible()
    await expect(page.getByText(text.rows(1, 50, MANY))).toBeVisible()
    await expect(page.getByLabel(text.paste)).toHaveValue('typed')
    const seen = await page.evaluate(() => {
      const { steps, typedMeanwhile } = (
        globalThis as unknown as { seen: { steps: Set<number>; typedMeanwhile: number } }
      ).seen
      return { steps: [...steps].filter((step) => step > 0 && step < 1).length, typedMeanwhile }
    })
    expect(seen.steps).toBeGreaterThan(3)
    expect(seen.typedMeanwhile).toBeGreaterThan(0)

    await button(page, text.next).click()
    await expect(page.getByText(text.rows(51, 100, MANY))).toBeVisible()
    await expect(link(page, 'Enterprise 51')).toBeVisible()
    await page.getByLabel(text.filterName, { exact: true }).fill(`enterprise ${String(MANY - 1)}`)
    await expect(page.getByText(text.shown(1, MANY), { exact: true })).toBeVisible()
    await expect(link(page, `Enterprise ${String(MANY - 1)}`)).toBeVisible()

    await choose(page, said, manyRows())
    await button(page, text.cancel).click()
    await expect(page.getByText(text.cancelled)).toBeVisible()
    await expect(page.getByRole('progressbar')).toHaveCount(0)
    await choose(page, said, small)
    await expect(page.getByText(text.counts(5))).toBeVisible()
    await expect(matrix(page, said).getByRole('row')).toHaveCount(9)
  })
  await test.step('a file of 100 MB is refused, and no worker can be started that the app has not approved', async () => {
    // Made in the page, because Playwright itself does not hand over files of this size.
    await page.evaluate((label) => {
      const field = [...document.querySelectorAll('label')].find(
        (entry) => entry.textContent === label,
      )?.control
      if (!(field instanceof HTMLInputElement)) throw new Error('There is no such field.')
      const transfer = new DataTransfer()
      transfer.items.add(new File([new Uint8Array(100_000_000)], 'huge.csv'))
      field.files = transfer.files
      field.dispatchEvent(new Event('change', { bubbles: true }))
    }, text.file)
    await button(page, text.lose.confirm).click()
    await expect(page.getByRole('heading', { name: text.refused('huge.csv') })).toBeFocused()
    await expect(page.getByText('20 MB', { exact: false }).first()).toBeVisible()

    const outcome = await page.evaluate(() => {
      try {
        new Worker('./assets/other.js')
        return 'started'
      } catch (error) {
        return String(error)
      }
    })
    expect(outcome).toContain(refusalOf('TrustedScriptURL'))
    await expect.poll(() => journal.takeFaults().join('\n')).toContain('require-trusted-types-for')
  })
  await test.step('a workbook is read, the user confirms what an unknown text means, and the saved template is read', async () => {
    const workbook = bookOf({
      sheets: {
        Data: sheetOf([
          ['name', 'region', 'group'],
          ['Alpha', 'cn-sh', 'HQ'],
          ['Beta', 'cn-bj', 'HQ'],
        ]),
      },
    })
    const file = { name: 'answers.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(workbook) }
    await chooseFile(page, said, file)
    await expect(page.getByText(text.counts(2))).toBeVisible()
    await expect(page.getByText(`${text.row(2)} · ${text.column('C', 'group')}`)).toBeVisible()
    await button(page, text.nearApply).click()
    await expect(page.getByText(text.nearNone)).toBeFocused()
    await page.getByRole('checkbox', { name: 'HQ' }).check()
    await button(page, text.nearApply).click()
    await expect(page.getByText(text.confirmed(1))).toBeVisible()
    await expect(page.getByText(text.unread(1))).toHaveCount(0)
    await expect(page.getByRole('heading', { name: text.result('answers.xlsx') })).toBeFocused()

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, text.templateWorkbook).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/)
    const template = readFileSync(await download.path())
    await chooseFile(page, said, { ...file, buffer: template })
    await expect(page.getByText(text.problems['example-row'](noFacts)).first()).toBeAttached()
  })
  for (const [how, fail] of Object.entries(failing)) {
    await test.step(`where a worker ${how}, the page reads the file itself, with pauses`, async () => {
      await button(page, text.clear).click()
      await page.evaluate(() => Reflect.deleteProperty(globalThis, 'hasFailed'))
      await page.evaluate(fail)
      await choose(page, said, small)
      await expect(page.getByText(text.counts(5))).toBeVisible()
      expect(await page.evaluate(() => Reflect.get(globalThis, 'hasFailed') === true)).toBe(true)
      // From here on both ways of failing are the same.
      if (how !== 'is refused' && !isProving) return
      await choose(page, said, manyRows())
      // The page reads the file itself. It may end before a button rests, for which a click would wait.
      await button(page, text.cancel).dispatchEvent('click')
      await expect(page.getByText(text.cancelled)).toBeVisible()
      await expect(page.getByText(text.counts(5))).toBeVisible()
    })
  }
  onlyInChromium('media')
  await test.step('a portfolio is not lost without a question when a file is dropped or the page is left', async () => {
    await page.evaluate(() => {
      const transfer = new DataTransfer()
      transfer.items.add(new File(['name,region\nNew,cn-sh\n'], 'other.csv'))
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
      )
    })
    const dialog = page.getByRole('dialog', { name: text.lose.title })
    await dialog.getByRole('button', { name: text.lose.cancel }).click()
    await expect(link(page, 'Delta')).toBeVisible()
    const asks = await page.evaluate(
      () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })),
    )
    expect(asks).toBe(true)
    await button(page, text.clear).click()
    await expect(page.getByRole('heading', { name: text.read })).toBeFocused()
    expect(
      await page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))),
    ).toBe(false)
  })
})

inEach(inOneLanguage('en'), 'a portfolio', () => {
  test('is assessed, opened, shared, and forgotten on request', async ({ page, context, open, said }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const text = said.details.portfolio
    const { share } = said.details.sharing
    await open('/portfolio')
    await choose(page, said, small)
    await test.step('lists its faults and assesses the rest', async () => {
      await expect(page.getByRole('heading', { name: text.faults(3) })).toBeVisible()
      const faults = page.getByRole('table', { name: text.faults(3) })
      for (const part of [
        text.column('6', 'Contact'),
        `${text.line(4)} · ${text.column('2', 'region')}`,
        'cn-xx',
        text.line(6),
        said.words.questions.services.options['goods-only'].label,
      ])
        await expect(faults).toContainText(part)
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        faults.locator('xpath=following::button[1]').click(),
      ])
      expect((await textOf(download)).split('\r\n')).toHaveLength(5)
      await expect(matrix(page, said)).toContainText(text.unread(1))
    })
    await test.step('restores the filters when the user goes back from a report', async () => {
      await page.getByLabel(text.filterScope, { exact: true }).selectOption('measure-cash-pooling')
      await page.getByLabel(text.filterAction, { exact: true }).selectOption('none')
      await expect(page.getByText(text.shown(1, 5), { exact: true })).toBeVisible()
      await link(page, '=1+1').click()
      await expect(heading(page)).toHaveText('=1+1')
      await expect(heading(page)).toBeFocused()
      await expect(page.getByText(text.report.lead)).toBeVisible()
      expect(page.url()).toMatch(/#\/shared$/)
      await page.goBack()
      await expect(page.getByText(text.shown(1, 5), { exact: true })).toBeVisible()
      await expect(page.getByLabel(text.filterAction, { exact: true })).toHaveValue('none')
      await link(page, '=1+1').click()
      await link(page, text.report.back).click()
      await expect(matrix(page, said)).toBeVisible()
    })
    await page.getByLabel(text.filterAction, { exact: true }).selectOption('')
    await test.step('shares one enterprise as a link and a message, without its name', async () => {
      await link(page, 'Delta').click()
      await button(page, said.details.result.share).click()
      await button(page, share.copyMessage).click()
      await expect(page.getByText(share.copied, { exact: true })).toBeVisible()
      const message = await page.evaluate(() => navigator.clipboard.readText())
      expect(message).toContain(await page.getByLabel(share.link, { exact: true }).inputValue())
      expect(message).not.toContain('Delta')
      expect(message.split('\n').length).toBeLessThanOrEqual(10)
      await link(page, text.report.back).click()
    })
    await test.step('opens an enterprise with its answers in a new tab, with its name only if the device keeps it', async () => {
      const arrived = async (tab: Page): Promise<void> => {
        await tab.waitForURL(/#\/shared$/)
        // The address changes while the tab loads; Playwright may then wait for a page that never comes.
        await expect
          .poll(() => tab.evaluate(() => document.querySelector('main')?.textContent))
          .toContain(`${said.details.sharing.shared.answers} (1)`)
      }
      const [stranger] = await Promise.all([
        context.waitForEvent('page'),
        link(page, 'Delta').click({ modifiers: ['ControlOrMeta'] }),
      ])
      await arrived(stranger)
      const told = await stranger.evaluate(() => document.querySelector('main')?.textContent)
      expect(told).toContain(said.details.sharing.shared.title)
      expect(told).toContain(text.report.gone)
      await stranger.close()
      await page.getByLabel(text.keep.label).check()
      await expect(page.getByText(text.keep.kept, { exact: true })).toBeVisible()
      const known = await context.newPage()
      await known.goto(await link(page, 'Delta').evaluate((to: HTMLAnchorElement) => to.href))
      await arrived(known)
      expect(await known.evaluate(() => document.querySelector('h1')?.textContent)).toBe('Delta')
      await known.close()
      await page.reload()
      await expect(link(page, 'Delta')).toBeVisible()
    })
    await test.step('is forgotten after a reload, with its own button, and when the answers are deleted', async () => {
      await button(page, text.clear).click()
      await choose(page, said, small)
      await link(page, 'Alpha').click()
      await expect(heading(page)).toHaveText('Alpha')
      await page.reload()
      await expect(page.getByText(text.report.gone)).toBeVisible()
      await expect(page.getByText('Alpha')).toHaveCount(0)
      await link(page, text.report.back).click()
      await expect(matrix(page, said)).toHaveCount(0)
      await choose(page, said, small)
      await button(page, text.clear).click()
      await expect(page.getByText(text.cleared)).toBeVisible()
      await expect(matrix(page, said)).toHaveCount(0)
      await choose(page, said, small)
      await expect(matrix(page, said)).toBeVisible()
      await deleteAnswers(page, said)
      await expect(heading(page)).toHaveText(said.words.messages.start.title)
      await link(page, said.words.messages.start.portfolio).click()
      await expect(heading(page)).toHaveText(text.title)
      await expect(matrix(page, said)).toHaveCount(0)
    })
  })

  test('is read from the template, and saved as workbook and Word', async ({ page, keep, open, said }) => {
    const text = said.details.portfolio
    await keep({ region: 'cn-sh', services: ['tourism'] })
    await open('/portfolio')
    await test.step('is read from the template, and saved as a workbook without formulas, which is read again', async () => {
      for (const name of [text.templateIds, text.templateWords]) {
        const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()])
        await choose(page, said, await textOf(download))
        await expect(link(page, text.ownRow)).toBeVisible()
        await expect(page.getByText(text.counts(1))).toBeVisible()
        await button(page, text.clear).click()
      }
      await choose(page, said, small)
      await expect(matrix(page, said)).toBeVisible()
      const rows = await matrix(page, said).getByRole('row').allInnerTexts()
      const { name, bytes } = await savedAs(page, said, text.saveWorkbook.text)
      expect(name).toMatch(/-portfolio-\d{4}-\d{2}-\d{2}\.xlsx$/)
      const [answers, verdicts] = await readExcelFile(bytes)
      expect(answers?.data.map(([cell]) => cell)).toContain('=1+1')
      expect(verdicts?.data[1]).toContain(said.words.titles['own-exhibitions'])
      await button(page, text.clear).click()
      await chooseFile(page, said, { name, mimeType: 'application/zip', buffer: Buffer.from(bytes) })
      await expect(page.getByRole('heading', { name: text.result(name) })).toBeFocused()
      const again = await matrix(page, said).getByRole('row').allInnerTexts()
      expect(again).toHaveLength(rows.length)
      for (const [index, row] of again.entries())
        // A row without a name is named after its row number, which has changed.
        if (!/\d/.test(row.split('\n')[0] ?? '')) expect(row).toBe(rows[index])
    })
    await test.step('gives the report on every chosen enterprise as a Word file', async () => {
      const count = isProving ? 5 : 2
      await choose(page, said, isProving ? small : 'name,region\nAlpha,cn-sh\nBeta,cn-bj\n')
      await expect(page.getByText(text.counts(count))).toBeVisible()
      const bytes = async (name: string) => (await savedAs(page, said, name)).bytes
      const files = Object.entries(unzipSync(await bytes(text.word.archive.text)))
      expect(files).toHaveLength(count)
      const titles = files.map(([, file]) => readWord(file).headings[0]?.text)
      expect(titles).toContain(`${said.details.onPaper.preparedFor} Alpha`)
      const all = readWord(await bytes(text.word.one.text))
      expect(all.headings.filter(({ level }) => level === 1).map((heading) => heading.text)).toEqual([
        text.word.title,
        ...titles,
      ])
    })
  })

  // `accessibility-statement.spec.ts` looks at these states in every run; here, all folds are open.
  test('has no fault that axe finds', large, async ({ page, open, said }) => {
    onlyInChromium('crash')
    const text = said.details.portfolio
    await open('/portfolio')
    expect(await findings(page, 'all')).toEqual([])
    await choose(page, said, small)
    await expect(matrix(page, said)).toBeVisible()
    for (const fold of await page.locator('main summary').all()) await fold.click()
    expect(await findings(page, 'all')).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await findings(page, 'colours')).toEqual([])
    await page.setViewportSize({ width: 320, height: 800 })
    expect(await findings(page, 'all')).toEqual([])
    await choose(page, said, 'company\nA\n')
    await expect(page.getByRole('heading', { name: text.refused('answers.csv') })).toBeVisible()
    expect(await findings(page, 'all')).toEqual([])
  })

  test('fits a narrow window and paper', async ({ page, open, said }) => {
    const text = said.details.portfolio
    await test.step('never scrolls the page sideways', async () => {
      await page.setViewportSize({ width: 320, height: 640 })
      await open('/portfolio')
      await choose(page, said, `${small}${'x'.repeat(150)},cn-sh,,,,\n`)
      await expect(matrix(page, said)).toBeVisible()
      for (const fold of await page.locator('main summary').all()) await fold.click()
      const widths = await page.evaluate(() => ({
        page: document.documentElement.scrollWidth,
        window: document.documentElement.clientWidth,
      }))
      expect(widths.page).toBe(widths.window)
      // The matrix can be scrolled by the keyboard, and its names stay in view.
      await matrix(page, said).focus()
      const before = await link(page, 'Alpha').boundingBox()
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => matrix(page, said).evaluate((region) => region.scrollLeft)).toBeGreaterThan(0)
      expect((await link(page, 'Alpha').boundingBox())?.x).toBe(before?.x)
      // The names must also be visible: no cell that has moved may cover them.
      await matrix(page, said).evaluate((region) => region.scrollTo({ left: 300, behavior: 'instant' }))
      const onTop = await link(page, 'Alpha').evaluate((name) => {
        const { left, top, width, height } = name.getBoundingClientRect()
        return document.elementFromPoint(left + width / 2, top + height / 2) === name
      })
      expect(onTop).toBe(true)
    })
    await page.setViewportSize({ width: 1280, height: 800 })
    await choose(page, said, randomTable(100))
    await test.step('keeps the focus on a control or heading that still exists', async () => {
      await button(page, text.next).click()
      await expect(button(page, text.previous)).toBeFocused()
      await button(page, text.previous).click()
      await expect(button(page, text.next)).toBeFocused()
      await page.getByLabel(text.filterName, { exact: true }).fill('nobody')
      await button(page, text.showAll).click()
      await expect(page.getByRole('heading', { name: text.matrix })).toBeFocused()
    })
    onlyInChromium('media')
    await test.step('prints all rows in landscape, black on white, and the chosen reports upright', async () => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
      await expect(link(page, 'Enterprise 100')).toBeVisible()
      // One cell in each row. With a cell for each sign, a browser would need half a minute for 1,000 rows.
      await expect(matrix(page, said).locator('.rows td')).toHaveCount(100)
      const cell = matrix(page, said).getByRole('row').nth(20).locator('td').last()
      const colours = await cell.evaluate((element) => {
        const { color, backgroundColor } = getComputedStyle(element)
        return [color, backgroundColor]
      })
      expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
      await expect(page.getByLabel(said.details.portfolio.file)).toBeHidden()
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
      await expect(link(page, 'Enterprise 100')).toHaveCount(0)
      await page.emulateMedia({ media: null })
      const turned = async () =>
        (await readPdf(await page.pdf({ preferCSSPageSize: true, pageRanges: '1-3' }))).map(
          ({ width, height, runs }) => {
            expect(runs.length, 'no sheet is empty').toBeGreaterThan(3)
            return width > height ? 'on its side' : 'upright'
          },
        )
      const sheets = await turned()
      expect(sheets.length).toBeGreaterThan(1)
      expect(new Set(sheets)).toEqual(new Set(['on its side']))

      // The table of the chosen enterprises comes first, and then the report on each, upright as usual.
      await page.evaluate(() => {
        window.print = () => undefined
      })
      await page.getByLabel(text.filterName, { exact: true }).fill('Enterprise 100')
      await button(page, text.chooseShown).click()
      await button(page, text.printChosen(1)).click()
      const reports = await turned()
      expect(reports[0]).toBe('on its side')
      expect(reports.length).toBeGreaterThan(2)
      expect(new Set(reports.slice(1))).toEqual(new Set(['upright']))
    })
    await test.step('says on paper what was left out, and which filters apply', async () => {
      await choose(page, said, `${small}Epsilon,cn-sh,,,,,surplus\n`)
      await expect(link(page, 'Delta')).toBeVisible()
      await expect(link(page, 'Epsilon')).toHaveCount(0)
      await page.getByLabel(text.filterAction, { exact: true }).selectOption('use')
      await page.emulateMedia({ media: 'print' })
      for (const part of [text.leftOut(1), text.unreadIn(2), text.columnsPassedOver('Contact')])
        await expect(page.getByText(part)).toBeVisible()
      await expect(
        page.getByText(
          text.filteredBy(said.words.messages.site.measures, said.details.report.actions.use, ''),
        ),
      ).toBeVisible()
    })
  })
})
