/**
 * Moves the focus where people who use the keyboard or a screen reader look for it.
 *
 * A new page begins at its heading, so that it is announced. Within a page, a used control may disappear or be
 * disabled. The browser would then move the focus to the whole page, and keyboard users would start at its top.
 * Instead, it goes to the first heading or control in an ancestor of the used control. Of the ancestors that are still
 * there and have one, it takes the nearest.
 */
import { beforePaint } from './painted'

const controls = 'button, a[href], input, select, textarea, summary'
const stops = `h1, h2, h3, ${controls}`

/** Moves the focus to the heading right before the next frame, unless the user has moved it meanwhile. */
export async function focusHeading(): Promise<void> {
  const before = document.activeElement
  await beforePaint()
  if (document.activeElement === before) document.querySelector('h1')?.focus({ preventScroll: true })
}

/** Watches a page from now on; returns a function that stops it. */
export function keepFocus(page: Document): () => void {
  page.addEventListener('click', onClick, { capture: true })
  return () => page.removeEventListener('click', onClick, { capture: true })

  function onClick({ target }: Event): void {
    const used = target instanceof Element ? target.closest(controls) : null
    if (!used || used !== page.activeElement) return
    const around = ancestorsOf(used)
    const heading = page.querySelector('h1')
    // After everything that the click does at once, which may have moved the focus itself.
    setTimeout(() => {
      // The heading of a new page gets the focus anyway.
      if (hasFocus(page) || isUsable(used) || page.querySelector('h1') !== heading) return
      const places = around.filter((part) => part.isConnected && !part.querySelector('h1'))
      const place = places.map(stopIn).find((stop) => stop !== undefined)
      if (!place) {
        void focusHeading()
        return
      }
      if (!place.matches(controls)) place.tabIndex = -1
      place.focus()
    })
  }
}

const isUsable = (element: Element): boolean => element.isConnected && !element.matches(':disabled')

const hasFocus = ({ activeElement, body }: Document): boolean =>
  activeElement !== null && activeElement !== body && isUsable(activeElement)

function ancestorsOf(element: Element): readonly Element[] {
  const parent = element.parentElement
  return parent ? [parent, ...ancestorsOf(parent)] : []
}

function stopIn(part: Element): HTMLElement | undefined {
  return [...part.querySelectorAll<HTMLElement>(stops)].find(isUsable)
}
