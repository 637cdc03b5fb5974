/** What goes on paper: the report of a few pages, and the full documentation. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Answers } from '../../src/engine'
import { measures } from '../../src/policy'
import { directoryOf } from '../../src/report'
import { sentences } from '../../src/report/marks'
import { encodeToken } from '../../src/share'
import { useTrial } from '../../src/stores/trial'
import { today } from '../../src/browser/today'
import { beijingCloud } from '../support/cases'
import { all, brokenReferences, button, textOf } from '../support/look'
import { click, closePage, openPage, settle } from '../support/page'
import { reportOn } from '../support/reports'
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

/** Acts as a browser that begins to print. */
async function beginToPrint(): Promise<void> {
  window.dispatchEvent(new Event('beforeprint'))
  await settle()
}

async function endPrinting(): Promise<void> {
  window.dispatchEvent(new Event('afterprint'))
  await settle()
}

/** Acts as a browser whose medium changes to paper, or back. */
function changeMedium(medium: FakeMedium, isPaper: boolean): void {
  medium.matches = isPaper
  medium.dispatchEvent(Object.assign(new Event('change'), { matches: isPaper }))
}

class FakeMedium extends EventTarget {
  matches = false
}

const cardsOn = (root: ParentNode | null) => all('article h3', root ?? document).map(textOf)

/** Returns the section of the printed report that begins with this heading. */
function sectionOf(title: string): HTMLElement {
  const found = all('.paper section').find((section) => textOf(section.querySelector('h2')) === title)
  if (!found) throw new Error(`Nothing on paper is headed "${title}".`)
  return found
}

describe.each(everyLanguage)('in $language', (said) => {
  const { language, details } = said
  const reportFor = (own: Answers) => reportOn(own, said, today())

  it('renders report and full documentation only while they are printed, each with every measure once, in order', async () => {
    vi.stubGlobal('print', vi.fn())
    await openPage('/result', { language, answers })
    expect(paper()).toBeNull()
    await beginToPrint()
    const report = reportFor(answers)
    const text = textOf(paper())
    expect(text).toContain(report.headline)
    expect(text).toContain(report.notCovered.text)
    expect(text).toContain(sentences(report.notCovered.text, details.circular.thresholds))
    expect(text).toContain(details.circular.disclaimer)
    for (const thing of report.doFirst) expect(text).toContain(sentences(thing.text, thing.why))
    expect(text).toContain(details.paper.notSure)
    expect(cardsOn(paper())).toEqual([])
    for (const { action, entries } of report.groups) {
      if (entries.length === 0) continue
      const section = sectionOf(details.result.counted(details.report.actions[action], entries.length))
      if (action === 'none') {
        for (const { because, entries: own } of report.ruledOut)
          expect(all('li', section).map(textOf)).toContain(
            `${because} – ${details.report.list(own.map(({ title }) => title))}`,
          )
        continue
      }
      const rows = all('tr', section)
      expect(rows).toHaveLength(entries.length)
      for (const [index, { title, prospect }] of entries.entries()) {
        expect(textOf(rows[index])).toContain(title)
        expect(textOf(rows[index])).toContain(prospect.line)
        expect(textOf(rows[index])).toContain(prospect.contact)
        for (const { ask } of entries[index]?.reasons.leftOpen ?? [])
          expect(textOf(rows[index])).toContain(sentences(prospect.line, ask))
      }
    }
    expect(brokenReferences()).toEqual([])
    await endPrinting()
    expect(paper()).toBeNull()

    await click(button(details.result.printFull))
    const titles = report.lists
      .flatMap((list) => list.entries)
      .map(({ title }, index) => `${index + 1}${title}`)
    expect(cardsOn(paper())).toEqual(titles)
    expect(textOf(paper())).toContain(details.paper.notSure)
    expect(brokenReferences()).toEqual([])
    await endPrinting()
    expect(paper()).toBeNull()
  })

  it('shows in the report whether each condition is met, with the number of its source', async () => {
    const own = { ...beijingCloud.answers, 'rights-pledgeable': 'yes', 'quality-enterprise': 'no' }
    await openPage('/result', { language, answers: own })
    await beginToPrint()
    const section = sectionOf(details.onPaper.conditions)
    const sources = all('.sources li').map(textOf)
    const asked = reportFor(own)
      .groups.filter(({ action }) => action !== 'none' && action !== 'wait')
      .flatMap(({ entries }) => entries)
      .flatMap(({ prospect }) => prospect.conditions)
      .filter(({ met, counts }) => met !== undefined && counts)
    expect(new Set(asked.map(({ met }) => met))).toEqual(new Set(['met', 'not-met', 'open']))
    const rows = all('tbody tr', section).map((row) => all('td', row).map(textOf))
    expect(rows.map(([text, met]) => [text, met])).toEqual(
      asked.map(({ text, met = 'open' }) => [text, details.result.met[met]]),
    )
    for (const [index, { source }] of asked.entries()) {
      const place = Number(/\d+/.exec(rows[index]?.[2] ?? '')?.[0])
      expect(sources[place - 1]).toContain(source.title)
    }
  })
})

const { paper: said, result: onPage, sharing } = english.details

it('prints what the menu entry names, keeps it until printing ends, and marks a trial with its changes', async () => {
  const medium = new FakeMedium()
  const real = window.matchMedia.bind(window)
  vi.stubGlobal('matchMedia', (query: string) => (query === 'print' ? medium : real(query)))
  const print = vi.fn()
  vi.stubGlobal('print', print)
  await openPage('/result', { answers })
  for (const [entry, cards] of [
    [onPage.printReport, 0],
    [onPage.printFull, measures.length],
    [onPage.printReport, 0],
  ] as const) {
    print.mockClear()
    await click(button(entry))
    expect(print).toHaveBeenCalledOnce()
    // The browser's own `beforeprint` must not replace the sheet that the user has chosen.
    await beginToPrint()
    expect(cardsOn(paper())).toHaveLength(cards)
    await endPrinting()
    expect(paper()).toBeNull()
  }

  await beginToPrint()
  changeMedium(medium, false)
  await settle()
  expect(paper()).not.toBeNull()
  window.dispatchEvent(new Event('afterprint'))
  await settle()
  expect(paper()).toBeNull()
  // A browser that sends no `beforeprint`.
  changeMedium(medium, true)
  await settle()
  expect(paper()).not.toBeNull()
  changeMedium(medium, false)
  await settle()
  expect(paper()).toBeNull()

  useTrial().begin(answers)
  useTrial().answer('region', 'cn-hi')
  await beginToPrint()
  const { short, options } = english.words.questions.region
  expect(textOf(paper())).toContain(said.trial.title)
  expect(textOf(paper())).toContain(said.trial.change(short, options['cn-sh'].label, options['cn-hi'].label))
})

it('prints a comparison with the answers that agree and the tokens of both sides', async () => {
  const other = { ...answers, region: 'cn-hi' }
  await openPage(`/compare/${encodeToken(answers)}/${encodeToken(other)}`)
  await beginToPrint()
  const sheet = all('.print-only').map(textOf).join(' ')
  expect(sheet).toContain(english.words.questions.services.title)
  expect(sheet).toContain(said.same)
  for (const side of [answers, other]) expect(sheet).toContain(encodeToken(side))
  expect(sheet).toContain(sharing.compare.left)
})

it('gives every source of a report its own number', () => {
  const report = reportOn(answers, english)
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
