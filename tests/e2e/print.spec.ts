/**
 * Paper: a report of a few pages, and the full documentation. Both are complete and ready to hand over, from every
 * state.
 */
import jsQR from 'jsqr'
import { sameAnswer } from '../../src/engine'
import { catalogue } from '../../src/policy'
import { today } from '../../src/browser/today'
import { answerList, compareAnswers, movedMeasures } from '../../src/report'
import { carriedAnswers, codeOf, encodeToken, readToken } from '../../src/share'
import { cases } from '../support/cases'
import { isProving } from '../support/random'
import { expect, goTo, inOneLanguage, inTurn, languages, takeUp, test, inEach } from './support/app'
import { contrasts } from './support/contrast'
import { onlyInChromium } from './support/engines'
import { setAllIn } from './support/letters'
import { expectDocumentation, expectReport, formats, press, printed } from './support/paper'
import { printedEnterprises } from './support/paper-enterprises'
import { outside, textOf } from './support/pdf'
import { missing, saidInFull, saidInReport } from './support/printed-words'
import { openRow } from './support/result'
import { button, openPasted, tryOut } from './support/sharing'

const pairs = languages.flatMap((language) => formats.map((format) => ({ language, format })))

/** Every enterprise in both languages and on both sizes; in `npm test` one of them, in Chinese on A4. */
const runs = printedEnterprises.flatMap((enterprise, index) =>
  pairs
    .filter(({ language, format }) => {
      if (isProving) return true
      return index === 3 && language === 'zh' && format === 'A4'
    })
    .map((pair) => ({ ...pair, enterprise })),
)

const [, trader, , , softwareGroup, largeGroup] = printedEnterprises.map(({ answers }) => answers)
if (!trader || !softwareGroup || !largeGroup) throw new Error('There are six enterprises.')

onlyInChromium('paper')

for (const { enterprise, language, format } of runs) {
  test.describe(`${enterprise.name} (${language}, ${format})`, () => {
    test.use({ language })

    test('is printed in full, with nothing missing, cut off or split', async ({ page, keep, open, said }) => {
      await keep(enterprise.answers)
      await open('/result')
      await expectDocumentation(page, enterprise.answers, said, format)
    })
  })
}

/** An enterprise with every service, for which nearly every measure is to be checked: it has the longest report. */
const everyService = {
  ...largeGroup,
  services: catalogue.questions
    .filter(({ id }) => id === 'services')
    .flatMap(({ options }) => options.filter(({ exclusive }) => !exclusive).map(({ id }) => id)),
}

/**
 * Widths of letters, in per cent of Arial's. The fonts of users' systems lie between 80 and 120. The narrow letters are
 * tested only when proving.
 */
const faces = inTurn([100, 120, 80]).filter(({ item }) => isProving || item >= 100)

inEach(languages, 'the report of a few pages', (language) => {
  test('keeps to its pages, with every text and no heading alone', async ({ page, keep, open, said }) => {
    if (isProving) test.setTimeout(4 * 240_000)
    await keep({})
    await open('/result')
    for (const [index, { name, answers }] of cases.entries()) {
      await test.step(name, async () => {
        // Each case runs once: the language changes with every case, the size of the paper with every second.
        const isUsual = index % 2 === languages.indexOf(language)
        const usual = formats[Math.floor(index / 2) % 2]
        const sizes = formats.filter((format) => isProving || (isUsual && format === usual))
        if (sizes.length > 0) await takeUp(page, answers)
        for (const format of sizes) await expectReport(page, answers, said, format)
      })
    }
    await takeUp(page, everyService)
    const most = Number(/\d+(?=\D*$)/.exec(said.details.result.printReport)?.[0])
    for (const { item: percent } of faces.filter((face) => face.language === language)) {
      await test.step(`in letters of ${String(percent)} % of Arial’s width, on Letter`, async () => {
        // Leaving the page removes what was printed in full before.
        await goTo(page, '/check')
        await goTo(page, '/result')
        await setAllIn(page, percent)
        await expectReport(page, everyService, said, 'Letter', percent > 100 ? most + 1 : most)
        await press(page, said, 'printReport')
        await page.emulateMedia({ media: 'print' })
        const room = await page.locator('.paper .sources').evaluate((list) => {
          const { paddingInlineStart, fontSize } = getComputedStyle(list)
          return parseFloat(paddingInlineStart) / parseFloat(fontSize)
        })
        // Room for two digits, a dot and a space of Arial, although these answers may have fewer than ten sources.
        expect(room, 'room for the number of a source').toBeGreaterThan((1.67 * percent) / 100)
        await page.emulateMedia({ media: null })
        if (isProving) await expectDocumentation(page, everyService, said, 'Letter')
      })
    }
  })
})

