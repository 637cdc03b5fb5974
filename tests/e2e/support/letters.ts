/** How wide letters are, and the same page in letters of another width. */
import type { Page } from '@playwright/test'

/** Text of which every em of height takes this many ems of width in Arial, and in Arimo. */
const sample = { text: 'Hamburgefonstiv 2026', inArial: 10.06 }

/** How wide the letters of the printed page are, as a share of Arial's. */
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

/** Sets all text of a page in Arial, or its like, made wider or narrower; Chinese characters are as wide as ever. */
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
