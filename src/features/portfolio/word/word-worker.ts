/** The worker that writes Word files, so that the page stays responsive: a hundred reports take half a minute. */
import { type ManyReports, writeMany } from '../../../word'

async function work(request: ManyReports): Promise<void> {
  const writing = writeMany(request, (done) => {
    self.postMessage(done)
  })
  for (;;) {
    const { done, value } = await writing.next()
    if (done) {
      self.postMessage(value)
      return
    }
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ManyReports>) => void work(data))
