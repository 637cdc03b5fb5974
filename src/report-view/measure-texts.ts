/** The headings and remarks for the description of a measure. */
import type { LanguageDetails } from '../i18n'
import { circular } from '../policy'
import { FRESH_DAYS, isStale, type MeasureSheet } from '../report'
import { currentDay } from '../browser/current-day'
import { dotted } from '../report/marks'

/** Returns the texts around a measure's facts, on screen and on paper. */
export function measureTexts(details: LanguageDetails) {
  const { measure } = details.pages
  return {
    ...measure,
    circular: dotted(details.circular.short, circular.number),
    /** When the sources were last checked, with a warning if that is long ago. */
    checked: ({ text, month }: MeasureSheet['checked']) =>
      isStale(month, currentDay())
        ? `${measure.checked(text)} ${measure.stale(FRESH_DAYS)}`
        : measure.checked(text),
  }
}
