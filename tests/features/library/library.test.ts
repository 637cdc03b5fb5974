/** The pages to read: start, all measures, one measure, about, not found. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { catalogue } from '../../../src/policy'
import { articles, authorities } from '../../../src/policy/circular'
import { guidance } from '../../../src/policy/measures/guidance'
import { measureSheet, type Rule } from '../../../src/report'
import { all, brokenReferences, button, heading, input, link, textOf } from '../../support/look'
import { addressNow, click, closePage, openPage, settle } from '../../support/page'
import { chinese, english, everyLanguage } from '../../support/words'

afterEach(closePage)

const { messages, titles } = english.words
const main = () => document.querySelector('main') ?? document

describe.each(everyLanguage)('in $language', ({ language, words, details }) => {
  const site = words.messages.site.name

  it('the start page says what this is and lists all measures', async () => {
    await openPage('/', { language })
    expect(textOf(document.querySelector('h1'))).toBe(words.messages.start.title)
    expect(document.title).toBe(site)
    expect(textOf(main() as Element)).toContain(words.messages.start.lead)
    for (const { id } of catalogue.measures)
      expect(link(words.titles[id], main()).getAttribute('href')).toBe(`#/measures/${id}`)
    expect(brokenReferences()).toEqual([])
  })

  it('the library lists every measure under its article, with its gist', async () => {
    await openPage('/measures', { language })
    expect(textOf(document.querySelector('h1'))).toBe(words.messages.measures.title)
    expect(document.title).toBe(`${words.messages.measures.title} – ${site}`)
    const text = textOf(main() as Element)
    expect(text).toContain(details.circular.excerptNote)
    for (const { id, provision } of catalogue.measures) {
      expect(link(words.titles[id], main()).getAttribute('href')).toBe(`#/measures/${id}`)
      expect(text).toContain(details.summaries[id])
      expect(heading(words.messages.measures.article(provision.article)).tagName).toBe('H2')
    }
    expect(text).not.toContain(words.messages.verdicts.relevant)
  })

  it.each(catalogue.measures)('the page of $id holds all that its sheet holds', async (measure) => {
    await openPage(`/measures/${measure.id}`, { language })
    const sheet = measureSheet(measure, words, details, details.report)
    expect(textOf(document.querySelector('h1'))).toBe(sheet.title)
    expect(document.title).toBe(`${sheet.title} – ${site}`)
    const sentences = (rule: Rule): readonly string[] =>
      'parts' in rule ? rule.parts.flatMap(sentences) : [rule.text]
    const text = textOf(main() as Element)
    for (const part of [
      sheet.summary,
      sheet.offers,
      sheet.addresses,
      sheet.availability.label,
      sheet.availability.text,
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
    for (const source of sheet.sources.filter(({ url }) => url !== undefined)) {
      const address = link(source.title)
      expect(address.getAttribute('href')).toBe(source.url)
      expect(address.rel).toContain('noopener')
    }
    for (const { measure: other, title } of sheet.related)
      expect(link(title).getAttribute('href')).toBe(`#/measures/${other}`)
    expect(brokenReferences()).toEqual([])
  })

  it('the about page names the nine authorities, the thirteen articles and the sources', async () => {
    await openPage('/about', { language })
    const text = textOf(main() as Element)
    expect(textOf(document.querySelector('h1'))).toBe(details.pages.about.title)
    for (const authority of authorities) expect(text).toContain(details.circular.authorities[authority].name)
    for (const { numeral } of articles) expect(text).toContain(words.messages.measures.article(numeral))
    for (const { title } of Object.values(details.circular.sources)) expect(text).toContain(title)
    for (const paragraph of [...details.pages.about.method, ...details.pages.about.privacy])
      expect(text).toContain(paragraph)
    expect(text).toContain(details.circular.disclaimer)
    expect(brokenReferences()).toEqual([])
  })

  it.each(['/nowhere', '/q/nothing', '/measures/nothing', '/q/services/more'])(
    'the address %s is said not to exist, with ways on',
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

  it('goes on where the person left off', async () => {
    await openPage('/', { answers: { services: ['tourism'], 'service-exports': 'no' } })
    expect(textOf(main() as Element)).toContain(messages.start.resumeText(2))
    expect(link(messages.start.result).getAttribute('href')).toBe('#/result')
    await click(link(messages.start.resume))
    expect(addressNow()).toBe('/q/region')
  })
})

describe('a measure', () => {
  it('shows its verdict only once something is answered', async () => {
    await openPage('/measures/visa-free-entry')
    expect(textOf(main() as Element)).not.toContain(english.details.pages.measure.yourVerdict)
    await openPage('/measures/visa-free-entry', { answers: { 'inbound-travellers': ['consumers'] } })
    expect(link(messages.verdicts.relevant).getAttribute('href')).toBe('#/result')
  })

  it('shows its verdict in the library too', async () => {
    await openPage('/measures', { answers: { 'inbound-travellers': ['consumers'] } })
    const [entry] = all('main li').filter((item) => textOf(item).startsWith(titles['visa-free-entry']))
    expect(textOf(entry)).toContain(messages.verdicts.relevant)
  })

  it('warns when its sources were checked more than 180 days ago', async () => {
    const checked = Date.parse(`${guidance['cash-pooling'].checked}-01T12:00:00Z`)
    const stale = english.details.pages.measure.stale(180)
    vi.useFakeTimers({ toFake: ['Date'] })
    try {
      vi.setSystemTime(checked + 179 * 86_400_000)
      await openPage('/measures/cash-pooling')
      expect(textOf(main() as Element)).not.toContain(stale)
      vi.setSystemTime(checked + 182 * 86_400_000)
      await openPage('/measures/cash-pooling')
      expect(textOf(main() as Element)).toContain(stale)
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('the frame of every page', () => {
  it('switches the language without losing the place, and remembers it', async () => {
    const device = await openPage('/measures/ip-insurance')
    await click(button('中文'))
    expect(addressNow()).toBe('/measures/ip-insurance')
    expect(textOf(document.querySelector('h1'))).toBe(chinese.words.titles['ip-insurance'])
    expect(document.documentElement.lang).toBe('zh-CN')
    expect([...device.kept.values()].join()).toContain('"language":"zh"')
  })

  it('puts the focus on the heading of a new page', async () => {
    await openPage('/')
    await click(link(messages.site.about))
    expect(addressNow()).toBe('/about')
    expect(document.activeElement).toBe(heading(english.details.pages.about.title))
  })

  it('lets the keyboard skip to the content', async () => {
    await openPage('/about')
    await click(link(messages.site.skip))
    expect(document.activeElement?.tagName).toBe('MAIN')
    expect(addressNow()).toBe('/about')
  })

  it('asks before it deletes the answers, then leaves none anywhere', async () => {
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
    expect(all('[role=status]')).toEqual([])
  })

  it('sets the colours that the person prefers', async () => {
    const device = await openPage('/')
    const select = document.querySelector('select')
    if (!select) throw new Error('There is no choice of colours.')
    expect(textOf(document.querySelector(`label[for="${select.id}"]`))).toBe(messages.site.theme)
    select.value = 'dark'
    select.dispatchEvent(new Event('change'))
    await settle()
    expect(document.documentElement.dataset['theme']).toBe('dark')
    expect([...device.kept.values()].join()).toContain('"theme":"dark"')
  })

  it('stops keeping answers on demand', async () => {
    const device = await openPage('/about', { answers: { region: 'cn-gd' } })
    const keep = document.querySelector<HTMLInputElement>('#keep-answers')
    expect(keep?.checked).toBe(true)
    expect(input(messages.keeping.keep)).toBe(keep)
    if (keep) await click(keep)
    expect([...device.kept.values()].join()).not.toContain('cn-gd')
    expect([...device.kept.values()].join()).toContain('"keepAnswers":false')
  })
})
