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

/** Writes them, and says after each file how many are written. One file for all is written in one go. */
export async function* writeMany({
  kind,
  title,
  language,
  reports,
}: ManyReports): AsyncGenerator<number, Uint8Array<ArrayBuffer>> {
  if (kind === 'one') {
    const all = reports.map(({ report }) => report)
    return reportsAsWord(all, title, language)
  }
  const files: NamedFile[] = []
  for (const { name, report } of reports) {
    files.push({ name, bytes: await reportsAsWord([report], titleOf(report.paper), language) })
    yield files.length
  }
  return archiveOf(files, 'docx')
}
