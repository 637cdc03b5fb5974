/** The questions and checks about money across the border, in English. */
import type { WordsOfQuestions } from '../../words'
import type { moneyChecks, moneyQuestions } from './questions'

/** The questions about money across the border. */
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
    hint: 'Answer yes if you have many small payments for services rather than a few large ones. The article gives no figures.',
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
    title: 'Do you mainly work with long-standing foreign clients or suppliers?',
    short: 'Long-term foreign partners',
    hint: 'Count enterprises, not individuals. The article gives no number of years. Enterprises in Hong Kong, Macao and Taiwan count.',
    why: 'The lighter review of small payments is for enterprises that work together over the long term.',
    says: 'on long-term foreign partners your answer is {answer}',
    options: {
      yes: {
        label: 'Yes',
        clause: 'your enterprise works mainly with the same foreign enterprises over years',
      },
      no: {
        label: 'No',
        clause: 'your enterprise does not work mainly with the same foreign enterprises over years',
      },
    },
  },
}

/** The checks about money across the border. */
export const moneyChecksEn: WordsOfQuestions<keyof typeof moneyChecks> = {
  'pool-members': {
    title: 'Does the pool have at least three members?',
    short: 'Pool: three members',
    hint: 'Count the members in and outside the Chinese mainland together, the host included.',
    why: 'The notice Yin Fa [2025] No. 251 asks for three members or more in an integrated pool.',
    says: 'on the number of pool members your answer is {answer}',
    options: {
      yes: {
        label: 'Yes',
        clause: 'the pool has at least three members in and outside the mainland',
      },
      no: { label: 'No', clause: 'the pool has fewer than three members in and outside the mainland' },
    },
  },
  'pool-flows': {
    title:
      'Did your group’s mainland members receive and pay at least RMB 7 billion across the border last year?',
    short: 'Pool: receipts and payments',
    hint: 'Add up the international receipts and payments of all mainland members, in renminbi and foreign currency. One member alone need not reach it.',
    why: 'The notice Yin Fa [2025] No. 251 asks for RMB 7 billion or more in the previous year, or the equivalent.',
    says: 'on the receipts and payments of the pool’s mainland members your answer is {answer}',
    options: {
      yes: {
        label: 'Yes',
        clause:
          'your group’s mainland members had international receipts and payments of at least RMB 7 billion last year',
      },
      no: {
        label: 'No',
        clause:
          'your group’s mainland members had international receipts and payments of less than RMB 7 billion last year',
      },
    },
  },
  'pool-domestic-revenue': {
    title: 'Did your group’s mainland members earn revenue of at least RMB 10 billion last year?',
    short: 'Pool: revenue in the mainland',
    hint: 'Add up the revenue of all mainland members of the pool.',
    why: 'The notice Yin Fa [2025] No. 251 asks for RMB 10 billion or more in the previous year.',
    says: 'on the revenue of the pool’s mainland members your answer is {answer}',
    options: {
      yes: {
        label: 'Yes',
        clause: 'your group’s mainland members had revenue of at least RMB 10 billion last year',
      },
      no: {
        label: 'No',
        clause: 'your group’s mainland members had revenue of less than RMB 10 billion last year',
      },
    },
  },
  'pool-overseas-revenue': {
    title: 'Did your group’s overseas members earn revenue of at least RMB 2 billion last year?',
    short: 'Pool: revenue overseas',
    hint: 'Add up the revenue of all overseas members of the pool, converted to renminbi.',
    why: 'The notice Yin Fa [2025] No. 251 asks for RMB 2 billion or more in the previous year, or the equivalent.',
    says: 'on the revenue of the pool’s overseas members your answer is {answer}',
    options: {
      yes: {
        label: 'Yes',
        clause: 'your group’s overseas members had revenue of at least RMB 2 billion last year',
      },
      no: {
        label: 'No',
        clause: 'your group’s overseas members had revenue of less than RMB 2 billion last year',
      },
    },
  },
  'pool-record': {
    title: 'Has your group gone two years without a major violation in cross-border payments?',
    short: 'Pool: clean record',
    hint: 'This means cross-border receipts and payments of the members. For a younger enterprise the time since its founding counts.',
    why: 'The notice Yin Fa [2025] No. 251 asks for two years without a major violation.',
    says: 'on your group’s record in cross-border receipts and payments your answer is {answer}',
    options: {
      yes: {
        label: 'Yes',
        clause: 'your group has had no major violation in cross-border receipts and payments for two years',
      },
      no: {
        label: 'No',
        clause: 'your group has had a major violation in cross-border receipts and payments within two years',
      },
    },
  },
  'pool-class': {
    title: 'Are the pool’s members in class A for goods trade, or not in the directory at all?',
    short: 'Pool: goods-trade class',
    hint: 'The directory is the one of enterprises with foreign-exchange receipts and payments for trade. Your bank can tell you the class.',
    why: 'The notice Yin Fa [2025] No. 251 asks members in that directory to be in class A.',
    says: 'on the goods-trade class of the pool’s members your answer is {answer}',
    options: {
      yes: {
        label: 'Yes',
        clause: 'the pool’s members are in class A for goods trade or not in the directory',
      },
      no: {
        label: 'No',
        clause: 'a member of the pool is in the directory for goods trade without being in class A',
      },
    },
  },
  'pool-sector': {
    title: 'Are all members of the pool outside the three excluded sectors?',
    short: 'Pool: no excluded sector',
    hint: 'Excluded are financial institutions, local-government financing platforms and real-estate firms. A group finance company may still be the host.',
    why: 'The notice Yin Fa [2025] No. 251 keeps these three kinds of enterprise out of the pool.',
    says: 'on the sectors of the pool’s members your answer is {answer}',
    options: {
      yes: {
        label: 'Yes',
        clause:
          'the pool has no financial institution, local-government financing platform or real-estate firm among its members',
      },
      no: {
        label: 'No',
        clause:
          'the pool has a financial institution, local-government financing platform or real-estate firm among its members',
      },
    },
  },
  'pool-link': {
    title: 'Is your enterprise linked to the group by shareholding?',
    short: 'Pool: shareholding link',
    hint: 'A direct or indirect holding between you and other companies of the group counts. So does the same controlling parent as the host.',
    why: 'The notice Yin Fa [2025] No. 251 asks for this link of every member.',
    says: 'on your shareholding link with the group your answer is {answer}',
    options: {
      yes: {
        label: 'Yes',
        clause: 'your enterprise is linked to the group by shareholding or has the host’s controlling parent',
      },
      no: {
        label: 'No',
        clause:
          'your enterprise is neither linked to the group by shareholding nor has the host’s controlling parent',
      },
    },
  },
  'pool-set-up': {
    title: 'Is the set-up of the pool in place, or being put in place?',
    short: 'Pool: host, bank and controls',
    hint: 'This means a host with legal personality in the mainland, a qualified bank in the host’s region, internal control, and an electronic system.',
    why: 'The notice Yin Fa [2025] No. 251 asks for this set-up before the host files for the pool.',
    says: 'on the set-up of the pool your answer is {answer}',
    options: {
      yes: {
        label: 'Yes',
        clause: 'your group has, or is setting up, the host, bank, internal control and system for the pool',
      },
      no: {
        label: 'No',
        clause: 'your group is not setting up the host, bank, internal control and system for the pool',
      },
    },
  },
  'compliance-record': {
    title: 'Are you in good standing with your bank and the authorities?',
    short: 'Standing with bank and authorities',
    hint: 'This means your bank, the foreign-exchange authority and the tax authority. The article sets no test; your bank decides.',
    why: 'Article IX speaks of simpler procedures for reputable and compliant enterprises.',
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
  'quality-enterprise': {
    title: 'Has your bank chosen you as a quality enterprise?',
    short: 'Quality enterprise',
    hint: 'Banks that count as prudent and compliant choose such enterprises. You do not apply to the foreign-exchange authority.',
    why: 'The notice of 29 October 2025 gives quality enterprises simpler netting and simpler payment of foreign staff.',
    says: 'on the treatment as a quality enterprise your answer is {answer}',
    options: {
      yes: { label: 'Yes', clause: 'your bank has chosen your enterprise as a quality enterprise' },
      no: { label: 'No', clause: 'your bank has not chosen your enterprise as a quality enterprise' },
    },
  },
  'payments-up-to-limit': {
    title: 'Is each of your payments for services USD 50,000 or less?',
    short: 'Payments up to USD 50,000',
    hint: 'Or the equivalent in another currency. A payment that was split to stay below the amount does not count as small.',
    why: 'Up to this amount the bank in principle need not review documents (Hui Fa [2020] No. 14, Articles 48 and 49).',
    says: 'on payments of up to USD 50,000 your answer is {answer}',
    options: {
      yes: { label: 'Yes', clause: 'your single payments for services are at most USD 50,000' },
      no: { label: 'No', clause: 'some of your single payments for services are above USD 50,000' },
    },
  },
}
