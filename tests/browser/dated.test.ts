/** Paper and library say which instruments have ended; pages with verdicts also say what is not covered. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { instruments } from '../../src/policy'
import { notCoveredIn } from '../../src/report'
import { encodeToken } from '../../src/share'
import { usePortfolio } from '../../src/features/portfolio/portfolio-store'
import { all, button, textOf } from '../support/look'
import { isProving } from '../support/random'
import { click, closePage, goTo, openPage, setDay, settle } from '../support/page'
import { everyLanguage } from '../support/words'

beforeEach(() => {
  vi.stubGlobal('print', vi.fn())
})

afterEach(() => {
  closePage()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const answers = {
  region: 'cn-sh',
  'inbound-travellers': ['business-visitors'],
  passports: ['unilateral-2026'],
  'stay-visa-free': 'yes',
}

const paper = () => textOf(document.querySelector('.paper'))
const page = () => textOf(document.querySelector('main'))

/** Returns what an entry of the print menu prints. */
async function printed(entry: string): Promise<string> {
  await click(button(entry))
  const text = paper()
  window.dispatchEvent(new Event('afterprint'))
  await settle()
  return text
}

/** Returns the heading under which the page lists a measure. */
const groupOf = (measure: string): string =>
  textOf(document.getElementById(`row-${measure}`)?.closest('section')?.querySelector('h2'))

/** Waits until the portfolio is read and assessed. */
async function portfolioRead(): Promise<void> {
  await vi.waitFor(() => {
    if (usePortfolio().progress !== undefined) throw new Error('It is still being read.')
  }, 10_000)
  await settle()
}

/** Lets the clock of an open page go on to another day. The user then presses a key. */
async function sleepUntil(day: string): Promise<void> {
  setDay(day)
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }))
  await settle()
}

const days = ['2026-12-30', '2026-12-31', '2027-01-01', '2027-05-01']

describe.each(everyLanguage)('in $language', ({ language, details }) => {
  const { report: joining } = details
  const ending = instruments.filter(({ id }) => id === 'unilateral-visa-free')

  // Each day is tested in one language, the languages alternating; when proving, in both.
  it.each(days.filter((_, place) => isProving || (place % 2 === 0) === (language === 'en')))(
    'on %s, paper and library say whether the instrument has ended, and what to do',
    async (day) => {
      setDay(day)
      await openPage('/result', { language, answers })
      const report = await printed(details.result.printReport)
      const action = joining.actions[day > '2026-12-31' ? 'wait' : 'use']
      expect(groupOf('visa-free-entry')).toContain(action)
      const full = await printed(details.result.printFull)
      await goTo('/measures/visa-free-entry')
      const onPage = page()
      expect(ending).toHaveLength(1)
      for (const { id, until = '' } of ending) {
        const { what, title } = details.instruments[id]
        const [running = ''] = joining.period(undefined, until)
        for (const text of [full, onPage]) {
          expect(text.includes(joining.endedOn(until))).toBe(day > until)
          expect(text.includes(running)).toBe(day <= until)
          expect(text.includes(what)).toBe(day <= until)
        }
        expect(report).toContain(joining.dated[day > until ? 'ended' : 'ends'](title))
        expect(report).not.toContain(joining.dated[day > until ? 'ends' : 'ended'](title))
        expect(report.includes(details.result.until(joining.date(until)))).toBe(day <= until)
        expect(full).toContain(action)
      }
    },
  )

  it('says on every page and sheet with verdicts how many articles are not covered', async () => {
    const { text } = notCoveredIn(details, joining)
    await openPage('/steps', { language, answers })
    expect(page()).toContain(text)
    const token = encodeToken(answers)
    await goTo(`/compare/${token}/${encodeToken({ region: 'cn-bj' })}`)
    expect(page()).toContain(text)
    await goTo('/portfolio')
    usePortfolio().read('name,region\nAcme,cn-sh\n', 'table.csv')
    await portfolioRead()
    const [said] = all('main p').filter((paragraph) => textOf(paragraph) === text)
    expect(said?.closest('.no-print')).toBeNull()
    expect(page()).toContain(text)
    await goTo('/result')
    expect(page()).toContain(text)
    expect(await printed(details.result.printReport)).toContain(text)
    await click(button(details.result.printFull))
    expect(textOf(document.querySelector('.paper .cover'))).toContain(text)
  })

  it('shows in library, about page and full documentation what is reported about those articles, with the source', async () => {
    const { reported } = notCoveredIn(details, joining)
    const told = [
      reported.title,
      reported.lead,
      ...reported.topics,
      ...reported.caveats,
      reported.source.title,
    ]
    await openPage('/result', { language, answers })
    const full = await printed(details.result.printFull)
    for (const text of told) expect(full).toContain(text)
    for (const address of ['/measures', '/about']) {
      await goTo(address)
      const [box] = all('section.reported')
      for (const text of told) expect(textOf(box)).toContain(text)
      expect(box?.querySelector(`a[href="${reported.source.url ?? ''}"]`)).not.toBeNull()
    }
  })

  it('result, steps, comparison, portfolio and paper warn when sources were checked too long ago', async () => {
    const stale = details.pages.measure.stale(180)
    const token = encodeToken(answers)
    for (const [day, warns] of [
      ['2026-12-31', false],
      ['2027-11-24', true],
    ] as const) {
      setDay(day)
      await openPage('/result', { language, answers })
      const texts = [
        textOf(document.querySelector('main .notice')),
        await printed(details.result.printReport),
        await printed(details.result.printFull),
      ]
      await goTo('/steps')
      texts.push(page())
      await goTo(`/compare/${token}/${encodeToken({ region: 'cn-bj' })}`)
      texts.push(page())
      await goTo('/portfolio')
      usePortfolio().read('name,region\nAcme,cn-sh\n', 'table.csv')
      await portfolioRead()
      texts.push(page())
      expect(texts.map((text) => text.includes(stale))).toEqual(texts.map(() => warns))
    }
  })

  it('a page that stays open over midnight turns with the day, on screen and on paper', async () => {
    const measure = 'visa-free-entry'
    setDay('2026-12-31')
    await openPage('/result', { language, answers })
    expect(groupOf(measure)).toContain(joining.actions.use)
    await sleepUntil('2027-01-01')
    expect(groupOf(measure)).toContain(joining.actions.wait)
    for (const text of [page(), await printed(details.result.printReport)]) {
      expect(text).toContain(joining.date('2027-01-01'))
      for (const { id } of ending) expect(text).toContain(details.instruments[id].title)
      expect(text).not.toContain(details.result.until(joining.date('2026-12-31')))
    }
  })

  it('a portfolio that stays open over midnight is assessed anew, and keeps what is chosen in it', async () => {
    setDay('2026-12-31')
    await openPage('/portfolio', { language })
    const store = usePortfolio()
    const columns = Object.keys(answers)
    const cells = Object.values(answers).flat()
    store.read(`name,${columns.join(',')}\nAcme,${cells.join(',')}\n`, 'table.csv')
    await portfolioRead()
    const before = store.portfolio?.enterprises[0]?.actions
    store.mark([2], true)
    await sleepUntil('2027-01-01')
    await portfolioRead()
    expect(store.portfolio?.enterprises[0]?.actions).not.toEqual(before)
    expect(store.portfolio?.request).toBeDefined()
    expect([...store.chosen]).toEqual([2])
    expect(textOf(document.querySelector('main'))).toContain(joining.date('2027-01-01'))
  })
})
