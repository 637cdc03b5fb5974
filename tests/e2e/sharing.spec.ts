/** A result is shared by a link or a code, opened by somebody else, tried out and compared. No answer is lost. */
import type { Page } from '@playwright/test'
import { encode } from 'uqr'
import { type Answers, isAsked, sameAnswer } from '../../src/engine'
import { catalogue } from '../../src/policy'
import { today } from '../../src/browser/today'
import { compareAnswers, movedMeasures } from '../../src/report'
import { carriedAnswers, codeOf, encodeToken, linkFor } from '../../src/share'
import { lettersOf } from '../../src/share/alphabet'
import { VERSION, wrap } from '../../src/share/frame'
import { isProving } from '../support/random'
import type { AllWords } from '../support/words'
import {
  draftOf,
  expect,
  setOut,
  inOneLanguage,
  keptDraft,
  large,
  option,
  takeUp,
  test,
  inEach,
} from './support/app'
import { goodsTrader, softwareGroup, spaHotel } from './support/enterprises'
import { actionsOf, expectActions, rowOf, rows } from './support/result'
import { button, heading, link, paste, sharedAddress, tryOut } from './support/sharing'

const own = goodsTrader.answers
const sent = softwareGroup.answers
const alsoSent = spaHotel.answers
const token = encodeToken(sent)
const code = codeOf(token)

/** A complete token from a later version of the app, with a correct checksum. */
const newerToken = lettersOf(wrap({ version: VERSION + 1, payload: [1, 2, 3, 4, 5, 6] }))

/** The token with one letter changed. */
const damagedToken = token.slice(0, 12) + (token[12] === 'q' ? 'p' : 'q') + token.slice(13)

/** Expects the shared result on the page, with every measure under its action for these answers. */
async function expectShared(page: Page, { details }: AllWords, answers: Answers): Promise<void> {
  await expect(heading(page)).toHaveText(details.sharing.shared.title)
  await expectActions(page, answers)
}

/** Returns the whole address, from which a token could be read. */
const address = (page: Page): Promise<string> => page.evaluate(() => location.href)

for (const place of ['root', 'subPath'] as const) {
  const name = `a shared link (served at ${place === 'root' ? 'the root' : 'a sub-folder'})`
  test.describe(name, place === 'root' ? large : {}, () => {
    test.use({ place })

    test('opens, or says that answers were lost or seen', async ({ page, baseURL, keep, said }) => {
      await keep(own)
      await test.step('opens the result without a token in the address, also after a reload and Back', async () => {
        await page.goto(sharedAddress(baseURL, `#${token}`))
        await expectShared(page, said, sent)
        await expect(page).toHaveTitle(
          `${said.details.sharing.shared.title} – ${said.words.messages.site.name}`,
        )
        expect(await address(page)).toBe(`${baseURL ?? ''}#/shared`)
        await page.reload()
        await expectShared(page, said, sent)
        await link(page, said.words.messages.site.about).click()
        await expect(heading(page)).toHaveText(said.details.pages.about.title)
        await page.goBack()
        await expectShared(page, said, sent)
        expect(await address(page)).not.toContain(token)
        await page.goForward()
        await expect(heading(page)).toHaveText(said.details.pages.about.title)
      })
      await test.step('says that its answers are lost, and opens the result by its code', async () => {
        const { lost, safe } = said.details.sharing.problems
        for (const way of ['', 'index.html', '?from=singlemessage']) {
          await page.goto(sharedAddress(baseURL, way))
          await expect(heading(page)).toHaveText(lost.title)
          await expect(page.getByText(lost.text)).toBeVisible()
          await expect(page.getByText(safe)).toBeVisible()
        }
        await paste(page, said, code)
        await expectShared(page, said, sent)
        expect(await keptDraft(page)).toBe(draftOf(own))
        await page.reload()
        await expectShared(page, said, sent)
      })
      await test.step('is read although its # became %23, and the page says that the server saw it', async () => {
        const { seenByServer } = said.details.sharing.shared
        for (const way of [`%23${token}`, `%2523${token}`, `%23${token.toUpperCase()}?from=timeline`]) {
          await page.goto(sharedAddress(baseURL, way))
          await expectShared(page, said, sent)
          await expect(page.getByText(seenByServer)).toBeVisible()
          expect(await address(page)).toBe(`${baseURL ?? ''}#/shared`)
        }
        await page.reload()
        await expect(page.getByText(seenByServer)).toBeVisible()
        await page.goto(sharedAddress(baseURL, `#${token}`))
        await expectShared(page, said, sent)
        await expect(page.getByText(seenByServer)).toHaveCount(0)
      })
    })
  })
}

