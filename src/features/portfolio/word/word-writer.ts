/** Writes reports as Word files in a worker or, if none can be started, in the page. */
import { ownScript } from '../../../browser/own-scripts'
import { writeReports as writeHere } from './word-here'
import type { ReportsWriter } from './word-reports'
import workerAddress from './word-worker?worker&url'

/** Writes all reports anew in the page if the worker fails. */
export const writeReports: ReportsWriter = (request, signal, tell) => {
  let worker: Worker
  try {
    worker = new Worker(ownScript(new URL(workerAddress, import.meta.url)), { type: 'module' })
  } catch {
    return writeHere(request, signal, tell)
  }
  return new Promise((resolve) => {
    const end = (outcome: Awaited<ReturnType<ReportsWriter>> | ReturnType<ReportsWriter>): void => {
      worker.terminate()
      resolve(outcome)
    }
    signal.addEventListener('abort', () => {
      end(undefined)
    })
    worker.addEventListener('message', ({ data }: MessageEvent<number | Uint8Array<ArrayBuffer>>) => {
      if (typeof data === 'number') tell(data)
      else end(data)
    })
    // The worker could not be loaded or has failed, so everything is written in the page.
    worker.addEventListener('error', () => {
      end(writeHere(request, signal, tell))
    })
    worker.postMessage(request)
  })
}
