/** Article I in English. */
import type { WordsOfGuidance, WordsOfInstruments, WordsOfSources } from '../../words'
import type { fundingGuidance } from './guidance'
import type { fundingInstruments } from './instruments'
import type { fundingSources } from './sources'

/** The measures of article I. */
export const fundingMeasuresEn: WordsOfGuidance<typeof fundingGuidance> = {
  'new-services-funding': {
    offers:
      'The circular wants local governments to make full use of existing central and local funds for new forms and models of service exports. It names nine kinds of service, from digital services and R&D to testing, certification and language services; others are not ruled out. The article creates no new fund and sets no amount or threshold.',
    addresses:
      'Enterprises in the Chinese mainland that export one of these services, or plan to. The circular speaks to local governments; enterprises apply to local programmes.',
    today:
      'The money comes through local programmes. One central channel is the special fund for foreign trade and economic cooperation, under a rule of 2022. In public documents up to 10 October 2026 we found no provincial plan that names the circular. Guangdong’s three-year plan of May 2026 repeats what it says on cash pools almost word for word, and does not name it in the part that we read.',
    conditionsToday: {
      'local-call':
        'Your place has a call for the year that covers your service. Conditions, amounts and dates are set locally and change each year.',
      'technology-list':
        'If you export technology: it is not on the Catalogue of Technologies Prohibited or Restricted from Export (Announcement No. 57 of 2023, amended by Announcement No. 28 of 2025).',
      'shenzhen-amount':
        'Example from 2025, closed: Shenzhen, central fund. The services-trade item supported technology exports and international service outsourcing. For technology exports, at least USD 1.5 million had to be exported between 1 March 2024 and 28 February 2025.',
      'shenzhen-registration':
        'Example from 2025, closed: Shenzhen. The exports had to be registered and reported in the systems of the Ministry of Commerce for technology trade or service outsourcing. Prohibited and restricted technology was not supported.',
      beijing:
        'Example from 2025, closed: Beijing. The enterprise had to be registered in Beijing and to report in the unified platform of the Ministry of Commerce. The guide covered technology exports, offshore outsourcing, and services in the Guiding Catalogue of Key Areas of Service Exports (Announcement No. 58 of 2016).',
    },
    firstSteps: {
      'ask-for-call':
        'Ask your local commerce bureau which central and local programmes support your service this year, who may apply, and until when.',
      'register-contracts':
        'Ask the bureau how to register your contracts and report your exports in the unified platform of the Ministry of Commerce, and do so before the call opens.',
      'compare-criteria':
        'Compare your exports with the call: kind of service, period counted, smallest amount, place of registration.',
      'check-other-funds':
        'Ask the finance bureau whether a project that already receives public money may apply again.',
    },
    documents: {
      'business-licence': 'Business licence',
      contracts: 'Contracts with customers abroad, or drafts, and invoices',
      'registration-records': 'Records from the ministry’s platform',
      'contract-certificate': 'For technology exports: the contract registration certificate',
      receipts: 'Bank records of the payments received from abroad',
      figures: 'Table of service exports by contract, with date and amount',
    },
    unknown: [
      'The circular does not define the nine kinds of service. Your local bureau decides whether yours fits its programme.',
      'The calls that we read are from 2025 and closed. Ask for this year’s.',
      'The article sets no national amount or threshold.',
    ],
  },
  'green-services-funding': {
    offers:
      'The circular wants existing central and local funds to support green service exports too. It gives six examples: energy efficiency, resource recycling, environmental remediation, environmental consulting, carbon-footprint accounting and management, and integrated carbon management. The article creates no new fund and sets no amount or threshold.',
    addresses:
      'Enterprises in the Chinese mainland that export such green services, or plan to. The circular speaks to local governments; enterprises apply to local programmes.',
    today:
      'The money comes through local programmes, though none that we found is for green services alone. General programmes for service exports may cover a green service that meets their conditions. In public documents up to 10 October 2026 we found no call for green services issued under the circular.',
    conditionsToday: {
      'local-call':
        'Your place has a call for the year that covers your green service. Conditions, amounts and dates are set locally and change each year.',
      'technology-list':
        'If you export technology: it is not on the Catalogue of Technologies Prohibited or Restricted from Export (Announcement No. 57 of 2023, amended by Announcement No. 28 of 2025).',
      shenzhen:
        'Example from 2025, closed: Shenzhen, central fund. The services-trade item supported technology exports and international service outsourcing, registered and reported in the systems of the Ministry of Commerce. For technology exports, at least USD 1.5 million had to be exported between 1 March 2024 and 28 February 2025.',
      beijing:
        'Example from 2025, closed: Beijing. The enterprise had to be registered in Beijing and to report in the unified platform of the Ministry of Commerce. The guide covered technology exports, offshore outsourcing, and services in the Guiding Catalogue of Key Areas of Service Exports (Announcement No. 58 of 2016).',
    },
    firstSteps: {
      'describe-service':
        'Write down what you deliver abroad, to whom and where, and whether the contract transfers technology or is outsourced work.',
      'ask-for-call':
        'Ask your local commerce bureau which programme of this year can take a green service, under which item, and until when.',
      'register-contracts':
        'Ask the bureau how to register your contracts and report your exports in the unified platform of the Ministry of Commerce.',
      'check-other-funds':
        'Ask the finance bureau whether the project may also receive money meant for energy or the environment, or whether one excludes the other.',
    },
    documents: {
      'business-licence': 'Business licence, and qualifications for the service where required',
      contracts: 'Contracts with customers abroad, or drafts, and invoices',
      'registration-records':
        'Records from the ministry’s platform; for technology exports, the contract registration certificate',
      receipts: 'Bank records of the payments received from abroad',
      'evidence-of-effect':
        'Reports that show the result, such as energy saved, waste recycled or emissions accounted for',
    },
    unknown: [
      'No public text says how a service is shown to be green.',
      'We found no programme for green service exports alone.',
      'The article sets no national amount or threshold.',
    ],
  },
  'key-enterprise-support': {
    offers:
      'The circular wants extra support for key enterprises and key projects in service exports. It does not say how an enterprise or project becomes a key one. The article names no amount, list or procedure.',
    addresses:
      'Enterprises in the Chinese mainland that are key service exporters, want to be, or run a flagship project in service exports.',
    today:
      'Announced only. In public documents up to 10 October 2026 we found no criteria, list or call for key enterprises or projects under this passage. Your local commerce bureau can say whether it has its own.',
    conditionsToday: {},
    firstSteps: {
      'ask-recognition':
        'Ask your local commerce bureau whether it recognises key service-export enterprises or projects, by which criteria, and when you can apply.',
      'ask-what-follows':
        'Ask the same bureau what recognition brings: funding, guidance, or a place on a list only.',
      'outline-project':
        'Describe your project on two pages: service, customers abroad, revenue, investment, timetable.',
      'use-general-programmes':
        'Do not wait for recognition. Ask which general programmes for service exports you can apply to already.',
    },
    documents: {
      recognition: 'Recognition that you hold or have applied for, with date and authority',
      figures: 'Service exports by year, country and kind, as reported to the Ministry of Commerce',
      'project-outline': 'Outline of the project with contracts or letters of intent',
      accounts: 'Audited accounts',
    },
    unknown: [
      'No public text that we found says what makes an enterprise or a project a key one under the circular.',
      'It is not stated whether recognition is national or local.',
      'No amount is named.',
    ],
  },
}

