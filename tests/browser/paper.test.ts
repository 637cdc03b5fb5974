/** What goes on paper, and the filter by theme, which narrows the page alone. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Answers } from '../../src/engine'
import { measures } from '../../src/policy/measures/measures'
import { directoryOf, makeReport } from '../../src/report'
import { encodeToken } from '../../src/share'
import { useTrial } from '../../src/stores/trial'
import { all, brokenReferences, button, textOf } from '../support/look'
import { click, closePage, openPage, settle } from '../support/page'
import { day } from '../support/day'
import { english, everyLanguage } from '../support/words'

afterEach(() => {
  closePage()
  vi.unstubAllGlobals()
})

const answers: Answers = {
  services: ['digital-services', 'tourism'],
  'service-exports': 'yes',
  region: 'cn-sh',
  group: 'standalone',
  'data-abroad': 'not-sure',
}

const paper = () => document.querySelector('.paper')

/** The browser begins to print. */
async function beginToPrint(): Promise<void> {
  window.dispatchEvent(new Event('beforeprint'))
  await settle()
}

async function choose(theme: string): Promise<void> {
  const [select] = all('.filter select')
  if (!(select instanceof HTMLSelectElement)) throw new Error('There is no filter.')
  select.value = theme
  select.dispatchEvent(new Event('change', { bubbles: true }))
  await settle()
}

/** The browser's medium changes to paper, or back. */
function changeMedium(medium: FakeMedium, isPaper: boolean): void {
  medium.matches = isPaper
  medium.dispatchEvent(Object.assign(new Event('change'), { matches: isPaper }))
}

class FakeMedium extends EventTarget {
  matches = false
}

const cardsOn = (root: ParentNode | null) => all('article h3', root ?? document).map(textOf)

describe.each(everyLanguage)('in $language', ({ language, words, details }) => {
  it('the sheet is there while the browser prints, with every measure, and gone afterwards', async () => {
    await openPage('/result', { language, answers })
    expect(paper()).toBeNull()
    await beginToPrint()
    const { lists } = makeReport({ answers, interview: words, details, words: details.report, today: day })
    const titles = lists.flatMap((list) => list.entries).map(({ title }, index) => `${index + 1}${title}`)
    expect(cardsOn(paper())).toEqual(titles)
    expect(textOf(paper())).toContain(details.paper.notSure)
    expect(brokenReferences()).toEqual([])
    window.dispatchEvent(new Event('afterprint'))
    await settle()
    expect(paper()).toBeNull()
  })

  it('what the browser has announced stays until it is over, whatever its medium says meanwhile', async () => {
    const medium = new FakeMedium()
    const real = window.matchMedia.bind(window)
    vi.stubGlobal('matchMedia', (query: string) => (query === 'print' ? medium : real(query)))
    await openPage('/result', { language, answers })
    await beginToPrint()
    changeMedium(medium, false)
    await settle()
    expect(paper()).not.toBeNull()
    window.dispatchEvent(new Event('afterprint'))
    await settle()
    expect(paper()).toBeNull()
    // A browser that announces nothing.
    changeMedium(medium, true)
    await settle()
    expect(paper()).not.toBeNull()
    changeMedium(medium, false)
    await settle()
    expect(paper()).toBeNull()
  })

  it('the filter shows one theme, says what it hides, and leaves the sheet whole', async () => {
    await openPage('/result', { language, answers })
    const { filter } = details.paper
    const theme = details.circular.articles.X.title
    const ofTheme = measures.filter((measure) => measure.provision.article === 'X')
    await choose('X')
    expect(cardsOn(document).toSorted()).toEqual(ofTheme.map(({ id }) => words.titles[id]).toSorted())
    expect(all('[role=status]').map(textOf).join(' ')).toContain(
      filter.shown(ofTheme.length, measures.length, theme),
    )
    const { lists } = makeReport({ answers, interview: words, details, words: details.report, today: day })
    for (const { verdict, entries } of lists) {
      const [list] = all(`[aria-labelledby="list-${verdict}"]`)
      const hidden = entries.filter(({ article }) => article !== 'X').length
      if (hidden > 0) expect(textOf(list)).toContain(filter.hidden(hidden))
    }
    await beginToPrint()
    expect(cardsOn(paper())).toHaveLength(measures.length)
    window.dispatchEvent(new Event('afterprint'))
    await click(button(filter.showAll))
    expect(cardsOn(document)).toHaveLength(measures.length)
  })
})

const { paper: said, pages, sharing } = english.details

it('the button for one page prints the lists without the cards', async () => {
  const print = vi.fn()
  vi.stubGlobal('print', print)
  await openPage('/result', { answers })
  await click(button(pages.result.printSummary))
  expect(print).toHaveBeenCalledOnce()
  await beginToPrint()
  expect(cardsOn(paper())).toEqual([])
  expect(all('.paper tbody tr').length).toBeGreaterThan(measures.length)
})

it('a trial is called one on the sheet, with what was changed', async () => {
  await openPage('/result', { answers })
  useTrial().begin(answers)
  useTrial().answer('region', 'cn-hi')
  await beginToPrint()
  const { short, options } = english.words.questions.region
  expect(textOf(paper())).toContain(said.trial.title)
  expect(textOf(paper())).toContain(said.trial.change(short, options['cn-sh'].label, options['cn-hi'].label))
})

it('a comparison gets the answers that agree and both ways back on its sheet', async () => {
  const other = { ...answers, region: 'cn-hi' }
  await openPage(`/compare/${encodeToken(answers)}/${encodeToken(other)}`)
  await beginToPrint()
  const sheet = all('.print-only').map(textOf).join(' ')
  expect(sheet).toContain(english.words.questions.services.title)
  expect(sheet).toContain(said.same)
  for (const side of [answers, other]) expect(sheet).toContain(encodeToken(side))
  expect(sheet).toContain(sharing.compare.left)
})

it('every source of a report has a number of its own', () => {
  const { words, details } = english
  const report = makeReport({ answers, interview: words, details, words: details.report, today: day })
  const { sources, contacts } = directoryOf(report)
  expect(sources.map(({ place }) => place)).toEqual(sources.map((_, index) => index + 1))
  expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length)
  for (const entry of report.lists.flatMap((list) => list.entries)) {
    for (const { id } of entry.sources) expect(sources.map((source) => source.id)).toContain(id)
    for (const { source } of entry.conditionsToday) expect(sources.map(({ id }) => id)).toContain(source.id)
    for (const { name, role } of entry.contacts)
      expect(contacts.find((contact) => contact.name === name)?.roles).toContain(role)
  }
})
