/** Whole visits to the app, from the start to the report, with detours. */
import type { Page } from '@playwright/test'
import type { Action } from '../../src/engine'
import { catalogue, type MeasureId } from '../../src/policy'
import type { Language } from '../../src/policy/languages'
import { isProving } from '../support/random'
import { chinese, english } from '../support/words'
import {
  draftOf,
  expect,
  goTo,
  setOut,
  inOneLanguage,
  inTurn,
  keptDraft,
  large,
  option,
  takeUp,
  test,
  inEach,
} from './support/app'
import {
  aboutPayments,
  answersBefore,
  answersWithout,
  type Enterprise,
  goodsTrader,
  softwareGroup,
  spaHotel,
  withoutPayments,
} from './support/enterprises'
import { answerStep } from './support/interview'
import { reportOf } from './support/printed-words'
import { expectActions, expectGroups, openRow, rowOf } from './support/result'
import { button, heading, link } from './support/sharing'

const complete = softwareGroup.answers

/** Finds a link whose end is hidden from view and names the question to which it leads. */
const linkTo = (page: Page, text: string, short: string) =>
  page.getByRole('link', { name: new RegExp(`^${text}\\s*: ${short}$`) })

/** The fixed day of these visits, because measures begin and end on certain days. */
const day = new Date('2026-10-20T10:00:00+08:00')

interface Visited {
  readonly enterprise: Enterprise
  /** The measures of the report by their action. The answers rule out all others. */
  readonly groups: Readonly<Record<Exclude<Action, 'none'>, readonly MeasureId[]>>
  /** The sentence at the top of the report, by language. */
  readonly headline: Readonly<Record<Language, string>>
  /** By language, texts that opened rows must contain, each with the measure of its row. */
  readonly sentences: Readonly<Record<Language, readonly (readonly [MeasureId, string])[]>>
}

const enterprises: readonly Visited[] = [
  {
    enterprise: softwareGroup,
    groups: {
      use: ['overseas-legal-support'],
      check: [
        'new-services-funding',
        'visa-free-entry',
        'cash-pooling',
        'cash-pool-membership',
        'settlement-facilitation',
        'small-payment-review',
        'ip-pledge-financing',
        'paperless-patent-pledge',
        'ftz-data-negative-list',
        'intra-group-personal-data',
        'international-data-services',
        'exhibition-support',
      ],
      qualify: [],
      wait: ['visa-facilitation', 'ip-valuation-trading', 'international-internet-access'],
    },
    headline: {
      en: 'You can use 1 measure now. Check 12 first. 3 have nothing to use yet.',
      zh: '现可办理的措施有1项，需先核实的有12项，暂无可用的有3项。',
    },
    sentences: {
      en: [
        ['cash-pooling', 'Lead entity in China of a multinational group'],
        ['international-data-services', 'Lin-gang Special Area'],
        ['intra-group-personal-data', 'Transfer within the group: Yes'],
        ['ip-valuation-trading', 'Announced; we found no way to use it yet.'],
        ['ip-insurance', 'It would be for you if your enterprise plans to insure IP.'],
      ],
      zh: [
        ['cash-pooling', '跨国集团在华总部、资金中心或牵头企业'],
        ['international-data-services', '临港新片区'],
        ['intra-group-personal-data', '集团内个人信息出境：是'],
        ['ip-valuation-trading', '《政策措施》已提出，尚未查到可用的办法。'],
        ['ip-insurance', '符合以下条件时适用：贵企业的知识产权计划包括投保。'],
      ],
    },
  },
  {
    enterprise: spaHotel,
    groups: {
      use: [],
      check: [
        'new-services-funding',
        'key-enterprise-support',
        'visa-free-entry',
        'inbound-consumption',
        'settlement-facilitation',
        'exhibition-support',
      ],
      qualify: [],
      wait: [],
    },
    headline: {
      en: 'None is certain yet: check 6 measures first.',
      zh: '尚无可直接办理的措施，需先核实的有6项。',
    },
    sentences: {
      en: [
        ['inbound-consumption', 'Tourism and sightseeing'],
        ['key-enterprise-support', 'Depends on: Key enterprise or project.'],
        ['cash-pooling', 'No group'],
      ],
      zh: [
        ['inbound-consumption', '观光旅游'],
        ['key-enterprise-support', '取决于：重点企业或项目。'],
        ['cash-pooling', '不属于任何集团'],
      ],
    },
  },
  {
    enterprise: goodsTrader,
    groups: { use: [], check: [], qualify: [], wait: ['ip-insurance', 'international-internet-access'] },
    headline: {
      en: 'The circular is about services. Your enterprise trades in goods only, so most measures are not meant for it. There is nothing that you can use now. 2 have nothing to use yet.',
      zh: '《政策措施》针对的是服务贸易。贵企业只经营货物，大部分措施不适用。目前没有可办理的措施，暂无可用的有2项。',
    },
    sentences: {
      en: [
        ['ip-insurance', 'Trade marks'],
        ['exhibition-support', 'Services: No services, goods only'],
        [
          'ftz-data-negative-list',
          'It would be for you if your enterprise is inside a pilot free trade zone.',
        ],
      ],
      zh: [
        ['ip-insurance', '商标'],
        ['exhibition-support', '服务类别：不提供服务，仅销售货物'],
        ['ftz-data-negative-list', '符合以下条件时适用：贵企业位于自由贸易试验区内。'],
      ],
    },
  },
]

