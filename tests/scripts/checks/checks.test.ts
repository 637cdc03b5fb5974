import { expect, it } from 'vitest'
import { readdirSync } from 'node:fs'
import {
  checkDependencies,
  isAllowed,
  lockFiles,
  problemsOf,
} from '../../../scripts/checks/check-dependencies.mjs'
import { reachableFiles } from '../../../scripts/checks/check-size.mjs'
import { projectRoot } from '../../../scripts/run/run-tool.mjs'

const pinned = { integrity: 'sha512-abc', license: 'MIT' }

it('counts a chunk with everything that it imports, once', () => {
  const manifest = {
    'index.html': { file: 'index.js', imports: ['shared'], css: ['index.css'] },
    'page.vue': { file: 'page.js', imports: ['shared', 'index.html'], css: ['page.css'] },
    shared: { file: 'shared.js' },
    'later.vue': { file: 'later.js' },
  }
  expect(reachableFiles(manifest, ['index.html'])).toEqual(['index.css', 'index.js', 'shared.js'])
  expect(reachableFiles(manifest, ['page.vue'])).toEqual([
    'index.css',
    'index.js',
    'page.css',
    'page.js',
    'shared.js',
  ])
})

it('finds nothing wrong with the packages of this project', () => {
  expect(checkDependencies()).toMatchObject({ ok: true, details: '' })
})

it.each([
  ['is not pinned', { license: 'MIT' }, 'p is not pinned by its content'],
  ['is pinned weakly', { ...pinned, integrity: 'sha1-abc' }, 'p is not pinned by its content'],
  [
    'comes over http',
    { ...pinned, resolved: 'http://x.example/p.tgz' },
    'p does not come from a registry over https',
  ],
  ['runs a script', { ...pinned, hasInstallScript: true }, 'p runs a script while it is installed'],
  ['has a licence that is not allowed', { ...pinned, license: 'GPL-3.0' }, 'p has the licence GPL-3.0'],
  ['has no licence', { integrity: 'sha512-abc' }, 'p has the licence (none)'],
  ['ships under MPL', { ...pinned, license: 'MPL-2.0' }, 'p has the licence MPL-2.0'],
])('reports a package that %s', (_what, entry, problem) => {
  expect(problemsOf({ packages: { '': {}, p: entry } }, false)).toEqual([problem])
})

it('allows the licence MPL for tools', () => {
  const tool = { ...pinned, license: 'MPL-2.0', dev: true }
  expect(problemsOf({ packages: { p: tool } }, false)).toEqual([])
  expect(problemsOf({ packages: { p: { ...tool, dev: false } } }, true)).toEqual([])
})

it('allows the licence OFL for fonts of tools, but not for fonts that ship', () => {
  const font = { ...pinned, license: 'MIT AND OFL-1.1' }
  expect(problemsOf({ packages: { p: font } }, true)).toEqual([])
  expect(problemsOf({ packages: { p: font } }, false)).toEqual(['p has the licence MIT AND OFL-1.1'])
})

it('reads licence expressions', () => {
  expect(isAllowed('(GPL-2.0 OR MIT)', ['MIT'])).toBe(true)
  expect(isAllowed('(GPL-2.0 AND MIT)', ['MIT'])).toBe(false)
  expect(isAllowed('(MIT AND ISC)', ['MIT', 'ISC'])).toBe(true)
  expect(isAllowed('MIT AND (GPL-2.0 OR ISC)', ['MIT', 'ISC'])).toBe(true)
  expect(isAllowed('GPL-2.0 AND (MIT OR ISC)', ['MIT', 'ISC'])).toBe(false)
  expect(isAllowed('(MIT OR GPL-2.0) AND GPL-2.0', ['MIT'])).toBe(false)
  expect(isAllowed('MIT OR GPL-2.0 AND GPL-3.0', ['MIT'])).toBe(true)
  expect(isAllowed('Apache-2.0 WITH LLVM-exception', ['Apache-2.0'])).toBe(false)
  for (const broken of ['', 'MIT)', '(MIT', 'MIT ISC', 'MIT OR', 'MIT AND'])
    expect(isAllowed(broken, ['MIT', 'ISC'])).toBe(false)
})

it('looks at every lock file of the project', () => {
  const paths = readdirSync(projectRoot, { recursive: true, encoding: 'utf8' })
  const own = paths
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /(^|\/)package-lock\.json$/.test(path) && !/(^|\/)(node_modules|\.[^/]+)\//.test(path))
  expect(lockFiles()).toEqual(own.sort())
})
