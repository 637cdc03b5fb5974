/** The focus stays near a control that goes away, or is switched off, by being used. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { keepFocus } from '../../src/browser/kept-focus'

let end: () => void

beforeEach(() => {
  end = keepFocus(document)
})

afterEach(() => {
  end()
  document.body.replaceChildren()
})

const later = () => new Promise((resolve) => setTimeout(resolve, 20))

/** Uses the only button with `data-used`, which does something, and tells what has the focus afterwards. */
async function useIn(html: string, effect: (used: HTMLButtonElement) => void): Promise<string> {
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  document.body.replaceChildren(...parsed.body.childNodes)
  const used = document.querySelector<HTMLButtonElement>('[data-used]')
  if (!used) throw new Error('There is nothing to use.')
  used.addEventListener('click', () => effect(used))
  used.focus()
  used.click()
  await later()
  return document.activeElement?.id ?? ''
}

const page = `<main><a href="#" id="back">Back</a><h1 id="title" tabindex="-1">Page</h1>
  <section id="panel"><h2 id="panel-title">Panel</h2><p id="row"><button data-used id="used">Go</button></p></section>
  <button id="other">Other</button></main>`

it.each<[what: string, effect: (used: HTMLButtonElement) => void, then: string]>([
  ['stays where it is', () => undefined, 'used'],
  ['goes alone', (used) => used.remove(), 'panel-title'],
  ['is switched off', (used) => (used.disabled = true), 'panel-title'],
  ['goes with all that is around it', () => document.querySelector('#panel')?.remove(), 'title'],
  [
    'gives the focus on by itself',
    (used) => {
      document.querySelector<HTMLElement>('#other')?.focus()
      used.remove()
    },
    'other',
  ],
])('a control that %s', async (_, effect, then) => {
  expect(await useIn(page, effect)).toBe(then)
})

it('a new page is left to its own heading', async () => {
  const next = document.createElement('h1')
  expect(await useIn(page, () => document.querySelector('main')?.replaceChildren(next))).toBe('')
})

it('a field beside the control comes first where nothing has a heading', async () => {
  const field =
    '<main><h1 id="title" tabindex="-1">Page</h1><div><input id="filter"><button data-used>Clear</button></div></main>'
  expect(await useIn(field, (used) => used.remove())).toBe('filter')
})
