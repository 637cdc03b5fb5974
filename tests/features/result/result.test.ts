/** The pages on the answers: the report, the check of all answers, all questions on one page. */
import { today } from '../../../src/browser/today'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Answers } from '../../../src/engine'
import { catalogue } from '../../../src/policy'
import { answerList, makeReport } from '../../../src/report'
import { useAnswers } from '../../../src/stores/answers'
import {
  all,
  brokenReferences,
  button,
  checkedLabels,
  heading,
  input,
  link,
  textOf,
} from '../../support/look'
import { addressNow, click, closePage, openPage } from '../../support/page'
import { english, everyLanguage } from '../../support/words'

afterEach(closePage)

const { messages, questions, titles } = english.words
const { result, check, all: adviser } = english.details.pages
const mainText = () => textOf(document.querySelector('main'))

const someAnswers: Answers = {
  services: ['digital-services', 'tourism'],
  'service-exports': 'yes',
  region: 'cn-sh',
  zones: ['lingang'],
  group: 'standalone',
  'inbound-travellers': ['none'],
  'data-abroad': 'not-sure',
  'ip-rights': ['none'],
}

describe.each(everyLanguage)('in $language', ({ language, words, details }) => {
  it('the result shows every finding under its verdict, with its reasons and links', async () => {
    await openPage('/result', { language, answers: someAnswers })
    const { pages, report: joining } = details
    const report = makeReport({
      answers: someAnswers,
      interview: words,
      details,
      words: joining,
      today: today(),
    })
    expect(textOf(document.querySelector('h1'))).toBe(pages.result.title)
    expect(document.title).toBe(`${pages.result.title} – ${words.messages.site.name}`)
    expect(mainText()).toContain(report.headline)
    expect(mainText()).toContain(report.enterprise)
    expect(mainText()).toContain(details.circular.disclaimer)
    for (const { verdict, entries } of report.lists) {
      const [list] = all(`[aria-labelledby="list-${verdict}"]`)
      expect(textOf(list?.querySelector('h2'))).toBe(
        `${pages.result.lists[verdict].title} (${entries.length})`,
      )
      expect(all('article h3', list).map(textOf)).toEqual(entries.map(({ title }) => title))
      for (const entry of entries) {
        const [card] = all(`article[aria-labelledby="finding-${entry.measure}"]`, list)
        const text = textOf(card)
        expect(text).toContain(words.messages.verdicts[verdict])
        for (const reason of [...entry.reasons.deciding, ...entry.reasons.open]) {
          expect(text).toContain(reason.text)
          const links = all(`a[href="#/q/${reason.question}?from=result"]`, card).map(textOf)
          expect(
            links.filter((name) => name.includes(words.questions[reason.question as 'region'].short)),
          ).not.toEqual([])
        }
        for (const { point, ask } of entry.reasons.leftOpen) expect(text).toContain(`${point} ${ask}`)
        expect(text).toContain(entry.reasons.wouldBe?.text ?? '')
        expect(text).toContain(entry.offers)
        expect(link(entry.title, card).getAttribute('href')).toBe(`#/measures/${entry.measure}`)
      }
    }
    expect(brokenReferences()).toEqual([])
  })

  it('the check page shows every answer with a way to change it', async () => {
    await openPage('/check', { language, answers: someAnswers })
    const { pages, report: joining } = details
    expect(textOf(document.querySelector('h1'))).toBe(pages.check.title)
    for (const { heading: topic, entries } of answerList(someAnswers, words, joining)) {
      expect(heading(topic).tagName).toBe('H2')
      for (const { question, title, short, options, state } of entries) {
        if (state.kind === 'not-asked') {
          expect(mainText()).toContain(`${short}. ${pages.check.notAsked(state.because)}`)
          continue
        }
        if (state.kind === 'no-difference') continue
        const [row] = all('main dl > div').filter((entry) => textOf(entry.querySelector('dt')) === title)
        for (const option of options) expect(textOf(row)).toContain(option)
        const action = state.kind === 'unanswered' ? pages.check.answer : pages.check.change
        expect(link(`${action}: ${short}`, row).getAttribute('href')).toBe(`#/q/${question}?from=check`)
      }
    }
    expect(brokenReferences()).toEqual([])
  })

  it('the page of all questions shows each that can still matter, with its answer', async () => {
    await openPage('/all', { language, answers: someAnswers })
    expect(textOf(document.querySelector('h1'))).toBe(details.pages.all.title)
    const { remaining } = useAnswers().standing
    const shown = all('fieldset legend').map(textOf)
    const expected = catalogue.questions
      .filter(({ id }) => remaining.includes(id) || someAnswers[id] !== undefined)
      .map(({ id }) => words.questions[id].title)
    expect(shown).toEqual(expected)
    const { options } = words.questions.services
    expect(checkedLabels()).toEqual(
      expect.arrayContaining([options['digital-services'].label, options.tourism.label]),
    )
    expect(brokenReferences()).toEqual([])
  })
})