inEach(inOneLanguage('zh'), 'from any state', () => {
  test('prints folds, comparisons and shared results completely', async ({ page, keep, open, said }) => {
    await keep(trader)
    await open('/result')
    await test.step('what is folded or opened on the page makes no difference on paper', async () => {
      const plain = textOf(await printed(page))
      await page.emulateMedia({ colorScheme: 'dark' })
      await button(page, said.details.result.share).click()
      await openRow(page, 'ip-insurance')
      await openRow(page, 'own-exhibitions')
      await press(page, said, 'printReport')
      expect(textOf(await printed(page))).toBe(plain)
    })
    await test.step('a comparison prints completely', async () => {
      await goTo(page, `/compare/${encodeToken(trader)}/${encodeToken(softwareGroup)}`)
      const sheets = await printed(page)
      const answers = compareAnswers(trader, softwareGroup, said.words)
      const moved = movedMeasures(trader, softwareGroup, today(), said.words)
      expect(moved.length).toBeGreaterThan(0)
      const { sharing, paper, report, circular } = said.details
      const differing = answers.map(({ question }) => question)
      const agreed = answerList(trader, said.words, report)
        .flatMap((section) => section.entries)
        .filter(({ question, options }) => options.length > 0 && !differing.includes(question))
      expect(
        missing(textOf(sheets), [
          ...answers.flatMap(({ title, left, right }) => [
            title,
            ...[left, right].flatMap((side) => (side.kind === 'answered' ? side.options : [])),
          ]),
          sharing.compare.differ(moved.length, catalogue.measures.length),
          ...moved.map(({ title, left, right }) => `${title}${report.actions[left]}${report.actions[right]}`),
          ...agreed.map(({ title, options }) => `${title}${report.list(options)}`),
          ...[paper.same, paper.codes, circular.editionName, circular.disclaimer],
          ...[trader, softwareGroup].flatMap((side) => [encodeToken(side), codeOf(encodeToken(side))]),
        ]),
      ).toEqual([])
      expect(sheets.flatMap(outside)).toEqual([])
    })

    await goTo(page, '/open')
    await openPasted(page, said, encodeToken(trader))
    await test.step('a shared result says on paper whose answers they are', async () => {
      const all = textOf(await printed(page, 'Letter'))
      const { title, lead } = said.details.paper.shared
      expect(missing(all, [title, lead, ...saidInReport(trader, said)])).toEqual([])
      await press(page, said, 'printFull')
      // Other tests check every text of the documentation; here only the sheet that says whose answers they are.
      const full = textOf(await printed(page, 'Letter', isProving ? '' : '1'))
      expect(missing(full, [title, lead, ...(isProving ? saidInFull(trader, said) : [])])).toEqual([])
    })
  })

  test('prints any name, and marks a trial as a trial', async ({ page, keep, open, said }) => {
    await keep(softwareGroup)
    await open('/result')
    await test.step('names of any script and length are printed, and are not in the address, the title or a field', async () => {
      const { names, preparedFor, preparedBy, whose } = said.details.onPaper
      const [enterprise, adviser] = ['临港服务贸易有限公司'.repeat(19), `Söhne & ${'x'.repeat(190)}`]
      await button(page, names.add).click()
      await expect(page.getByLabel(names.enterprise)).toBeFocused()
      await page.keyboard.insertText(enterprise)
      await page.keyboard.press('Tab')
      await page.keyboard.insertText(adviser)
      await page.keyboard.press('Tab')
      await expect(page.getByText(names.kept)).toBeVisible()
      await page.keyboard.press('Enter')
      await expect(button(page, names.change)).toBeFocused()
      for (const entry of ['printReport', 'printFull'] as const) {
        await press(page, said, entry)
        const sheets = await printed(page, 'A4', isProving ? '' : '1-2')
        expect(
          missing(textOf(sheets), [`${preparedFor}${enterprise}`, `${preparedBy}${adviser}`, whose.own]),
        ).toEqual([])
        expect(sheets.flatMap(outside)).toEqual([])
      }
      await button(page, said.details.result.share).click()
      const told = await page.evaluate(() =>
        [
          location.href,
          document.title,
          ...[...document.querySelectorAll('input, textarea')].map(
            (field) => (field as HTMLInputElement).value,
          ),
        ].join('\n'),
      )
      expect(told).toContain(encodeToken(softwareGroup))
      for (const name of [enterprise, adviser]) expect(decodeURIComponent(told)).not.toContain(name)
    })
    await test.step('a printed trial says that it is a trial, and what was changed', async () => {
      const { group } = said.words.questions
      await tryOut(page, said, 'group', 'standalone')
      const tried = { ...softwareGroup, group: 'standalone' }
      const all = textOf(await printed(page))
      const changes = compareAnswers(softwareGroup, tried, said.words)
      expect(changes.map(({ question }) => question)).toContain('group')
      const { trial } = said.details.paper
      expect(
        missing(all, [
          trial.title,
          trial.lead(changes.length),
          trial.change(
            group.short,
            group.options['multinational-lead'].label,
            group.options.standalone.label,
          ),
          ...saidInReport(tried, said, softwareGroup),
        ]),
      ).toEqual([])
    })
  })
})

