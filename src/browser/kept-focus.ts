/**
 * Keeps the focus where one is. A control that goes away, or is switched off, once it is used would leave the focus to the
 * page as a whole, and whoever goes on by keys would begin at its top. The focus then goes to what stands nearest: the
 * heading or the first control of the smallest part around it that is still there.
 */
import { focusHeading } from './heading'

const controls = 'button, a[href], input, select, textarea, summary'
const stops = `h1, h2, h3, ${controls}`

/** Watches a page from now on; returns the end of it. */
export function keepFocus(page: Document): () => void {
  page.addEventListener('click', onClick, { capture: true })
  return () => page.removeEventListener('click', onClick, { capture: true })

  function onClick({ target }: Event): void {
    const used = target instanceof Element ? target.closest(controls) : null
    if (!used || used !== page.activeElement) return
    const around = ancestorsOf(used)
    const heading = page.querySelector('h1')
    // After all that the click does at once; what takes care of the focus itself has done so by then.
    setTimeout(() => {
      // A new page has a heading of its own, which gets the focus anyway.
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
