/** The focus stays near a control that disappears, or is switched off, when it is used. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { keepFocus } from '../../src/browser/focus'

let end: () => void

beforeEach(() => {
  end = keepFocus(document)
})

afterEach(() => {
  end()
  document.body.replaceChildren()
})

const later = () => new Promise((resolve) => setTimeout(resolve, 20))

/** Presses the only button with `data-used`, and returns the id of what has the focus after its effect. */
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
  ['disappears alone', (used) => used.remove(), 'panel-title'],
  ['is switched off', (used) => (used.disabled = true), 'panel-title'],
  ['disappears with everything around it', () => document.querySelector('#panel')?.remove(), 'title'],
  [
    'moves the focus itself',
    (used) => {
      document.querySelector<HTMLElement>('#other')?.focus()
      used.remove()
    },
    'other',
  ],
])('puts the focus on the nearest suitable element when a control %s', async (_, effect, then) => {
  expect(await useIn(page, effect)).toBe(then)
})

it('does not set the focus when a new page is shown, because that page does', async () => {
  const next = document.createElement('h1')
  expect(await useIn(page, () => document.querySelector('main')?.replaceChildren(next))).toBe('')
})

it('focuses a field beside the control if the part around them has no heading', async () => {
  const field =
    '<main><h1 id="title" tabindex="-1">Page</h1><div><input id="filter"><button data-used>Clear</button></div></main>'
  expect(await useIn(field, (used) => used.remove())).toBe('filter')
})
