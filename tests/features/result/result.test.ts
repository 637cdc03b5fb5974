/** The pages on the answers: the report, the check of all answers, all questions on one page. */
import { today } from '../../../src/browser/today'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Answers, appraise, assess } from '../../../src/engine'
import { catalogue } from '../../../src/policy'
import { answerList } from '../../../src/report'
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
import { addressNow, click, closePage, openPage, setDay, settle } from '../../support/page'
import { beijingCloud, linGangGroup } from '../../support/cases'
import { reportOn } from '../../support/reports'
import { english, everyLanguage } from '../../support/words'

afterEach(() => {
  closePage()
  vi.useRealTimers()
  // What a page keeps in the history must not affect the next test.
  window.history.replaceState(null, '', '#/')
})

const { messages, questions, titles } = english.words
const { report, result: onResult } = english.details
const { result, check, all: adviser } = english.details.pages
const mainText = () => textOf(document.querySelector('main'))

function rowOf(measure: string): HTMLDetailsElement {
  const row = document.getElementById(`row-${measure}`)?.closest('details')
  if (!row) throw new Error(`There is no row for ${measure}.`)
  return row
}

/** Finds the row of a measure, or with `none` the list of measures that are not for the enterprise. */
function detailsOf(row: string): HTMLDetailsElement {
  const folded = document.querySelector<HTMLDetailsElement>('details.ruled-out')
  return row === 'none' && folded ? folded : rowOf(row)
}

const nameOfRow = (details: HTMLElement): string =>
  details.classList.contains('ruled-out') ? 'none' : (details.querySelector('summary')?.id.slice(4) ?? '')

/** Opens or closes a row as a click on its summary does. */
async function toggle(row: string, isOpen: boolean): Promise<void> {
  const details = detailsOf(row)
  details.open = isOpen
  details.dispatchEvent(new Event('toggle'))
  await settle()
}

const open = (row: string): Promise<void> => toggle(row, true)
const close = (row: string): Promise<void> => toggle(row, false)

/** Finds the heading under which a row stands. */
const groupOf = (measure: string): string | undefined =>
  rowOf(measure).closest('section')?.getAttribute('aria-labelledby') ?? undefined

function choiceIn(measure: string, question: string, option: string): HTMLInputElement {
  const found = document.getElementById(`${measure}-${question}-${option}`)
  if (!(found instanceof HTMLInputElement)) throw new Error(`${measure} does not ask for ${question}.`)
  return found
}

const keptRows = (): readonly string[] =>
  (window.history.state as { openRows?: readonly string[] } | null)?.openRows ?? []

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

describe.each(everyLanguage)('in $language', (said) => {
  const { language, words, details } = said
  it('the result shows every measure under its action, in one line, and its details when opened', async () => {
    await openPage('/result', { language, answers: someAnswers })
    const { pages, report: joining, result: texts } = details
    const report = reportOn(someAnswers, said, today())
    expect(textOf(document.querySelector('h1'))).toBe(pages.result.title)
    expect(document.title).toBe(`${pages.result.title} – ${words.messages.site.name}`)
    for (const text of [
      report.headline,
      report.enterprise,
      report.notCovered.text,
      details.circular.disclaimer,
    ])
      expect(mainText()).toContain(text.replaceAll('\u00A0', ' '))
    expect(all('.first .what').map(textOf)).toEqual(report.doFirst.map(({ text }) => text))
    expect(all('.dates dd').map(textOf)).toEqual(report.dates.map(({ text }) => text))
    expect(all('.glance .marks a').map(textOf).toSorted()).toEqual(
      report.groups
        .flatMap(({ action, entries }) =>
          entries.map(({ title }) => texts.glanceMark(title, joining.actions[action])),
        )
        .toSorted(),
    )
    const shown = report.groups.filter(({ entries }) => entries.length > 0)
    expect(all('.groups section').length).toBe(shown.length)
    for (const { action, entries } of shown) {
      const counted = texts.counted(joining.actions[action], entries.length)
      expect(textOf(document.getElementById(`group-${action}`))).toBe(counted)
      const group = document.getElementById(`group-${action}`)?.closest('section') ?? document
      const inOrder = action === 'none' ? report.ruledOut.flatMap((reason) => reason.entries) : entries
      expect(all('.row .title', group).map(textOf)).toEqual(inOrder.map(({ title }) => title))
      expect(all('.row .line', group).map(textOf)).toEqual(inOrder.map(({ prospect }) => prospect.line))
    }
    expect(all('.row .body')).toEqual([])
    for (const { question, because, entries } of report.ruledOut) {
      expect(mainText()).toContain(texts.counted(because, entries.length))
      const change = `${texts.editAnswer}: ${words.questions[question].short}`
      expect(link(change).getAttribute('href')).toBe(`#/q/${question}?from=result`)
    }
    await Promise.all(catalogue.measures.map(({ id }) => open(id)))
    for (const entry of report.groups.flatMap(({ entries }) => entries)) {
      const body = rowOf(entry.measure).querySelector('.body')
      const text = textOf(body)
      expect(all('.chips li', body ?? undefined).map(textOf)).toEqual(
        entry.prospect.chips.map((chip) => chip.text),
      )
      for (const { point, ask } of entry.reasons.leftOpen) expect(text).toContain(`${point} ${ask}`)
      if (entry.action === 'none') expect(text).toContain(entry.reasons.wouldBe?.text ?? texts.neverChanges)
      else {
        for (const { text: condition } of entry.prospect.conditions) expect(text).toContain(condition)
        for (const step of entry.firstSteps) expect(text).toContain(step.text)
        for (const source of entry.sources) expect(text).toContain(source.title)
        for (const contact of entry.contacts) expect(text).toContain(contact.role)
        for (const question of entry.prospect.asks)
          expect(text).toContain(
            catalogue.questions.some(({ id, options }) => id === question && options.length > 8)
              ? texts.answerQuestion(words.questions[question].short)
              : words.questions[question].title,
          )
      }
      const full = `${texts.full}: ${entry.title}`
      expect(link(full, body ?? undefined).getAttribute('href')).toBe(`#/measures/${entry.measure}`)
    }
    expect(brokenReferences()).toEqual([])
  })

  it('the check page shows every answer with a link to change it', async () => {
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
    const { remaining } = useAnswers().progress
    const shown = all('fieldset legend').map(textOf)
    const expected = catalogue.questions
      .filter(({ id }) => remaining.includes(id) || someAnswers[id] !== undefined)
      .map(({ id }) => words.questions[id].title)
    expect(shown).toEqual(expected)
    const { options } = words.questions.services
    expect(checkedLabels()).toEqual(
      expect.arrayContaining([options['digital-services'].label, options.tourism.label]),
    )
    // The number of measures with each verdict follows the answers.
    for (const answers of [someAnswers, {}]) {
      useAnswers().replaceAll(answers)
      await settle()
      const { findings } = assess(catalogue, answers)
      const counted = (['relevant', 'possible', 'not-relevant'] as const).map((verdict) => {
        const count = findings.filter((finding) => finding.verdict === verdict).length
        return `${String(count)} ${words.messages.verdicts[verdict]}`
      })
      expect(all('aside li').map(textOf)).toEqual(counted)
    }
    expect(brokenReferences()).toEqual([])
  })
})

