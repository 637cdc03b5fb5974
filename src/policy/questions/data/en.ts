/** The questions about data, in English. */
import type { WordsOfQuestions } from '../../words'
import type { dataQuestions } from './questions'

export const dataEn: WordsOfQuestions<keyof typeof dataQuestions> = {
  'data-abroad': {
    title: 'Which data do you send outside the Chinese mainland?',
    short: 'Data sent abroad',
    hint: 'Data that can be opened from outside the mainland count too. Hong Kong, Macao and Taiwan count as outside.',
    why: 'Article XI treats important data, personal information and the lists of the free trade zones in separate measures.',
    says: 'your enterprise sends abroad, or opens to access from abroad, {answer}',
    options: {
      'personal-information': {
        label: 'Personal information',
        hint: 'Information about people who can be identified, such as customers or staff.',
        phrase: 'personal information',
      },
      'business-data': {
        label: 'Operating or technical data that may be important data',
        hint: 'Data that an authority might class as important. Choose this as well if you cannot rule it out.',
        phrase: 'business data that may be classed as important',
      },
      'other-data': { label: 'Other data', phrase: 'other data' },
      none: {
        label: 'None of these',
        clause: 'your enterprise sends no data abroad and opens none to access from abroad',
        denies: 'your enterprise sends data abroad or opens data to access from abroad',
      },
    },
  },
  'intra-group-transfer': {
    title: 'Does the personal information go to entities of your own group?',
    short: 'Transfer within the group',
    hint: 'Answer yes if at least some of it goes to group entities outside the mainland, or can be opened by them.',
    why: 'One measure is for transfers of personal information within a multinational group.',
    says: 'on transfers within the group your answer is {answer}',
    options: {
      yes: {
        label: 'Yes',
        clause: 'your enterprise sends personal information to entities of its own group abroad',
      },
      no: {
        label: 'No',
        clause: 'your enterprise sends no personal information to entities of its own group abroad',
      },
    },
  },
  'transfer-clearance': {
    title:
      'Has your group passed a security assessment or certification for personal information sent abroad?',
    short: 'Security assessment or certification',
    hint: 'Either one is enough. The circular does not mention the standard contract in this context.',
    why: 'The free flow of personal information within a group is meant for groups that have passed one of the two.',
    says: 'on the security assessment or certification your answer is {answer}',
    options: {
      passed: {
        label: 'Yes, passed',
        clause:
          'your group has passed a security assessment or certification for personal information sent abroad',
      },
      'under-way': {
        label: 'Under way',
        clause:
          'a security assessment or certification of your group for personal information sent abroad is under way',
      },
      no: {
        label: 'No',
        clause:
          'your group has not passed a security assessment or certification for personal information sent abroad',
      },
    },
  },
  'data-business': {
    title: 'Do you offer or need international data services?',
    short: 'International data services',
    hint: 'Choose what you do already and what you plan.',
    why: 'Article XII supports such services, the centres that provide them and the enterprises that use them.',
    says: 'your enterprise {answer}',
    options: {
      'international-data-services': {
        label: 'We process data for clients abroad',
        phrase: 'processes data for clients abroad',
      },
      'data-centre': {
        label: 'We build or run a data centre for international business',
        phrase: 'builds or runs an international data centre',
      },
      'cloud-centre': {
        label: 'We build or run a cloud-computing centre for international business',
        phrase: 'builds or runs an international cloud-computing centre',
      },
      'buy-processing': {
        label: 'We need the services of such a centre',
        phrase: 'needs the services of an international data or cloud-computing centre',
      },
      none: {
        label: 'None of these',
        clause: 'your enterprise neither offers nor needs international data services',
      },
    },
  },
  'overseas-internet': {
    title: 'Do you need better access to the internet abroad?',
    short: 'Internet access abroad',
    hint: 'The rules on cybersecurity apply all the same.',
    why: 'The circular supports more convenient use of the internet for two purposes.',
    says: 'your enterprise needs better access to the internet abroad for {answer}',
    options: {
      trade: { label: 'For international trade', phrase: 'international trade' },
      research: { label: 'For academic research', phrase: 'academic research' },
      none: {
        label: 'Not needed',
        clause: 'your enterprise does not need better access to the internet abroad for trade or research',
        denies:
          'your enterprise needs better access to the internet abroad for international trade or academic research',
      },
    },
  },
}
