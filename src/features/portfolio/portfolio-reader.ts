/**
 * Reads a portfolio in a worker or, if none can be started, in the page.
 */
import type { ReadSlice } from '../../portfolio'
import type { PortfolioReader } from './portfolio-store'
import { ownScript } from '../../browser/own-scripts'
import { readPortfolioFile as readHere } from './portfolio-here'
import workerAddress from './portfolio-worker?worker&url'

/** Reads everything anew in the page if the worker fails. */
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
  // The worker could not be loaded or has failed, so everything is read again in the page.
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
