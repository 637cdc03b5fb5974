/** What only the page of the user’s own result says, in English. */
import { pluralOf } from '../../i18n/plural'

const plural = pluralOf('en')

export const resultPageEn = {
  title: 'Your result',
  emptyTitle: 'No result yet',
  emptyText: 'You have not answered any question, so there is nothing to say about your enterprise yet.',
  begin: 'Answer the first question',
  continue: 'Continue with the questions',
  answerNewlyAsked: 'Answer it now',
  editAnswers: 'Edit answers',
  nextSteps: 'Next steps',
  allSteps: 'All next steps',
  whatIf: 'What if …',
  openQuestions: (count: number) =>
    plural(count, {
      one: 'One question is still open. Until you answer it, the measures it affects stay under “Check first”.',
      other: `Up to ${String(count)} questions are still open. Until you answer them, the measures they affect stay under “Check first”.`,
    }),
}

/** The words of that page, in any language. */
export type ResultPageWords = typeof resultPageEn
