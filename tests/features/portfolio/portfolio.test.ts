/** The page of many enterprises at once: what is read, reported, chosen and deleted. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { today } from '../../../src/browser/today'
import { type Answers, appraise, everyQuestion } from '../../../src/engine'
import { catalogue } from '../../../src/policy'
import type { Language } from '../../../src/policy/languages'
import { actionsInWords } from '../../../src/features/portfolio/portfolio-words'
import { usePortfolio } from '../../../src/features/portfolio/portfolio-store'
import { writeReportsWith } from '../../../src/features/portfolio/word/word-reports'
import { PORTFOLIO_KEY } from '../../../src/draft'
import { useAnswers } from '../../../src/stores/answers'
import { usePreferences } from '../../../src/stores/preferences'
import { goodDevice } from '../../support/device'
import { all, brokenReferences, button, input, link, textOf } from '../../support/look'
import { addressNow, click, closePage, goTo, openPage, settle } from '../../support/page'
import { chinese, english, noFacts } from '../../support/words'

afterEach(closePage)

const table = `name,region,services,group,cash-pooling
Alpha,cn-sh,digital-services,multinational-lead,wanted
Beta,cn-bj,tourism,standalone,running
Gamma,cn-xx,tourism,,
`

/** The device of the last page that was opened to read a table. */
let device = goodDevice()

/** Opens the page and reads a table. There is no worker here, so the page itself reads. */
async function read(text: string, language: Language = 'en'): Promise<void> {
  if (!addressNow().startsWith('/portfolio')) device = await openPage('/portfolio', { language })
  usePortfolio().read(text, 'table.csv')
  await vi.waitFor(() => {
    if (usePortfolio().progress !== undefined) throw new Error('It is still being read.')
  }, 10_000)
  await settle()
}

const answersOfAlpha: Answers = {
  region: 'cn-sh',
  services: ['digital-services'],
  group: 'multinational-lead',
  'cash-pooling': 'wanted',
}

/** The action of Alpha for cash pools; the others have another action. */
const actionOfAlpha =
  appraise(catalogue, answersOfAlpha, today()).measures.find(({ measure }) => measure === 'cash-pooling')
    ?.action ?? 'none'

const shownNames = (): readonly string[] => all('.rows th a').map(textOf)

function choose(id: string, value: string): Promise<void> {
  const select = document.getElementById(id)
  if (!(select instanceof HTMLSelectElement)) throw new Error(`There is no list ${id}.`)
  select.value = value
  select.dispatchEvent(new Event('change'))
  return settle()
}

function typeName(name: string): Promise<void> {
  const field = document.getElementById('portfolio-name')
  if (!(field instanceof HTMLInputElement)) throw new Error('There is no field for a name.')
  field.value = name
  field.dispatchEvent(new Event('input'))
  return settle()
}