test('replaces own answers only on request, and loses none', async ({ page, baseURL, keep, said }) => {
  const { keeping } = said.words.messages
  const { shared } = said.details.sharing
  await keep(own)
  await test.step('own answers are replaced only on request, and can be brought back', async () => {
    await page.goto(sharedAddress(baseURL, `#${token}`))
    await expectShared(page, said, sent)
    await expect(page.getByText(shared.untouched(Object.keys(own).length))).toBeVisible()
    expect(await keptDraft(page)).toBe(draftOf(own))

    await link(page, shared.keep).click()
    await expect(heading(page)).toHaveText(said.details.pages.result.title)
    await expectActions(page, own)
    expect(await keptDraft(page)).toBe(draftOf(own))

    await page.goto(sharedAddress(baseURL, `#${token}`))
    await expectShared(page, said, sent)
    expect(await keptDraft(page)).toBe(draftOf(own))
    await button(page, shared.use).click()
    await expect(heading(page)).toHaveText(said.details.pages.result.title)
    await expectActions(page, sent)
    expect(JSON.parse((await keptDraft(page)) ?? '')).toMatchObject({ answers: sent })
    await expect(page.getByText(keeping.replaced)).toBeVisible()

    await button(page, keeping.undo).click()
    await expectActions(page, own)
    expect(await keptDraft(page)).toBe(draftOf(own))
  })
  await test.step('Back and Forward lead from one shared result to another, past the page between them', async () => {
    await setOut(page, '/open')
    await paste(page, said, token)
    await expectShared(page, said, sent)
    await setOut(page, '/open')
    await expect(heading(page)).toHaveText(said.details.sharing.open.title)
    await paste(page, said, codeOf(encodeToken(alsoSent)))
    await expectShared(page, said, alsoSent)
    await page.evaluate(() => history.go(-2))
    await expectShared(page, said, sent)
    await page.evaluate(() => history.go(2))
    await expectShared(page, said, alsoSent)
  })
  await test.step('answers replaced by shared ones can be brought back even if the browser stores nothing', async () => {
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
      }
    })
    await setOut(page, '/all')
    await option(page, 'group', 'standalone').check()
    await button(page, keeping.dismiss).click()
    await setOut(page, '/open')
    await paste(page, said, token)
    await expectShared(page, said, sent)
    await button(page, said.details.sharing.shared.use).click()
    await expectActions(page, sent)
    await button(page, keeping.undo).click()
    await expectActions(page, { ...own, group: 'standalone' })
  })
})

