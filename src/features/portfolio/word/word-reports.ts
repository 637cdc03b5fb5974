/** The reports of several enterprises as Word files: all in one, or one each in an archive. */
import { useDetails, useLanguage, useWords } from '../../../i18n'
import { pause } from '../../../browser/painted'
import { currentDay } from '../../../browser/current-day'
import type { Enterprise } from '../../../portfolio'
import { wordReportOf } from '../../../report-view/word-files'
import type { ManyReports } from '../../../word'
import { useEnterpriseSheet } from '../enterprise-sheet'
import type { Findings } from '../portfolio-store'
import { nameOf } from '../portfolio-words'

/**
 * The most reports in one file and in an archive. Nobody reads more, and a browser takes long to print more than 200
 * sheets. A larger archive takes minutes.
 */
export const mostReports = { one: 100, archive: 500 } as const

/**
 * Writes reports as bytes. Resolves with undefined once `signal` is aborted.
 *
 * @param tell called with the progress, from 0 to 1
 */
export type ReportsWriter = (
  request: ManyReports,
  signal: AbortSignal,
  tell: (done: number) => void,
) => Promise<Uint8Array<ArrayBuffer> | undefined>

let writer: ReportsWriter | undefined

/** Sets how reports are written from now on: in a worker or in the page. */
export function writeReportsWith(next: ReportsWriter): void {
  writer = next
}

/** The share of the whole work that goes into putting the reports together in the page. */
const PUTTING_TOGETHER = 0.2

/**
 * Returns a function that writes the reports of some enterprises. Its `tell` is called with the progress, from 0 to 1. It
 * rejects if the code that writes them cannot be loaded.
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
      const occasion = { ...sheet, address: window.location.href, day: currentDay() }
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
