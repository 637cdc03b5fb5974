/**
 * Writes reports and agendas as Word files, in the current words. The code that writes them is loaded on demand; if that
 * fails, these functions reject.
 */
import { pause } from '../browser/painted'
import type { IsoDate } from '../engine'
import { type LanguageDetails, type LanguageWords, withSecondTry } from '../i18n'
import type { Language } from '../policy/languages'
import { type AgendaSheet, paperOf } from '../report'
import { wayBackTo } from '../share'
import type { NamedFile, WordReport } from '../word'
import type { OnPaper } from './reports'

/** The language in which a file is written, and its words. */
export interface Said {
  readonly language: Language
  readonly words: LanguageWords
  readonly details: LanguageDetails
}

/** One report, its answers, and where and when it is made. */
export type WordOccasion = OnPaper & {
  /** The address of the app. There is no link if it is on a disk. */
  readonly address: string
  readonly day: IsoDate
}

const loadWord = () => withSecondTry(() => import('../word'))

/** Writes the report of a few pages as the bytes of a `.docx`. */
export async function reportInWord(occasion: WordOccasion, said: Said): Promise<Uint8Array<ArrayBuffer>> {
  const word = await loadWord()
  const report = wordReportOf(occasion, said)
  return word.reportsAsWord([report], word.titleOf(report.paper), said.language)
}

/** Writes one agenda as the bytes of a `.docx`. */
export async function agendaInWord(sheet: AgendaSheet, said: Said): Promise<Uint8Array<ArrayBuffer>> {
  const word = await loadWord()
  return word.agendaAsWord(sheet, said.words.messages.site.name, said.language)
}

/** Writes agendas as a ZIP archive with a `.docx` for each, named by its title. */
export async function agendasInArchive(
  sheets: readonly AgendaSheet[],
  said: Said,
): Promise<Uint8Array<ArrayBuffer>> {
  const files: NamedFile[] = []
  for (const sheet of sheets) {
    files.push({ name: sheet.title, bytes: await agendaInWord(sheet, said) })
    await pause()
  }
  const word = await loadWord()
  return word.archiveOf(files, 'docx')
}

/** Puts a report into words, ready to be written. It is plain data, which can be sent to a worker. */
export function wordReportOf({ address, day, ...input }: WordOccasion, { words, details }: Said): WordReport {
  const { share, fromDisk } = details.sharing
  const { link, code } = wayBackTo(address, input.answers)
  return {
    paper: paperOf({ ...input, today: day, interview: words, details }),
    wayBack: {
      text: link ? share.inFile : fromDisk.onPaper,
      link: link === undefined ? undefined : { label: share.link, address: link },
      code: { label: share.code, text: code },
    },
  }
}
