/** The folder for offices without hosting: the app works from a disk, and requests no file outside the folder. */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { diskFolder } from '../../scripts/build/from-disk.mjs'
import { projectRoot } from '../../scripts/run/run-tool.mjs'
import { metaPolicy } from '../../scripts/host/security-headers.mjs'
import { carriedAnswers, codeOf, encodeToken } from '../../src/share'
import { chinese } from '../support/words'
import { expect, keptDraft, option, setOut, test as visiting } from './support/app'
import { canReadPaper, hearsOfFiles, onlyInChromium } from './support/engines'
import { softwareGroup } from './support/enterprises'
import { answerStep } from './support/interview'
import { readPdf, normal, textOf } from './support/pdf'
import { fileOf, randomTable } from './support/portfolio'
import { expectActions } from './support/result'
import { button, deleteAnswers, heading, link, openPasted, savedAs } from './support/sharing'
import { readWord } from '../word/support/reading'

const own = softwareGroup.answers
const code = codeOf(encodeToken(own))

const test = visiting.extend<{ folder: string }>({
  // With spaces, Chinese and special characters, as users name folders.
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'Policy Finder 服务出口 100% #1 '))
    cpSync(join(projectRoot, diskFolder), folder, { recursive: true })
    await use(folder)
    rmSync(folder, { recursive: true })
  },
  baseURL: async ({ folder }, use) => use(`${pathToFileURL(folder).href}/index.html`),
  open: async ({ page }, use) =>
    use(async (address) => {
      if (page.url() !== 'about:blank') await page.goto('about:blank')
      await page.goto(`index.html#${address}`)
      await page.locator('.prerendered').first().waitFor({ state: 'detached' })
      await heading(page).waitFor()
    }),
})

