/** Puts the accessibility statement together from its words, the date, and the tools of the tests. */
import type { LanguageDetails } from '../../i18n'

/** One section of the statement. */
export interface StatementSection {
  readonly title: string
  readonly paragraphs?: readonly string[]
  readonly points?: readonly string[]
}

/** The day of the statement, and the versions of the tools that tested the site. Update them together. */
export const occasion = { date: '2026-11-25', chromium: '156', axe: '4.13' } as const

/** Returns the sections of the statement in one language. */
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