// In every run `keyboard.spec.ts` and `privacy.spec.ts` answer the longest interviews, in Chinese.
for (const { item, language } of inTurn(isProving ? enterprises : enterprises.slice(1, 2))) {
  const { groups, headline, sentences } = item
  const { name, steps, answers } = item.enterprise
  test.describe(`a visit (${language})`, () => {
    test.use({ language })

    test(`${name} answers ${String(steps.length)} questions and reads its report`, async ({
      page,
      open,
      said,
    }) => {
      const { words, details } = said
      const { result, check } = details.pages
      await page.clock.setFixedTime(day)
      await open('/')
      await link(page, words.messages.start.begin).click()
      await expect(page.getByText(words.messages.question.place(1, catalogue.questions.length))).toBeVisible()
      for (const step of steps) await answerStep(page, said, step)
      await expect(heading(page)).toHaveText(result.title)
      expect(await keptDraft(page)).toBe(draftOf(answers))
      await link(page, details.pages.result.editAnswers).click()
      await expect(heading(page)).toHaveText(check.title)
      await expect(linkTo(page, check.change, '.*')).toHaveCount(steps.length)
      await link(page, check.toResult).click()

      await expect(heading(page)).toHaveText(result.title)
      await expect(page.getByText(headline[language], { exact: true })).toBeVisible()
      const named = Object.values(groups).flat()
      await expectGroups(page, (action) =>
        action === 'none'
          ? catalogue.measures.map(({ id }) => id).filter((id) => !named.includes(id))
          : groups[action],
      )
      for (const [measure, sentence] of sentences[language]) {
        const row = await openRow(page, measure)
        await expect(row.getByRole('heading', { level: 3 })).toHaveText(words.titles[measure])
        await expect(row).toContainText(sentence)
      }
      await expect(page.getByText(result.continue)).toHaveCount(0)
    })
  })
}

