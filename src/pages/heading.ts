/** Where a new page begins: its heading is announced and stands at the top. */

const heading = (): HTMLElement | null => document.querySelector('h1')

/** The heading of the page that stood there before its address did. */
let begunWith: HTMLElement | null = null

export function focusHeading(): void {
  heading()?.focus({ preventScroll: true })
}

/** For a page that stands there before its address does. */
export function beginPage(): void {
  focusHeading()
  window.scrollTo(0, 0)
  begunWith = heading()
}

/** Whether the page has begun already when its address comes; the person may have moved on in it since. */
export const hasBegun = (): boolean => begunWith !== null && begunWith === heading()
