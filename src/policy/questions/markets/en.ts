import type { WordsOfQuestions } from '../../words'
import type { marketsQuestions } from './questions'

/** The question about markets, in English. */
export const marketsEn: WordsOfQuestions<keyof typeof marketsQuestions> = {
  'market-plans': {
    title: 'What do you plan, or need help with, to win customers abroad?',
    short: 'Plans for markets abroad',
    hint: 'Count what you do already and what you want to do. Hong Kong, Macao and Taiwan count as abroad.',
    why: 'There is separate support for exhibiting, for organising exhibitions abroad, and for legal help.',
    says: 'your enterprise wants {answer}',
    options: {
      'exhibit-abroad': { label: 'Exhibit abroad', phrase: 'to exhibit abroad' },
      'exhibit-at-home': {
        label: 'Exhibit in the Chinese mainland',
        phrase: 'to exhibit in the Chinese mainland',
      },
      'organise-abroad': {
        label: 'Organise exhibitions abroad, or own an exhibition brand there',
        phrase: 'to organise exhibitions or own exhibition brands abroad',
      },
      'ip-protection': {
        label: 'Help with IP protection abroad',
        phrase: 'to get help with IP protection abroad',
      },
      'legal-advice': {
        label: 'Legal advice for markets abroad',
        phrase: 'to get legal advice for markets abroad',
      },
      'dispute-resolution': {
        label: 'Help with disputes abroad',
        hint: 'By arbitration or mediation.',
        phrase: 'to get help with disputes abroad',
      },
      none: {
        label: 'None of these',
        clause: 'your enterprise plans no exhibitions and seeks no legal help for markets abroad',
      },
    },
  },
}
