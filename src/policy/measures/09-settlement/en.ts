/** Article IX in English. */
import type { WordsOfGuidance, WordsOfInstruments, WordsOfSources } from '../../words'
import type { settlementGuidance } from './guidance'
import type { settlementInstruments } from './instruments'
import type { settlementSources } from './sources'

/** The words of both measures about payments for services. */
const payments = {
  'at-bank':
    'Receipts and payments for services in foreign exchange are handled at banks. The State Administration of Foreign Exchange (SAFE) does not approve them.',
  'up-to-limit':
    'Single services item of up to USD 50,000 or the equivalent: the bank in principle need not review documents, unless the nature of the funds is unclear (Articles 48 and 49 of the 2020 guidelines). A payment may not be split to stay below the amount.',
  'above-limit':
    'Single services item above USD 50,000 or the equivalent: the bank reviews documents such as the contract and the invoice (Articles 48 and 49 of the 2020 guidelines).',
  'tax-recordal':
    'Outgoing payments: a single payment for services above USD 50,000 or the equivalent needs a tax recordal with your tax office before you pay. Article 3 of Announcement 2013 No. 40 makes exceptions. Money that you receive needs none.',
  'recordal-exceptions':
    'Exceptions from the tax recordal: among others travel, meetings and exhibitions abroad, sums for projects abroad, and commissions, insurance and compensation in goods trade (Article 3 of Announcement 2013 No. 40; we read a part of the list).',
  'same-contract':
    'Several outgoing payments under one contract: the recordal is needed only before the first payment. You file it online in the e-tax bureau and give the bank the form number and the verification code.',
  'advance-payments':
    'Advance or continuing payments abroad for services, and costs that one party pays for another: as a rule for up to 12 months. Beyond that, ask the bank and SAFE.',
}

const fileTaxRecordal =
  'For outgoing payments above USD 50,000, check first whether an exception applies. If none does, file the tax recordal before you pay.'

const recordalForm =
  'For outgoing payments above USD 50,000: number and verification code of the tax recordal, or the exception that applies'

/** The measures of article IX. */
export const settlementMeasuresEn: WordsOfGuidance<typeof settlementGuidance> = {
  'settlement-facilitation': {
    offers:
      'The circular wants settlement of services trade to become simpler still. Banks are to be guided to improve how they handle cross-border receipts and payments of reputable, compliant enterprises. The article that we read sets no amount, and no test of who counts as reputable and compliant.',
    addresses: 'Enterprises in the mainland that receive or make payments for services across the border.',
    today:
      'You settle services at your bank, without SAFE approval (guidelines Hui Fa [2020] No. 14). Banks that meet SAFE’s conditions treat quality enterprises more simply. SAFE’s notice of 29 October 2025 added nine measures, some of them for services. In public documents up to 10 October 2026 we found no application that you make to SAFE for this status.',
    conditionsToday: {
      'good-standing':
        'Banks choose among enterprises that keep the rules and are in good standing with bank, foreign-exchange and tax authorities.',
      'quality-enterprise':
        'A bank that counts as prudent and compliant chooses you as a quality enterprise. You do not apply to SAFE.',
      'quality-extras':
        'For quality enterprises, the notice of 29 October 2025 simplifies net settlement in multinational groups and foreign exchange for the salaries of foreign staff.',
      ...payments,
      'reimbursed-costs':
        'Costs that one party has paid for another: the notice of 29 October 2025 eases their reimbursement. For transport, storage and repair the bank handles it directly.',
      'netting-with-goods':
        'If you also trade goods: the notice of 29 October 2025 allows the price of goods to be settled net with related costs of transport, storage, repair and compensation. Ask your bank whether your enterprise may use it.',
      'pilot-areas':
        'The pilots of high-level opening-up began in Shanghai, Jiangsu, Guangdong (with Shenzhen), Beijing, Zhejiang (with Ningbo) and Hainan, and were extended in 2025. Ask your bank whether your place takes part.',
      'pilot-inner-mongolia':
        'The pilots of high-level opening-up reached Inner Mongolia in July 2026: Hohhot, Baotou, Ordos, Alxa and Chifeng.',
      'pilot-plan':
        'SAFE plans to take these pilots to the whole country and to improve the settlement of services trade. That is a plan; we found no rule yet.',
    },
    firstSteps: {
      'sum-up-payments':
        'Sum up last year’s services payments: number, amounts in and out, currencies, partners, and which were above USD 50,000.',
      'ask-for-status':
        'Ask your bank whether it gives easier treatment to quality enterprises, by which criteria it chooses them, and what you lack.',
      'use-status':
        'Ask your bank which simplifications it gives you as a quality enterprise: net settlement and salaries of foreign staff, for instance.',
      'ask-for-procedure':
        'Ask your bank which papers it still reviews for your payments, and what it accepts in electronic form.',
      'file-tax-recordal': fileTaxRecordal,
      'clear-doubts':
        'If a bank and you disagree on what the rules ask, put the question to the local SAFE branch.',
    },
    documents: {
      contracts: 'Service contracts behind the payments',
      invoices: 'Invoices or payment requests that match contract and amount',
      'recordal-form': recordalForm,
      'payment-overview': 'Overview of services payments of the previous year, by partner',
      'good-standing':
        'Statement that there are no open penalties of the foreign-exchange and tax authorities',
    },
    unknown: [
      'The criteria by which banks choose quality enterprises were not found. They may differ from bank to bank.',
      'The number of SAFE’s notice of 29 October 2025 and the full list of pilot areas were not found.',
      'The rules shown here are foreign-exchange rules. For payments in renminbi ask your bank what it reviews.',
    ],
  },
  'small-payment-review': {
    offers:
      'The circular encourages banks to review less and to settle faster for long-term partners. These are a Chinese and a foreign enterprise with many small transactions in services over the years. The article that we read sets no figure for small, frequent or long-term. Your bank decides.',
    addresses:
      'Enterprises in the mainland with small, frequent payments for services to or from the same foreign enterprises over years.',
    today:
      'The lighter review for long-term partners is an encouragement to banks, not a right. In public documents up to 10 October 2026 we found no rule that puts figures on it. What every enterprise can use is the general rule for payments of up to USD 50,000; it has nothing to do with how often or with whom you deal.',
    conditionsToday: payments,
    firstSteps: {
      'describe-pattern':
        'Count the services payments of the last 12 months by partner: how many, how large, since when you have worked together.',
      'ask-bank':
        'Ask your bank whether it reviews such payments more lightly, from which number of payments or years, and which papers it would drop.',
      'use-framework-contract':
        'Put repeated services under one framework contract with each partner. Do not split a payment in order to stay below an amount.',
      'file-tax-recordal': fileTaxRecordal,
      'keep-proof':
        'Keep contract, invoice and proof of the service for every payment, reviewed or not, so that you can answer questions later.',
    },
    documents: {
      'payment-list': 'List of services payments of the last 12 months by partner, date and amount',
      'framework-contracts': 'Framework contracts or orders with each partner',
      'invoices-and-delivery': 'Invoices, and proof that the service was provided',
      'partner-history': 'Short note on each partner: who it is, since when, which services',
      'recordal-form': recordalForm,
    },
    unknown: [
      'The circular gives no figure for small amounts, frequency or length of cooperation.',
      'No public text that we found says which banks offer the lighter review, or how much faster they settle.',
    ],
  },
}

