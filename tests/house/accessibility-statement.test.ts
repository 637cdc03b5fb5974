/** The accessibility statement claims only what a test checks, and names the tools that are really used. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../scripts/run/run-tool.mjs'
import { createAppRouter } from '../../src/app/router'
import { accessibilityEn, type AccessibilityWords } from '../../src/features/about/accessibility.en'
import { accessibilityZh } from '../../src/features/about/accessibility.zh'
import { occasion } from '../../src/features/about/accessibility-statement'
import { createMemoryHistory } from 'vue-router'

type Claim = keyof AccessibilityWords['tested']

/** A file, and a text in it that identifies the check. */
type Check = readonly [file: string, words: string]

/** A claim without an entry does not compile. */
const checks: Readonly<Record<Claim, readonly Check[]>> = {
  axe: [
    ['tests/e2e/accessibility.spec.ts', 'axe finds no fault'],
    ['tests/e2e/support/axe.ts', "forcedColors: 'active'"],
    ['tests/e2e/accessibility-statement.spec.ts', 'have no fault that axe finds, and fit a narrow window'],
    [
      'tests/e2e/support/axe.ts',
      "'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'",
    ],
    ['tests/e2e/support/axe.ts', "resultTypes: ['violations', 'incomplete']"],
  ],
  interview: [
    ['tests/e2e/keyboard.spec.ts', 'the whole interview, from the start to the report'],
    ['tests/e2e/keyboard.spec.ts', "viewport: language === 'en' ? desk : zoomed"],
  ],
  focus: [['tests/e2e/keyboard.spec.ts', 'in reading order, with the focus visible']],
  steps: [
    ['tests/e2e/steps.spec.ts', 'a question says that its answer is missing, until it is answered'],
    ['tests/e2e/steps.spec.ts', 'every link gives its page a title and a focused heading'],
  ],
  languages: [
    ['tests/e2e/language-of-parts.spec.ts', 'marks on every page what is in the other language'],
    ['tests/e2e/language-of-parts.spec.ts', 'and on its printed sheet'],
    ['tests/e2e/language-of-parts.spec.ts', 'of languages) {'],
    ['tests/e2e/support/axe.ts', 'await unmarkedParts(page)'],
  ],
  zoom: [
    ['tests/e2e/layout.spec.ts', 'at 320 × 256 with spaced text'],
    ['tests/e2e/accessibility-statement.spec.ts', 'at 320 × 256 with spaced text'],
    ['tests/e2e/support/fit.ts', 'letter-spacing: 0.12em !important'],
  ],
  targets: [['tests/e2e/layout.spec.ts', 'targets at 320 px']],
  inputMethods: [['tests/e2e/keyboard.spec.ts', 'does not go on when Enter only picks a Chinese word']],
  drawings: [['tests/e2e/rules.spec.ts', 'a drawing has a name and is described by the rule in words']],
  motion: [['tests/e2e/accessibility-statement.spec.ts', 'nothing on a page is animated']],
  print: [
    ['tests/e2e/print.spec.ts', 'with nothing missing, cut off or split'],
    ['tests/e2e/print.spec.ts', 'prints in high contrast on white, also from the dark theme'],
  ],
  failures: [
    ['tests/app/shell/failing.test.ts', 'Whatever page fails, and however it fails'],
    [
      'tests/e2e/prerendered.spec.ts',
      'the start page is complete in both languages, and lists every measure by article',
    ],
    ['tests/e2e/prerendered.spec.ts', 'a measure leads to its first steps, its passage and its sources'],
  ],
}

const textOf = (file: string): string => readFileSync(join(projectRoot, file), 'utf8')

describe('the accessibility statement', () => {
  it.each(Object.entries(checks))('claims on "%s" only what a test checks', (_, files) => {
    for (const [file, words] of files) {
      expect(existsSync(join(projectRoot, file)), file).toBe(true)
      expect(textOf(file), file).toContain(words)
    }
  })

  it('says "every page", because axe, the layout and the keyboard are tested on each', () => {
    const own = textOf('tests/e2e/accessibility-statement.spec.ts')
    const lists = ['accessibility', 'layout'].map((name) => textOf(`tests/e2e/${name}.spec.ts`) + own)
    // This test opens a shared result by pasting it.
    const keyboard = textOf('tests/e2e/keyboard.spec.ts').replace('then: openShared', "address: '/shared'")
    for (const { path } of createAppRouter(createMemoryHistory()).getRoutes()) {
      // This address only redirects to the page of a shared result.
      if (path.startsWith('/shared/')) continue
      const beginning = path.startsWith('/:') ? '/nowhere' : path.replace(/:.*/, '')
      for (const list of [...lists, keyboard])
        expect(list, path).toMatch(new RegExp(`address: ['\`]${beginning}`))
    }
  })

  it('names the checker that is installed', () => {
    const { version } = JSON.parse(textOf('node_modules/axe-core/package.json')) as { version: string }
    expect(version.split('.').slice(0, 2).join('.')).toBe(occasion.axe)
  })

  it('lists in both languages the same number of claims, gaps and limits', () => {
    const counts = ({ tested, notTested, limits, status, report }: AccessibilityWords) =>
      [Object.keys(tested), notTested, limits, status, report].map(({ length }) => length)
    expect(counts(accessibilityZh)).toEqual(counts(accessibilityEn))
    expect(Object.keys(checks)).toHaveLength(Object.keys(accessibilityEn.tested).length)
  })
})