inEach(inOneLanguage('en'), 'a visit', (language) => {
  test('makes detours, and loses neither place nor answers', async ({ page, keep, open, said }) => {
    await keep(complete)
    await open('/')
    await test.step('a change from the check page leads back there, after the questions that it opens', async () => {
      await setOut(page, '/check')
      const { check } = said.details.pages
      const { ownership } = said.words.questions
      await linkTo(page, check.change, ownership.short).click()
      await expect(option(page, 'ownership', 'foreign-invested')).toBeChecked()
      await answerStep(page, said, ['ownership', 'domestic'])
      await expect(heading(page)).toHaveText(check.title)
      await expect(page.getByRole('main')).toContainText(ownership.options.domestic.label)
      expect(await keptDraft(page)).toBe(
        draftOf({
          ...answersWithout(softwareGroup, 'ownership'),
          ownership: 'domestic',
        }),
      )

      await linkTo(page, check.change, ownership.short).click()
      await link(page, said.words.messages.question.backToCheck).click()
      await expect(heading(page)).toHaveText(check.title)

      // A change that opens questions leads to every one of them first.
      const { questions, messages } = said.words
      await takeUp(page, withoutPayments)
      await linkTo(page, check.change, questions['service-payments'].short).click()
      await answerStep(page, said, ['service-payments', 'both'])
      const opened = messages.question.newlyAsked(aboutPayments.length)
      await expect(page.getByRole('status').filter({ hasText: /\S/ })).toHaveText(opened)
      await answerStep(page, said, ['small-frequent-payments', 'yes'])
      await answerStep(page, said, ['long-term-partners', 'yes'])
      await expect(heading(page)).toHaveText(check.title)
      await expect(page.getByText(check.unanswered)).toHaveCount(0)
      expect(JSON.parse((await keptDraft(page)) ?? '')).toMatchObject({ answers: complete })
    })
    await test.step('a finding opens in place, and an answer in its row is kept, moves the measure and is announced', async () => {
      await takeUp(page, complete)
      await setOut(page, '/result')
      const { result, report, pages } = said.details
      const { titles } = said.words
      const pool = rowOf(page, 'cash-pooling')
      const steps = reportOf(complete, said)
        .groups.flatMap(({ entries }) => entries)
        .filter(({ measure }) => measure === 'cash-pooling')
        .flatMap(({ firstSteps }) => firstSteps)
      expect(steps.length).toBeGreaterThan(1)
      await expect(pool.getByRole('heading', { name: result.steps })).toHaveCount(0)
      await openRow(page, 'cash-pooling')
      await expect(pool.getByRole('heading', { name: result.steps })).toBeVisible()
      for (const { text } of steps) await expect(pool).toContainText(text)
      const full = pool.getByRole('link', { name: result.full })
      await full.scrollIntoViewIfNeeded()
      const place = await page.evaluate(() => scrollY)
      expect(place).toBeGreaterThan(0)
      await full.click()
      await expect(heading(page)).toHaveText(titles['cash-pooling'])
      await page.goBack()
      await expect(heading(page)).toHaveText(pages.result.title)
      await expect(pool.getByRole('heading', { name: result.steps })).toBeVisible()
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(place)

      const before = { ...complete, 'small-frequent-payments': 'not-sure' }
      await takeUp(page, before)
      const row = await openRow(page, 'small-payment-review')
      await row.locator('#small-payment-review-small-frequent-payments-no').click()
      const after = { ...before, 'small-frequent-payments': 'no' }
      await expect(page.getByRole('status').filter({ hasText: titles['small-payment-review'] })).toHaveText(
        result.moved(titles['small-payment-review'], report.actions.none),
      )
      await expectActions(page, after)
      // The row has moved to the ruled-out measures and has no fields there, so the row itself gets the focus.
      await expect(page.locator('#row-small-payment-review')).toBeFocused()
      expect(JSON.parse((await keptDraft(page)) ?? '')).toMatchObject({ answers: after })
    })
    await test.step('an open question that is answered from the result leads back to the result', async () => {
      await goTo(page, '/')
      await takeUp(page, answersWithout(softwareGroup, 'services'))
      await setOut(page, '/result')
      const { result, pages } = said.details
      const { short } = said.words.questions.services
      await expect(page.getByText(pages.result.openQuestions(1))).toBeVisible()
      // The question has too many options to be answered in a row.
      const row = await openRow(page, 'exhibition-support')
      await row.getByRole('link', { name: result.answerQuestion(short) }).click()
      await answerStep(page, said, ['services', 'digital-services'])
      await expect(heading(page)).toHaveText(pages.result.title)
      await expect(heading(page)).toBeFocused()
      await expect(page.getByText(pages.result.openQuestions(1))).toHaveCount(0)
      await expectActions(page, {
        ...answersWithout(softwareGroup, 'services'),
        services: ['digital-services'],
      })
    })
    await test.step('after a change from the result, the result says how many questions it opened', async () => {
      await goTo(page, '/')
      await takeUp(page, withoutPayments)
      await setOut(page, '/result')
      const { result } = said.details.pages
      const { questions, messages } = said.words
      await page.locator('.ruled-out > summary').click()
      await page.locator('.because').getByRole('link', { name: questions['service-payments'].short }).click()
      await answerStep(page, said, ['service-payments', 'receive'])
      await expect(heading(page)).toHaveText(result.title)
      await expect(
        page.getByRole('status').filter({ hasText: messages.question.newlyAsked(aboutPayments.length) }),
      ).toBeVisible()
      await link(page, result.answerNewlyAsked).click()
      await answerStep(page, said, ['small-frequent-payments', 'no'])
      await expect(heading(page)).toHaveText(result.title)
      await expect(page.getByRole('status').filter({ hasText: result.answerNewlyAsked })).toHaveCount(0)
    })
    await test.step('switching the language keeps the place, the answers and the choice just made', async () => {
      await takeUp(page, answersBefore(softwareGroup, 'group'))
      await setOut(page, '/q/group')
      const other = language === 'en' ? chinese : english
      const name = language === 'en' ? '中文' : 'English'
      await option(page, 'group', 'domestic-group').check()
      await button(page, name).click()
      await expect(heading(page)).toHaveText(other.words.questions.group.title)
      await expect(page.locator('html')).toHaveAttribute('lang', language === 'en' ? 'zh-CN' : 'en')
      await expect(page).toHaveTitle(
        `${other.words.questions.group.title} – ${other.words.messages.site.name}`,
      )
      await expect(option(page, 'group', 'domestic-group')).toBeChecked()
      expect(new URL(page.url()).hash).toBe('#/q/group')
      await button(page, other.words.messages.question.continue).click()
      await expect(heading(page)).toHaveText(other.words.questions.services.title)
      await link(page, other.words.messages.question.resultSoFar).click()
      await expect(heading(page)).toHaveText(other.details.pages.result.title)
      await button(page, language === 'en' ? 'English' : '中文').click()
      await expect(heading(page)).toHaveText(said.details.pages.result.title)
      await page.reload()
      await expect(heading(page)).toHaveText(said.details.pages.result.title)
      await expect(page.locator('.enterprise')).toContainText(
        said.words.questions.region.options['cn-sh'].label,
      )
    })
  })
})

