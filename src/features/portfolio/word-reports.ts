/** The reports of several enterprises as Word files: all in one, or one each in an archive. */
import { onUnmounted } from 'vue'
import { archiveFile, saveFile, wordFile } from '../../browser/save-file'
import { today } from '../../browser/today'
import { useDetails, useLanguage, useWords } from '../../i18n'
import type { Enterprise } from '../../portfolio'
import {
  type NamedReport,
  reportsInArchive,
  reportsInOneWord,
  type WordOccasion,
} from '../../report-view/word-files'
import { useEnterpriseSheet } from './enterprise-sheet'
import type { Findings } from './portfolio-store'
import { nameOf } from './portfolio-words'

/** One file is written in one go, while the page waits; an archive report by report. */
const most = { one: 25, archive: 500 } as const

/** What writes them, for as long as the component lives that asks for it. */
export function useWordReports(findings: () => Findings): {
  /**
   * Saves the reports and says how that went.
   *
   * @param tell hears that they are being made.
   * @throws Error where what writes them cannot be loaded.
   */
  readonly save: (
    kind: keyof typeof most,
    enterprises: readonly Enterprise[],
    tell: (making: string) => void,
  ) => Promise<string>
} {
  const words = useWords()
  const details = useDetails()
  const language = useLanguage()
  const sheetOf = useEnterpriseSheet()
  let isBusy = false
  let isGone = false
  onUnmounted(() => {
    isGone = true
  })

  function occasionOf(enterprise: Enterprise): WordOccasion {
    const sheet = sheetOf(enterprise, findings())
    if (!sheet) throw new Error(`The token of row ${enterprise.row} cannot be read.`)
    return { ...sheet, address: window.location.href, day: today() }
  }

  async function save(
    kind: keyof typeof most,
    enterprises: readonly Enterprise[],
    tell: (making: string) => void,
  ): Promise<string> {
    const { portfolio, sharing } = details.value
    const making = portfolio.word.making(enterprises.length)
    if (isBusy) return making
    if (enterprises.length > most[kind]) return portfolio.word.tooMany(most[kind])
    isBusy = true
    tell(making)
    const said = { language: language.value, words: words.value, details: details.value }
    const reports = enterprises.map((enterprise): NamedReport => ({
      name: nameOf(enterprise, findings().unit, portfolio),
      occasion: () => occasionOf(enterprise),
    }))
    try {
      const bytes =
        kind === 'one'
          ? await reportsInOneWord(reports, portfolio.word.title, said)
          : await reportsInArchive(reports, said, () => !isGone)
      if (!bytes || isGone) return ''
      return sharing.save.saved(saveFile(bytes, kind === 'one' ? wordFile : archiveFile, 'reports'))
    } finally {
      isBusy = false
    }
  }

  return { save }
}
