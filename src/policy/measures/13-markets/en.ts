/** Article XIII in English. */
import type { WordsOfGuidance, WordsOfInstruments, WordsOfSources } from '../../words'
import type { marketsGuidance } from './guidance'
import type { marketsInstruments } from './instruments'
import type { marketsSources } from './sources'

/** The measures of article XIII. */
export const marketsMeasuresEn: WordsOfGuidance<typeof marketsGuidance> = {
  'overseas-legal-support': {
    offers:
      'The circular asks intermediary organisations in services trade to give more legal support to enterprises that enter markets abroad. It names the protection of intellectual property, legal advice, and the settlement of disputes by arbitration and mediation. The article sets no fee and no grant.',
    addresses: 'Enterprises that provide services and want such help for markets abroad.',
    today:
      'The circular gives the task to intermediary organisations. In public documents up to 10 October 2026 we found no list of them. There is a national website for foreign-related legal services, and since September 2026 a platform for antitrust compliance abroad. Regulations on commercial mediation have been in force since 1 May 2026.',
    conditionsToday: {},
    firstSteps: {
      'name-need':
        'Write down the country, the contract or right concerned, the amount at stake and the date by which you must act.',
      'use-platform':
        'Look on the national website for foreign-related legal services (Fatong) for help with that country.',
      'ask-chamber':
        'Ask your chamber of commerce or trade association what legal help it offers for that country, and at what cost.',
      'check-rights':
        'Check in which target markets your trade marks, patents and other rights are protected, and where they are not.',
      'choose-clause':
        'Ask an arbitration or mediation body which dispute clause to put into your next contract abroad.',
    },
    documents: {
      contracts: 'Contracts in force and drafts, with governing law and dispute clause',
      'ip-list': 'List of intellectual property rights by country, with numbers and expiry dates',
      'dispute-file': 'For a dispute: timeline, letters, invoices and evidence',
    },
    unknown: [
      'We know the national website only from a news headline: not who answers there, for which countries, or at what fee.',
      'No public text names the intermediary organisations, their fees or how an enterprise is chosen.',
      'No public text says which countries come first.',
    ],
  },
  'exhibition-support': {
    offers:
      'The circular asks government to draw up a Directory of Major International Trade-in-Services Exhibitions and to update it regularly. It also asks for more support to services enterprises that take part in exhibitions at home and abroad. The article sets no amount.',
    addresses: 'Enterprises that provide services and exhibit in China or abroad, or plan to.',
    today:
      'The money comes through local programmes. They differ in exhibitions, amounts and dates, and change each year. In public documents up to 10 October 2026 we could not find the directory of exhibitions.',
    conditionsToday: {
      'local-call':
        'Your place has a call for the year that covers the exhibition. Exhibitions, amounts and dates are set locally and change each year.',
      shenzhen:
        'Example from 2025, closed: Shenzhen, exhibitions abroad, paid afterwards. The enterprise had to do business in Shenzhen and be under no sanction for dishonesty that bars it from public money. It had to have had no serious violation from 2023 to 2025, and to owe no public money back. As a rule no grant was below RMB 50,000 or above the sum spent.',
      'tax-recordal':
        'Fees for exhibitions abroad need no tax recordal, even above USD 50,000 (Announcement No. 40 of 2013, article 3). Other payments for services above that amount do, unless an exception applies.',
    },
    firstSteps: {
      'choose-exhibitions':
        'List the exhibitions you plan for the next 12 months, with place, date and cost.',
      'ask-before-booking':
        'Before you book, ask your local commerce bureau which exhibitions it supports this year, who may apply and until when, and whether the directory is out.',
      'ask-joint-stand': 'Ask your chamber of commerce or trade association about joint stands.',
      'pay-abroad':
        'Show your bank the contract with the organiser when you pay the fee abroad, and say that it is for an exhibition.',
      'keep-evidence':
        'Keep contract, invoice and proof of payment for every exhibition, so that you can claim later.',
    },
    documents: {
      'exhibition-contract': 'Contract with the organiser of the exhibition',
      'invoices-and-payments': 'Invoices and proof of payment',
      'business-licence': 'Business licence',
      'proof-of-attendance': 'Photographs of the stand and other proof of attendance',
    },
    unknown: [
      'No public text names the exhibitions in the directory.',
      'The article names no national amount or rate of support. Ask for the local call.',
    ],
  },
  'own-exhibitions': {
    offers:
      'The circular supports enterprises in organising exhibitions abroad and in building their own exhibition brands there. The article sets no amount and names no criteria.',
    addresses:
      'Enterprises that provide services and organise exhibitions abroad, own an exhibition brand there, or plan to.',
    today:
      'Announced only. In public documents up to 10 October 2026 we found no programme, criteria or call for organisers issued under this passage.',
    conditionsToday: {},
    firstSteps: {
      'outline-project':
        'Outline the project: country, date, sector, expected exhibitors, partners, budget, and what makes the brand your own.',
      'ask-commerce':
        'Ask your local commerce bureau whether it supports organisers of exhibitions abroad, and which approval or filing you need before you recruit exhibitors.',
      'find-partners':
        'Ask your chamber of commerce or trade association for partners and exhibitors, and which dates clash.',
      'protect-brand':
        'Check that the name of the exhibition is protected as a trade mark in the host country.',
    },
    documents: {
      'project-plan': 'Project plan with budget and timetable',
      'partner-contracts': 'Contracts or letters of intent with venue and partners',
      'past-exhibitions': 'Figures of past exhibitions: exhibitors, visitors, area',
      'brand-rights': 'Trade mark certificates or applications for the exhibition brand',
    },
    unknown: [
      'No public text says what counts as an own-brand exhibition.',
      'No public text names amounts, criteria or the authority that decides.',
    ],
  },
}

/** The documents that article XIII rests on. */
export const marketsSourcesEn: WordsOfSources<typeof marketsSources> = {
  'legal-service-platform-2026': {
    title: 'News headline: the national platform for foreign-related legal services (Fatong) is online',
    issuer: 'China Central Television (CCTV)',
  },
  'mediation-regulations-2026': {
    title: 'Report on the Regulations on Commercial Mediation',
    issuer: 'China Central Television (CCTV), on regulations of the State Council',
  },
  'antitrust-platform-2026': {
    title: 'News headline: the platform for antitrust compliance abroad',
    issuer: 'China Central Television (CCTV)',
  },
  'shenzhen-exhibitions-abroad-2025': {
    title: 'Guide to applications for central funds in 2025: exhibitions abroad',
    issuer: 'Shenzhen Commerce Bureau',
  },
}

/** What can be used of article XIII today. */
export const marketsInstrumentsEn: WordsOfInstruments<typeof marketsInstruments> = {
  'legal-service-platform': {
    title: 'National website for foreign-related legal services',
    line: 'Look for legal help abroad on the national website (Fatong).',
    what: 'A national website (Fatong) that brings together foreign-related legal services. We know it only from a news headline.',
    openTo: 'Everybody, as far as we know.',
    requires: 'Nothing further.',
  },
  'local-exhibition-programmes': {
    title: 'Local programmes for exhibitions',
    line: 'Before you book, ask whether this year’s programme of your place supports the exhibition.',
    what: 'Provinces and cities support exhibitors with central and local money, often paid afterwards.',
    openTo: 'Exhibitors, as each call defines them.',
    requires: 'An open call in your place that covers the exhibition, and what that call asks for.',
  },
}
