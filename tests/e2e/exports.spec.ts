/** The report in other programs, out of a real browser: copied, saved, and opened again from its file. */
import { unzipSync } from 'fflate'
import readExcelFile from 'read-excel-file/node'
import { encodeToken, linkFor } from '../../src/share'
import { safeName } from '../../src/report/exports/file-name'
import { REPORT_FORMAT, REPORT_VERSION } from '../../src/report/exports'
import { expect, inOneLanguage, test } from './support/app'
import { softwareGroup } from './support/enterprises'
import { missing, saidInReport } from './support/printed-words'
import { button, heading, savedAs } from './support/sharing'
import { readWord } from '../word/support/reading'
import { sentences } from '../../src/report/marks'

const own = softwareGroup.answers

for (const language of inOneLanguage('zh')) {
  test.describe(`exports (${language})`, () => {
    test.use({ language })

    test('are saved as workbook, calendar and data, and the message has ten lines and the link', async ({
      page,
      context,
      keep,
      open,
      said,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      const { sharing, circular, summaries, reportFile } = said.details
      await keep(own)
      await open('/result')
      const workbook = await savedAs(page, said, sharing.save.workbook.text)
      expect(workbook.name).toMatch(/^service-export-policy-finder-report-\d{4}-\d{2}-\d{2}\.xlsx$/)
      const sheets = await readExcelFile(workbook.bytes)
      expect(sheets.map(({ sheet }) => sheet)).toEqual([
        reportFile.sheets.names.measures,
        reportFile.sheets.names.details,
        reportFile.sheets.names.about,
      ])
      expect(sheets[0]?.data).toHaveLength(2 + Object.keys(summaries).length)
      const calendar = await savedAs(page, said, sharing.save.calendar.text)
      expect(calendar.name).toMatch(/-dates-\d{4}-\d{2}-\d{2}\.ics$/)
      expect(calendar.bytes.toString('utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/)
      const file = await savedAs(page, said, sharing.save.json.text)
      const texts = sheets.flatMap(({ data }) => data.flat()).join('\n')
      for (const written of [texts, file.bytes.toString('utf8')]) {
        expect(written).toContain(encodeToken(own))
        for (const whole of [circular.disclaimer, ...Object.values<string>({ ...summaries })])
          expect(written).toContain(whole)
      }
      await button(page, said.details.result.share).click()
      await button(page, sharing.share.copyMessage).click()
      await expect(page.getByText(sharing.share.copied, { exact: true })).toBeVisible()
      const message = await page.evaluate(() => navigator.clipboard.readText())
      expect(message.split('\n').length).toBeLessThanOrEqual(10)
      expect(message).toContain(encodeToken(own))
    })

    test('are saved as Word files: the report, and an agenda for each body', async ({
      page,
      keep,
      open,
      said,
      baseURL,
    }) => {
      const { sharing, steps, contacts } = said.details
      await keep(own)
      await open('/result')
      const report = await savedAs(page, said, sharing.save.word.text)
      expect(report.name).toMatch(/^service-export-policy-finder-report-\d{4}-\d{2}-\d{2}\.docx$/)
      await expect(page.getByText(sharing.save.saved(report.name))).toBeVisible()
      const { text, links, feet } = readWord(report.bytes)
      expect(missing([text, ...links, ...feet].join('\n'), saidInReport(own, said))).toEqual([])
      expect(links).toContain(linkFor(baseURL ?? '', own))
      await open('/steps')
      const archive = await savedAs(page, said, steps.save.agendas.text)
      expect(archive.name).toMatch(/-agendas-.*\.zip$/)
      const agendas = unzipSync(archive.bytes)
      const bank = agendas[`${safeName(steps.sheet.title(contacts.bank.name))}.docx`]
      expect(bank && readWord(bank).headings[0]?.text).toBe(steps.sheet.title(contacts.bank.name))
    })

    test('are named after the enterprise where its name is given, and say it', async ({
      page,
      keep,
      open,
      said,
    }) => {
      const { sharing, steps, onPaper, contacts } = said.details
      await keep(own)
      await open('/result')
      await button(page, onPaper.names.add).click()
      await page.getByLabel(onPaper.names.enterprise).fill('Alpha/Beta & 译达')
      await button(page, onPaper.names.done).click()
      const named = /^Alpha-Beta & 译达 - service-export-policy-finder-[a-z]+-\d{4}-\d{2}-\d{2}\./
      const calendar = await savedAs(page, said, sharing.save.calendar.text)
      expect(calendar.name).toMatch(named)
      expect(calendar.bytes.toString('utf8')).toContain('Alpha/Beta & 译达')
      await open('/steps')
      const workbook = await savedAs(page, said, steps.save.workbook.text)
      expect(workbook.name).toMatch(named)
      const [first] = await readExcelFile(workbook.bytes)
      expect(first?.data[0]?.[0]).toContain('Alpha/Beta & 译达')
      const archive = await savedAs(page, said, steps.save.agendas.text)
      expect(archive.name).toMatch(named)
      const bank = unzipSync(archive.bytes)[`${safeName(steps.sheet.title(contacts.bank.name))}.docx`]
      expect(bank && readWord(bank).text).toContain('Alpha/Beta & 译达')
    })

    test('saved as JSON, the report opens again, and another file is named as what it is', async ({
      page,
      keep,
      open,
      said,
    }) => {
      const { sharing, reportFile } = said.details
      await keep(own)
      await open('/result')
      const { bytes } = await savedAs(page, said, sharing.save.json.text)
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
        await expect(page.getByRole('alert')).toHaveText(sentences(problem, sharing.problems.safe))
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
  await button(page, sharing.share.copyMessage).click()
  await expect(page.getByText(sharing.share.notCopied)).toBeVisible()
  await expect(page.getByLabel(sharing.share.message, { exact: true })).toBeFocused()
  await open('/steps')
  await button(page, steps.copyText).click()
  await expect(page.getByText(steps.notCopied)).toBeVisible()
})
