/** Only scripts in the app's own folder may run as workers. */
import { expect, it } from 'vitest'
import { isOwnScript } from '../../src/browser/own-scripts'

const folder = new URL('https://example.com/finder/')

it.each(['offline-worker.js', 'assets/check-12345678.js', 'assets/../offline-worker.js'])(
  'accepts %s',
  (path) => {
    expect(isOwnScript(new URL(path, folder), folder)).toBe(true)
  },
)

it.each([
  '../offline-worker.js',
  '/offline-worker.js',
  'assets/../../offline-worker.js',
  'https://example.org/finder/offline-worker.js',
  'http://example.com/finder/offline-worker.js',
  'https://example.com:8443/finder/offline-worker.js',
  'https://example.com/finder-of-others/worker.js',
  'data:text/javascript,0',
  'blob:https://example.com/finder/12345678',
  'javascript:0',
])('refuses %s', (path) => {
  expect(isOwnScript(new URL(path, folder), folder)).toBe(false)
})
