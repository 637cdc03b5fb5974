/** Scripts that run before the packages are installed import none of them. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../scripts/run/run-tool.mjs'

/** Finds the packages that a script imports, directly or through others, each with the script that names it. */
function packagesOf(script: string, seen = new Set<string>()): string[] {
  if (seen.has(script)) return []
  seen.add(script)
  const text = readFileSync(script, 'utf8')
  return [...text.matchAll(/^(?:import|export)[^'"]*?from '([^']+)'|^import '([^']+)'/gm)].flatMap(
    ([, from, bare]) => {
      const source = from ?? bare ?? ''
      if (source.startsWith('node:')) return []
      return source.startsWith('.')
        ? packagesOf(join(dirname(script), source), seen)
        : [`${script.slice(projectRoot.length + 1)}: ${source}`]
    },
  )
}

describe('what runs on a fresh machine', () => {
  it.each([
    'run/test',
    'run/start',
    'run/prove',
    'checks/mutation',
    'run/bare',
    'bench/bench',
    'catalogue/catalogue',
    'browsers/firefox',
  ])('scripts/%s.mjs needs no package before it has installed them', (name) => {
    expect(packagesOf(join(projectRoot, 'scripts', `${name}.mjs`))).toEqual([])
  })

  it('notices a package that is imported through another script', () => {
    expect(packagesOf(join(projectRoot, 'scripts/build/embed.mjs'))).toEqual([
      'scripts/build/classic-script.mjs: vite',
    ])
  })
})