inEach(inOneLanguage('zh'), 'the words about sharing', () => {
  test('say what a link reveals, and what is wrong with it', async ({ page, baseURL, keep, open, said }) => {
    const { share, problems, open: opening } = said.details.sharing
    const { errors, site } = said.words.messages
    await test.step('the link comes first, and every answer that it reveals is visible below it', async () => {
      // The answer about zones no longer counts, so the link does not carry it.
      const mixed = { ...own, region: 'cn-gz', zones: ['ftz'], ownership: 'not-sure' }
      await keep(mixed)
      await open('/result')
      await expect(page.locator('#share-link')).toHaveCount(0)
      await button(page, said.details.result.share).click()
      const carried = carriedAnswers(mixed)
      expect(carried['zones']).toBeUndefined()
      const expected = catalogue.questions
        .filter(({ id }) => carried[id] !== undefined)
        .map(({ id }) => {
          const { short, options } = said.words.questions[id]
          const labels = [carried[id] ?? []].flat().map((option) => {
            const known: Readonly<Record<string, { label: string }>> = options
            return option === 'not-sure' ? share.notSure : known[option]?.label
          })
          return `${short} – ${labels.join(' · ')}`
        })
      const panel = page.locator('section[aria-labelledby="share-title"]')
      const items = panel.getByRole('listitem')
      await expect(items).toHaveText(expected)
      await expect(panel.getByText(share.reveals)).toBeVisible()
      await expect(panel.getByText(share.openToAll)).toBeVisible()
      // Before copying, the user reads that anybody can read the answers, and sees them all beside the button.
      await page.locator('#share-link').focus()
      const places = [
        panel.getByText(share.openToAll),
        page.locator('#share-link'),
        panel.getByText(share.reveals),
        items.first(),
        page.locator('#share-message'),
      ]
      const tops = await Promise.all(places.map(async (place) => (await place.boundingBox())?.y ?? 0))
      expect(tops).toEqual(tops.toSorted((one, other) => one - other))
      await expect(page.locator('#share-link')).toBeInViewport({ ratio: 1 })
      for (const item of await items.all()) await expect(item).toBeInViewport({ ratio: 1 })
      await expect(page.locator('#share-link')).toHaveValue(new RegExp(`/s/#${encodeToken(mixed)}$`))
    })
    await takeUp(page, own)
    for (const [problem, text] of [
      ['damaged', damagedToken],
      ['several', `${token}%20${encodeToken(own)}`],
      ...(isProving
        ? ([
            ['cut-off', token.slice(0, -4)],
            ['newer', newerToken],
          ] as const)
        : []),
    ] as const)
      await test.step(`a link with the problem “${problem}” shows its own message, and no answers are taken from it`, async () => {
        await page.goto(sharedAddress(baseURL, `#${text}`))
        await expect(heading(page)).toHaveText(problems[problem].title)
        await expect(page.getByText(problems[problem].text)).toBeVisible()
        await expect(page.getByText(problems.safe)).toBeVisible()
        await expect(rows(page)).toHaveCount(0)
        expect(await keptDraft(page)).toBe(draftOf(own))
        expect(await address(page)).toBe(`${baseURL ?? ''}#/shared`)
        await page.reload()
        await expect(heading(page)).toHaveText(problems[problem].title)
      })
    await test.step('a link with any other text in place of the token shows a problem, never a result', async () => {
      const titles = Object.values(problems).flatMap((problem) =>
        typeof problem === 'string' ? [] : [problem.title],
      )
      for (const text of [
        '#/result',
        '#<script>alert(1)</script>',
        '%23%23',
        ...(isProving ? ['#See%20you%20tomorrow', '#__proto__', '#%E6%98%AF'] : []),
      ]) {
        await page.goto(sharedAddress(baseURL, text))
        await expect(heading(page)).toBeVisible()
        expect(titles, text).toContain(await heading(page).textContent())
        await expect(rows(page)).toHaveCount(0)
      }
      expect(await keptDraft(page)).toBe(draftOf(own))
    })
    await setOut(page, '/open')
    await expect(heading(page)).toHaveText(opening.title)
    await test.step('an unreadable text gets an error summary, which is focused, and a readable one opens', async () => {
      for (const [problem, text] of [
        ['empty', ' '],
        ['foreign', 'See you tomorrow'],
        ['damaged', `${baseURL ?? ''}s/#${damagedToken}`],
        ['cut-off', code.slice(0, -6)],
        ['newer', newerToken],
        ['several', `${token} ${encodeToken(own)}`],
        ['lost', `${baseURL ?? ''}s/`],
      ] as const) {
        await paste(page, said, text)
        const summary = page.getByRole('alert')
        await expect(summary, problem).toContainText(problems[problem].text)
        await expect(summary).toContainText(errors.summary)
        await expect(summary).toBeFocused()
        await expect(page).toHaveTitle(`${errors.prefix}${opening.title} – ${site.name}`)
        await expect(page.locator('#shared-text-error')).toContainText(problems[problem].text)
      }
      await page.getByRole('alert').getByRole('link').click()
      await expect(page.getByLabel(opening.label)).toBeFocused()
      for (const text of [
        token,
        code.toLowerCase(),
        linkFor(baseURL ?? '', sent),
        `您好！结果在这里：【${linkFor(baseURL ?? '', sent).replace('#', '%23')}】，请查收。`,
      ]) {
        await setOut(page, '/open')
        await paste(page, said, text)
        await expect(heading(page)).toHaveText(said.details.sharing.shared.title)
        await expectShared(page, said, sent)
        expect(await address(page)).not.toContain(token)
      }
      expect(await keptDraft(page)).toBe(draftOf(own))
    })
  })
})

