/** What only the printed report says, in English. */
export const onPaperEn = {
  preparedFor: 'Prepared for',
  preparedBy: 'Prepared by',
  whose: {
    own: 'From the answers in this browser.',
    portfolio: (from: string, place: string) => `From answers in “${from}”, ${place}.`,
  },
  named: 'The names were added on this device; the link or code holds none.',
  names: {
    add: 'Add names for paper and files',
    change: 'Change names',
    hint: 'Optional. The names stand on the printed sheet, in the files that you save, and in their file names. They go nowhere else: no link, code or address holds them.',
    enterprise: 'Name of the enterprise',
    adviser: 'Prepared by (person or firm)',
    kept: 'Kept on this device.',
    notKept: 'This browser does not keep the names. They last until you close the page.',
    notKeeping: 'Keeping is switched off on this device. The names last until you close the page.',
    done: 'Done',
  },
  conditions: 'Conditions to check',
  you: 'You',
  source: 'Source',
  theme: 'Theme',
  measure: 'Measure',
  agendas: 'Whom to ask, and what to do',
}

/** The words of the printed report, in any language. */
export type OnPaperWords = typeof onPaperEn
