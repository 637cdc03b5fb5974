import type { WordsOfQuestions } from '../../words'
import type { dataChecks } from './questions'

/** The checks about data, in English. */
export const dataChecksEn: WordsOfQuestions<keyof typeof dataChecks> = {
  'important-data-notified': {
    title: 'Has an authority notified you, or published, that some of your outbound data are important?',
    short: 'Data named as important',
    hint: 'Look also at the lists of zones and the guides of your sector: they count as published.',
    why: 'Data that no authority has named need not be declared as important; important data need a security assessment (Provisions of 22 March 2024, articles 2 and 7).',
    says: 'on important data your answer is {answer}',
    options: {
      yes: {
        label: 'Yes',
        clause: 'an authority has named some of your outbound data as important',
      },
      no: {
        label: 'No',
        clause: 'no authority has named any of your outbound data as important',
      },
    },
  },
  'critical-infrastructure': {
    title: 'Do you operate critical information infrastructure?',
    short: 'Critical information infrastructure',
    hint: 'If nobody has told you so and you are in doubt, ask the authority of your sector.',
    why: 'Operators need a security assessment at any volume, unless an exemption applies (Provisions of 22 March 2024, article 7).',
    says: 'on critical information infrastructure your answer is {answer}',
    options: {
      yes: { label: 'Yes', clause: 'your enterprise operates critical information infrastructure' },
      no: { label: 'No', clause: 'your enterprise operates no critical information infrastructure' },
    },
  },
  'list-covers': {
    title: 'Does the data list of your place cover your sector and your scenario?',
    short: 'Covered by the local data list',
    hint: 'Answer yes only if both stand on the list: the sector, and the kind of use for which the data leave.',
    why: 'A list frees data only in the sectors and scenarios that it covers; all others stay under the national rules (Provisions of 22 March 2024, article 6).',
    says: 'on the local data list your answer is {answer}',
    options: {
      yes: { label: 'Yes', clause: 'the data list of your place covers your sector and scenario' },
      no: { label: 'No', clause: 'the data list of your place does not cover your sector and scenario' },
    },
  },
  'personal-volume': {
    title: 'How many people’s non-sensitive personal information have you sent abroad since 1 January?',
    short: 'People, non-sensitive',
    hint: 'Count people, not records. Sensitive information has a question of its own.',
    why: 'The procedure depends on this number: 100,000 and 1,000,000 people are the thresholds (Provisions of 22 March 2024, articles 5, 7 and 8).',
    says: 'since 1 January your enterprise has sent abroad the non-sensitive personal information of {answer}',
    options: {
      'under-100k': { label: 'Fewer than 100,000 people', phrase: 'fewer than 100,000 people' },
      '100k-1m': {
        label: '100,000 to fewer than 1,000,000 people',
        phrase: '100,000 to fewer than 1,000,000 people',
      },
      'over-1m': {
        label: '1,000,000 people or more',
        phrase: '1,000,000 people or more',
        denies:
          'since 1 January your enterprise has sent abroad the non-sensitive personal information of fewer than 1,000,000 people',
      },
    },
  },
  'sensitive-volume': {
    title: 'How many people’s sensitive personal information have you sent abroad since 1 January?',
    short: 'People, sensitive',
    hint: 'Count people, not records.',
    why: 'From 10,000 people a security assessment is needed; below, a standard contract or certification (Provisions of 22 March 2024, articles 7 and 8).',
    says: 'since 1 January your enterprise has sent abroad the sensitive personal information of {answer}',
    options: {
      none: {
        label: 'Nobody’s',
        clause: 'since 1 January your enterprise has sent no sensitive personal information abroad',
      },
      'under-10k': { label: 'Fewer than 10,000 people', phrase: 'fewer than 10,000 people' },
      'over-10k': {
        label: '10,000 people or more',
        phrase: '10,000 people or more',
        denies:
          'since 1 January your enterprise has sent abroad the sensitive personal information of fewer than 10,000 people',
      },
    },
  },
  'hr-transfer': {
    title: 'Are the transfers necessary for managing staff, or for a contract with the person?',
    short: 'Transfers for staff management',
    hint: 'Staff management counts under lawful labour rules or a collective contract.',
    why: 'Such transfers need no procedure, whatever the number of people (Provisions of 22 March 2024, article 5).',
    says: 'on transfers for staff management your answer is {answer}',
    options: {
      yes: {
        label: 'Yes',
        clause: 'your transfers are necessary for managing staff or for a contract with the person',
      },
      no: {
        label: 'No',
        clause: 'your transfers are not necessary for managing staff or for a contract with the person',
      },
    },
  },
  'gba-parties': {
    title: 'Are both parties in the nine Greater Bay Area cities or in Hong Kong?',
    short: 'Both parties in the Greater Bay Area',
    hint: 'The cities are Guangzhou, Shenzhen, Zhuhai, Foshan, Huizhou, Dongguan, Zhongshan, Jiangmen and Zhaoqing. Organisations must be registered there; individuals must be located there.',
    why: 'Between them a standard contract without a limit on volume is open (Guidelines of 13 December 2023).',
    says: 'on the Greater Bay Area your answer is {answer}',
    options: {
      yes: {
        label: 'Yes',
        clause: 'both parties are in the nine Greater Bay Area cities or in Hong Kong',
      },
      no: {
        label: 'No',
        clause: 'one party is outside the nine Greater Bay Area cities and Hong Kong',
      },
    },
  },
  'transfer-clearance': {
    title:
      'Has your group passed a security assessment or certification for personal information sent abroad?',
    short: 'Security assessment or certification',
    hint: 'Either one is enough. A standard contract does not count here, because the circular does not name it.',
    why: 'You can use the assessment or certificate once it is passed; the free flow within groups is meant for groups that have one (circular, article XI).',
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
  'foreign-data-only': {
    title: 'Do you process personal information from abroad, send it back, and add none of the mainland?',
    short: 'Foreign data only',
    hint: 'Answer no if any personal information or important data of the mainland is added.',
    why: 'Then none of the three data export procedures is needed (Provisions of 22 March 2024, article 4).',
    says: 'on foreign data your answer is {answer}',
    options: {
      yes: {
        label: 'Yes',
        clause:
          'your enterprise processes personal information from abroad, sends it out again and adds none of the mainland',
      },
      no: {
        label: 'No',
        clause:
          'your enterprise adds data of the mainland, or does not process personal information from abroad',
      },
    },
  },
  'pilot-area': {
    title: 'Are you in Shenzhen or in the Pudong pioneer area of Shanghai?',
    short: 'Area of the telecom pilot',
    hint: 'The other areas of the pilot are Beijing, Hainan and Lin-gang; your region and zone say so already.',
    why: 'The telecom pilot for foreign investors is open in four areas only (MIIT circular of 8 April 2024).',
    says: 'on the area of the telecom pilot your answer is {answer}',
    options: {
      yes: {
        label: 'Yes',
        clause: 'your enterprise is in Shenzhen or in the Pudong pioneer area of Shanghai',
      },
      no: {
        label: 'No',
        clause: 'your enterprise is neither in Shenzhen nor in the Pudong pioneer area of Shanghai',
      },
    },
  },
  'facilities-in-area': {
    title: 'Are your registration and your service facilities inside the pilot area?',
    short: 'Facilities inside the pilot area',
    hint: 'Answer yes only if both are inside.',
    why: 'The telecom pilot asks for both (MIIT circular of 8 April 2024).',
    says: 'on registration and facilities your answer is {answer}',
    options: {
      yes: {
        label: 'Yes',
        clause: 'your registration and your service facilities are inside the pilot area',
      },
      no: {
        label: 'No',
        clause: 'your registration or your service facilities are outside the pilot area',
      },
    },
  },
  'telecom-approval': {
    title: 'Do you hold the pilot approval of the Ministry of Industry and Information Technology?',
    short: 'Approval for the telecom pilot',
    why: 'Foreign investors need it before they run a centre under the telecom pilot (MIIT circular of 8 April 2024).',
    says: 'on the approval for the telecom pilot your answer is {answer}',
    options: {
      yes: { label: 'Yes', clause: 'your enterprise holds the ministry’s approval for the telecom pilot' },
      no: {
        label: 'No',
        clause: 'your enterprise does not hold the ministry’s approval for the telecom pilot',
      },
    },
  },
}
