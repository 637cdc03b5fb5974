/** The pages to read: start, all measures, one measure, about, not found. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { today } from '../../../src/browser/today'
import { catalogue, instruments, type Source } from '../../../src/policy'
import { articles, authorities } from '../../../src/policy/circular'
import { guidance } from '../../../src/policy/measures/guidance'
import { measureSources } from '../../../src/policy/measures/sources'
import { measuresToday } from '../../../src/features/library/measure-today'
import { measureSheet, type Rule } from '../../../src/report'
import { useAnswers } from '../../../src/stores/answers'
import {
  all,
  brokenReferences,
  button,
  checkedLabels,
  choices,
  heading,
  input,
  link,
  textOf,
} from '../../support/look'
import { addressNow, click, closePage, goTo, openPage, setDay, settle } from '../../support/page'
import { isProving } from '../../support/random'
import { chinese, english, everyLanguage } from '../../support/words'

afterEach(closePage)
afterEach(() => vi.useRealTimers())

const { messages, titles } = english.words
const main = (): ParentNode & Element => document.querySelector('main') ?? document.body

/** Finds the one element among these whose heading, link or legend is `name`. */
function only(
  name: string,
  from: readonly HTMLElement[],
  nameOf: (element: HTMLElement) => string,
): HTMLElement {
  const found = from.filter((element) => nameOf(element) === name)
  const [first, second] = found
  if (first && !second) return first
  throw new Error(`There are ${String(found.length)} of "${name}" among: ${from.map(nameOf).join(' | ')}`)
}

/** Finds a measure in the list. */
const entryOf = (title: string): HTMLElement =>
  only(title, all('main li'), (item) => textOf(item.querySelector('a')))

/** Finds a way to use a measure. */
const wayOf = (title: string): HTMLElement =>
  only(title, all('main article article'), (way) => textOf(way.querySelector('h3')))

/** Finds a check. */
const fieldset = (title: string): HTMLElement =>
  only(title, all('main fieldset'), (field) => textOf(field.querySelector('legend')))

function sourceOf(id: string): Source {
  const found = measureSources.find((source) => source.id === id)
  if (!found) throw new Error(`There is no source "${id}".`)
  return found
}

