import type { WordsOfQuestions } from '../../words'
import type { enterpriseQuestions } from './questions'

/** The questions about the enterprise itself, in English. */
export const enterpriseEn: WordsOfQuestions<keyof typeof enterpriseQuestions> = {
  ownership: {
    title: 'Is your enterprise domestic or foreign-invested?',
    short: 'Ownership',
    hint: 'Investors from Hong Kong, Macao or Taiwan count as foreign here.',
    why: 'A visa measure and the telecom pilot are for foreign-invested enterprises.',
    says: 'your enterprise is {answer}',
    options: {
      domestic: { label: 'Domestic', phrase: 'domestic' },
      'foreign-invested': { label: 'Foreign-invested', phrase: 'foreign-invested' },
    },
  },
  group: {
    title: 'Does your enterprise belong to a group?',
    short: 'Group',
    hint: 'A multinational group here has entities both in and outside the Chinese mainland. Hong Kong, Macao and Taiwan count as outside.',
    why: 'Cash pools and the pilots for personal information within a group are for multinational groups only.',
    says: 'your enterprise is {answer} of a multinational group',
    options: {
      standalone: { label: 'No group', clause: 'your enterprise does not belong to a group' },
      'domestic-group': {
        label: 'Group within the mainland',
        hint: 'All its entities are in the Chinese mainland.',
        clause: 'your enterprise belongs to a group that has entities in the Chinese mainland only',
      },
      'multinational-lead': {
        label: 'Lead entity in China of a multinational group',
        hint: 'The group’s headquarters, treasury centre or main company in China.',
        keywords: ['HQ', 'Headquarters', 'Regional headquarters'],
        phrase: 'the lead entity in China',
      },
      'multinational-member': {
        label: 'Ordinary member of a multinational group',
        hint: 'Any other entity of such a group, in or outside the mainland.',
        phrase: 'an ordinary member',
      },
    },
  },
}
