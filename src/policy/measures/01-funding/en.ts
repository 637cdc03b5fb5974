/** Article I in English. */
import type { WordsOfGuidance, WordsOfSources } from '../../words'
import type { fundingGuidance } from './guidance'
import type { fundingSources } from './sources'

export const fundingMeasuresEn: WordsOfGuidance<typeof fundingGuidance> = {
  'new-services-funding': {
    offers:
      'The circular wants local governments to make full use of existing central and local funds for new forms and models of service exports. It names nine kinds of service, from digital services and R&D to testing, certification and language services; others are not ruled out. The article creates no new fund and sets no amount or threshold.',
    addresses:
      'Enterprises in the Chinese mainland that export one of these services, or plan to. The circular speaks to local governments; enterprises apply to local programmes.',
    today:
      'Through local programmes in some places. One central channel is the special fund for foreign trade and economic cooperation, under a rule of 2022. Conditions and dates are set locally and by year; Shenzhen and Beijing are two examples from 2025. As of November 2026 we found no provincial plan that carries out the circular.',
    conditionsToday: {
      'shenzhen-amount':
        'Shenzhen, as an example only (central fund, 2025): the services-trade item supports technology exports and international service outsourcing. For technology exports, the amount actually exported between 1 March 2024 and 28 February 2025 must be at least USD 1.5 million. Other places and years have their own figures.',
      'shenzhen-registration':
        'Also in Shenzhen in 2025: the exports must be registered and reported in the systems of the Ministry of Commerce for technology trade or service outsourcing. Technology on the list of prohibited or restricted exports is not supported.',
      beijing:
        'Beijing, as an example only (guide for 2025): the enterprise is registered in Beijing and reports its figures in the unified platform of the Ministry of Commerce. The guide covers technology exports, offshore outsourcing, and service exports listed in the ministry’s Guiding Catalogue of Key Areas of Service Exports (Announcement No. 58 of 2016).',
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
      contracts: 'Contracts with customers abroad, and invoices',
      'registration-records':
        'Records from the ministry’s platform; for technology exports, the contract registration certificate',
      receipts: 'Bank records of the payments received from abroad',
      figures: 'Table of service exports by contract, with date and amount',
    },
    unknown: [
      'The circular does not define the nine kinds of service. Your local bureau decides whether yours fits its programme.',
      'The calls that we read are from 2025. Ask for this year’s.',
      'The article sets no national amount or threshold.',
    ],
  },
  'green-services-funding': {
    offers:
      'The circular wants existing central and local funds to support green service exports too. It gives six examples: energy efficiency, resource recycling, environmental remediation, environmental consulting, carbon-footprint accounting and management, and integrated carbon management. The article creates no new fund and sets no amount or threshold.',
    addresses:
      'Enterprises in the Chinese mainland that export such green services, or plan to. The circular speaks to local governments; enterprises apply to local programmes.',
    today:
      'Through local programmes in some places, though none that we found is for green services alone. General programmes for service exports may cover a green service that meets their conditions; Shenzhen and Beijing are two examples from 2025. As of November 2026 we found no call for green services issued under the circular.',
    conditionsToday: {
      shenzhen:
        'Shenzhen, as an example only (central fund, 2025): the services-trade item supports technology exports and international service outsourcing, registered and reported in the systems of the Ministry of Commerce. For technology exports, the amount actually exported between 1 March 2024 and 28 February 2025 must be at least USD 1.5 million. Technology on the list of prohibited or restricted exports is not supported.',
      beijing:
        'Beijing, as an example only (guide for 2025): the enterprise is registered in Beijing and reports its figures in the unified platform of the Ministry of Commerce. The guide covers technology exports, offshore outsourcing, and service exports listed in the ministry’s Guiding Catalogue of Key Areas of Service Exports (Announcement No. 58 of 2016). Check whether your service is listed.',
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
      contracts: 'Contracts with customers abroad, and invoices',
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
      'The circular wants support to go as well to building up key enterprises and key projects in service exports. It does not say how an enterprise or project becomes a key one. The article names no amount, list or procedure.',
    addresses:
      'Enterprises in the Chinese mainland that are recognised as key service exporters, apply to be, or run a flagship project in service exports.',
    today:
      'Announced. As of November 2026 we found no criteria, list or call for key enterprises or projects under this passage. Your local commerce bureau can say whether it has its own.',
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

export const fundingSourcesEn: WordsOfSources<typeof fundingSources> = {
  'shenzhen-services-trade-2025': {
    title: 'Guide to applications for central funds in 2025: services trade',
    issuer: 'Shenzhen Municipality, Commerce Bureau',
  },
  'foreign-trade-fund-2022': {
    title: 'Rule on the special fund for the development of foreign trade and economic cooperation',
    issuer: 'Ministry of Finance',
  },
  'beijing-service-exports-2025': {
    title: 'Guide to applications for projects that improve the structure of services imports and exports',
    issuer: 'Beijing Municipal Commerce Bureau',
  },
}
