/** The accessibility statement, put together: its words, and when and with what the site was tested. */
import type { LanguageDetails } from '../../i18n'

/** The shape of a statement: what it says under each heading. */
export interface StatementSection {
  readonly title: string
  readonly paragraphs?: readonly string[]
  readonly points?: readonly string[]
}

/** The day of the statement, and the tools of its tests; to be renewed together. */
export const occasion = { date: '2026-11-25', chromium: '156', axe: '4.13' } as const

/** Its sections in one language. */
export function statementSections({ accessibility, report }: LanguageDetails): readonly StatementSection[] {
  const date = report.date(occasion.date)
  const { statusTitle, testedTitle, notTestedTitle, limitsTitle, reportTitle, aboutTitle } = accessibility
  return [
    { title: statusTitle, paragraphs: accessibility.status },
    {
      title: testedTitle,
      paragraphs: [accessibility.testedLead({ ...occasion, date })],
      points: Object.values(accessibility.tested),
    },
    { title: notTestedTitle, points: accessibility.notTested },
    { title: limitsTitle, points: accessibility.limits },
    { title: reportTitle, paragraphs: accessibility.report },
    { title: aboutTitle, paragraphs: [accessibility.about(date)] },
  ]
}