test.afterEach(({ folder, journal }) => {
  if (!hearsOfFiles) return
  const asked = journal.requests.map((request) => request.url()).filter((url) => !url.startsWith('blob:'))
  const own = readdirSync(folder).map((name) => `${pathToFileURL(folder).href}/${name}`)
  expect(asked.length).toBeGreaterThan(1)
  expect(asked.filter((url) => !own.includes(url.replace(/#.*/, '')))).toEqual([])
})

test('leads to a result that survives a reload and a new language', async ({ page, open, said }) => {
  await open('/')
  await link(page, said.words.messages.start.begin).click()
  for (const step of softwareGroup.steps) await answerStep(page, said, step)
  await expect(heading(page)).toHaveText(said.details.pages.result.title)
  await page.reload()
  await expect(heading(page)).toHaveText(said.details.pages.result.title)
  expect(JSON.parse((await keptDraft(page)) ?? '{}')).toMatchObject({ answers: own })
  await setOut(page, '/open')
  await test.step('the code opens the result, and the page says that there is no link', async () => {
    const { sharing, pages } = said.details
    const { fromDisk } = sharing
    await openPasted(page, said, code)
    await button(page, sharing.shared.use).click()
    await expect(heading(page)).toHaveText(pages.result.title)
    await button(page, said.details.result.share).click()
    await expect(page.getByText(fromDisk.noLink)).toBeVisible()
    await expect(page.getByLabel(sharing.share.code)).toHaveValue(code)
    await expect(page.getByLabel(sharing.share.link, { exact: true })).toHaveCount(0)
    await expect(page.getByRole('img', { name: sharing.share.qr })).toHaveCount(0)

    // The code that writes a file must also load from a disk.
    const workbook = await savedAs(page, said, sharing.save.workbook.text)
    expect([...workbook.bytes.subarray(0, 2)]).toEqual([...Buffer.from('PK')])
    const word = readWord((await savedAs(page, said, sharing.save.word.text)).bytes)
    expect(word.text).toContain(code)
    expect(word.text).toContain(fromDisk.onPaper)
    expect([word.text, ...word.links].join('\n')).not.toMatch(/file:|服务出口 100%/)
    const { bytes } = await savedAs(page, said, sharing.save.json.text)
    const report = JSON.parse(bytes.toString('utf8')) as Record<string, unknown>
    expect(report['answers']).toEqual(carriedAnswers(own))
    expect(JSON.stringify(report)).not.toMatch(/file:|服务出口 100%/)
    if (canReadPaper) {
      const sheets = textOf(await readPdf(await page.pdf({ format: 'A4' })))
      expect(sheets).toContain(normal(code))
      expect(sheets).toContain(normal(fromDisk.onPaper))
      expect(sheets).not.toMatch(/file:|100%/)
    }
  })
  await button(page, '中文').click()
  await expect(heading(page)).toHaveText(chinese.details.pages.result.title)
  await open('/result')
  await expect(heading(page)).toHaveText(chinese.details.pages.result.title)
  await expectActions(page, own)
})

test('reads a portfolio, deletes answers and obeys the policy', async ({ page, open, said, journal }) => {
  await open('/portfolio')
  await test.step('a portfolio is read while the page keeps responding', async () => {
    const text = said.details.portfolio
    await page.getByLabel(text.file).setInputFiles(fileOf(randomTable(3_000)))
    await expect(page.getByRole('progressbar')).toBeVisible()
    await page.getByLabel(text.paste).press('t')
    await expect(page.getByRole('progressbar')).toBeVisible()
    await expect(page.getByText(text.counts(3_000))).toBeVisible()
  })
  await test.step('deleted answers are gone from the storage and from the history', async () => {
    await setOut(page, `/compare/${encodeToken(own)}/${encodeToken({ group: 'standalone' })}`)
    await expect(heading(page)).toHaveText(said.details.sharing.compare.title)
    await setOut(page, '/all')
    await option(page, 'group', 'standalone').check()
    await deleteAnswers(page, said)
    await expect(heading(page)).toHaveText(said.words.messages.start.title)
    expect(await keptDraft(page)).toBeNull()
    const addresses = await page.evaluate(() => navigation.entries().map(({ url }) => url))
    expect(addresses.length).toBeGreaterThan(0)
    expect(addresses.join()).not.toContain(encodeToken(own))
  })
  onlyInChromium('diskPolicy')
  await test.step('the security policy applies from a disk as well', async () => {
    const outcomes = await page.evaluate(async () => {
      const script = document.createElement('script')
      const attempt = (action: () => void): string => {
        try {
          action()
          return 'done'
        } catch (error) {
          return error instanceof TypeError ? 'refused' : String(error)
        }
      }
      const elsewhere = document.createElement('link')
      const styled = new Promise((resolve) => {
        elsewhere.addEventListener('error', () => resolve('refused'))
        elsewhere.addEventListener('load', () => resolve('done'))
      })
      Object.assign(elsewhere, { rel: 'stylesheet', href: 'https://example.com/own.css' })
      document.head.append(elsewhere)
      return [
        attempt(() => (script.textContent = 'document.title = "inline"')),
        attempt(() => (document.body.innerHTML = '<b>markup</b>')),
        await styled,
        await fetch('icon.svg').then(
          () => 'done',
          () => 'refused',
        ),
      ]
    })
    expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused'])
    // The policy must have refused them, not the network.
    const directives = () => journal.faults.map((fault) => /policy: ([\w-]+) blocked/.exec(fault)?.[1])
    await expect
      .poll(directives)
      .toEqual(expect.arrayContaining(['require-trusted-types-for', 'style-src-elem', 'connect-src']))
    journal.takeFaults()
    // It is noted as a request, although the policy has stopped it before it was sent.
    const stopped = journal.requests.findIndex((request) => request.url().startsWith('https:'))
    expect(journal.requests.splice(stopped, 1)[0]?.failure()?.errorText).toBe('csp')
  })
})

test.describe('without JavaScript', () => {
  onlyInChromium('noScript')
  test.use({ javaScriptEnabled: false })

  test('shows the start page, and links to the measures and back', async ({ page, folder, said }) => {
    await page.goto('index.html')
    await expect(page.getByText(said.words.messages.start.lead)).toBeVisible()
    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]')
    await expect(policy).toHaveAttribute('content', metaPolicy)
    await page.locator('a[href$="#/measures"]').first().click()
    await expect(page).toHaveURL(/\/measures\.html#\/measures$/)
    await link(page, said.words.messages.site.name).click()
    await expect(page).toHaveURL(`${pathToFileURL(folder).href}/index.html`)
  })
})
