/** Only scripts of the app itself can be started as workers. */
import { afterEach, expect, it, vi } from 'vitest'
import { ownScript } from '../../src/app/own-scripts'

afterEach(() => {
  document.head.replaceChildren()
})

/** The app stands in a folder of a host. */
function standAt(address: string): void {
  vi.spyOn(document, 'baseURI', 'get').mockReturnValue(address)
}

it.each([
  ['https://example.org/finder/', './assets/worker.js'],
  ['https://example.org/finder/index.html', 'https://example.org/finder/assets/worker.js'],
  ['https://example.org/finder/s/', 'https://example.org/finder/assets/worker.js'],
  ['https://example.org/finder/s/index.html', new URL('https://example.org/finder/assets/worker.js')],
])('at %s, %s is one', (page, script) => {
  standAt(page)
  expect(ownScript(script)).toBe('https://example.org/finder/assets/worker.js')
})

it.each([
  'https://example.com/finder/assets/worker.js',
  'https://example.org/other/worker.js',
  '../worker.js',
  './assets/../../worker.js',
  '//example.com/worker.js',
  'data:text/javascript,1',
  'blob:https://example.org/0f1e',
  'javascript:1',
])('%s is none', (script) => {
  standAt('https://example.org/finder/')
  expect(() => ownScript(script)).toThrow(TypeError)
})
