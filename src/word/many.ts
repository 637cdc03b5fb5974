/** Several reports as one Word file, or as an archive with one for each; told step by step, because it takes its time. */
import type { Language } from '../policy/languages'
import { archiveOf, type NamedFile } from './archive'
import { reportsAsWord, titleOf, type WordReport } from './report'

/** What is to be written. It is plain data, so that a worker can be sent it. */
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
 * @param tell hears how much is done, from 0 to 1, also in the midst of one go.
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
