/**
 * Reads a portfolio in a worker of its own. Where none can be started, as in a page that was opened from a disk, it
 * is read in the page, with a pause after every slice.
 */
import type { ReadSlice } from '../portfolio'
import type { PortfolioListener, PortfolioReader } from '../stores/portfolio'
import { ownScript } from './own-scripts'
import workerAddress from './portfolio-worker?worker&url'

export const readPortfolioAside: PortfolioReader = (source, listener) => {
  let worker: Worker
  try {
    worker = new Worker(ownScript(new URL(workerAddress, import.meta.url)), { type: 'module' })
  } catch {
    return readHere(source, listener)
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
    stop = readHere(source, listener)
  })
  worker.postMessage(source)
  return () => {
    stop()
  }
}

const pause = () => new Promise((resolve) => setTimeout(resolve))

function readHere(source: Blob | string, listener: PortfolioListener): () => void {
  let isStopped = false
  const read = async (): Promise<void> => {
    const { slicesOf } = await import('./portfolio-slices')
    for await (const slice of slicesOf(source)) {
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
