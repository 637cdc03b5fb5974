/** Article XIII in English. */
import type { WordsOfGuidance, WordsOfSources } from '../../words'
import type { marketsGuidance } from './guidance'
import type { marketsSources } from './sources'

export const marketsMeasuresEn: WordsOfGuidance<typeof marketsGuidance> = {
  'overseas-legal-support': {
    offers:
      'The circular asks intermediary organisations in services trade to give more legal support to enterprises that enter markets abroad. It names the protection of intellectual property, legal advice, and the settlement of disputes by arbitration and mediation. It sets no fee and no grant.',
    addresses: 'Enterprises that provide services and want such help for markets abroad.',
    today:
      'Announced. The task goes to intermediary organisations. As of November 2026 we found no national programme to apply to. You can approach a chamber of commerce, or an arbitration or mediation body, directly.',
    conditionsToday: {},
    firstSteps: {
      'name-need':
        'Write down the country, the contract or right concerned, the amount at stake and the date by which you must act.',
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
      'No public text names the organisations, their fees or how an enterprise is chosen.',
      'No public text says which countries come first.',
    ],
  },
  'exhibition-support': {
    offers:
      'The circular asks government to draw up a Directory of Major International Trade-in-Services Exhibitions and to update it regularly. It also asks for more support to services enterprises that take part in exhibitions at home and abroad. It sets no amount.',
    addresses: 'Enterprises that provide services and exhibit in China or abroad, or plan to.',
    today:
      'Through local programmes in some places. As of November 2026 we could not confirm that the directory has been published. Local programmes differ in exhibitions, amounts and dates, and change from year to year; Shenzhen’s is one example.',
    conditionsToday: {
      shenzhen:
        'Shenzhen, as an example only (guide for 2025, exhibitions abroad): support is paid afterwards. The enterprise does business in Shenzhen, is not on a list of seriously dishonest entities, and has had no serious violation in three years. As a rule no grant is below RMB 50,000. Other places set their own rules.',
    },
    firstSteps: {
      'choose-exhibitions':
        'List the exhibitions you plan for the next 12 months, with place, date and cost.',
      'ask-before-booking':
        'Before you book, ask your local commerce bureau which exhibitions it supports this year, who may apply and until when, and whether the directory is out.',
      'ask-joint-stand': 'Ask your chamber of commerce or trade association about joint stands.',
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
      'There is no national amount or rate of support in the circular; ask for the local call.',
    ],
  },
  'own-exhibitions': {
    offers:
      'The circular supports enterprises in organising exhibitions abroad and in building their own exhibition brands there. It sets no amount and names no criteria.',
    addresses:
      'Enterprises that provide services and organise exhibitions abroad, own an exhibition brand there, or plan to.',
    today:
      'Announced. As of November 2026 we found no programme, criteria or call for organisers issued under this passage.',
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

export const marketsSourcesEn: WordsOfSources<typeof marketsSources> = {
  'shenzhen-exhibitions-abroad-2025': {
    title: 'Guide to applications for central funds in 2025: exhibitions abroad',
    issuer: 'Shenzhen Commerce Bureau',
  },
}
