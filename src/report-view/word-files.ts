/**
 * Reports and agendas as Word files, in the words of the page. What writes them is loaded when the first one is asked for;
 * each of these rejects where it cannot be loaded.
 */
import { pause } from '../browser/painted'
import type { Answers, IsoDate } from '../engine'
import { type LanguageDetails, type LanguageWords, withSecondTry } from '../i18n'
import type { Language } from '../policy/languages'
import { type AgendaSheet, type PaperInput, paperOf, type Report } from '../report'
import { codeOf, encodeToken, isForOthers, linkFor } from '../share'
import type { NamedFile, WordReport } from '../word'

/** The language in which a file is written, and its words. */
export interface Said {
  readonly language: Language
  readonly words: LanguageWords
  readonly details: LanguageDetails
}

/** One report, whose answers it is about, and where and when it is made. */
export type WordOccasion = Omit<PaperInput, 'interview' | 'details' | 'today'> & {
  readonly report: Report
  readonly answers: Answers
  /** The address of the app, for the link; on a disk there is none. */
  readonly address: string
  readonly day: IsoDate
}

const loadWord = () => withSecondTry(() => import('../word'))

/** The report of a few pages as the bytes of a `.docx`. */
export async function reportInWord(occasion: WordOccasion, said: Said): Promise<Uint8Array<ArrayBuffer>> {
  const word = await loadWord()
  const report = wordReportOf(occasion, said)
  return word.reportsAsWord([report], word.titleOf(report.paper), said.language)
}

/** One agenda as the bytes of a `.docx`. */
export async function agendaInWord(sheet: AgendaSheet, said: Said): Promise<Uint8Array<ArrayBuffer>> {
  const word = await loadWord()
  return word.agendaAsWord(sheet, said.words.messages.site.name, said.language)
}

/** Agendas as a ZIP archive with a `.docx` for each body, called by its title. */
export async function agendasInArchive(
  sheets: readonly AgendaSheet[],
  said: Said,
): Promise<Uint8Array<ArrayBuffer>> {
  const word = await loadWord()
  const files: NamedFile[] = []
  for (const sheet of sheets) {
    const bytes = await word.agendaAsWord(sheet, said.words.messages.site.name, said.language)
    files.push({ name: sheet.title, bytes })
    await pause()
  }
  return word.archiveOf(files, 'docx')
}

/** A report in the words of the page, ready to be written: plain data, which a worker can be sent. */
export function wordReportOf({ address, day, ...input }: WordOccasion, { words, details }: Said): WordReport {
  const { share, fromDisk } = details.sharing
  const hasLink = isForOthers(address)
  return {
    paper: paperOf({ ...input, today: day, interview: words, details }),
    wayBack: {
      text: hasLink ? share.inFile : fromDisk.onPaper,
      link: hasLink ? { label: share.link, address: linkFor(address, input.answers) } : undefined,
      code: { label: share.code, text: codeOf(encodeToken(input.answers)) },
    },
  }
}
