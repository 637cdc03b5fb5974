/** Several reports as one Word file, or as an archive with one for each. It reports progress, because it takes time. */
import type { Language } from '../policy/languages'
import { archiveOf, type NamedFile } from './archive'
import { reportsAsWord, titleOf, type WordReport } from './report'

/** What is to be written: plain data, which can be sent to a worker. */
export interface ManyReports {
  readonly kind: 'one' | 'archive'
  /** Of the one file. */
  readonly title: string
  readonly language: Language
  readonly reports: readonly { readonly name: string; readonly report: WordReport }[]
}

/**
 * Writes them, and pauses after each file of an archive. One file for all is written in one go.
 *
 * @param tell receives how much is done, from 0 to 1, also within one file.
 */
export async function* writeMany(
  { kind, title, language, reports }: ManyReports,
  tell: (done: number) => void,
): AsyncGenerator<undefined, Uint8Array<ArrayBuffer>> {
  if (kind === 'one') {
    const all = reports.map(({ report }) => report)
    return reportsAsWord(all, title, language, tell)
  }
  const files: NamedFile[] = []
  for (const { name, report } of reports) {
    files.push({ name, bytes: await reportsAsWord([report], titleOf(report.paper), language) })
    tell(files.length / reports.length)
    yield
  }
  return archiveOf(files, 'docx')
}
