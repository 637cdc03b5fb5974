/** Whether a finger can hit what is there to be pressed, whatever font its text is in. */
import type { Page } from '@playwright/test'
import { style } from './fit'

/**
 * What is too small to be hit. Everything takes at least 24 × 24 px, unless it stands in a line of text; what
 * answers a question or moves on from it takes 44 px both ways. A label belongs to its input.
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
 * Leaves next to nothing of the size of texts, as a font may that has narrow letters, or none for a language. Distances
 * in `rem` stay.
 */
export const shrinkText = (page: Page) =>
  style(page, ':root:root:root:root body * { font-size: 1px !important; letter-spacing: 0 !important }')
