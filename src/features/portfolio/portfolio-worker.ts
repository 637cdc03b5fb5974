/** The worker that reads and assesses a portfolio, so that the page goes on answering meanwhile. */
import { slicesOf } from './portfolio-slices'

async function work(source: Blob | string): Promise<void> {
  for await (const slice of slicesOf(source)) self.postMessage(slice)
  self.postMessage(undefined)
}

self.addEventListener('message', ({ data }: MessageEvent<Blob | string>) => void work(data))
