/** Checks that a page fits its window, even with wider text. */
import type { Page } from '@playwright/test'

/** 1280 × 1024 at 400 % zoom. */
export const zoomed = { width: 320, height: 256 }

/** Opens every fold, even those inside others, so that everything is measured. Leaves out menus, which cover other parts. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const painted = () => new Promise(requestAnimationFrame)
    for (;;) {
      const folds = document.querySelectorAll<HTMLDetailsElement>('details:not([open], .menu)')
      if (folds.length === 0) return
      for (const fold of folds) fold.open = true
      // An opened row renders its content only afterwards.
      await painted()
      await painted()
    }
  })

/** Finds the elements that stick out of the window sideways, or whose text is cut off. */
export const sticksOut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    const isHidden = (element: Element): boolean => element.closest('.visually-hidden') !== null
    const tooWide = [...document.body.querySelectorAll('*')].filter((element) => {
      if (!element.checkVisibility() || isHidden(element)) return false
      const { left, right, width } = element.getBoundingClientRect()
      // Text fields may scroll.
      const isCut =
        !element.matches('input, textarea') &&
        element.scrollWidth > element.clientWidth + 1 &&
        getComputedStyle(element).overflowX !== 'visible'
      return width > 0 && (right > clientWidth + 1 || left < -1 || (isCut && element.clientWidth > 0))
    })
    const names = tooWide.map(
      (element) => `${element.tagName.toLowerCase()} ${element.textContent.trim().slice(0, 40)}`,
    )
    return scrollWidth > clientWidth ? [`the page is ${String(scrollWidth)} px wide`, ...names] : names
  })

/** Dots between the parts of a line that could begin the next line, because no no-break space is before them. */
export const looseDots = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const said = document.body.textContent.replaceAll(/[ \t\n]+/g, ' ')
    return [...said.matchAll(/.{0,20}(?<!\S\u00A0)·.{0,20}/g)].map(([found]) => found)
  })

/** Finds texts in letters of less than 14 px. */
export const smallText = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter(
        (element) =>
          element.checkVisibility() &&
          parseFloat(getComputedStyle(element).fontSize) < 14 &&
          [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
          ),
      )
      .map((element) => element.textContent.trim().slice(0, 40)),
  )

/** Adds a style to the page; the returned function removes it. */
export async function style(page: Page, rules: string): Promise<() => Promise<void>> {
  const sheet = await page.evaluateHandle((text) => {
    const made = new CSSStyleSheet()
    made.replaceSync(text)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, made]
    return made
  }, rules)
  return () =>
    sheet.evaluate((made) => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== made)
    })
}

/** Sets the wide spacing of text that every page must support by WCAG 1.4.12; the returned function removes it. */
export const spaceText = (page: Page) =>
  style(
    page,
    `:root:root:root body * {
      line-height: 1.5 !important;
      letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important;
    }
    :root:root:root p { margin-block-end: 2em !important }`,
  )
