/** Reads a file or a pasted text slice by slice, both in a worker and in the page. */
import type { IsoDate } from '../../engine'
import {
  appraiseKept,
  type Confirmed,
  failure,
  type KeptPortfolio,
  LARGEST_FILE,
  readPortfolio,
  type ReadSlice,
} from '../../portfolio'

/** A request to read a file or a pasted text, with the guesses about it that the user has confirmed. */
export interface FileRequest {
  readonly source: Blob | string
  readonly confirmed: Confirmed
  /** The day of the appraisal. */
  readonly day: IsoDate
}

/** A request to read a file or a text, or a portfolio that the device has kept. */
export type ReadRequest = FileRequest | { readonly kept: KeptPortfolio; readonly day: IsoDate }

/** Reads a source. Does not open a file that is too large. */
export async function* slicesOf(request: ReadRequest): AsyncGenerator<ReadSlice> {
  if ('kept' in request) {
    yield* appraiseKept(request.kept, request.day)
    return
  }
  const { source, confirmed, day } = request
  if (typeof source === 'string') {
    yield* readPortfolio(source, day, confirmed)
    return
  }
  if (source.size > LARGEST_FILE) {
    yield failure('too-large', 'line')
    return
  }
  const bytes = await source.arrayBuffer().catch(() => undefined)
  if (bytes) yield* readPortfolio(new Uint8Array(bytes), day, confirmed)
  else yield failure('not-readable', 'line')
}
