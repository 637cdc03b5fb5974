/** A file or a pasted text → what is read of it, slice by slice; the same in a worker and in the page. */
import { type Confirmed, failure, LARGEST_FILE, readPortfolio, type ReadSlice } from '../../portfolio'

/** A file or a pasted text, with what a person has confirmed that it means. */
export interface ReadRequest {
  readonly source: Blob | string
  readonly confirmed: Confirmed
}

/** Reads a source. A file that is too large is not even opened. */
export async function* slicesOf({ source, confirmed }: ReadRequest): AsyncGenerator<ReadSlice> {
  if (typeof source === 'string') {
    yield* readPortfolio(source, confirmed)
    return
  }
  if (source.size > LARGEST_FILE) {
    yield failure('too-large', 'line')
    return
  }
  const bytes = await source.arrayBuffer().catch(() => undefined)
  if (bytes) yield* readPortfolio(new Uint8Array(bytes), confirmed)
  else yield failure('not-readable', 'line')
}