describe.each([english, chinese])('in $language', ({ language, words, details }) => {
  const text = details.portfolio

  // One test makes many claims on one table, because it takes long to show a table.
  it('the matrix shows and counts actions, filters by a count, lists faults, opens a report, and survives an unreadable file', async () => {
    await read(table, language)
    expect(shownNames()).toEqual(['Alpha', 'Beta', 'Gamma'])
    const [alpha] = all('.rows tr')
    const cells = all('td', alpha).map(textOf)
    expect(cells).toHaveLength(3 + catalogue.measures.length)
    const actions = actionsInWords(words, details)
    for (const [index, action] of (['use', 'check', 'qualify'] as const).entries()) {
      const said = cells.slice(3).filter((cell) => cell === actions[action])
      expect(String(said.length)).toBe(cells[index])
    }
    const { measures } = appraise(catalogue, answersOfAlpha, today())
    expect(cells.slice(3)).toEqual(measures.map(({ action }) => actions[action]))
    expect(all('.rows tr td.use, .rows tr td.check').length).toBeGreaterThan(0)
    expect(brokenReferences()).toEqual([])

    // A count filters the enterprises that it counts, and a button shows all again.
    const position = catalogue.measures.findIndex(({ id }) => id === 'cash-pooling')
    const counts = all('.totals tr').map((row) => Number(textOf(row.querySelectorAll('td')[3 + position])))
    expect(counts.reduce((sum, count) => sum + count)).toBeGreaterThan(0)
    const place = counts.findIndex((count) => count > 0)
    const count = all('.totals tr')[place]?.querySelectorAll('td')[3 + position]?.querySelector('button')
    if (!count) throw new Error('The count cannot be pressed.')
    await click(count)
    expect(document.activeElement?.id).toBe('portfolio-matrix')
    expect(shownNames()).toHaveLength(counts[place] ?? 0)
    expect(all('.region thead th')).toHaveLength(1 + 3 + 1)
    await click(button(text.showAll))
    expect(shownNames()).toEqual(['Alpha', 'Beta', 'Gamma'])
    expect(all('.region thead th')).toHaveLength(1 + 3 + catalogue.measures.length)

    expect(textOf(document.querySelector('.faults'))).toContain(text.faults(1))
    expect(textOf(document.querySelector('.faults tbody'))).toContain(
      `${text.line(4)} · ${text.column('2', 'region')}`,
    )
    expect(textOf(document.querySelector('.faults tbody'))).toContain('cn-xx')

    // A new tab gets only the address, so the address holds the answers, but no name.
    const { href } = link('Beta')
    expect(href).toContain(usePortfolio().portfolio?.enterprises[1]?.token ?? 'a token')
    expect(href).not.toContain('Beta')
    await click(link('Beta'))
    expect(addressNow()).toBe('/shared')
    expect(document.title).not.toContain('Beta')
    expect(textOf(document.querySelector('h1'))).toBe('Beta')
    await click(link(text.report.back))
    expect(shownNames()).toEqual(['Alpha', 'Beta', 'Gamma'])

    // A file that cannot be read does not replace the portfolio.
    await read('company\nA\n', language)
    expect(textOf(document.querySelector('.refusal'))).toContain(text.refused('table.csv'))
    expect(all('.refusal tbody th').map(textOf)).toEqual([text.line(1)])
    expect(textOf(document.querySelector('.refusal'))).toContain(text.problems['no-known-column'](noFacts))
    expect(shownNames()).toEqual(['Alpha', 'Beta', 'Gamma'])
  })
})

it('the page lists all questions, announces reading, filters enterprises, and forgets them when answers are deleted', async () => {
  const text = english.details.portfolio
  await openPage('/portfolio')
  const ids = all('details section li code').map(textOf)
  expect(ids).toContain('cn-sh')
  expect(ids.filter((id) => id === 'not-sure')).toHaveLength(everyQuestion(catalogue).length)

  const regions = all('main [role=status]')
  const heard = () =>
    regions
      .filter((region) => region.isConnected)
      .map(textOf)
      .join('')
  expect(heard()).toBe('')
  usePortfolio().read(table, 'table.csv')
  await nextTick()
  expect(heard()).toBe(text.running(0))
  await read(table)
  expect(heard()).toBe(text.counts(3))

  await choose('portfolio-scope', 'measure-cash-pooling')
  expect(all('.region thead th')).toHaveLength(1 + 3 + 1)
  await choose('portfolio-action', actionOfAlpha)
  expect(shownNames()).toContain('Alpha')
  expect(shownNames()).not.toContain('Beta')
  await choose('portfolio-scope', 'article-VIII')
  expect(all('.region thead th')).toHaveLength(1 + 3 + 2)
  await choose('portfolio-action', 'none')
  expect(shownNames()).toEqual(['Beta'])
  await choose('portfolio-scope', 'all')
  await choose('portfolio-action', '')
  await typeName('ＢＥＴ')
  expect(shownNames()).toEqual(['Beta'])
  await typeName('nobody')
  expect(document.body.textContent).toContain(text.noneShown)
  await click(button(text.showAll))
  expect(shownNames()).toEqual(['Alpha', 'Beta', 'Gamma'])

  await click(
    button(
      english.words.messages.keeping.removeConfirm,
      [...document.querySelectorAll('dialog')].at(-1) ?? document,
    ),
  )
  expect(usePortfolio().portfolio).toBeUndefined()
})

