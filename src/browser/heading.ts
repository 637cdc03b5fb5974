/** Where a new page begins: its heading is announced and stands at the top. */
import { beforePaint } from './painted'

const heading = (): HTMLElement | null => document.querySelector('h1')

/** The heading of the page that stood there before its address did. */
let begunWith: HTMLElement | null = null

/** Moves the focus to the heading in time for the next frame, unless the person has moved it meanwhile. */
export async function focusHeading(): Promise<void> {
  const before = document.activeElement
  await beforePaint()
  if (document.activeElement === before) heading()?.focus({ preventScroll: true })
}

/**
 * For a page that stands there before its address does. At once: the focus may be on what the page before has left
 * there, and a key that is pressed twice must not answer a question that nobody has seen.
 */
export function beginPage(): void {
  begunWith = heading()
  begunWith?.focus({ preventScroll: true })
  window.scrollTo(0, 0)
}

/** Whether the page has begun already when its address comes; the person may have moved on in it since. */
export const hasBegun = (): boolean => begunWith !== null && begunWith === heading()
