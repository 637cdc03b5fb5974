/** The lint rules find what they forbid in each folder, and nothing else. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'
import { projectRoot, runTool } from '../../scripts/run/run-tool.mjs'

const linter = new ESLint({ cwd: projectRoot })

async function faultsIn(filePath: string, text: string): Promise<{ rule: string; line: number }[]> {
  const results = await linter.lintText(text, { filePath })
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => ({ rule: ruleId ?? message, line })),
  )
}

async function rulesBrokenBy(filePath: string, text: string): Promise<string[]> {
  return [...new Set((await faultsIn(filePath, text)).map(({ rule }) => rule))]
}

const vueFile = (template: string) =>
  `<script setup lang="ts">\nconst x = 1\n</script>\n\n<template>\n  ${template}\n</template>\n`

describe('what a folder may touch of the browser', () => {
  const uses = {
    storage: [
      "localStorage.getItem('a')",
      "window.sessionStorage.getItem('a')",
      "globalThis.indexedDB.open('a')",
      'document.cookie',
    ],
    address: ['location.hash', 'window.location.hash', 'history.back()', 'document.location.href'],
    network: ["fetch('a')", 'new XMLHttpRequest()', "navigator.sendBeacon('a')"],
    page: ['document.title', 'window.print()'],
    clock: ['Date.now()', 'Math.random()'],
  }
  type Use = keyof typeof uses

  it.each<[string, Use[]]>([
    ['src/engine/a.ts', []],
    ['src/policy/a.ts', []],
    ['src/share/a.ts', []],
    ['src/report/a.ts', []],
    ['src/portfolio/a.ts', []],
    ['src/draft/a.ts', ['storage', 'page', 'clock']],
    ['src/i18n/a.ts', ['page', 'clock']],
    ['src/stores/a.ts', ['page', 'clock']],
    ['src/rules/a.ts', []],
    ['src/browser/a.ts', ['page', 'clock']],
    ['src/ui/a.ts', ['page', 'clock']],
    ['src/report-view/a.ts', ['page', 'clock']],
    ['src/report-view/ShareSheet.ts', ['address', 'page', 'clock']],
    ['src/features/sharing/a.ts', ['page', 'clock']],
    ['src/features/sharing/SharePage.ts', ['address', 'page', 'clock']],
    ['src/features/portfolio/portfolio-reader.ts', ['page', 'clock']],
    ['src/features/portfolio/word/word-writer.ts', ['page', 'clock']],
    ['src/app/a.ts', ['storage', 'address', 'network', 'page', 'clock']],
  ])('%s may touch %j and nothing else', async (file, allowed) => {
    const tried = Object.entries(uses).flatMap(([use, expressions]) =>
      expressions.map((expression) => ({ use: use as Use, expression })),
    )
    const text = tried.map(({ expression }, place) => `export const value${place} = () => ${expression}\n`)
    const caught = (await faultsIn(file, text.join('')))
      .filter(({ rule }) => /^no-restricted-(globals|properties)$/.test(rule))
      .map(({ line }) => tried[line - 1]?.expression)
    const forbidden = tried.filter(({ use }) => !allowed.includes(use))
    expect([...new Set(caught)]).toEqual(forbidden.map(({ expression }) => expression))
  })

  it('finds what a script takes from the window by destructuring', async () => {
    const broken = await rulesBrokenBy('src/stores/a.ts', 'export const { localStorage: kept } = window\n')
    expect(broken).toContain('no-restricted-properties')
  })

  it('checks the scripts of components', async () => {
    const text = vueFile('<p>{{ x }}</p>').replace('= 1', "= localStorage.getItem('a')")
    expect(await rulesBrokenBy('src/ui/TestPart.vue', text)).toContain('no-restricted-globals')
  })

  it('allows a parameter that has the name of something in the browser', async () => {
    const text = 'export const read = (location: { hash: string }) => location.hash\n'
    expect(await rulesBrokenBy('src/share/a.ts', text)).toEqual([])
  })
})

describe('templates', () => {
  it.each([
    ['vue/no-static-inline-styles', '<p style="width: 40%">{{ x }}</p>'],
    ['vue/no-static-inline-styles', '<p :style="{ width: \'40%\' }">{{ x }}</p>'],
    ['vue/no-v-html', '<p v-html="x" />'],
    ['vue/no-bare-strings-in-template', '<p>Hello</p>'],
    ['vuejs-accessibility/alt-text', '<img src="./a.png" />'],
    ['vuejs-accessibility/label-has-for', '<label>{{ x }}</label>'],
    ['vue/require-v-for-key', '<p v-for="y in x">{{ y }}</p>'],
  ])('%s finds %s', async (rule, template) => {
    expect(await rulesBrokenBy('src/ui/TestPart.vue', vueFile(template))).toContain(rule)
  })

  it.each([
    '<p :style="{ width: `${x}%` }">{{ x }}</p>',
    '<label for="a">{{ x }}</label>',
    '<label><input type="radio" />{{ x }}</label>',
  ])('nothing is wrong with %s', async (template) => {
    expect(await rulesBrokenBy('src/ui/TestPart.vue', vueFile(template))).toEqual([])
  })
})

describe('scripts', () => {
  it.each([
    ['no-restricted-properties', 'export const a = (b: Element) => (b.innerHTML = "")\n'],
    ['no-console', 'console.log(1)\n'],
    ['no-restricted-syntax', "export const a = () => import('./b').then((b) => b, console.warn)\n"],
  ])('%s is enforced', async (rule, text) => {
    expect(await rulesBrokenBy('src/stores/a.ts', text)).toContain(rule)
  })
})

describe('the rules that look at one file after the other', () => {
  it('are enforced, also those that need types, and report nothing for a correct file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plain lint-'))
    try {
      writeFileSync(join(folder, 'tsconfig.json'), '{ "compilerOptions": { "strict": true, "types": [] } }')
      const later = 'const later = () => Promise.resolve(1)\n'
      writeFileSync(
        join(folder, 'right.ts'),
        `${later}void later()\nexport const a = (b: number) => b === 1\n`,
      )
      writeFileSync(join(folder, 'typed.ts'), `${later}later()\nif (later()) console.log(1)\n`)
      const lines = [
        'export const a = (b: any) => b as unknown',
        'export const c = (d: string | undefined) => d!',
        'export const e = (f: number) => f == 1',
        'const unused = 1',
        '// oxlint-disable-next-line eqeqeq',
        'export const g = (h: number) => h === 1',
      ]
      writeFileSync(join(folder, 'plain.ts'), `${lines.join('\n')}\n`)
      writeFileSync(join(folder, 'Part.vue'), `<script setup lang="ts">\n${lines[2] ?? ''}\n</script>\n`)
      const { code, output } = await runTool('oxlint', [
        '--format=unix',
        `--config=${join(projectRoot, '.oxlintrc.json')}`,
        folder,
      ])
      expect(code).not.toBe(0)
      const found = [...output.matchAll(/([\w.]+):(\d+):.*\[Error(?:\/[\w-]+\(([\w-]+)\))?\]/g)]
      expect(found.map(([, file, line, rule]) => `${file} ${line} ${rule}`).toSorted()).toEqual([
        'Part.vue 2 eqeqeq',
        'plain.ts 1 no-explicit-any',
        'plain.ts 2 no-non-null-assertion',
        'plain.ts 3 eqeqeq',
        'plain.ts 4 no-unused-vars',
        'plain.ts 5 undefined',
        'typed.ts 2 no-floating-promises',
        'typed.ts 3 no-misused-promises',
        'typed.ts 3 no-unnecessary-condition',
      ])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