for (const place of ['root', 'subPath'] as const) {
  test.describe(`an address opened directly (${place})`, place === 'root' ? large : {}, () => {
    test.use({ place })

    test('shows its page, or says that there is no such page', async ({ open, page, said }) => {
      const { words, details } = said
      const { notFound, start, measures } = said.words.messages
      const { pages, sharing } = details
      const all = [
        ['/q/intra-group-transfer', words.questions['intra-group-transfer'].title],
        ['/all', pages.all.title],
        ['/check', pages.check.title],
        ['/result', pages.result.emptyTitle],
        ['/measures', words.messages.measures.title],
        ['/measures/own-exhibitions', words.titles['own-exhibitions']],
        ['/open', sharing.open.title],
        ['/about', pages.about.title],
      ] as const
      for (const [address, title] of all.filter((_, index) => isProving || index % 3 === 0)) {
        await open(address)
        await expect(heading(page)).toHaveText(title)
        await expect(page).toHaveTitle(`${title} – ${words.messages.site.name}`)
      }

      // An address without a page must leave the draft untouched.
      const kept = answersBefore(softwareGroup, 'group')
      await takeUp(page, kept)
      for (const [index, address] of [
        '/q/nothing',
        '/q/',
        '/q/constructor',
        '/measures/nothing',
        '/measures/__proto__',
        '/nowhere/at/all',
        '/q/region/more',
      ].entries()) {
        await test.step(address, async () => {
          if (index === 0 || isProving) await open(address)
          else await setOut(page, address)
          await expect(page).toHaveURL(new RegExp(`#${address}$`))
          await expect(heading(page)).toHaveText(notFound.title)
          expect(new URL(page.url()).hash, 'the address stays').toContain(address)
          expect(await keptDraft(page)).toBe(draftOf(kept))
        })
      }
      await link(page, notFound.measures).click()
      await expect(heading(page)).toHaveText(measures.title)
      await page.goBack()
      await expect(heading(page)).toHaveText(notFound.title)
      await link(page, notFound.home).click()
      await expect(heading(page)).toHaveText(start.title)
      await expect(page.getByText(start.resumeText(Object.keys(kept).length))).toBeVisible()
    })
  })
}
