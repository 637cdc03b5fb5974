/**
 * Runs axe, the accessibility checker, in the page.
 *
 * axe is loaded into a document once and then run many times. The builder of `@axe-core/playwright` would load it again
 * before each of a few hundred runs.
 *
 * Firefox 153 crashes if axe reads the labels of an input that `getByLabel` has found before. So tests with axe find
 * inputs by their ids.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { isProving } from '../../support/random'
import { hasDark } from './engines'
import { unmarkedParts } from './language-of-parts'

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>

const builder = createRequire(import.meta.url).resolve('@axe-core/playwright')
const source = readFileSync(createRequire(builder).resolve('axe-core/axe.min.js'), 'utf8')

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

const byRule = (...values: string[]) => ({ type: 'rule', values })

/** All rules, or only those that depend on colours. */
const rules = {
  all: standards,
  colours: byRule('color-contrast', 'link-in-text-block'),
}

/** The name of a set of rules. */
export type Rules = keyof typeof rules

/**
 * Returns what axe finds wrong, or cannot decide, on the page or a part of it; one line per place. Of texts with the
 * same colours, size, weight and background it checks the contrast of two; with `PROVE=1` of all.
 */
export async function findings(page: Page, which: Rules, part?: string): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source)
  await showPaintedColours(page)
  if (!isProving) await markAlike(page, part)
  const { violations, incomplete } = await page.evaluate(
    ({ within, ...options }) =>
      (globalThis as unknown as { axe: { run: (c: unknown, o: unknown) => Promise<Results> } }).axe.run(
        // axe cannot tell what is behind text in a drawing; `rules.spec.ts` measures that.
        { ...within, exclude: [['svg[role="img"] text']] },
        options,
      ),
    {
      within: part ? { include: [[part]] } : {},
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
 * Marks all but two of the texts for which contrast must be the same. Also marks elements without their own text, which
 * axe would exclude slowly. Makes axe skip the marked ones.
 */
async function markAlike(page: Page, part = 'body'): Promise<void> {
  await page.evaluate((looked) => {
    const { axe } = globalThis as unknown as { axe: { configure: (changes: unknown) => void } }
    axe.configure({ rules: [{ id: 'color-contrast', selector: '*:not([data-alike])' }] })

    const grounds = new Map<Element, string>()
    const groundOf = (element: Element | null): string => {
      if (!element) return ''
      const known = grounds.get(element)
      if (known !== undefined) return known
      const { backgroundColor, backgroundImage, opacity, position } = getComputedStyle(element)
      const own = [
        groundOf(element.parentElement),
        backgroundColor,
        backgroundImage,
        opacity,
        position,
      ].join()
      grounds.set(element, own)
      return own
    }
    const shows = (element: Element): boolean =>
      element.checkVisibility() &&
      (element.matches('input, select, textarea') ||
        [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim()))
    const counts = new Map<string, number>()
    for (const element of document.body.querySelectorAll('*')) {
      const isShown = shows(element)
      element.toggleAttribute('data-alike', !isShown)
      if (!isShown || !element.closest(looked)) continue
      const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element)
      const kind = [color, fontSize, fontWeight, textShadow, groundOf(element)].join()
      const count = (counts.get(kind) ?? 0) + 1
      counts.set(kind, count)
      if (count > 2) element.setAttribute('data-alike', '')
    }
  }, part)
}

/**
 * Sets `-webkit-text-fill-color`, from which axe takes the colour of text, to the colour that is really painted. Forced
 * colours do not change it.
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

const light = { colorScheme: 'light', forcedColors: 'none' } as const
const dark = { colorScheme: 'dark', forcedColors: 'none' } as const
const forced = { colorScheme: 'dark', forcedColors: 'active' } as const

const looksAt = (width: number, ...all: readonly (typeof light | typeof dark | typeof forced)[]) =>
  all
    .filter((media) => hasDark || media === light)
    .map((media) => {
      const colours = media.forcedColors === 'active' ? 'forced colours' : media.colorScheme
      return { name: `${colours}, ${String(width)} px`, media, size: { width, height: 800 } }
    })

const everyLook = [1280, 768, 320].flatMap((width) => looksAt(width, light, dark, forced))

/** The looks that take turns: every one that differs in colours or layout. */
const looks = [
  ...looksAt(1280, light),
  ...looksAt(320, light, dark),
  ...looksAt(1280, dark),
  ...looksAt(768, light),
  ...looksAt(1280, forced),
]

/** Sets the usual look: light, in a window of a desktop. */
export async function lookUsual(page: Page): Promise<void> {
  await page.emulateMedia(light)
  await page.setViewportSize({ width: 1280, height: 800 })
}

/**
 * Returns the findings of axe in the look whose turn it is, or with `PROVE=1` in every look. Each finding names its
 * look. Adds the texts whose language is not marked. With `part`, axe looks at that part of the page alone.
 */
export async function findInLooks(page: Page, turn = 0, part?: string): Promise<readonly string[]> {
  const found = [...(await unmarkedParts(page))]
  for (const { name, media, size } of isProving ? everyLook : looks.slice(turn % looks.length).slice(0, 1)) {
    await page.emulateMedia(media)
    await page.setViewportSize(size)
    for (const finding of await findings(page, 'all', part)) found.push(`${name}: ${finding}`)
  }
  return found
}
