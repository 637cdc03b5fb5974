/** The questions about money across the border, in English. */
import type { WordsOfQuestions } from '../../words'
import type { moneyQuestions } from './questions'

export const moneyEn: WordsOfQuestions<keyof typeof moneyQuestions> = {
  'cash-pooling': {
    title: 'Does your group run a cross-border cash pool, or want one?',
    short: 'Cash pool',
    hint: 'A cash pool in renminbi and foreign currency, for group entities in and outside the Chinese mainland.',
    why: 'Article VIII is about such pools and the enterprises that may join them.',
    says: 'your group {answer} a cross-border cash pool in renminbi and foreign currency',
    options: {
      running: { label: 'Yes, it runs one', phrase: 'runs' },
      wanted: { label: 'Not yet, but it wants one', phrase: 'wants' },
      no: {
        label: 'No',
        clause: 'your group neither runs nor wants a cross-border cash pool in renminbi and foreign currency',
        denies: 'your group runs or wants a cross-border cash pool in renminbi and foreign currency',
      },
    },
  },
  'service-payments': {
    title: 'Do you receive or make payments for services across the border?',
    short: 'Payments for services',
    hint: 'Payments for goods do not count. Payments to and from Hong Kong, Macao and Taiwan do.',
    why: 'Article IX asks banks to simplify how they handle such payments.',
    says: 'your enterprise has {answer} for services across the border',
    options: {
      receive: { label: 'We receive payments', phrase: 'incoming payments' },
      pay: { label: 'We make payments', phrase: 'outgoing payments' },
      both: { label: 'Both', phrase: 'payments both ways' },
      no: {
        label: 'Neither',
        clause: 'your enterprise neither receives nor makes payments for services across the border',
        denies: 'your enterprise receives or makes payments for services across the border',
      },
    },
  },
  'small-frequent-payments': {
    title: 'Are your cross-border payments for services mostly small and frequent?',
    short: 'Small, frequent payments',
    hint: 'Answer yes if you have many small payments for services rather than a few large ones. The circular gives no figures.',
    why: 'For small, frequent payments banks are encouraged to review less and settle faster.',
    says: 'on small, frequent payments your answer is {answer}',
    options: {
      yes: {
        label: 'Yes',
        clause:
          'your enterprise has many small cross-border payments for services rather than a few large ones',
      },
      no: {
        label: 'No',
        clause: 'your enterprise does not have many small cross-border payments for services',
      },
    },
  },
  'long-term-partners': {
    title: 'Do you deal mostly with the same foreign parties over years?',
    short: 'Long-term foreign partners',
    hint: 'The circular speaks of long-term cooperation and gives no number of years. Parties in Hong Kong, Macao and Taiwan count.',
    why: 'The lighter review of small payments is for enterprises that work together over the long term.',
    says: 'on long-term foreign partners your answer is {answer}',
    options: {
      yes: { label: 'Yes', clause: 'your enterprise deals mostly with the same foreign parties over years' },
      no: {
        label: 'No',
        clause: 'your enterprise does not deal mostly with the same foreign parties over years',
      },
    },
  },
  'compliance-record': {
    title: 'Are you in good standing with your bank and the authorities?',
    short: 'Standing with bank and authorities',
    hint: 'This means your bank, the foreign-exchange authority and the tax authority. The circular sets no test; your bank decides which enterprises it treats as reputable and compliant.',
    why: 'Simpler bank procedures are for reputable and compliant enterprises.',
    says: 'on your standing with bank and authorities your answer is {answer}',
    options: {
      yes: {
        label: 'Yes',
        clause:
          'your enterprise is in good standing with its bank and with the foreign-exchange and tax authorities',
      },
      no: {
        label: 'No',
        clause:
          'your enterprise is not in good standing with its bank or with the foreign-exchange or tax authorities',
      },
    },
  },
}