describe('the result', () => {
  it('shows no verdicts where nothing is answered', async () => {
    await openPage('/result')
    expect(textOf(document.querySelector('h1'))).toBe(result.emptyTitle)
    expect(all('article')).toEqual([])
    for (const verdict of Object.values(messages.verdicts)) expect(mainText()).not.toContain(verdict)
    await click(link(result.begin))
    expect(addressNow()).toBe('/q/region')
  })

  it('counts questions not answered yet as open, and leads to them', async () => {
    await openPage('/result', { answers: { services: ['tourism'] } })
    const { remaining, next } = useAnswers().standing
    expect(mainText()).toContain(result.partial(remaining.length))
    expect(link(result.continue).getAttribute('href')).toBe(`#/q/${String(next)}`)
  })

  it('leads from a list of its contents to the list, without changing the address', async () => {
    await openPage('/result', { answers: someAnswers })
    const [contents] = all('nav ul').map((list) => all('a', list))
    const [relevant] = contents ?? []
    if (!relevant) throw new Error('There are no contents.')
    await click(relevant)
    expect(document.activeElement?.id).toBe('list-relevant')
    expect(addressNow()).toBe('/result')
  })

  it('follows a changed answer, and says what it opened', async () => {
    await openPage('/q/service-payments?from=result', {
      answers: { services: ['tourism'], region: 'cn-gd', 'service-payments': 'no' },
    })
    await click(input(questions['service-payments'].options.both.label))
    await click(button(messages.question.continue))
    expect(addressNow()).toBe('/result')
    expect(all('[role=status]').map(textOf).join(' ')).toContain(result.opened(2))
    expect(link(result.openedAction).getAttribute('href')).toBe('#/q/small-frequent-payments?from=result')
  })
})

describe('the check page', () => {
  it('says so when nothing is answered, and leads to the first question', async () => {
    await openPage('/check')
    expect(mainText()).toContain(check.empty)
    await click(link(check.next))
    expect(addressNow()).toBe('/q/region')
  })

  it('shows the answer to a check last, and leads to the result to change it', async () => {
    await openPage('/check', { answers: { 'service-payments': 'receive', 'quality-enterprise': 'yes' } })
    const { title, short, options } = questions['quality-enterprise']
    expect(textOf(all('main h2').at(-1))).toBe(english.words.headings.sections.checks)
    const [row] = all('main dl > div').filter((entry) => textOf(entry.querySelector('dt')) === title)
    expect(textOf(row)).toContain(options.yes.label)
    expect(link(`${check.change}: ${short}`, row).getAttribute('href')).toBe('#/result')
  })

  it('says that an answer that no longer counts is kept aside', async () => {
    await openPage('/check', { answers: { region: 'cn-gd', group: 'standalone', 'cash-pooling': 'running' } })
    const [entry] = all('details li').filter((item) =>
      textOf(item).startsWith(questions['cash-pooling'].short),
    )
    expect(textOf(entry)).toContain(check.keptAside)
  })
})

describe('all questions on one page', () => {
  it('takes an answer at once, and shows what follows from it', async () => {
    await openPage('/all')
    expect(() => heading(questions['service-payments'].title)).not.toThrow()
    expect(() => heading(questions['long-term-partners'].title)).not.toThrow()
    const [payments] = all('fieldset').filter((entry) =>
      textOf(entry).startsWith(questions['service-payments'].title),
    )
    await click(input(questions['service-payments'].options.no.label, payments))
    expect(useAnswers().answers).toEqual({ 'service-payments': 'no' })
    expect(() => heading(questions['long-term-partners'].title)).toThrow('heading')
    const [counts] = all('aside')
    expect(counts?.getAttribute('aria-label')).toBe(adviser.counts)
    expect(textOf(counts)).toContain(`2 ${messages.verdicts['not-relevant']}`)
  })

  it('takes an answer back', async () => {
    await openPage('/all', { answers: { 'service-payments': 'no' } })
    await click(button(`${adviser.clear}: ${questions['service-payments'].short}`))
    expect(useAnswers().answers).toEqual({})
    expect(checkedLabels()).toEqual([])
  })

  it('keeps "none" and the other options of a question apart', async () => {
    await openPage('/all')
    const { title, options } = questions['ip-rights']
    const [rights] = all('fieldset').filter((entry) => textOf(entry).startsWith(title))
    await click(input(options.patents.label, rights))
    await click(input(options.none.label, rights))
    expect(checkedLabels(rights)).toEqual([options.none.label])
    await click(input(options.patents.label, rights))
    expect(checkedLabels(rights)).toEqual([options.patents.label])
    await click(input(messages.question.notSure, rights))
    expect(useAnswers().answers).toEqual({ 'ip-rights': 'not-sure' })
    expect(checkedLabels(rights)).toEqual([messages.question.notSure])
  })
})

it('a measure that is relevant stands among the relevant ones', async () => {
  await openPage('/result', { answers: { 'inbound-travellers': ['consumers'] } })
  const [relevant] = all('[aria-labelledby="list-relevant"]')
  expect(all('h3', relevant).map(textOf)).toEqual([titles['visa-free-entry']])
})

it('the result says of each measure whose sources were checked long ago that they were', async () => {
  const stale = english.details.pages.measure.stale(180)
  const cards = () => all('article').map(textOf)
  vi.useFakeTimers({ toFake: ['Date'] })
  try {
    vi.setSystemTime(Date.parse('2026-11-24T12:00:00Z'))
    await openPage('/result', { answers: someAnswers })
    expect(cards().filter((card) => card.includes(stale))).toEqual([])
    vi.setSystemTime(Date.parse('2027-11-24T12:00:00Z'))
    await openPage('/result', { answers: someAnswers })
    expect(cards().filter((card) => card.includes(stale))).toHaveLength(catalogue.measures.length)
  } finally {
    vi.useRealTimers()
  }
})