/** What can be used of article IX today. */
export const settlementInstrumentsEn: WordsOfInstruments<typeof settlementInstruments> = {
  'quality-enterprise-treatment': {
    title: 'Simpler procedures for quality enterprises',
    line: 'Your bank asks for fewer papers, for instance when it settles net or transfers salaries of foreign staff.',
    what: 'Banks that meet the conditions of SAFE treat enterprises that they have chosen more simply. SAFE’s notice of 29 October 2025 widened this: simpler net settlement in multinational groups, and foreign exchange for the salaries of foreign staff.',
    openTo: 'Enterprises in the mainland with receipts or payments across the border.',
    requires:
      'Good standing with bank, foreign-exchange and tax authorities, and a bank that has chosen you as a quality enterprise. Its criteria are not published.',
  },
  'review-up-to-limit': {
    title: 'No review of documents up to USD 50,000',
    line: 'For a single services item of up to USD 50,000 the bank in principle asks for no documents.',
    what: 'The general rule for services, at every bank: up to USD 50,000 or the equivalent for a single item, the bank in principle need not review documents, unless the nature of the funds is unclear. Rule: Hui Fa [2020] No. 14, Articles 48 and 49.',
    openTo: 'Every enterprise in the mainland.',
    requires: 'Each single payment is at most USD 50,000 or the equivalent, and none is split to get there.',
  },
  'bank-lighter-review': {
    title: 'Lighter review for long-term partners, at the bank’s choice',
    line: 'Ask your bank to review small, frequent payments with long-term partners more lightly.',
    what: 'The circular encourages banks to review such payments less and settle them faster. A bank may do so within the guidelines Hui Fa [2020] No. 14, and need not.',
    openTo: 'Enterprises with small, frequent payments to or from long-term foreign partners.',
    requires: 'Your bank decides. No criteria are published.',
  },
}

/** The documents that article IX rests on. */
export const settlementSourcesEn: WordsOfSources<typeof settlementSources> = {
  'current-account-guidelines-2020': {
    title: 'Guidelines for Current-Account Foreign-Exchange Business (2020 Edition) (with commentary by CMS)',
    issuer: 'State Administration of Foreign Exchange',
  },
  'china-forex-services-review': {
    title:
      'Interview with SAFE’s Jiangsu branch on services trade, with the bank’s review up to and above USD 50,000',
    issuer: 'China Forex',
  },
  'tax-recordal-2013': {
    title: 'Announcement on the Tax Recordal of Outgoing Payments for Services Trade and Other Items',
    issuer: 'State Taxation Administration and State Administration of Foreign Exchange',
  },
  'tax-recordal-2021': {
    title:
      'Supplementary Announcement on the Tax Recordal of Outgoing Payments for Services Trade and Other Items',
    issuer: 'State Taxation Administration and State Administration of Foreign Exchange',
  },
  'safe-settlement-notice-2025': {
    title:
      'Notice on Further Facilitating the Settlement of Foreign-Exchange Funds and Supporting the Stable Development of Foreign Trade',
    issuer: 'State Administration of Foreign Exchange',
  },
  'quality-enterprises-2025': {
    title:
      'Note on the expansion of the pilot policy of high-level opening-up for cross-border trade and investment',
    issuer: 'Ebner Stolz Asia',
  },
  'inner-mongolia-settlement-pilot-2026': {
    title: 'Pilot rules of high-level opening-up for cross-border trade and investment in Inner Mongolia',
    issuer: 'State Administration of Foreign Exchange, Inner Mongolia',
  },
  'safe-second-half-plan-2026': {
    title: 'Work plan for the second half of 2026',
    issuer: 'State Administration of Foreign Exchange',
  },
}
