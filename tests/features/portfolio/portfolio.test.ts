/** The page of many enterprises at once: what is read, told, chosen and forgotten. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { everyQuestion } from '../../../src/engine'
import { catalogue } from '../../../src/policy'
import type { Language } from '../../../src/policy/languages'
import { usePortfolio } from '../../../src/features/portfolio/portfolio-store'
import { all, brokenReferences, button, link, textOf } from '../../support/look'
import { addressNow, click, closePage, openPage, settle } from '../../support/page'
import { chinese, english } from '../../support/words'

afterEach(closePage)

const table = `name,region,services,group,cash-pooling
Alpha,cn-sh,digital-services,multinational-lead,wanted
Beta,cn-bj,tourism,standalone,running
Gamma,cn-xx,tourism,,
`

/** Opens the page and reads a table. There is no worker here, so the page itself reads. */
async function read(text: string, language: Language = 'en'): Promise<void> {
  if (!addressNow().startsWith('/portfolio')) await openPage('/portfolio', { language })
  usePortfolio().read(text, 'table.csv')
  await vi.waitFor(() => {
    if (usePortfolio().progress !== undefined) throw new Error('It is still being read.')
  }, 10_000)
  await settle()
}

const shownNames = (): readonly string[] => all('.rows th a').map(textOf)

function choose(id: string, value: string): Promise<void> {
  const select = document.getElementById(id)
  if (!(select instanceof HTMLSelectElement)) throw new Error(`There is no list ${id}.`)
  select.value = value
  select.dispatchEvent(new Event('change'))
  return settle()
}

describe.each([english, chinese])('in $language', ({ language, words, details }) => {
  const text = details.portfolio

  it('the matrix names each verdict, and counts them by row and by column', async () => {
    await read(table, language)
    expect(shownNames()).toEqual(['Alpha', 'Beta', 'Gamma'])
    const [alpha] = all('.rows tr')
    const cells = all('td', alpha).map(textOf)
    expect(cells).toHaveLength(3 + 25)
    for (const [index, verdict] of (['relevant', 'possible', 'not-relevant'] as const).entries()) {
      const said = cells.slice(3).filter((cell) => cell === words.messages.verdicts[verdict])
      expect(String(said.length)).toBe(cells[index])
    }
    const sums = [0, 1, 2].map((row) => Number(textOf(all('.totals tr')[row]?.querySelectorAll('td')[3])))
    expect(sums.reduce((sum, count) => sum + count)).toBe(3)
    expect(brokenReferences()).toEqual([])
  })

  it('faults are told with their place, and everything else is assessed', async () => {
    await read(table, language)
    expect(textOf(document.querySelector('.faults'))).toContain(text.faults(1))
    expect(textOf(document.querySelector('.faults tbody'))).toContain(
      `${text.line(4)} · ${text.column('2', 'region')}`,
    )
    expect(textOf(document.querySelector('.faults tbody'))).toContain('cn-xx')
  })

  it('a file that cannot be read leaves the portfolio of before', async () => {
    await read(table, language)
    await read('company\nA\n', language)
    expect(textOf(document.querySelector('.refusal'))).toContain(text.refused('table.csv'))
    expect(textOf(document.querySelector('.refusal'))).toContain(
      text.problems['no-known-column']({
        found: '',
        question: '',
        options: '',
        questions: '',
        count: 0,
        row: '',
        lastRow: '',
        mostRows: 0,
        megabytes: 0,
        unpackedMegabytes: 0,
      }),
    )
    expect(shownNames()).toEqual(['Alpha', 'Beta', 'Gamma'])
  })

  it('a row opens the report of its enterprise, which knows the way back', async () => {
    await read(table, language)
    await click(link('Beta'))
    expect(addressNow()).toBe('/shared')
    expect(textOf(document.querySelector('h1'))).toBe('Beta')
    await click(link(text.report.back))
    expect(shownNames()).toEqual(['Alpha', 'Beta', 'Gamma'])
  })
})

it('one chooses by measure and verdict, by article and by name', async () => {
  const text = english.details.portfolio
  await read(table)
  await choose('portfolio-scope', 'measure-cash-pooling')
  expect(all('.region thead th')).toHaveLength(1 + 3 + 1)
  await choose('portfolio-verdict', 'relevant')
  expect(shownNames()).toEqual(['Alpha'])
  await choose('portfolio-scope', 'article-VIII')
  expect(all('.region thead th')).toHaveLength(1 + 3 + 2)
  await choose('portfolio-verdict', 'not-relevant')
  expect(shownNames()).toEqual(['Beta'])
  await choose('portfolio-scope', 'all')
  await choose('portfolio-verdict', '')
  const field = document.getElementById('portfolio-name') as HTMLInputElement
  field.value = 'ＢＥＴ'
  field.dispatchEvent(new Event('input'))
  await settle()
  expect(shownNames()).toEqual(['Beta'])
  field.value = 'nobody'
  field.dispatchEvent(new Event('input'))
  await settle()
  expect(document.body.textContent).toContain(text.noneShown)
  await click(button(text.showAll))
  expect(shownNames()).toEqual(['Alpha', 'Beta', 'Gamma'])
})

it('only fifty rows stand on a page, and only the first hundred faults', async () => {
  const text = english.details.portfolio
  const good = Array.from({ length: 120 }, (_, index) => `E${index + 1},cn-sh`)
  const bad = Array.from({ length: 150 }, (_, index) => `F${index + 1},cn-sh,surplus`)
  await read(['name,region', ...good, ...bad].join('\n'))
  expect(shownNames()).toHaveLength(50)
  expect(all('.faults tbody tr')).toHaveLength(100)
  expect(document.body.textContent).toContain(text.firstOf(100, 150))
  await click(button(text.next))
  await click(button(text.next))
  expect(shownNames()).toHaveLength(20)
  expect(shownNames()[0]).toBe('E101')
  expect(button(text.next).disabled).toBe(true)
})

it('an enterprise without a name is called by its line', async () => {
  await read('region\ncn-sh\n')
  expect(shownNames()).toEqual([english.details.portfolio.unnamed('line 2')])
})

it('deleting the answers forgets the portfolio, also while nothing was answered', async () => {
  await read(table)
  await click(
    button(
      english.words.messages.keeping.removeConfirm,
      [...document.querySelectorAll('dialog')].at(-1) ?? document,
    ),
  )
  expect(usePortfolio().portfolio).toBeUndefined()
})

it('the guide lists every question and check with every answer', async () => {
  await openPage('/portfolio')
  const ids = all('details section li code').map(textOf)
  expect(ids).toContain('cn-sh')
  expect(ids.filter((id) => id === 'not-sure')).toHaveLength(everyQuestion(catalogue).length)
})
