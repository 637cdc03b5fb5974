/** Measures the width of letters, and sets a page in letters of another width. */
import type { Page } from '@playwright/test'

/** A text and its width in Arial and Arimo, in em. */
const sample = { text: 'Hamburgefonstiv 2026', inArial: 10.06 }

/** Measures the width of the letters of the printed page, relative to Arial's. */
export async function widthOfLetters(page: Page): Promise<number> {
  await page.emulateMedia({ media: 'print' })
  const width = await page.evaluate((text) => {
    const line = document.createElement('span')
    line.style.cssText = 'position: absolute; visibility: hidden; white-space: nowrap; font-size: 1000px'
    line.textContent = text
    document.body.append(line)
    const { width } = line.getBoundingClientRect()
    line.remove()
    return width
  }, sample.text)
  await page.emulateMedia({ media: null })
  return width / 1000 / sample.inArial
}

/** Sets a page in Arial or Arimo at a percentage of its width. Chinese characters keep their width. */
export const setAllIn = (page: Page, percent: number): Promise<void> =>
  page.evaluate((share) => {
    const face = (weight: number, ...names: string[]): string => `@font-face {
      font-family: other-width;
      font-weight: ${String(weight)};
      size-adjust: ${String(share)}%;
      src: ${names.map((name) => `local('${name}')`).join()};
    }`
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`${face(400, 'Arimo Regular', 'Arimo', 'Arial')}
      ${face(700, 'Arimo Bold', 'Arial Bold')}
      :root:root { --type: other-width, sans-serif !important }`)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  }, percent)
