/** What the pages say that show all questions at once, in English. */
import { pluralOf } from '../../i18n/plural'

const plural = pluralOf('en')

export const overviewEn = {
  all: {
    title: 'All questions',
    lead: 'Every question that can still change a result. Questions come and go as you answer.',
    notNeeded: (count: number) =>
      plural(count, {
        one: 'One question is not needed.',
        other: `${String(count)} questions are not needed.`,
      }),
    counts: 'The result so far',
    toResult: 'See the result',
    clear: 'Clear this answer',
  },
  check: {
    title: 'Check your answers',
    lead: 'Change whatever is not right. Then see your result.',
    change: 'Change',
    answer: 'Answer',
    unanswered: 'Not answered yet',
    notNeeded: 'Not needed',
    notAsked: (reason: string) => `Not asked, because you said that ${reason}.`,
    noDifference: 'Not asked: no answer to it could change a result any more.',
    keptAside: 'Your earlier answer is kept, but takes no part.',
    aside: (options: string) => `Kept from before, but takes no part: ${options}`,
    toResult: 'See my result',
    empty: 'You have not answered any question yet.',
    next: 'Answer the next question',
  },
}

/** The words of the pages that show all questions, in any language. */
export type OverviewWords = typeof overviewEn
