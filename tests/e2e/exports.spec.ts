/** The report in other programs, out of a real browser: copied, saved, and opened again from its file. */
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { encodeToken, linkFor } from '../../src/share'
import { safeName } from '../../src/word/archive'
import { REPORT_FORMAT, REPORT_VERSION } from '../../src/report/exports'
import { expect, languages, test } from './support/app'
import { softwareGroup } from './support/enterprises'
import { missing, saidInReport } from './support/printed-words'
import { button, heading } from './support/sharing'
import { readWord } from '../word/support/reading'

const own = softwareGroup.answers

/** Saves a file by one of the buttons and reads it. */
async function saved(page: Page, name: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

for (const language of languages) {
  test.describe(`exports (${language})`, () => {
    test.use({ language })

    test('are copied as text and Markdown and saved as table and JSON, each with the whole report', async ({
      page,
      context,
      keep,
      open,
      said,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      const { sharing, circular, summaries } = said.details
      const { exports } = sharing
      await keep(own)
      await open('/result')
      await button(page, said.details.result.share).click()
      const copied = async (name: string): Promise<string> => {
        await button(page, name).click()
        await expect(page.getByText(exports.copied, { exact: true })).toBeVisible()
        return page.evaluate(() => navigator.clipboard.readText())
      }
      const text = await copied(exports.text)
      expect(text).not.toMatch(/^[#>*]|\*\*/m)
      const markdown = await copied(exports.markdown)
      expect(markdown).toMatch(/^# /)
      const table = await saved(page, exports.csv)
      expect(table.name).toMatch(/^service-export-policy-finder-\d{4}-\d{2}-\d{2}\.csv$/)
      expect([...table.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
      const file = await saved(page, exports.json)
      expect(file.name).toMatch(/\.json$/)
      for (const written of [text, markdown, table.bytes.toString('utf8'), file.bytes.toString('utf8')]) {
        expect(written).toContain(encodeToken(own))
        for (const whole of [circular.disclaimer, ...Object.values<string>({ ...summaries })])
          expect(written.replaceAll('\\', '')).toContain(whole)
      }
    })

    test('are saved as Word files: the report, and an agenda for each body', async ({
      page,
      keep,
      open,
      said,
      baseURL,
    }) => {
      const { sharing, result, steps, contacts } = said.details
      await keep(own)
      await open('/result')
      await button(page, result.share).click()
      const report = await saved(page, sharing.exports.word)
      expect(report.name).toMatch(/^service-export-policy-finder-\d{4}-\d{2}-\d{2}\.docx$/)
      await expect(page.getByText(sharing.exports.saved(report.name))).toBeVisible()
      const { text, links, feet } = readWord(report.bytes)
      expect(missing([text, ...links, ...feet].join('\n'), saidInReport(own, said))).toEqual([])
      expect(links).toContain(linkFor(baseURL ?? '', own))
      await open('/steps')
      const archive = await saved(page, steps.sheet.save)
      expect(archive.name).toMatch(/-agendas-.*\.zip$/)
      const agendas = unzipSync(archive.bytes)
      const bank = agendas[`${safeName(steps.sheet.title(contacts.bank.name))}.docx`]
      expect(bank && readWord(bank).headings[0]?.text).toBe(steps.sheet.title(contacts.bank.name))
    })

    test('saved as JSON, the report opens again, and a file that is none is told for what it is', async ({
      page,
      keep,
      open,
      said,
    }) => {
      const { sharing, reportFile } = said.details
      await keep(own)
      await open('/result')
      await button(page, said.details.result.share).click()
      const { bytes } = await saved(page, sharing.exports.json)
      await open('/open')
      const choose = (buffer: Buffer): Promise<void> =>
        page
          .getByLabel(sharing.open.file)
          .setInputFiles({ name: 'report.json', mimeType: 'application/json', buffer })
      const content = JSON.parse(bytes.toString('utf8')) as Record<string, unknown>
      const other = (parts: Record<string, unknown>): Buffer =>
        Buffer.from(JSON.stringify({ ...content, ...parts }))
      const { problems } = reportFile
      for (const [buffer, problem] of [
        [Buffer.from('hello'), problems['not-json']],
        [Buffer.from('{}'), problems['other-json']],
        [other({ answers: { region: 'cn-bj' } }), problems.changed],
        [other({ schema: `${REPORT_FORMAT}${REPORT_VERSION + 1}` }), problems.newer],
        [other({ edition: '2031-01' }), problems['other-edition']],
        [Buffer.alloc(3_000_000, ' '), problems['too-large']],
        [Buffer.alloc(0), problems.empty],
      ] as const) {
        await choose(buffer)
        await expect(page.getByRole('alert')).toHaveText(`${problem} ${sharing.problems.safe}`)
        await expect(page).toHaveTitle(new RegExp(`^${said.words.messages.errors.prefix}`))
      }
      await choose(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]))
      await expect(heading(page)).toHaveText(sharing.shared.title)
    })
  })
}

test('where the browser does not allow copying, the page says so and names another way', async ({
  page,
  keep,
  open,
  said,
}) => {
  await page.addInitScript(() => {
    // The empty page from which the app is opened has no clipboard.
    if (!('clipboard' in navigator)) return
    Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('No.')) })
  })
  const { sharing, steps } = said.details
  await keep(own)
  await open('/result')
  await button(page, said.details.result.share).click()
  await button(page, sharing.exports.text).click()
  await expect(page.getByText(sharing.exports.notCopied)).toBeVisible()
  await open('/steps')
  await button(page, steps.copyText).click()
  await expect(page.getByText(steps.notCopied)).toBeVisible()
})
