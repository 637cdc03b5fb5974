/** For work that the person shall not wait for: the browser shows first what has changed. */

/** Milliseconds after which it is done anyway: a page out of sight is not painted. */
const LONGEST_WAIT = 100

/** Resolves once what now stands in the page has been painted. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST_WAIT)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      setTimeout(resolve)
    })
  })
}
