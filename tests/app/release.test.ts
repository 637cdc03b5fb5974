/** What the offline worker answers from which release, and which releases it gives up. */
import { describe, expect, it } from 'vitest'
import { cacheOf, cachesOf, type Release, sourceOf, unneededCaches } from '../../src/app/offline/release'

const scope = 'https://example.com/finder/'
const release: Release = {
  version: '2',
  files: { './': 'a', 's/': 'b', 'icon.svg': 'c', 'measures.html': 'e', 'assets/app-new.js': 'd' },
}
const get = (path: string) => sourceOf({ method: 'GET', url: new URL(path, scope).href }, scope, release)
const current = (file: string) => ({ from: 'current', file })

describe('a request is answered', () => {
  it.each([
    ['', './'],
    ['index.html', './'],
    ['?from=mail#/about', './'],
    ['s/', 's/'],
    ['s/index.html', 's/'],
    ['s/#token', 's/'],
    ['s/qpzry9x8', 's/'],
    ['s/%23qpzry9x8?utm=1', 's/'],
    ['icon.svg', 'icon.svg'],
    ['measures.html', 'measures.html'],
    ['measures', 'measures.html'],
    ['assets/app-new.js', 'assets/app-new.js'],
    ['assets/app-new.js?again', 'assets/app-new.js'],
  ])('%j by the current release’s %s', (path, file) => {
    expect(get(path)).toEqual(current(file))
  })

  it('by an older release, where a file with a hash is not in the current one', () => {
    expect(get('assets/app-old.js')).toEqual({ from: 'older' })
  })

  it.each([
    'other/',
    'other/index.html',
    's/a/b',
    's',
    'robots.txt',
    'offline-worker.js',
    '../',
    '../neighbour/assets/app-new.js',
    'https://example.org/finder/',
    'http://example.com/finder/',
    'constructor',
    '__proto__',
  ])('%j by the network, for it is not ours', (path) => {
    expect(get(path)).toEqual({ from: 'network' })
  })

  it.each(['POST', 'HEAD', 'PUT'])('by the network, if it is a %s', (method) => {
    expect(sourceOf({ method, url: scope }, scope, release)).toEqual({ from: 'network' })
  })

  it('at the root of a host as in a folder', () => {
    const root = 'https://example.com/'
    expect(sourceOf({ method: 'GET', url: `${root}s/abc` }, root, release)).toEqual(current('s/'))
    expect(sourceOf({ method: 'GET', url: `${root}finder/` }, root, release)).toEqual({ from: 'network' })
  })
})

describe('the caches of one host', () => {
  it('are those of the app in the same folder only', () => {
    const names = [
      cacheOf(scope, '1'),
      cacheOf(scope, '2'),
      cacheOf('https://example.com/', '1'),
      cacheOf(`${scope}deep/`, '1'),
      'somebody else’s',
    ]
    expect(cachesOf(scope, names)).toEqual(names.slice(0, 2))
    expect(cachesOf('https://example.com/', names)).toEqual(names.slice(2, 3))
  })
})

describe('an older release', () => {
  const older = { one: ['https://e/assets/app-1.js', 'https://e/'], two: ['https://e/assets/app-2.js'] }

  it('is given up once no page is open', () => {
    expect(unneededCaches(older, [])).toEqual(['one', 'two'])
  })

  it('stays as long as a page was started by it', () => {
    expect(unneededCaches(older, ['https://e/assets/app-2.js', 'https://e/assets/app-3.js'])).toEqual(['one'])
    expect(unneededCaches(older, ['https://e/assets/app-3.js'])).toEqual(['one', 'two'])
  })

  it('stays as long as a page has not said what it needs', () => {
    expect(unneededCaches(older, ['https://e/assets/app-3.js', undefined])).toEqual([])
  })

  it('is not taken for needed by a page whose script it does not hold', () => {
    expect(unneededCaches({ part: [] }, ['https://e/assets/app-3.js'])).toEqual(['part'])
  })
})
