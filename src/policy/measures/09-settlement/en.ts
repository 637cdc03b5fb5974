/** Article IX in English. */
import type { WordsOfGuidance, WordsOfSources } from '../../words'
import type { settlementGuidance } from './guidance'
import type { settlementSources } from './sources'

export const settlementMeasuresEn: WordsOfGuidance<typeof settlementGuidance> = {
  'settlement-facilitation': {
    offers:
      'The circular wants settlement of services trade to become simpler still. Banks are to be guided to improve how they handle cross-border receipts and payments of reputable, compliant enterprises. It sets no amount, and no test of who counts as reputable and compliant.',
    addresses:
      'Enterprises in the mainland that receive or make payments for services across the border and are in good standing with their bank and the authorities.',
    today:
      'In force. Under the guidelines of the State Administration of Foreign Exchange (SAFE) of 28 August 2020, Hui Fa [2020] No. 14, you settle services at your bank, without SAFE approval. Easier treatment for quality enterprises is given by banks that meet SAFE’s conditions. SAFE’s notice of 29 October 2025 added nine measures, some of them for services. As of November 2026 we found no application that you make to SAFE for this status.',
    conditionsToday: {
      'at-bank':
        'Receipts and payments for services in foreign exchange are handled at banks. SAFE does not approve them.',
      'up-to-limit':
        'Single services item of up to USD 50,000 or the equivalent: the bank in principle need not review documents, unless the nature of the funds is unclear (Articles 48 and 49 of the 2020 guidelines).',
      'above-limit':
        'Single services item above USD 50,000 or the equivalent: the bank reviews documents such as the contract and the invoice (Articles 48 and 49 of the 2020 guidelines).',
      'quality-enterprise':
        'Easier treatment as a quality enterprise: a bank that counts as prudent and compliant chooses you. You do not apply to SAFE.',
      'pilot-areas':
        'The pilots of high-level opening-up began in Shanghai, Jiangsu, Guangdong (with Shenzhen), Beijing, Zhejiang (with Ningbo) and Hainan, and were extended in 2025. Ask your bank whether your place takes part.',
      'quality-extras':
        'For quality enterprises, the notice of 29 October 2025 simplifies net settlement in multinational groups and foreign exchange for the salaries of foreign staff.',
      'reimbursed-costs':
        'Costs that one party has paid for another: the notice of 29 October 2025 eases their reimbursement. For transport, storage and repair the bank handles it directly.',
      'netting-with-goods':
        'If you also trade goods: the notice of 29 October 2025 allows the price of goods to be settled net with related costs of transport, storage, repair and compensation. Ask your bank whether your enterprise may use it.',
      'tax-recordal':
        'Outgoing payments: a single payment for services above USD 50,000 or the equivalent needs a tax recordal with the competent tax office.',
      'same-contract':
        'Several outgoing payments under one contract: the recordal is needed only before the first payment. You file it online in the e-tax bureau and give the bank the form number and the verification code.',
    },
    firstSteps: {
      'sum-up-payments':
        'Sum up last year’s services payments: number, amounts in and out, currencies, partners, and which were above USD 50,000.',
      'ask-for-status':
        'Ask your bank whether it gives easier treatment to quality enterprises, by which criteria it chooses them, and what you lack.',
      'ask-for-procedure':
        'Ask your bank which papers it still reviews for your payments, and what it accepts in electronic form.',
      'file-tax-recordal':
        'For outgoing payments above USD 50,000, check with your tax office that the recordal is filed before you pay.',
      'clear-doubts':
        'If a bank and you disagree on what the rules ask, put the question to the local SAFE branch.',
    },
    documents: {
      contracts: 'Service contracts behind the payments',
      invoices: 'Invoices or payment requests that match contract and amount',
      'recordal-form':
        'For outgoing payments above USD 50,000: number and verification code of the tax recordal',
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
      'The circular encourages banks to review less and to settle faster where a Chinese and a foreign enterprise that work together over the long term have many small transactions in services. It sets no figure for small, frequent or long-term. Your bank decides.',
    addresses:
      'Enterprises in the mainland with small, frequent payments for services to or from the same foreign partners over years.',
    today:
      'In force. What you can use today is the general rule: up to USD 50,000 for a single services item, the bank in principle need not review documents. The lighter review for long-term partners is an encouragement to banks, not a right. As of November 2026 we found no rule that puts figures on it; ask your bank what it offers.',
    conditionsToday: {
      'up-to-limit':
        'Single services item of up to USD 50,000 or the equivalent: the bank in principle need not review documents, unless the nature of the funds is unclear (Articles 48 and 49 of the 2020 guidelines).',
      'above-limit':
        'Single services item above USD 50,000 or the equivalent: the bank reviews documents such as the contract and the invoice (Articles 48 and 49 of the 2020 guidelines).',
      'at-bank':
        'Receipts and payments for services in foreign exchange are handled at banks. SAFE does not approve them.',
      'tax-recordal':
        'Outgoing payments: a single payment for services above USD 50,000 or the equivalent needs a tax recordal with the competent tax office.',
      'same-contract':
        'Several outgoing payments under one contract: the recordal is needed only before the first payment.',
    },
    firstSteps: {
      'describe-pattern':
        'Count the services payments of the last 12 months by partner: how many, how large, since when you have worked together.',
      'ask-bank':
        'Ask your bank whether it reviews such payments more lightly, from which number of payments or years, and which papers it would drop.',
      'use-framework-contract':
        'Put repeated services under one framework contract with each partner. Do not split a payment in order to stay below an amount.',
      'keep-proof':
        'Keep contract, invoice and proof of the service for every payment, reviewed or not, so that you can answer questions later.',
    },
    documents: {
      'payment-list': 'List of services payments of the last 12 months by partner, date and amount',
      'framework-contracts': 'Framework contracts or orders with each partner',
      'invoices-and-delivery': 'Invoices, and proof that the service was provided',
      'partner-history': 'Short note on each partner: who it is, since when, which services',
    },
    unknown: [
      'The circular gives no figure for small amounts, frequency or length of cooperation.',
      'No public text that we found says which banks offer the lighter review, or how much faster they settle.',
    ],
  },
}

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
}
