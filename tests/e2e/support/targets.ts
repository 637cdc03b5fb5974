/** Checks that targets are large enough for a finger, whatever the font. */
import type { Page } from '@playwright/test'
import { style } from './fit'

/**
 * Finds the targets that are too small. Each needs 24 × 24 px, except links in a line of text. In forms, dialogs,
 * header and footer each needs 44 × 44 px. A label counts as part of its input.
 */
export const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const targets = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
    const isInText = (element: Element): boolean =>
      element instanceof HTMLAnchorElement && getComputedStyle(element).display === 'inline'
    const isOfForm = (element: Element): boolean =>
      element.matches('form *, fieldset *, .actions *, dialog *, footer *, header *')
    const sizeOf = (element: Element): { width: number; height: number } => {
      const boxes = [element, ...(element instanceof HTMLInputElement ? (element.labels ?? []) : [])]
      const sizes = boxes.map((box) => box.getBoundingClientRect())
      return {
        width: Math.max(...sizes.map((size) => size.width)),
        height: Math.max(...sizes.map((size) => size.height)),
      }
    }
    return targets
      .filter(
        (element) => element.checkVisibility() && !element.closest('.visually-hidden') && !isInText(element),
      )
      .flatMap((element) => {
        const { width, height } = sizeOf(element)
        const least = isOfForm(element) ? 44 : 24
        if (height >= least - 0.5 && width >= least - 0.5) return []
        const name = element.textContent.trim().slice(0, 40) || element.id
        return [
          `${element.tagName.toLowerCase()} ${name}: ${width.toFixed(1)} × ${height.toFixed(1)}, not ${String(least)}`,
        ]
      })
  })

/**
 * Makes texts tiny, to stand for fonts that are narrow or lack the letters of a language. Distances in `rem` stay.
 */
export const shrinkText = (page: Page) =>
  style(page, ':root:root:root:root body * { font-size: 1px !important; letter-spacing: 0 !important }')
