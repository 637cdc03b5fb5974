/** From which release the offline worker answers a request, and which older releases it no longer needs. */
import { describe, expect, it } from 'vitest'
import { cacheOf, cachesOf, type Release, sourceOf, unneededCaches } from '../../src/app/offline/release'

const scope = 'https://example.com/finder/'
const release: Release = {
  version: '2',
  files: { './': 'a', 's/': 'b', 'icon.svg': 'c', 'measures.html': 'e', 'assets/app-new.js': 'd' },
}
const get = (path: string) => sourceOf({ method: 'GET', url: new URL(path, scope).href }, scope, release)
const current = (file: string) => ({ from: 'current', file })

describe('the offline worker', () => {
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
  ])('answers %j with the file %s of the current release', (path, file) => {
    expect(get(path)).toEqual(current(file))
  })

  it('answers from an older release if a file with a hash is not in the current one', () => {
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
  ])('leaves %j to the network, because the release has no such file', (path) => {
    expect(get(path)).toEqual({ from: 'network' })
  })

  it.each(['POST', 'HEAD', 'PUT'])('leaves a %s request to the network', (method) => {
    expect(sourceOf({ method, url: scope }, scope, release)).toEqual({ from: 'network' })
  })

  it('answers at the root of a host as in a folder', () => {
    const root = 'https://example.com/'
    expect(sourceOf({ method: 'GET', url: `${root}s/abc` }, root, release)).toEqual(current('s/'))
    expect(sourceOf({ method: 'GET', url: `${root}finder/` }, root, release)).toEqual({ from: 'network' })
  })
})

describe('the caches of an app', () => {
  it('are only those of its own folder on the host', () => {
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

  it('is no longer needed when no page is open', () => {
    expect(unneededCaches(older, [])).toEqual(['one', 'two'])
  })

  it('is needed while a page that it started is open', () => {
    expect(unneededCaches(older, ['https://e/assets/app-2.js', 'https://e/assets/app-3.js'])).toEqual(['one'])
    expect(unneededCaches(older, ['https://e/assets/app-3.js'])).toEqual(['one', 'two'])
  })

  it('is needed while an open page has not said which script started it', () => {
    expect(unneededCaches(older, ['https://e/assets/app-3.js', undefined])).toEqual([])
  })

  it('is not needed by a page whose script it does not contain', () => {
    expect(unneededCaches({ part: [] }, ['https://e/assets/app-3.js'])).toEqual(['part'])
  })
})
