/** The reports of several enterprises as Word files: all in one, or one each in an archive. */
import { useDetails, useLanguage, useWords } from '../../../i18n'
import { pause } from '../../../browser/painted'
import { today } from '../../../browser/today'
import type { Enterprise } from '../../../portfolio'
import { wordReportOf } from '../../../report-view/word-files'
import type { ManyReports } from '../../../word'
import { useEnterpriseSheet } from '../enterprise-sheet'
import type { Findings } from '../portfolio-store'
import { nameOf } from '../portfolio-words'

/** More of them are no file that anybody reads, or take minutes. */
export const mostReports = { one: 100, archive: 500 } as const

/**
 * Writes reports; undefined once it is called off.
 *
 * @param tell hears how much of it is written, from 0 to 1.
 */
export type ReportsWriter = (
  request: ManyReports,
  signal: AbortSignal,
  tell: (done: number) => void,
) => Promise<Uint8Array<ArrayBuffer> | undefined>

let writer: ReportsWriter | undefined

/** Says how reports are written from now on: in a worker or in the page is for the app to decide. */
export function writeReportsWith(next: ReportsWriter): void {
  writer = next
}

/** Reports are put together in the page: that is so much of the whole work. */
const PUTTING_TOGETHER = 0.2

/**
 * What writes the reports of some enterprises.
 *
 * @returns a function whose `tell` hears how far it is, from 0 to 1; it rejects where what writes them cannot be loaded.
 */
export function useWordReports(findings: () => Findings) {
  const words = useWords()
  const details = useDetails()
  const language = useLanguage()
  const sheetOf = useEnterpriseSheet()

  return async (
    kind: keyof typeof mostReports,
    enterprises: readonly Enterprise[],
    signal: AbortSignal,
    tell: (done: number) => void,
  ): Promise<Uint8Array<ArrayBuffer> | undefined> => {
    if (!writer) throw new Error('Nobody has said how reports are written.')
    const said = { language: language.value, words: words.value, details: details.value }
    const { portfolio } = said.details
    const { unit } = findings()
    const reports: { name: string; report: ReturnType<typeof wordReportOf> }[] = []
    for (const enterprise of enterprises) {
      const sheet = sheetOf(enterprise, findings())
      if (!sheet) throw new Error(`The token of row ${enterprise.row} cannot be read.`)
      const occasion = { ...sheet, address: window.location.href, day: today() }
      reports.push({ name: nameOf(enterprise, unit, portfolio), report: wordReportOf(occasion, said) })
      tell((PUTTING_TOGETHER * reports.length) / enterprises.length)
      await pause()
      if (signal.aborted) return undefined
    }
    const request = { kind, title: portfolio.word.title, language: said.language, reports }
    return writer(request, signal, (written) => {
      tell(PUTTING_TOGETHER + (1 - PUTTING_TOGETHER) * written)
    })
  }
}