test('shares a result by the clipboard, by the device’s share menu and by a QR code', async ({
  page,
  context,
  browser,
  baseURL,
  keep,
  open,
  said,
  watch,
}) => {
  const { share } = said.details.sharing
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await keep(sent)
  await open('/result')
  await page.evaluate(() => {
    const given: unknown[] = []
    Object.assign(globalThis, { given })
    Object.defineProperty(navigator, 'share', {
      value: (data: unknown) => {
        given.push(data)
        return Promise.reject(new DOMException('Share canceled', 'AbortError'))
      },
    })
  })
  await button(page, said.details.result.share).click()
  await test.step('the clipboard gets exactly the link and the code, and the link opens in another browser', async () => {
    await button(page, share.copyLink).click()
    await expect(page.getByText(share.copied)).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(linkFor(baseURL ?? '', sent))
    await button(page, share.copyCode).click()
    await expect(page.getByText(share.copied)).toHaveCount(2)
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code)

    const elsewhere = await browser.newContext({ locale: 'zh-CN' })
    await watch(elsewhere)
    const theirs = await elsewhere.newPage()
    await theirs.goto(copied)
    // A link carries no language: each user sees their own.
    await expect(theirs.locator('html')).toHaveAttribute('lang', 'zh-CN')
    await expect(rows(theirs)).toHaveCount(catalogue.measures.length)
    expect(await theirs.evaluate(() => Object.entries(localStorage))).toEqual([])
    await elsewhere.close()
  })
  await test.step('the link goes to the device’s share menu, which the user may cancel', async () => {
    await button(page, share.send).click()
    const given = await page.evaluate(() => (globalThis as unknown as { given: unknown }).given)
    expect(given).toEqual([{ title: said.words.messages.site.name, url: linkFor(baseURL ?? '', sent) }])
  })
  await test.step('a QR code holds the link, module by module', async () => {
    const qr = page.getByRole('img', { name: share.qr })
    const path = (await qr.locator('path').getAttribute('d')) ?? ''
    const dark = new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x},${y}`))
    expect(path.replaceAll(/M\d+ \d+h1v1h-1z/g, '')).toBe('')
    const { data } = encode(linkFor(baseURL ?? '', sent), { border: 4, ecc: 'M' })
    const wanted = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x},${y}`] : [])))
    expect(dark).toEqual(new Set(wanted))
    await expect(qr).toHaveAttribute('viewBox', `0 0 ${data.length} ${data.length}`)
    // Four white modules around it, and dark on white in every theme: scanners need both.
    expect(
      wanted.every((at) => at.split(',').every((place) => +place >= 4 && +place < data.length - 4)),
    ).toBe(true)
    await page.getByLabel(said.words.messages.site.theme).selectOption('dark')
    await expect(qr.locator('rect')).toHaveCSS('fill', 'rgb(255, 255, 255)')
    await expect(qr.locator('path')).toHaveCSS('fill', 'rgb(0, 0, 0)')
  })
  await test.step('where the browser does not allow copying, the text is selected', async () => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('Denied.', 'NotAllowedError'))
    })
    await button(page, share.copyLink).click()
    await expect(page.getByText(share.notCopied)).toBeVisible()
    await expect(page.locator('#share-link')).toBeFocused()
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(linkFor(baseURL ?? '', sent))
  })
})

/** Expects a comparison of exactly the answers that differ, and of only the measures that move. */
async function expectComparison(page: Page, said: AllWords, left: Answers, right: Answers): Promise<void> {
  const { compare } = said.details.sharing
  await expect(heading(page)).toHaveText(compare.title)
  // “Not asked” and “not answered” are different things, too.
  const differing = catalogue.questions.filter(
    ({ id }) =>
      !sameAnswer(carriedAnswers(left)[id], carriedAnswers(right)[id]) ||
      isAsked(catalogue, left, id) !== isAsked(catalogue, right, id),
  )
  const answerTable = page.locator('table').first()
  await expect(answerTable.locator('tbody th')).toHaveText(
    differing.map(({ id }) => said.words.questions[id].title),
  )
  const rows = compareAnswers(left, right, said.words)
  const texts = rows.flatMap((row) =>
    [row.left, row.right].map((answer) =>
      answer.kind === 'answered'
        ? answer.options.join('')
        : { 'not-sure': compare.notSure, unanswered: compare.unanswered, 'not-asked': compare.notAsked }[
            answer.kind
          ],
    ),
  )
  await expect(answerTable.locator('tbody td')).toHaveText(texts)

  const moved = movedMeasures(left, right, today(), said.words)
  const { actions } = said.details.report
  const movedTable = page.getByRole('region', { name: compare.moved }).locator('tbody')
  await expect(movedTable.locator('th a')).toHaveText(moved.map(({ title }) => title))
  await expect(movedTable.locator('td')).toHaveText(
    moved.flatMap((row) => [actions[row.left], actions[row.right]]),
  )
  await expect(page.getByText(compare.differ(moved.length, catalogue.measures.length))).toBeVisible()
}

