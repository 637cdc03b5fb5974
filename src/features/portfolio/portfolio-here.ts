/** Reads a portfolio in the page itself, with a pause after every slice, so that the page stays responsive. */
import { pause } from '../../browser/painted'
import type { PortfolioReader } from './portfolio-store'

/** Reports a failure of the app to the listener, even if the code that reads cannot be loaded. */
export const readPortfolioFile: PortfolioReader = (request, listener) => {
  let isStopped = false
  const read = async (): Promise<void> => {
    const { slicesOf } = await import('./portfolio-slices')
    for await (const slice of slicesOf(request)) {
      await pause()
      if (isStopped) return
      listener.slice(slice)
    }
    listener.end()
  }
  void read().catch(listener.fail)
  return () => {
    isStopped = true
  }
}
