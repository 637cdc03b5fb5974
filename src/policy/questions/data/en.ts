import type { WordsOfQuestions } from '../../words'
import type { dataQuestions } from './questions'

/** The questions about data, in English. */
export const dataEn: WordsOfQuestions<keyof typeof dataQuestions> = {
  'data-abroad': {
    title: 'Which data do you send outside the Chinese mainland?',
    short: 'Data sent abroad',
    hint: 'Include data that you will send. Data that can be accessed from abroad also counts. Hong Kong, Macao and Taiwan count as abroad.',
    why: 'Personal information, important data and the lists of the free trade zones each have a measure of their own.',
    says: 'your enterprise sends abroad, or lets others access from abroad, {answer}',
    options: {
      'personal-information': {
        label: 'Personal information',
        hint: 'Information about people who can be identified, such as customers or staff.',
        phrase: 'personal information',
      },
      'business-data': {
        label: 'Data that an authority might class as important',
        hint: 'For example operating, technical, geographic or health data. Choose this too if you cannot rule it out.',
        phrase: 'data that may be classed as important',
      },
      'other-data': { label: 'Other data', phrase: 'other data' },
      none: {
        label: 'None of these',
        clause: 'your enterprise sends no data abroad and lets nobody access any from abroad',
        denies: 'your enterprise sends data abroad or lets others access data from abroad',
      },
    },
  },
  'intra-group-transfer': {
    title: 'Does the personal information go to companies of your own group?',
    short: 'Transfer within the group',
    hint: 'Answer yes if at least some of it goes to group companies outside the mainland, or can be accessed by them.',
    why: 'One measure is for transfers of personal information within a multinational group.',
    says: 'on transfers within the group your answer is {answer}',
    options: {
      yes: {
        label: 'Yes',
        clause: 'your enterprise sends personal information to companies of its own group abroad',
      },
      no: {
        label: 'No',
        clause: 'your enterprise sends no personal information to companies of its own group abroad',
      },
    },
  },
  'data-business': {
    title: 'Do you offer or need international data services?',
    short: 'International data services',
    hint: 'Choose what you do already and what you plan.',
    why: 'Article XII supports such services, the centres that provide them and the enterprises that use them.',
    says: 'your international data business includes {answer}',
    options: {
      'international-data-services': {
        label: 'We process data for clients abroad',
        phrase: 'data processing for clients abroad',
      },
      'data-centre': {
        label: 'We build or run a data centre for international business',
        phrase: 'a data centre',
      },
      'cloud-centre': {
        label: 'We build or run a cloud-computing centre for international business',
        phrase: 'a cloud centre',
      },
      'buy-processing': {
        label: 'We want to buy data processing from such a centre',
        phrase: 'data processing bought from an international centre',
      },
      none: {
        label: 'None of these',
        clause: 'your enterprise neither offers nor needs international data services',
      },
    },
  },
  'overseas-internet': {
    title: 'Do your staff need easier access to foreign websites?',
    short: 'Access to foreign websites',
    hint: 'Choose what they need it for. The rules on cybersecurity apply all the same.',
    why: 'The circular supports easier use of the internet for two purposes only.',
    says: 'the staff of your enterprise need easier access to foreign websites for {answer}',
    options: {
      trade: { label: 'For international trade', phrase: 'international trade' },
      research: { label: 'For academic research', phrase: 'academic research' },
      none: {
        label: 'Not needed',
        clause:
          'the staff of your enterprise do not need easier access to foreign websites for trade or research',
        denies:
          'the staff of your enterprise need easier access to foreign websites for international trade or academic research',
      },
    },
  },
}

export { dataChecksEn } from './checks.en'