test('tries and compares answers, and changes none unasked', async ({ page, baseURL, keep, open, said }) => {
  const { compare, problems, shared, whatIf } = said.details.sharing
  const { result, report } = said.details
  await keep(sent)
  await open('/result')
  await test.step('“what if” marks the measures that move, and changes no answer until the user keeps the change', async () => {
    const { keeping } = said.words.messages
    const tried: Answers = { ...sent, 'cash-pooling': 'no' }
    const before = actionsOf(sent)
    const moved = [...actionsOf(tried)].filter(([measure, action]) => before.get(measure) !== action)
    expect(moved.length).toBeGreaterThan(0)
    const marks = page.locator('.row .moved')
    const tryIt = async (): Promise<void> => {
      await tryOut(page, said, 'cash-pooling', 'no')
      await expect(page.getByText(`${whatIf.changed(1)} ${whatIf.moved(moved.length)}`)).toBeVisible()
    }
    await tryIt()
    await expectActions(page, tried)
    await expect(marks).toHaveCount(moved.length)
    for (const [measure] of moved)
      await expect(rowOf(page, measure).locator('.moved')).toHaveText(
        result.before(report.actions[before.get(measure) ?? 'check']),
      )
    expect(await keptDraft(page)).toBe(draftOf(sent))

    await button(page, whatIf.discard).click()
    await expect(marks).toHaveCount(0)
    await expectActions(page, sent)
    expect(await keptDraft(page)).toBe(draftOf(sent))

    await tryIt()
    await page.reload()
    await expectActions(page, sent)
    expect(await keptDraft(page)).toBe(draftOf(sent))

    await tryIt()
    await link(page, whatIf.compare).click()
    await expectComparison(page, said, sent, tried)
    expect(await keptDraft(page)).toBe(draftOf(sent))
    await page.goBack()
    await button(page, whatIf.keep).click()
    await expectActions(page, tried)
    await expect(marks).toHaveCount(0)
    expect(JSON.parse((await keptDraft(page)) ?? '')).toMatchObject({ answers: tried })
    await button(page, keeping.undo).click()
    await expectActions(page, sent)
  })
  await takeUp(page, own)
  await test.step('a shared result is compared with the own answers, and then with another one', async () => {
    await page.goto(sharedAddress(baseURL, `#${token}`))
    await link(page, shared.compare).click()
    await expectComparison(page, said, own, sent)
    await expect(page.getByRole('columnheader', { name: `${compare.left} (${compare.own})` })).toHaveCount(2)
    await page.goBack()
    await expectShared(page, said, sent)
    await page.goForward()
    await expectComparison(page, said, own, sent)
    await paste(page, said, codeOf(encodeToken(alsoSent)))
    await expectComparison(page, said, own, alsoSent)
    expect(await keptDraft(page)).toBe(draftOf(own))
  })
  await test.step('an address compares two shared results, shows equal ones as equal, and says which one is broken', async () => {
    await setOut(page, `/compare/${token}/${encodeToken(alsoSent)}`)
    await expectComparison(page, said, sent, alsoSent)
    await setOut(page, `/compare/${token}/${token.toUpperCase()}`)
    await expect(page.getByText(compare.noAnswers)).toBeVisible()
    await expect(page.getByText(compare.differ(0, catalogue.measures.length))).toBeVisible()
    await setOut(page, `/compare/${damagedToken}/${token}`)
    await expect(page.getByText(compare.broken.left)).toBeVisible()
    await expect(page.locator('table')).toHaveCount(0)
    await paste(page, said, damagedToken)
    await expect(page.getByRole('alert')).toContainText(problems.damaged.text)
    await paste(page, said, codeOf(encodeToken(alsoSent)))
    await expectComparison(page, said, sent, alsoSent)
    await setOut(page, `/compare/${token}/${newerToken}`)
    await expect(page.getByText(compare.broken.right)).toBeVisible()
    await setOut(page, '/compare/nothing/%E6%98%AF')
    await expect(page.getByText(compare.broken.left)).toBeVisible()
    await expect(page.getByText(compare.broken.right)).toBeVisible()
    expect(await keptDraft(page)).toBe(draftOf(own))
  })
})