describe('the result', () => {
  it('shows no verdicts when nothing is answered', async () => {
    await openPage('/result')
    expect(textOf(document.querySelector('h1'))).toBe(result.emptyTitle)
    expect(all('.row')).toEqual([])
    for (const action of Object.values(report.actions)) expect(mainText()).not.toContain(action)
    await click(link(result.begin))
    expect(addressNow()).toBe('/q/region')
  })

  it('counts questions not answered yet as open, and leads to them', async () => {
    await openPage('/result', { answers: { services: ['tourism'] } })
    const { remaining, next } = useAnswers().progress
    expect(mainText()).toContain(result.openQuestions(remaining.length))
    expect(link(result.continue).getAttribute('href')).toBe(`#/q/${String(next)}`)
  })

  it('leads from the legend to each group and from a mark to its open row, without changing the address', async () => {
    await openPage('/result', { answers: someAnswers })
    const legend = all('.legend a')
    expect(legend.map((entry) => entry.getAttribute('href'))).toEqual(['#group-check', '#group-none'])
    for (const entry of legend) {
      await click(entry)
      expect(document.activeElement?.id).toBe(entry.getAttribute('href')?.slice(1))
      expect(addressNow()).toBe('/result')
    }
    // The folded group opens, or the user could not see the row.
    const [folded] = all('.ruled-out[open]')
    if (!(folded instanceof HTMLDetailsElement)) throw new Error('The folded group is closed.')
    // A mark opens it, too.
    folded.open = false

    for (const measure of ['cash-pooling', 'ftz-data-negative-list']) {
      const [mark] = all(`.glance a[href="#row-${measure}"]`)
      if (!mark) throw new Error(`There is no mark for ${measure}.`)
      await click(mark)
      expect(document.activeElement?.id).toBe(`row-${measure}`)
      expect(all('.body', rowOf(measure))).toHaveLength(1)
    }
    expect(addressNow()).toBe('/result')
  })

  it('says how many questions a changed answer opened, and leads to them', async () => {
    await openPage('/q/service-payments?from=result', {
      answers: { services: ['tourism'], region: 'cn-gd', 'service-payments': 'no' },
    })
    await click(input(questions['service-payments'].options.both.label))
    await click(button(messages.question.continue))
    expect(addressNow()).toBe('/result')
    expect(all('[role=status]').map(textOf).join(' ')).toContain(messages.question.newlyAsked(2))
    expect(link(result.answerNewlyAsked).getAttribute('href')).toBe('#/q/small-frequent-payments?from=result')
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
  it('sets and clears an answer at once, updates what depends on it, and never combines "none" with others', async () => {
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

    await click(button(`${adviser.clear}: ${questions['service-payments'].short}`))
    expect(useAnswers().answers).toEqual({})
    expect(checkedLabels()).toEqual([])

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

describe('a row of the result', () => {
  const withPledge: Answers = beijingCloud.answers

  const statusTexts = () =>
    all('[role=status]')
      .map(textOf)
      .filter((text) => text !== '')

  it('takes the answer to give first; rows move, which is announced once, and the focus stays', async () => {
    await openPage('/result', { answers: withPledge })
    await click(button(`${onResult.answerBelow}: ${questions['rights-pledgeable'].title}`))
    expect(document.activeElement?.id).toMatch(/^ip-pledge-financing-rights-pledgeable-/)
    const control = choiceIn('ip-pledge-financing', 'rights-pledgeable', 'yes')
    control.focus()
    expect(groupOf('ip-pledge-financing')).toBe('group-check')
    expect(statusTexts()).toEqual([])
    // A screen reader must say it once, so every text that appears is counted, not only the last one.
    const heard: string[] = []
    const status = document.querySelector('.status')
    const listener = new MutationObserver(() => heard.push(textOf(status)))
    listener.observe(status as Element, { childList: true, characterData: true, subtree: true })
    await click(control)
    listener.disconnect()
    expect(useAnswers().answers['rights-pledgeable']).toBe('yes')
    const moved = ['ip-pledge-financing', 'paperless-patent-pledge'] as const
    const appraised = appraise(catalogue, useAnswers().answers, today())
    const said = moved.map((measure) => {
      const { action = 'check' } = appraised.measures.find((one) => one.measure === measure) ?? {}
      expect(groupOf(measure)).toBe(`group-${action}`)
      return action === 'check' ? [] : [onResult.moved(titles[measure], report.actions[action])]
    })
    expect(said.flat().length).toBeGreaterThan(0)
    expect(statusTexts()).toEqual([said.flat().join(' ')])
    expect(heard).toEqual(statusTexts())
    const now = choiceIn('ip-pledge-financing', 'rights-pledgeable', 'yes')
    expect(document.activeElement).toBe(now)
    expect(now.checked).toBe(true)
    expect(brokenReferences()).toEqual([])
  })

  it('says that an answer is noted when no row moves, and again when the answer is changed', async () => {
    await openPage('/result', { answers: linGangGroup.answers })
    await open('cash-pooling')
    const control = choiceIn('cash-pooling', 'pool-members', 'yes')
    control.focus()
    await click(control)
    expect(statusTexts()).toEqual([onResult.noted])
    expect(groupOf('cash-pooling')).toBe('group-check')
    expect(document.activeElement?.id).toBe(control.id)
    await click(choiceIn('cash-pooling', 'pool-members', 'not-sure'))
    expect(useAnswers().answers['pool-members']).toBe('not-sure')
    expect(statusTexts()).toEqual([onResult.noted])
  })

  it('that is open is kept in the history of the page, and is open again after a reload', async () => {
    await openPage('/result', { answers: withPledge })
    expect(keptRows()).toEqual([])
    await open('ip-pledge-financing')
    await open('visa-free-entry')
    await open('none')
    expect(keptRows()).toEqual(['ip-pledge-financing', 'visa-free-entry', 'none'])
    await close('visa-free-entry')
    expect(keptRows()).toEqual(['ip-pledge-financing', 'none'])
    // The router keeps its own state in the same place.
    expect(window.history.state).toMatchObject({ position: expect.any(Number) as number })
    // As on reload: the page begins anew at the same entry of the history.
    await openPage('/result', { answers: withPledge })
    expect(all('details.row[open], details.ruled-out[open]').map(nameOfRow)).toEqual([
      'ip-pledge-financing',
      'none',
    ])
    expect(all('.body', rowOf('ip-pledge-financing'))).toHaveLength(1)
  })
})

it('the result warns in each opened measure when its sources were checked too long ago', async () => {
  const stale = english.details.pages.measure.stale(180)
  const isStale = async () => {
    await openPage('/result', { answers: someAnswers })
    await Promise.all(catalogue.measures.map(({ id }) => open(id)))
    return all('.row .body').map((body) => textOf(body).includes(stale))
  }
  setDay('2026-11-24')
  expect(await isStale()).toEqual(catalogue.measures.map(() => false))
  setDay('2027-11-24')
  expect(await isStale()).toEqual(catalogue.measures.map(() => true))
})

it.each(everyLanguage)(
  'an opened measure says of a way that has ended only that ($language)',
  async ({ language, details }) => {
    setDay('2027-01-01')
    await openPage('/result', { language, answers: beijingCloud.answers })
    await open('visa-free-entry')
    const { title } = details.instruments['unilateral-visa-free']
    const { endedOn, noLonger } = details.report
    const way = all('.parts li', rowOf('visa-free-entry'))
      .map(textOf)
      .find((text) => text.startsWith(title))
    expect(way).toBe(`${title} · ${endedOn('2026-12-31')}${noLonger}`)
  },
)