describe.each(everyLanguage)('in $language', ({ language, words, details }) => {
  const site = words.messages.site.name

  it('the start page says what this is and lists all measures', async () => {
    await openPage('/', { language })
    expect(textOf(document.querySelector('h1'))).toBe(words.messages.start.title)
    expect(document.title).toBe(site)
    expect(textOf(main())).toContain(words.messages.start.lead)
    for (const { id } of catalogue.measures)
      expect(link(words.titles[id], main()).getAttribute('href')).toBe(`#/measures/${id}`)
    expect(brokenReferences()).toEqual([])
  })

  it('the library lists every measure under its theme, with its summary and what can be used today', async () => {
    await openPage('/measures', { language })
    expect(textOf(document.querySelector('h1'))).toBe(words.messages.measures.title)
    expect(document.title).toBe(`${words.messages.measures.title} – ${site}`)
    for (const { id, provision } of catalogue.measures) {
      expect(link(words.titles[id], main()).getAttribute('href')).toBe(`#/measures/${id}`)
      const entry = textOf(entryOf(words.titles[id]))
      expect(entry).toContain(details.summaries[id])
      expect(entry).toContain(measuresToday(today(), details)(id).label)
      expect(heading(details.circular.articles[provision.article].title).tagName).toBe('H2')
      expect(textOf(main())).toContain(words.messages.measures.article(provision.article))
    }
    expect(textOf(main())).not.toContain(details.library.forYou.trim())
    expect(brokenReferences()).toEqual([])
  })

  // Each language tries half of them, to save time.
  const measures = catalogue.measures.filter(
    (_, place) => isProving || (place % 2 === 0) === (language === 'en'),
  )
  it.each(measures)('the page of $id holds all that its sheet holds', async (measure) => {
    await openPage(`/measures/${measure.id}`, { language })
    const sheet = measureSheet(measure, words, details, details.report)
    expect(textOf(document.querySelector('h1'))).toBe(sheet.title)
    expect(document.title).toBe(`${sheet.title} – ${site}`)
    const sentences = (rule: Rule): readonly string[] =>
      'parts' in rule ? rule.parts.flatMap(sentences) : [rule.text]
    const text = textOf(main())
    for (const part of [
      sheet.summary,
      sheet.offers,
      sheet.addresses,
      sheet.availability.text,
      measuresToday(today(), details)(measure.id).label,
      ...sheet.instruments.flatMap(({ title, what, openTo, requires }) => [title, what, openTo, requires]),
      ...sentences(sheet.rule),
      ...sheet.conditionsToday.flatMap((rule) => [...rule.texts, rule.asOf]),
      ...sheet.firstSteps.flatMap((step) => [step.text, step.with]),
      ...sheet.documents.flatMap((group) => [...group.texts, group.for]),
      ...sheet.contacts.flatMap((contact) => [contact.name, contact.role]),
      ...sheet.unknown,
      ...sheet.sources.flatMap((source) => [source.title, source.issuer, source.number ?? '']),
      sheet.provision,
      sheet.checked.text,
    ])
      expect(text).toContain(part)
    const sources = heading(details.pages.measure.sources).nextElementSibling ?? main()
    for (const source of sheet.sources.filter(({ url }) => url !== undefined)) {
      const address = link(source.title, sources)
      expect(address.getAttribute('href')).toBe(source.url)
      expect(address.rel).toContain('noopener')
    }
    for (const { measure: other, title } of sheet.related)
      expect(link(title).getAttribute('href')).toBe(`#/measures/${other}`)
    expect(brokenReferences()).toEqual([])
  })

  it('the page of a measure has its parts in the order of use, and its rule once in words', async () => {
    await openPage('/measures/cash-pooling', { language })
    const { measure } = details.pages
    const order = [
      measure.availability,
      measure.conditionsToday,
      measure.firstSteps,
      measure.documents,
      measure.contacts,
      measure.unknown,
      details.library.circular,
      details.library.how,
      measure.sources,
      details.library.related,
    ]
    expect(all('main h2').map(textOf)).toEqual(order)
    const [folded] = all('main details')
    expect(folded?.hasAttribute('open')).toBe(false)
    expect(textOf(folded?.querySelector('summary'))).toBe(details.library.reviewers)
    expect(all('table, svg', folded).map(({ tagName }) => tagName.toLowerCase())).toEqual([
      'table',
      'svg',
      'svg',
    ])
    const reports = words.questions.group.options['multinational-lead']
    const said = all('#rule-in-words').map(textOf).join(' ')
    expect(said).toContain(reports.phrase ?? reports.clause ?? reports.label)
    expect(all('#rule-in-words')).toHaveLength(1)
  })

  it('each instrument is shown with its period and the documents that it is based on', async () => {
    await openPage('/measures/cash-pooling', { language })
    for (const { id, basis, asOf, from } of instruments.filter(({ serves }) => serves === 'cash-pooling')) {
      const way = wayOf(details.instruments[id].title)
      expect(textOf(way)).toContain(details.report.period(from, undefined)[0])
      expect(textOf(way)).toContain(details.pages.measure.asOf(details.report.date(asOf)))
      for (const source of basis) {
        const { number, date, url } = sourceOf(source)
        const name = number ?? details.sources[source]?.title ?? '?'
        expect(textOf(way)).toContain(`${name} · ${details.report.date(date ?? '')}`)
        if (url) expect(link(name, way).getAttribute('href')).toBe(url)
      }
    }
  })

  it('the about page names the nine authorities, the thirteen articles and the sources', async () => {
    await openPage('/about', { language })
    const text = textOf(main())
    expect(textOf(document.querySelector('h1'))).toBe(details.pages.about.title)
    for (const authority of authorities) expect(text).toContain(details.circular.authorities[authority].name)
    for (const { numeral } of articles) expect(text).toContain(words.messages.measures.article(numeral))
    for (const { title } of Object.values(details.circular.sources)) expect(text).toContain(title)
    for (const paragraph of [...details.pages.about.method, ...details.pages.about.privacy])
      expect(text).toContain(paragraph)
    expect(text).toContain(details.circular.disclaimer)
    expect(brokenReferences()).toEqual([])
  })

  // Each language tries half of them, to save time.
  const addresses = ['/nowhere', '/q/nothing', '/measures/nothing', '/q/services/more']
  it.each(addresses.filter((_, place) => isProving || (place % 2 === 0) === (language === 'en')))(
    'the page at %s says that this address does not exist, and leads to the start page',
    async (address) => {
      await openPage(address, { language, answers: { region: 'cn-gd' } })
      expect(textOf(document.querySelector('h1'))).toBe(words.messages.notFound.title)
      expect(document.title).toBe(`${words.messages.notFound.title} – ${site}`)
      expect(addressNow()).toBe(address)
      await click(link(words.messages.notFound.home))
      expect(addressNow()).toBe('/')
    },
  )
})

