/** The worker that writes Word files, so that the page goes on answering meanwhile: a hundred reports take it half a minute. */
import { type ManyReports, writeMany } from '../../../word'

async function work(request: ManyReports): Promise<void> {
  const writing = writeMany(request)
  for (;;) {
    const { done, value } = await writing.next()
    self.postMessage(value)
    if (done) return
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ManyReports>) => void work(data))
