import type { WordsOfQuestions } from '../../words'
import type { locationChecks } from './questions'

/** The check about the location, in English. It stands apart, because the questions come with the first page. */
export const locationChecksEn: WordsOfQuestions<keyof typeof locationChecks> = {
  'consumption-city': {
    title: 'Is your enterprise in one of these 11 cities?',
    short: 'City with a consumption programme',
    hint: 'Guangzhou, Nanjing, Hangzhou, Xiamen, Qingdao, Wuhan, Changsha, Shenzhen, Chengdu, Kunming or Xi’an. Beijing, Tianjin, Shanghai and Chongqing take part as a whole.',
    why: 'These cities have central money to make spending easier for foreign visitors.',
    says: 'on the 11 cities with a consumption programme your answer is {answer}',
    options: {
      yes: {
        label: 'Yes',
        clause: 'your enterprise is in one of the 11 cities with a consumption programme',
      },
      no: { label: 'No', clause: 'your enterprise is in none of the 11 cities with a consumption programme' },
    },
  },
}
