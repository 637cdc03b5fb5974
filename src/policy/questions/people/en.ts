/** The question about travellers, in English. */
import type { WordsOfQuestions } from '../../words'
import type { peopleQuestions } from './questions'

export const peopleEn: WordsOfQuestions<keyof typeof peopleQuestions> = {
  'inbound-travellers': {
    title: 'Who comes to China from abroad because of your business?',
    short: 'Travellers to China',
    hint: 'Count foreign nationals who come already and those whom you expect.',
    why: 'Each of the measures on visas, visa-free entry and inbound consumption is for certain travellers.',
    says: 'your enterprise expects {answer} to come to China',
    options: {
      'own-staff': {
        label: 'Foreign staff of your enterprise or its investors',
        phrase: 'foreign staff of its own or of its investors',
      },
      'scientific-technical': {
        label: 'Scientific and technical personnel',
        phrase: 'scientific and technical personnel',
      },
      'high-level-talent': { label: 'High-level talent', phrase: 'high-level talent' },
      'business-visitors': { label: 'Customers and business partners', phrase: 'business visitors' },
      consumers: {
        label: 'Visitors who come to use a service',
        hint: 'Tourists, patients, delegates, spectators, students, long-stay retirees.',
        phrase: 'visitors who want to use a service',
      },
      none: {
        label: 'None of these',
        clause: 'your enterprise expects none of the listed travellers to come to China',
      },
    },
  },
}
