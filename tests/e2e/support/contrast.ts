/** Measures the contrast of texts, where axe cannot: in drawings and on paper. */
import type { Page } from '@playwright/test'

/** Which texts to measure, and against what. */
interface Measured {
  /** A selector of elements; those without a text of their own do not count. */
  readonly selector: string
  /** The property with the colour of the text. */
  readonly colour: 'color' | 'fill'
  /** The colour behind them: that of the page, or white. */
  readonly behind: 'page' | 'white'
  readonly least: number
}

/** Returns how many of the elements have a text of their own, and the texts whose contrast is less than `least` : 1. */
export const contrasts = (page: Page, measured: Measured) =>
  page.evaluate(({ selector, colour, behind, least }) => {
    const luminance = (value: string): number => {
      const [red = 0, green = 0, blue = 0] = (value.match(/[\d.]+/g) ?? []).map((part) => {
        const share = Number(part) / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const ground =
      behind === 'white' ? 1 : luminance(getComputedStyle(document.documentElement).backgroundColor)
    const withText = [...document.querySelectorAll(selector)].filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    )
    const pale = withText.filter((element) => {
      const ink = luminance(getComputedStyle(element)[colour])
      return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05) < least
    })
    return {
      count: withText.length,
      pale: pale.map((text) => `${getComputedStyle(text)[colour]}: ${text.textContent.trim()}`),
    }
  }, measured)
