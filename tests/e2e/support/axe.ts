/**
 * axe, the automatic accessibility checker, inside the page.
 *
 * It is put into a document once and then run many times; the builder of `@axe-core/playwright` would do so again
 * before every run, and a few hundred runs are made here.
 *
 * Firefox 153 crashes where axe asks for the labels of an input that `getByLabel` has asked for before. So the pages at
 * which axe looks are led to their state by ids.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>

const builder = createRequire(import.meta.url).resolve('@axe-core/playwright')
const source = readFileSync(createRequire(builder).resolve('axe-core/axe.min.js'), 'utf8')

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

const byRule = (...values: string[]) => ({ type: 'rule', values })

/** All rules, or those whose outcome hangs on colours or on sizes. */
const rules = {
  all: standards,
  colours: byRule('color-contrast', 'link-in-text-block'),
  sizes: byRule('target-size', 'scrollable-region-focusable'),
}

export type Rules = keyof typeof rules

/** What axe says is wrong, or could not decide; one line per place. */
export async function findings(page: Page, which: Rules): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source)
  await showPaintedColours(page)
  const { violations, incomplete } = await page.evaluate(
    (options) =>
      (globalThis as unknown as { axe: { run: (c: unknown, o: unknown) => Promise<Results> } }).axe.run(
        // It cannot tell what is behind text in a drawing; `rules.spec.ts` measures that.
        { exclude: [['svg[role="img"] text']] },
        options,
      ),
    {
      runOnly: rules[which],
      ...(which === 'all' ? { rules: { 'target-size': { enabled: true } } } : {}),
      resultTypes: ['violations', 'incomplete'],
    },
  )
  const lines = (kind: string, results: typeof violations): string[] =>
    results.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any, all, none }) => {
        const reasons = [...any, ...all, ...none].map((check) => check.message)
        return `${kind}: ${id} at ${target.join(' ')}: ${reasons.join('; ')}`
      }),
    )
  return [...lines('violation', violations), ...lines('undecided', incomplete)]
}

/**
 * axe takes the colour of text from `-webkit-text-fill-color`, which does not tell what forced colours make of it.
 * So it is set to the colour that is really painted.
 */
async function showPaintedColours(page: Page): Promise<void> {
  await page.evaluate(() => {
    const areForced = matchMedia('(forced-colors: active)').matches
    const elements = [...document.body.querySelectorAll('*')].filter(
      (element) => element instanceof HTMLElement,
    )
    for (const element of elements) element.style.removeProperty('-webkit-text-fill-color')
    if (!areForced) return
    for (const element of elements)
      element.style.setProperty('-webkit-text-fill-color', getComputedStyle(element).color)
  })
}
