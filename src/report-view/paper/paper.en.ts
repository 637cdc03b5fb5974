/** What only the printed sheets say, in English; loaded with the details. */
import { circularEn } from '../../policy/details.en'
import { pluralOf } from '../../i18n/plural'

const plural = pluralOf('en')

export const paperEn = {
  title: circularEn.reportTitle,
  trial: {
    title: 'This is a trial, not the enterprise’s own answers.',
    lead: (count: number) =>
      plural(count, {
        zero: 'No answer has been changed so far.',
        one: 'One answer was changed to see what follows from it:',
        other: `${String(count)} answers were changed to see what follows from them:`,
      }),
    change: (question: string, before: string, now: string) => `${question} – now: ${now}; before: ${before}`,
  },
  shared: {
    title: 'Somebody else’s answers, opened from a shared link or code.',
    lead: '“You” and “your enterprise” mean the sender.',
  },
  counted: (title: string, count: number) => `${title} (${String(count)})`,
  answers: 'Answers',
  notSure: 'Not sure',
  unanswered: (shorts: string) => `Not answered yet: ${shorts}.`,
  notNeeded: (shorts: string) => `Not asked, because no answer could change a result: ${shorts}.`,
  details: 'The measures in detail',
  detailsLead: 'The same for every enterprise, numbered as in the lists.',
  contacts: 'Whom to contact, and for what',
  sources: 'Sources',
  cite: (place: number) => `[${String(place)}]`,
  same: 'Answers that are the same',
  noneSame: 'No answer is the same.',
  codes: 'Codes and links',
}

/** The words of the printed sheets, in any language. */
export type PaperWords = typeof paperEn
