/** The question and the checks about travellers, in English. */
import type { WordsOfQuestions } from '../../words'
import type { peopleChecks, peopleQuestions } from './questions'

/** The question about travellers. */
export const peopleEn: WordsOfQuestions<keyof typeof peopleQuestions> = {
  'inbound-travellers': {
    title: 'Which foreign nationals come to China because of your business?',
    short: 'Travellers to China',
    hint: 'Include people you expect.',
    why: 'Visas, visa-free entry and the help for visitors who spend money in China are each for certain travellers.',
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
        label: 'Clients who travel to China for your service',
        hint: 'Tourists, patients, delegates, spectators, students, long-stay retirees.',
        spellings: ['Visitors who come to use a service'],
        phrase: 'clients of its services',
      },
      none: {
        label: 'None of these',
        clause: 'your enterprise expects none of the listed travellers to come to China',
      },
    },
  },
}

/** The checks about travellers. */
export const peopleChecksEn: WordsOfQuestions<keyof typeof peopleChecks> = {
  passports: {
    title: 'Which ordinary passports do your travellers hold?',
    short: 'Passports of travellers',
    hint: 'Choose all that apply to at least one traveller. A country can be on several lists.',
    why: 'Each way of entry without a visa is for certain passports.',
    says: 'your travellers hold {answer}',
    options: {
      'unilateral-2026': {
        label: 'One of 48 countries with visa-free entry',
        hint: 'Andorra, Argentina, Australia, Austria, Bahrain, Belgium, Brazil, Bulgaria, Canada, Chile, Croatia, Cyprus, Denmark, Estonia, Finland, France, Germany, Greece, Hungary, Iceland, Ireland, Italy, Japan, Kuwait, Latvia, Liechtenstein, Luxembourg, Malta, Monaco, Montenegro, Netherlands, New Zealand, North Macedonia, Norway, Oman, Peru, Poland, Portugal, Romania, Saudi Arabia, Slovakia, Slovenia, South Korea, Spain, Sweden, Switzerland, United Kingdom, Uruguay.',
        phrase: 'ordinary passports of one of the 48 countries with visa-free entry for 30 days',
      },
      'unilateral-russia': { label: 'Russia', phrase: 'ordinary Russian passports' },
      'transit-countries': {
        label: 'One of the 57 countries of the 240-hour transit',
        hint: 'The National Immigration Administration publishes the list; Kyrgyzstan and Vietnam were added in August 2026.',
        phrase: 'ordinary passports of one of the 57 countries of the 240-hour transit',
      },
      'hainan-countries': {
        label: 'One of the 61 countries with visa-free entry to Hainan',
        hint: 'The National Immigration Administration publishes the list; Kyrgyzstan and Vietnam were added in August 2026.',
        phrase: 'ordinary passports of one of the 61 countries with visa-free entry to Hainan',
      },
      none: { label: 'None of these', clause: 'your travellers hold none of the passports asked about' },
    },
  },
  'stay-visa-free': {
    title: 'Do they stay at most 30 days, and not to work?',
    short: 'Visa-free stay',
    hint: 'Without a visa one may come for business, tourism, family or friends, exchange or transit. A job in China is not allowed.',
    why: 'Visa-free entry is for short stays and these purposes only.',
    says: 'on stays of at most 30 days your answer is {answer}',
    options: {
      yes: {
        label: 'Yes',
        clause:
          'your travellers stay at most 30 days, for business, tourism, family or friends, exchange or transit, and take no job',
      },
      no: {
        label: 'No',
        clause: 'your travellers stay more than 30 days, come for another purpose, or take a job',
      },
    },
  },
  'transit-route': {
    title: 'Do they travel on to a third country or region within 240 hours?',
    short: 'Onward journey',
    hint: 'They need an onward ticket with a fixed date. A return to the country they came from does not count.',
    why: 'The 240-hour transit is only for people on their way to somewhere else.',
    says: 'on an onward journey within 240 hours your answer is {answer}',
    options: {
      yes: {
        label: 'Yes',
        clause:
          'your travellers hold a dated onward ticket to a third country or region and stay at most 240 hours',
      },
      no: {
        label: 'No',
        clause:
          'your travellers have no dated onward ticket to a third country or region, or stay more than 240 hours',
      },
    },
  },
  'category-a': {
    title: 'Does the person count as high-end foreign talent (Category A)?',
    short: 'Category A',
    hint: 'One ground is enough: a national talent plan, a recognised achievement, an encouraged post, an entrepreneur, a young talent, or at least 85 points. The local office for foreign talent decides.',
    why: 'Only Category A can get the confirmation letter for an R visa.',
    says: 'on Category A your answer is {answer}',
    options: {
      yes: { label: 'Yes', clause: 'the person counts as high-end foreign talent (Category A)' },
      no: { label: 'No', clause: 'the person does not count as high-end foreign talent (Category A)' },
    },
  },
}
