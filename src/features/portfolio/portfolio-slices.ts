/** A file or a pasted text → what is read of it, slice by slice; the same in a worker and in the page. */
import { failure, LARGEST_FILE, readPortfolio, type ReadSlice } from '../../portfolio'

/** Reads a source. A file that is too large is not even opened. */
export async function* slicesOf(source: Blob | string): AsyncGenerator<ReadSlice> {
  if (typeof source === 'string') {
    yield* readPortfolio(source)
    return
  }
  if (source.size > LARGEST_FILE) {
    yield failure('too-large', 'line')
    return
  }
  const bytes = await source.arrayBuffer().catch(() => undefined)
  if (bytes) yield* readPortfolio(new Uint8Array(bytes))
  else yield failure('not-readable', 'line')
}
