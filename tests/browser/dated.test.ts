/** Paper and library say which instruments have ended; pages with verdicts also say what is not covered. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { instruments } from '../../src/policy'
import { notCoveredIn } from '../../src/report'
import { encodeToken } from '../../src/share'
import { usePortfolio } from '../../src/features/portfolio/portfolio-store'
import { all, button, textOf } from '../support/look'
import { isProving } from '../support/random'
import { click, closePage, goTo as goToPage, openPage, settle } from '../support/page'
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

/** Sets the user's clock to noon of a day. */
function goTo(day: string): void {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(new Date(`${day}T12:00:00`))
}

const days = ['2026-12-30', '2026-12-31', '2027-01-01', '2027-05-01']

describe.each(everyLanguage)('in $language', ({ language, details }) => {
  const { report: joining } = details
  const ending = instruments.filter(({ id }) => id === 'unilateral-visa-free')

  // Each day is tested in one language, the languages alternating; when proving, in both.
  it.each(days.filter((_, place) => isProving || (place % 2 === 0) === (language === 'en')))(
    'on %s, paper and library say whether the instrument has ended, and what to do',
    async (day) => {
      goTo(day)
      await openPage('/result', { language, answers })
      const report = await printed(details.result.printReport)
      const action = joining.actions[day > '2026-12-31' ? 'wait' : 'use']
      expect(groupOf('visa-free-entry')).toContain(action)
      const full = await printed(details.result.printFull)
      await goToPage('/measures/visa-free-entry')
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
    await goToPage(`/compare/${token}/${encodeToken({ region: 'cn-bj' })}`)
    expect(page()).toContain(text)
    await goToPage('/portfolio')
    usePortfolio().read('name,region\nAcme,cn-sh\n', 'table.csv')
    await vi.waitFor(() => {
      if (usePortfolio().progress !== undefined) throw new Error('It is still being read.')
    }, 10_000)
    await settle()
    const [said] = all('main p').filter((paragraph) => textOf(paragraph) === text)
    expect(said?.closest('.no-print')).toBeNull()
    expect(page()).toContain(text)
    await goToPage('/result')
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
      await goToPage(address)
      const [box] = all('section.reported')
      for (const text of told) expect(textOf(box)).toContain(text)
      expect(box?.querySelector(`a[href="${reported.source.url ?? ''}"]`)).not.toBeNull()
    }
  })
})