it('a page shows fifty rows and the first hundred faults; an enterprise without a name is named by its line', async () => {
  const text = english.details.portfolio
  const good = Array.from({ length: 51 }, (_, index) => `E${index + 1},cn-sh`)
  const bad = Array.from({ length: 101 }, (_, index) => `F${index + 1},cn-sh,surplus`)
  await read(['name,region', ...good, ...bad].join('\n'))
  expect(shownNames()).toHaveLength(50)
  expect(all('.faults tbody tr')).toHaveLength(100)
  expect(document.body.textContent).toContain(text.firstOf(100, 101))
  await click(button(text.next))
  expect(shownNames()).toEqual(['E51'])
  expect(button(text.next).disabled).toBe(true)
  await read('region\ncn-sh\n')
  expect(shownNames()).toEqual([text.unnamed('line 2')])
})

describe.each(['a file', 'a pasted table'])('%s', (what) => {
  it('replaces a portfolio only after the user has agreed', async () => {
    const text = english.details.portfolio
    await read(table)
    const offer = async (): Promise<void> => {
      const other = 'name,region\nOther,cn-sh\n'
      if (what === 'a file') {
        const field = input(text.file)
        Object.defineProperty(field, 'files', { value: [new File([other], 'other.csv')], configurable: true })
        field.dispatchEvent(new Event('change'))
      } else {
        const field = document.querySelector<HTMLTextAreaElement>('#portfolio-text')
        if (field) field.value = other
        field?.dispatchEvent(new Event('input'))
        await click(button(text.pasteSubmit))
      }
      await settle()
    }
    const question = () => document.querySelector<HTMLDialogElement>('main dialog')

    await offer()
    expect(question()?.open).toBe(true)
    await click(button(text.lose.cancel))
    expect([question()?.open, shownNames()]).toEqual([false, ['Alpha', 'Beta', 'Gamma']])

    await offer()
    await click(button(text.lose.confirm))
    await vi.waitFor(() => {
      expect(shownNames()).toEqual(['Other'])
    })
  })
})

describe('a portfolio on this device', () => {
  const text = english.details.portfolio
  const kept = (): string | undefined => device.kept.get(PORTFOLIO_KEY)
  const box = (): HTMLInputElement => {
    const found = document.querySelector<HTMLInputElement>('.keeping input')
    if (!found) throw new Error('There is no such box.')
    return found
  }
  const asksBeforeLeaving = (): boolean =>
    !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

  it('is kept only if the user chooses so, is there after a reload, and is deleted by clearing it', async () => {
    await read(table)
    expect(kept()).toBeUndefined()
    expect(asksBeforeLeaving()).toBe(true)
    await click(box())
    expect(textOf(document.querySelector('.keeping [role=status]'))).toBe(text.keep.kept)
    expect(asksBeforeLeaving()).toBe(false)
    expect(JSON.parse(kept() ?? '')).toMatchObject({
      from: 'table.csv',
      enterprises: [['Alpha', 2, expect.any(String), 0], {}, {}],
    })
    const before = usePortfolio().portfolio

    const { token, row } = before?.enterprises[1] ?? {}
    await openPage(`/shared/${token ?? ''}/${String(row)}`, { device })
    expect(addressNow()).toBe('/shared')
    expect(textOf(document.querySelector('h1'))).toBe('Beta')

    await openPage('/portfolio', { device })
    await vi.waitFor(() => {
      expect(shownNames()).toEqual(['Alpha', 'Beta', 'Gamma'])
    })
    expect(usePortfolio().portfolio?.enterprises).toEqual(before?.enterprises)
    expect(document.body.textContent).toContain(text.faults(1))
    expect(box().checked).toBe(true)
    await click(button(text.clear))
    expect(kept()).toBeUndefined()
  })

  it('counts as unsaved until it is kept, and is deleted with the answers or when keeping is switched off', async () => {
    await read(table)
    const answers = useAnswers()
    expect(answers.isInMemoryOnly).toBe(true)
    usePortfolio().keep()
    expect(answers.isInMemoryOnly).toBe(false)
    usePortfolio().stopKeeping()
    expect(answers.isInMemoryOnly).toBe(true)
    await settle()

    await click(box())
    answers.removeAll()
    expect(kept()).toBeUndefined()
    await read(table)
    await click(box())
    usePreferences().chooseKeeping(false)
    await settle()
    expect(kept()).toBeUndefined()
    expect(box().disabled).toBe(true)
    expect(asksBeforeLeaving()).toBe(true)
    usePortfolio().clear()
    expect(answers.isInMemoryOnly).toBe(false)
  })
})