test('prints in high contrast on white, also from the dark theme', async ({ page, keep, open, said }) => {
  await keep(largeGroup)
  await open('/result')
  for (const entry of ['printReport', 'printFull'] as const) {
    await page.emulateMedia({ media: 'screen' })
    await press(page, said, entry)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await expect(page.locator('.paper article')).toHaveCount(
      entry === 'printFull' ? catalogue.measures.length : 0,
    )
    const { count, pale } = await contrasts(page, {
      selector: '.paper, .paper *',
      colour: 'color',
      behind: 'white',
      least: 7,
    })
    const backgrounds = await page
      .locator('html, body, main, .paper, .paper *')
      .evaluateAll((all) => all.map((element) => getComputedStyle(element).backgroundColor))
    const isWhite = (colour: string) => ['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'].includes(colour)
    expect(backgrounds.filter((colour) => !isWhite(colour))).toEqual([])
    expect(count).toBeGreaterThan(entry === 'printFull' ? 500 : 150)
    expect(pale).toEqual([])
  }
})

test.describe('the way back from paper', () => {
  // A printer has far more dots than a screen. A small window is enough.
  test.use({ deviceScaleFactor: 4, viewport: { width: 800, height: 800 } })

  test('the printed QR code leads back to the same answers', async ({ page, context, keep, open }) => {
    await keep(largeGroup)
    await open('/result')
    await page.emulateMedia({ media: 'print' })
    // In the print medium, a screenshot of an element that must be scrolled to shows another place.
    await page.locator('.paper .way-back').evaluate((code) => code.closest('.paper')?.prepend(code))
    const picture = (await page.locator('.paper svg.qr').screenshot()).toString('base64')
    const reader = await context.newPage()
    const { grey, width, height } = await reader.evaluate(async (png) => {
      const image = new Image()
      image.src = `data:image/png;base64,${png}`
      await image.decode()
      const canvas = new OffscreenCanvas(image.width, image.height)
      const pen = canvas.getContext('2d')
      if (!pen) throw new Error('There is nothing to draw with.')
      pen.drawImage(image, 0, 0)
      const { data } = pen.getImageData(0, 0, image.width, image.height)
      // One byte of each pixel is enough for black and white. As a string, it is shorter than a list of numbers.
      const bytes = data.filter((_, index) => index % 4 === 0)
      const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
      return { grey: btoa(letters), width: image.width, height: image.height }
    }, picture)
    const pixels = Uint8ClampedArray.from(
      [...Buffer.from(grey, 'base64')].flatMap((value) => [value, value, value, 255]),
    )
    const link = jsQR(pixels, width, height)?.data ?? ''
    const reading = readToken(link)
    if (!reading.ok) throw new Error(`"${link}" cannot be read: ${reading.problem}`)
    const sent = carriedAnswers(largeGroup)
    const wrong = catalogue.questions.filter(({ id }) => !sameAnswer(sent[id], reading.answers[id]))
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
})
