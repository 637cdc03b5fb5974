/** What only the printed report says, in English. */
export const onPaperEn = {
  preparedFor: (name: string) => `Prepared for ${name}`,
  conditions: 'Conditions to check',
  you: 'You',
  source: 'Source',
  theme: 'Theme',
  measure: 'Measure',
  agendas: 'Whom to ask, and what to do',
}

export type OnPaperWords = typeof onPaperEn