it('the chosen enterprises are printed together: their rows first, then each report', async () => {
  const text = english.details.portfolio
  await read(table)
  const printing = vi.fn()
  vi.stubGlobal('print', printing)
  expect(button(text.printChosen(0)).disabled).toBe(true)
  const [first, , third] = all('.rows input')
  if (!first || !third) throw new Error('There are three rows.')
  await click(first)
  await click(third)
  await click(button(text.printChosen(2)))
  expect(printing).toHaveBeenCalledOnce()
  expect(shownNames()).toEqual(['Alpha', 'Gamma'])
  expect(all('.sheet .title bdi').map(textOf)).toEqual(['Alpha', 'Gamma'])
  expect(all('.sheet .whose').map(textOf)).toEqual(
    [2, 4].map((row) => english.details.onPaper.whose.portfolio('table.csv', text.line(row))),
  )
  expect(textOf(all('.sheet')[1])).toContain(text.unread(1))
  window.dispatchEvent(new Event('afterprint'))
  await settle()
  expect(shownNames()).toEqual(['Alpha', 'Beta', 'Gamma'])
  expect(all('.sheet')).toHaveLength(0)
})

describe('a file that takes long to write', () => {
  const { portfolio: text, sharing } = english.details
  const written: { tell: (count: number) => void; end: () => void; signal: AbortSignal }[] = []
  const said = () => all('[role=status]').map(textOf)

  function inMenu(label: string): HTMLElement {
    const item = all('.menu button').find((entry) => textOf(entry).startsWith(label))
    if (!item) throw new Error(`There is no ${label}.`)
    return item
  }

  async function ask(): Promise<void> {
    written.length = 0
    writeReportsWith(
      (_request, signal, tell) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => {
            resolve(undefined)
          })
          const end = () => {
            resolve(new Uint8Array(4))
          }
          written.push({ tell, end, signal })
        }),
    )
    expect(all('.task [role=status]'), 'there before its words').toHaveLength(2)
    await click(inMenu(text.word.archive.text))
    await vi.waitFor(() => {
      if (written.length === 0) throw new Error('Nothing is written yet.')
    })
  }

  it('shows its progress, blocks a second file, says that it was saved, and stops when cancelled or left', async () => {
    await read(table)
    await ask()
    written[0]?.tell(2 / 3)
    await settle()
    expect(said()).toContain(text.word.making(3, 50))
    await click(inMenu(text.saveWorkbook.text))
    expect(written).toHaveLength(1)
    written[0]?.end()
    await settle()
    expect(all('.task progress')).toHaveLength(0)
    expect(said().some((words) => words.startsWith(sharing.save.saved('').slice(0, 5)))).toBe(true)

    await ask()
    await click(button(text.cancel))
    await settle()
    expect(said()).toContain(text.notSaved)
    expect(written[0]?.signal.aborted).toBe(true)
    await ask()
    await goTo('/about')
    expect(written[0]?.signal.aborted).toBe(true)
  })
})
