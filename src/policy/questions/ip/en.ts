/** The questions and the check about intellectual property, in English. */
import type { WordsOfQuestions } from '../../words'
import type { ipChecks, ipQuestions } from './questions'

/** The questions about intellectual property. */
export const ipEn: WordsOfQuestions<keyof typeof ipQuestions> = {
  'ip-rights': {
    title: 'Which intellectual property rights does your enterprise own?',
    short: 'IP rights',
    hint: 'Rights that you own together with others count. Rights that you only use under a licence do not.',
    why: 'You can only pledge or insure rights that you own, and one measure is for patents alone.',
    says: 'your enterprise owns or co-owns {answer}',
    options: {
      patents: { label: 'Patents', phrase: 'patents' },
      trademarks: { label: 'Trade marks', phrase: 'trade marks' },
      copyrights: { label: 'Copyrights', phrase: 'copyrights' },
      'other-ip': { label: 'Other intellectual property', phrase: 'other intellectual property rights' },
      none: {
        label: 'None of these',
        clause: 'your enterprise owns no intellectual property rights',
        denies: 'your enterprise owns or co-owns intellectual property rights',
      },
    },
  },
  'ip-plans': {
    title: 'What do you plan to do with intellectual property?',
    short: 'IP plans',
    hint: 'Count what you do already and what you want to do.',
    why: 'Article X has separate measures for valuation and trade, pledges, loans for R&D, and insurance.',
    says: 'your enterprise plans {answer}',
    options: {
      value: { label: 'Have it valued', phrase: 'to have IP valued' },
      trade: { label: 'Buy, sell or license it', phrase: 'to buy, sell or license IP' },
      pledge: {
        label: 'Borrow against it',
        hint: 'A loan for which you pledge the right as security.',
        phrase: 'to borrow against IP',
      },
      'fund-rd': {
        label: 'Take a loan for R&D towards patents or other intangibles',
        phrase: 'to take a loan for R&D towards patents or other intangibles',
      },
      insure: { label: 'Insure it', phrase: 'to insure IP' },
      none: {
        label: 'None of these',
        clause: 'your enterprise plans none of the listed uses of intellectual property',
      },
    },
  },
}

/** The check about intellectual property. */
export const ipChecksEn: WordsOfQuestions<keyof typeof ipChecks> = {
  'rights-pledgeable': {
    title: 'Are the rights free to be pledged?',
    short: 'Rights free to be pledged',
    hint: 'Answer yes if they are in force, the fees are paid, and no dispute or other pledge stands in the way. Co-owners must consent, unless you have agreed otherwise.',
    why: 'Announcement No. 461 of the patent office asks for the co-owners’ consent or another agreement (Article 4). Banks check the rest.',
    says: 'on rights that are free to be pledged your answer is {answer}',
    options: {
      yes: {
        label: 'Yes',
        clause:
          'your rights are free to be pledged: in force, paid up, without dispute or other pledge, and cleared with co-owners',
      },
      no: {
        label: 'No',
        clause: 'your rights are not yet free to be pledged',
      },
    },
  },
}
