/** Schedules work around the browser's frames. */

/** Milliseconds after which a frame is given up: a hidden page is not painted. */
const LONGEST_WAIT = 100

/**
 * Resolves right before the browser paints the current state of the page.
 *
 * For work that needs the layout, such as moving the focus. The browser computes the layout then anyway; earlier, it
 * would lengthen the current task.
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

/** Resolves after the tasks that already wait, such as painting and handling input. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** Resolves once the browser has painted the current state of the page. */
export async function painted(): Promise<void> {
  await beforePaint()
  await pause()
}

/** Milliseconds after which work no longer waits: a browser may find no idle time, or report none. */
const LONGEST_REST = 2000

/** Runs work when the browser is idle. If the browser cannot tell, runs it after the current task. */
export function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: LONGEST_REST })
  else setTimeout(work)
}
