/** The worker that reads and assesses a portfolio, so that the page stays responsive. */
import { type ReadRequest, slicesOf } from './portfolio-slices'

async function work(request: ReadRequest): Promise<void> {
  for await (const slice of slicesOf(request)) self.postMessage(slice)
  self.postMessage(undefined)
}

self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => void work(data))