describe('the start page', () => {
  it('begins with the first question', async () => {
    await openPage('/')
    await click(link(messages.start.begin))
    expect(addressNow()).toBe('/q/region')
    expect(document.activeElement).toBe(heading(english.words.questions.region.title))
  })

  it('leads to the next open question after some answers', async () => {
    await openPage('/', { answers: { services: ['tourism'], 'service-exports': 'no' } })
    expect(textOf(main())).toContain(messages.start.resumeText(2))
    expect(link(messages.question.resultSoFar).getAttribute('href')).toBe('#/result')
    await click(link(messages.start.resume))
    expect(addressNow()).toBe('/q/region')
  })
})

describe('a measure', () => {
  const { library, report } = english.details
  /** An enterprise that leads a group and wants a cash pool; the measure is for it. */
  const poolLeader = { region: 'cn-gd', group: 'multinational-lead', 'cash-pooling': 'wanted' }
  const status = () => all('main [role=status]').map(textOf).filter(Boolean)

  it('says nothing about the enterprise when nothing is answered', async () => {
    await openPage('/measures/visa-free-entry')
    expect(textOf(main())).not.toContain(library.forYou.trim())
    expect(all('main input')).toEqual([])
    expect(status()).toEqual([])
  })

  it('shows its action and the state of instruments, and takes answers to checks, whose effect is announced', async () => {
    await openPage('/measures/cash-pooling', { answers: poolLeader })
    expect(textOf(main())).toContain(`${library.forYou}${report.actions.check}`)
    expect(link(library.toResult).getAttribute('href')).toBe('#/result')
    const smaller = textOf(wayOf(english.details.instruments['smaller-pool'].title))
    expect(smaller).toContain(report.states.uncertain)
    expect(smaller).toContain(english.details.report.pilots['smaller-pool-text'].ask)

    const regions = all('main [role=status]')
    const integrated = wayOf(english.details.instruments['integrated-pool'].title)
    const { 'pool-flows': flows, 'pool-members': members } = english.words.questions
    await click(input('Yes', fieldset(members.title)))
    expect(useAnswers().answers['pool-members']).toBe('yes')
    expect(status()).toEqual([library.noted(members.short, report.actions.check)])
    // A screen reader announces the text only if the region was there before it.
    expect(all('main [role=status]')).toEqual(regions)

    await click(input('No', fieldset(flows.title)))
    expect(status()).toEqual([library.noted(flows.short, report.actions.check)])
    expect(textOf(integrated)).toContain(report.states.lacking)
    expect(textOf(integrated)).toContain(library.usableIf(flows.options.yes.clause ?? ''))
    expect(all('main legend').map(textOf)).toEqual([members.title, flows.title])

    await click(button(`${english.details.pages.all.clear}: ${flows.short}`))
    expect(useAnswers().answers).not.toHaveProperty('pool-flows')
    expect(status()).toEqual([library.cleared(flows.short, report.actions.check)])
    expect(textOf(integrated)).toContain(report.states.uncertain)

    await click(input(messages.question.notSure, fieldset(flows.title)))
    expect(useAnswers().answers['pool-flows']).toBe('not-sure')
  })

  it('says which answers are needed first when the verdict depends on them', async () => {
    await openPage('/measures/cash-pooling', { answers: { region: 'cn-gd' } })
    const text = textOf(main())
    expect(text).toContain(library.notOpenYet)
    expect(link(english.words.questions.group.title).getAttribute('href')).toBe('#/q/group')
    expect(text).not.toContain(report.states.uncertain)
    expect(all('main input')).toEqual([])
  })

  it('says what would change the verdict when it is not for the enterprise, and no state of instruments', async () => {
    const answers = { region: 'cn-gd', group: 'standalone' }
    await openPage('/measures/cash-pooling', { answers })
    const text = textOf(main())
    expect(text).toContain(`${library.forYou}${report.actions.none}`)
    expect(text).toContain('It would be for you if')
    for (const state of Object.values(report.states)) expect(text).not.toContain(state)
  })

  it('becomes usable with the last check', async () => {
    const payments = { region: 'cn-gd', 'service-payments': 'receive' }
    await openPage('/measures/settlement-facilitation', {
      answers: { ...payments, 'compliance-record': 'yes' },
    })
    const { 'quality-enterprise': quality } = english.words.questions
    await click(input('Yes', fieldset(quality.title)))
    expect(status()).toEqual([library.noted(quality.short, report.actions.use)])
    expect(textOf(main())).toContain(`${library.forYou}${report.actions.use}`)
  })

  it('takes several passports as checkboxes; “none” and “not sure” clear the others', async () => {
    await openPage('/measures/visa-free-entry', { answers: { 'inbound-travellers': ['consumers'] } })
    const { passports } = english.words.questions
    const field = () => fieldset(passports.title)
    expect(choices(field()).map(({ type }) => type)).toEqual(Array(6).fill('checkbox'))
    await click(input(passports.options['unilateral-2026'].label, field()))
    await click(input(passports.options['transit-countries'].label, field()))
    expect(useAnswers().answers['passports']).toEqual(['unilateral-2026', 'transit-countries'])
    await click(input(passports.options.none.label, field()))
    expect(checkedLabels(field())).toEqual([passports.options.none.label])
    await click(input(messages.question.notSure, field()))
    expect(checkedLabels(field())).toEqual([messages.question.notSure])
  })

  it('shows beside a condition what the user has answered to it', async () => {
    await openPage('/measures/cash-pooling', { answers: { ...poolLeader, 'pool-class': 'no' } })
    const { 'goods-trade-class': condition = '?' } = english.details.measures['cash-pooling'].conditionsToday
    const [entry] = all('main li').filter((item) => textOf(item).startsWith(condition))
    expect(textOf(entry)).toBe(`${condition}${library.yourAnswer('No')}`)
  })

  it('shows its action in the library, too', async () => {
    await openPage('/measures', { answers: { 'inbound-travellers': ['consumers'], group: 'standalone' } })
    expect(textOf(entryOf(titles['visa-free-entry']))).toContain(`${library.forYou}${report.actions.check}`)
    expect(textOf(entryOf(titles['cash-pooling']))).toContain(`${library.forYou}${report.actions.none}`)
  })

  it.each([
    ['2025-12-30', 4, undefined],
    ['2025-12-31', 4, '31 December 2026'],
    ['2026-12-31', 4, '31 December 2026'],
    ['2027-01-01', 3, '31 December 2027'],
    ['2028-01-01', 2, undefined],
  ])('on %s can be used in %i ways, and its next end is %s', async (day, ways, ends) => {
    const { 'unilateral-visa-free': unilateral, 'russia-visa-free': russia } = english.details.instruments
    setDay(day)
    await openPage('/measures')
    const entry = textOf(entryOf(titles['visa-free-entry']))
    expect(entry).toContain(report.waysToday(ways))
    const next = ends?.endsWith('2026') ? unilateral : russia
    const shown = ends ? library.endsNext(ends, next.title) : 'Ends on'
    expect(entry.includes(shown)).toBe(ends !== undefined)
    expect(entry.includes(library.ended('31 December 2026', unilateral.title))).toBe(day > '2026-12-31')
    await goTo('/measures/visa-free-entry')
    expect(textOf(wayOf(unilateral.title)).includes(report.states.ended)).toBe(day > '2026-12-31')
    expect(textOf(main()).includes(`${library.nextEnd}${ends ?? ''}`)).toBe(ends !== undefined)
  })

  it('warns when its sources were checked more than 180 days ago', async () => {
    const checked = Date.parse(`${guidance['cash-pooling'].checked}-01T12:00:00Z`)
    const stale = english.details.pages.measure.stale(180)
    vi.useFakeTimers({ toFake: ['Date'] })
    vi.setSystemTime(checked + 179 * 86_400_000)
    await openPage('/measures/cash-pooling')
    expect(textOf(main())).not.toContain(stale)
    vi.setSystemTime(checked + 182 * 86_400_000)
    await openPage('/measures/cash-pooling')
    expect(textOf(main())).toContain(stale)
  })
})

