/** The browser's frames: what is done in time for the next one, and what the person shall not wait for. */

/** Milliseconds after which it is done anyway: a page out of sight is not painted. */
const LONGEST_WAIT = 100

/**
 * Resolves right before the browser paints what now stands in the page. It lays the page out then anyway; whatever asks
 * for that sooner, as moving the focus does, makes a longer task of it.
 */
export function beforePaint(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST_WAIT)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}

/** Lets the browser do first what waits for it, such as painting the page and answering the person. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** Resolves once what now stands in the page has been painted. */
export async function painted(): Promise<void> {
  await beforePaint()
  await pause()
}
