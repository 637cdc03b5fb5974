/** The offline worker’s list holds what a user needs, and changes whenever a file does. */
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { workerFor } from '../../../scripts/build/offline.mjs'

const build = (changes: Record<string, string> = {}) =>
  new Map(
    Object.entries({
      'index.html': '<h1>Start</h1>',
      's/index.html': '<h1>Shared</h1>',
      'icon.svg': '<svg/>',
      'assets/app-12345678.js': 'start()',
      'assets/_part-12345678.js': 'part()',
      'assets/app-12345678.js.map': '{}',
      _headers: '/*',
      _redirects: '/s/*',
      '.vite/manifest.json': '{}',
      'offline-worker.js': 'an earlier one',
      'embed.js': 'embed()',
      ...changes,
    }).map(([path, text]) => [path, Buffer.from(text)] as const),
  )

interface Release {
  version: string
  files: Record<string, string>
}

const releaseIn = (worker: string): Release =>
  JSON.parse(/^const RELEASE=(.*);\n/.exec(worker)?.[1] ?? '') as Release

describe('the release that is written before the worker’s code', () => {
  const { version, files } = releaseIn(workerFor(build(), 'work()'))

  it('lists every file that a visitor needs, pages at the addresses of their folders', () => {
    expect(Object.keys(files)).toEqual([
      './',
      'assets/_part-12345678.js',
      'assets/app-12345678.js',
      'icon.svg',
      's/',
    ])
  })

  it('gives the hash of each content as browsers check it', () => {
    const hash = createHash('sha256').update('start()').digest('base64')
    expect(files['assets/app-12345678.js']).toBe(`sha256-${hash}`)
  })

  it('is the same for the same files, in whatever order they come', () => {
    expect(workerFor(new Map([...build()].reverse()), 'work()')).toBe(workerFor(build(), 'work()'))
  })

  it.each(['index.html', 's/index.html', 'icon.svg', 'assets/app-12345678.js', 'more.txt'])(
    'gets another version when %s changes',
    (file) => {
      expect(releaseIn(workerFor(build({ [file]: 'changed' }), 'work()')).version).not.toBe(version)
    },
  )

  it('gets another version when the worker itself changes, but not when only the headers do', () => {
    expect(releaseIn(workerFor(build(), 'workBetter()')).version).not.toBe(version)
    expect(releaseIn(workerFor(build({ _headers: '/s/*' }), 'work()')).version).toBe(version)
  })
})
