/** The toy's later questions, in English. */
import type { WordsOfQuestions } from '../shapes'

/** The other questions and the check. */
export const furtherQuestionsEn: WordsOfQuestions<'place' | 'permit' | 'clean-ice'> = {
  place: {
    title: 'Where is your stand?',
    short: 'Place',
    why: 'Two measures depend on the place.',
    says: 'your stand is {answer}',
    options: {
      park: { label: 'In a park', phrase: 'in a park' },
      beach: { label: 'On a beach', phrase: 'on a beach' },
      elsewhere: { label: 'Elsewhere', phrase: 'elsewhere' },
    },
  },
  permit: {
    title: 'Do you have a permit?',
    short: 'Permit',
    why: 'One measure helps with permits.',
    says: '{answer}',
    options: {
      held: { label: 'Yes', clause: 'your stand has a permit' },
      applied: { label: 'Applied for', clause: 'your stand has applied for a permit' },
      no: { label: 'No', clause: 'your stand has no permit' },
    },
  },
  'clean-ice': {
    title: 'Is your ice clean?',
    short: 'Clean ice',
    why: 'The voucher for ice requires it.',
    says: '{answer}',
    options: {
      yes: { label: 'Yes', clause: 'your ice is clean' },
      no: { label: 'No', clause: 'your ice is not clean' },
    },
  },
}