/** The documents that article I rests on. */
export const fundingSourcesEn: WordsOfSources<typeof fundingSources> = {
  'shenzhen-services-trade-2025': {
    title: 'Online interview on the 2025 central funds, services-trade item',
    issuer: 'Shenzhen Commerce Bureau, on the website of Shenzhen Municipality',
  },
  'foreign-trade-fund-2022': {
    title: 'Rule on the special fund for the development of foreign trade and economic cooperation',
    issuer: 'Ministry of Finance',
  },
  'beijing-service-exports-2025': {
    title: 'Guide to applications for projects that improve the structure of services imports and exports',
    issuer: 'Beijing Municipal Commerce Bureau',
  },
  'guangdong-services-trade-plan-2026': {
    title: 'Guangdong Three-Year Action Plan for the High-Quality Development of Services Trade (2026–2028)',
    issuer: 'General Office of the People’s Government of Guangdong, as reported by Cailian Press',
  },
  'export-technology-catalogue-2025': {
    title: 'Announcement that amends the Catalogue of Technologies Prohibited or Restricted from Export',
    issuer: 'Ministry of Commerce and Ministry of Science and Technology',
  },
}

/** What can be used of article I today. */
export const fundingInstrumentsEn: WordsOfInstruments<typeof fundingInstruments> = {
  'local-services-programmes': {
    title: 'Local programmes for service exports',
    line: 'Apply to this year’s programme of your province or city, if its call covers your service.',
    what: 'Provinces and cities pay out central and local money for service exports. In calls of 2025, some asked for at least USD 1.5 million of technology exports.',
    openTo: 'Service exporters, as each call defines them.',
    requires: 'An open call in your place that covers your service, and what that call asks for.',
  },
  'local-green-programmes': {
    title: 'Local programmes that take green services',
    line: 'Apply to this year’s general programme of your province or city, if it takes a green service.',
    what: 'We found no programme for green services alone. General programmes for service exports may take one that meets their conditions.',
    openTo: 'Exporters of green services, as each call defines them.',
    requires: 'An open call in your place that covers your service, and what that call asks for.',
  },
}
