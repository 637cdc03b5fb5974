/**
 * Reads a portfolio in a worker of its own. Where none can be started, it is read in the page, with a pause after
 * every slice.
 */
import type { ReadSlice } from '../../portfolio'
import type { PortfolioReader } from './portfolio-store'
import { ownScript } from '../../browser/own-scripts'
import { readPortfolioFile as readHere } from './portfolio-here'
import workerAddress from './portfolio-worker?worker&url'

export const readPortfolioFile: PortfolioReader = (request, listener) => {
  let worker: Worker
  try {
    worker = new Worker(ownScript(new URL(workerAddress, import.meta.url)), { type: 'module' })
  } catch {
    return readHere(request, listener)
  }
  let stop = () => {
    worker.terminate()
  }
  worker.addEventListener('message', ({ data }: MessageEvent<ReadSlice | undefined>) => {
    if (data) {
      listener.slice(data)
      return
    }
    worker.terminate()
    listener.end()
  })
  // It could not be loaded; what it may have read before is read again.
  worker.addEventListener('error', () => {
    worker.terminate()
    listener.restart()
    stop = readHere(request, listener)
  })
  worker.postMessage(request)
  return () => {
    stop()
  }
}