describe('the frame of every page', () => {
  it('switches the language on the same page, and remembers the language', async () => {
    const device = await openPage('/measures/ip-insurance')
    await click(button('中文'))
    expect(addressNow()).toBe('/measures/ip-insurance')
    expect(textOf(document.querySelector('h1'))).toBe(chinese.words.titles['ip-insurance'])
    expect(document.documentElement.lang).toBe('zh-CN')
    expect([...device.kept.values()].join()).toContain('"language":"zh"')
  })

  it('asks before it deletes the answers, then keeps none on the device', async () => {
    const device = await openPage('/q/region', { answers: { region: 'cn-gd' } })
    expect([...device.kept.values()].join()).toContain('cn-gd')
    const [remove] = all('footer button').filter((entry) => textOf(entry) === messages.site.remove)
    if (!remove) throw new Error('There is no way to delete the answers.')
    await click(remove)
    const dialog = document.querySelector('dialog')
    expect(dialog?.open).toBe(true)
    expect(textOf(dialog)).toContain(messages.keeping.removeText)
    if (!dialog) throw new Error('There is no dialog.')
    await click(button(messages.keeping.cancel, dialog))
    expect(dialog.open).toBe(false)
    expect([...device.kept.values()].join()).toContain('cn-gd')
    dialog.showModal()
    await click(button(messages.keeping.removeConfirm, dialog))
    expect(addressNow()).toBe('/')
    expect([...device.kept.values()].join()).not.toContain('cn-gd')
    expect(all('[role=status]').map(textOf).join(' ')).toContain(messages.keeping.removed)
    await click(button(messages.keeping.dismiss))
    expect(all('[role=status]').map(textOf).join('')).toBe('')
  })

  it('sets the colours, focuses the heading of a new page, skips to the content, and stops keeping answers', async () => {
    const device = await openPage('/', { answers: { region: 'cn-gd' } })
    const select = document.querySelector('select')
    if (!select) throw new Error('There is no choice of colours.')
    expect(textOf(document.querySelector(`label[for="${select.id}"]`))).toBe(messages.site.theme)
    select.value = 'dark'
    select.dispatchEvent(new Event('change'))
    await settle()
    expect(document.documentElement.dataset['theme']).toBe('dark')
    expect([...device.kept.values()].join()).toContain('"theme":"dark"')

    await click(link(messages.site.about))
    expect(addressNow()).toBe('/about')
    expect(document.activeElement).toBe(heading(english.details.pages.about.title))
    await click(link(messages.site.skip))
    expect(document.activeElement?.tagName).toBe('MAIN')
    expect(addressNow()).toBe('/about')

    expect([...device.kept.values()].join()).toContain('cn-gd')
    const keep = document.querySelector<HTMLInputElement>('#keep-answers')
    expect(keep?.checked).toBe(true)
    expect(input(messages.keeping.keep)).toBe(keep)
    if (keep) await click(keep)
    expect([...device.kept.values()].join()).not.toContain('cn-gd')
    expect([...device.kept.values()].join()).toContain('"keepAnswers":false')
  })
})
