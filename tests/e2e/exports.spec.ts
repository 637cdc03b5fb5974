/** The report leaves a real browser: it is copied, saved, and opened again from its file. */
import { unzipSync } from 'fflate'
import readExcelFile from 'read-excel-file/node'
import { encodeToken, linkFor } from '../../src/share'
import { safeName } from '../../src/report/exports/file-name'
import { REPORT_FORMAT, REPORT_VERSION } from '../../src/share/saved-report'
import { expect, inOneLanguage, setOut, test, inEach } from './support/app'
import { softwareGroup } from './support/enterprises'
import { missing, saidInReport } from './support/printed-words'
import { button, heading, savedAs } from './support/sharing'
import { readWord } from '../word/support/reading'
import { sentences } from '../../src/report/marks'

const own = softwareGroup.answers

inEach(inOneLanguage('zh'), 'exports', () => {
  test('are saved as files, and copied in at most ten lines', async ({ page, context, keep, open, said }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const { sharing, circular, summaries, reportFile, steps } = said.details
    await keep(own)
    await open('/result')
    const { bytes } = await savedAs(page, said, sharing.save.json.text)
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
    const texts = sheets.flatMap(({ data }) => data.flat()).join('\n')
    for (const written of [texts, bytes.toString('utf8')]) {
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
    await test.step('where the browser does not allow copying, the page says so and focuses the text', async () => {
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('No.'))
      })
      await button(page, sharing.share.copyMessage).click()
      await expect(page.getByText(sharing.share.notCopied)).toBeVisible()
      await expect(page.getByLabel(sharing.share.message, { exact: true })).toBeFocused()
      await setOut(page, '/steps')
      await button(page, steps.copyText).click()
      await expect(page.getByText(steps.notCopied)).toBeVisible()
    })
    await test.step('the report saved as JSON opens again, and the page says what is wrong with other files', async () => {
      await setOut(page, '/open')
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

  test('are saved as Word files, and have the given name', async ({ page, keep, open, said, baseURL }) => {
    const { sharing, steps, contacts, onPaper } = said.details
    await keep(own)
    await open('/result')
    await test.step('the report is saved as a Word file', async () => {
      const report = await savedAs(page, said, sharing.save.word.text)
      expect(report.name).toMatch(/^service-export-policy-finder-report-\d{4}-\d{2}-\d{2}\.docx$/)
      await expect(page.getByText(sharing.save.saved(report.name))).toBeVisible()
      const { text, links, feet } = readWord(report.bytes)
      expect(missing([text, ...links, ...feet].join('\n'), saidInReport(own, said))).toEqual([])
      expect(links).toContain(linkFor(baseURL ?? '', own))
    })
    await test.step('a given name is in the names and texts of files, and the archive has an agenda for the bank', async () => {
      await button(page, onPaper.names.add).click()
      await page.getByLabel(onPaper.names.enterprise).fill('Alpha/Beta & 译达')
      await button(page, onPaper.names.done).click()
      const named = /^Alpha-Beta & 译达 - service-export-policy-finder-[a-z]+-\d{4}-\d{2}-\d{2}\./
      const calendar = await savedAs(page, said, sharing.save.calendar.text)
      expect(calendar.name).toMatch(named)
      expect(calendar.bytes.toString('utf8')).toContain('Alpha/Beta & 译达')
      await setOut(page, '/steps')
      await expect(heading(page)).toHaveText(steps.title)
      const workbook = await savedAs(page, said, steps.save.workbook.text)
      expect(workbook.name).toMatch(named)
      const [first] = await readExcelFile(workbook.bytes)
      expect(first?.data[0]?.[0]).toContain('Alpha/Beta & 译达')
      const archive = await savedAs(page, said, steps.save.agendas.text)
      expect(archive.name).toMatch(named)
      expect(archive.name).toMatch(/-agendas-.*\.zip$/)
      const sheet = steps.sheet.title(contacts.bank.name)
      const file = unzipSync(archive.bytes)[`${safeName(sheet)}.docx`]
      const bank = file && readWord(file)
      expect(bank?.headings[0]?.text).toBe(sheet)
      expect(bank?.text).toContain('Alpha/Beta & 译达')
    })
  })
})
