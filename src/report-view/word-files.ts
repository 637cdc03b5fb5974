/**
 * Reports and agendas as Word files, in the words of the page. What writes them is loaded when the first one is asked for;
 * each of these rejects where it cannot be loaded.
 */
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

/** An enterprise's name, and its report once it is its turn. */
export interface NamedReport {
  readonly name: string
  readonly occasion: () => WordOccasion
}

/** Lets the page paint and answer before the next file is made. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

const loadWord = () => withSecondTry(() => import('../word'))

/** The report of a few pages as the bytes of a `.docx`. */
export async function reportInWord(occasion: WordOccasion, said: Said): Promise<Uint8Array<ArrayBuffer>> {
  const word = await loadWord()
  const report = wordReport(occasion, said)
  return word.reportsAsWord([report], word.titleOf(report.paper), said.language)
}

/**
 * Several reports as one `.docx`, after a list of them.
 *
 * @param title of the file.
 */
export async function reportsInOneWord(
  reports: readonly NamedReport[],
  title: string,
  said: Said,
): Promise<Uint8Array<ArrayBuffer>> {
  const word = await loadWord()
  const all: WordReport[] = []
  for (const { occasion } of reports) {
    all.push(wordReport(occasion(), said))
    await breath()
  }
  return word.reportsAsWord(all, title, said.language)
}

/**
 * Several reports as a ZIP archive with a `.docx` for each, called by its name.
 *
 * @param progress hears how many are done. Where it returns false, nothing more is made and nothing returned.
 */
export async function reportsInArchive(
  reports: readonly NamedReport[],
  said: Said,
  progress: (done: number) => boolean,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const word = await loadWord()
  const files: NamedFile[] = []
  for (const { name, occasion } of reports) {
    if (!progress(files.length)) return undefined
    await breath()
    const report = wordReport(occasion(), said)
    files.push({ name, bytes: await word.reportsAsWord([report], word.titleOf(report.paper), said.language) })
  }
  return word.archiveOf(files, 'docx')
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
    await breath()
  }
  return word.archiveOf(files, 'docx')
}

function wordReport({ address, day, ...input }: WordOccasion, { words, details }: Said): WordReport {
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
