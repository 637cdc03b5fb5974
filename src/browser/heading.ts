/** Begins a new page at its heading, so that screen readers announce it. */
import { beforePaint } from './painted'

const heading = (): HTMLElement | null => document.querySelector('h1')

/** The heading of the page that was shown before its address had changed. */
let begunWith: HTMLElement | null = null

/** Moves the focus to the heading right before the next frame, unless the user has moved it meanwhile. */
export async function focusHeading(): Promise<void> {
  const before = document.activeElement
  await beforePaint()
  if (document.activeElement === before) heading()?.focus({ preventScroll: true })
}

/**
 * Begins a page that is shown before its address changes. Moves the focus at once, because it may still be on a control
 * of the earlier page. A key pressed twice must not answer a question that nobody has seen.
 */
export function beginPage(): void {
  begunWith = heading()
  begunWith?.focus({ preventScroll: true })
  window.scrollTo(0, 0)
}

/** Whether `beginPage` has begun the current page. If so, the focus must not move again: the user may have moved it. */
export const hasBegun = (): boolean => begunWith !== null && begunWith === heading()
