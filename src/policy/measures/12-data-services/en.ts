/** Article XII in English. */
import type { WordsOfGuidance, WordsOfSources } from '../../words'
import type { dataServicesGuidance } from './guidance'
import type { dataServicesSources } from './sources'

export const dataServicesMeasuresEn: WordsOfGuidance<typeof dataServicesGuidance> = {
  'international-data-services': {
    offers:
      'The circular supports international data-service business in qualified regions. It names the Lin-gang Special Area in Shanghai and the Hainan Free Trade Port as examples, so other regions may be added. It sets no amount, permit or deadline.',
    addresses:
      'Enterprises that process data for clients abroad, or plan to, in Lin-gang, in Hainan or in another region that may qualify.',
    today:
      'In selected places. Lin-gang released a construction plan for an international data processing hub on 15 August 2025, with 5 tasks and 15 measures. For Hainan, an international communications gateway in Haikou was approved in 2024. A telecom pilot, launched on 23 October 2024, lifts limits on foreign ownership in four areas. As of November 2026 we found no further region named as qualified.',
    conditionsToday: {
      'lingang-processing':
        'Lin-gang: the plan is for raw data to come in from abroad, be processed and go out again, kept apart by physical isolation or an electronic fence.',
      'foreign-investors':
        'With foreign investors: the telecom pilot lifts the limits on foreign shareholding for internet data centres (cloud services included), content delivery, internet access, online data and transaction processing, and some information services. Its four areas are the Beijing demonstration zone, Lin-gang with the pioneer area for socialist modernisation in Shanghai, the Hainan Free Trade Port, and Shenzhen.',
      'inside-pilot-area':
        'To use the telecom pilot you need the approval of the Ministry of Industry and Information Technology (MIIT), and both your registration and your service facilities must be inside the pilot area.',
    },
    firstSteps: {
      'describe-service':
        'Write down whose data you process, where they come from, whether mainland data are added, and where the results go.',
      'ask-lingang':
        'In Lin-gang: ask the administration which projects the data hub takes and what it checks.',
      'ask-hainan':
        'In Hainan: ask the administration which rules on international data centres and data services are in force, and who accepts applications.',
      'ask-elsewhere':
        'Elsewhere: ask your local commerce bureau whether your region counts as qualified, or seeks to.',
      'check-licence':
        'Ask MIIT, or the telecom authority of your province, which licence your service needs and, with foreign investors, whether the telecom pilot is open to you.',
    },
    documents: {
      'service-description': 'Description of the service with origin, processing and destination of the data',
      'licence-and-sites': 'Business licence and proof of where servers and staff are',
      shareholding: 'Shareholding chart up to the foreign investors',
      'separation-plan': 'Plan that shows how data from abroad are kept apart from mainland data',
      'client-contracts': 'Contracts with clients abroad, or drafts',
    },
    unknown: [
      'The circular does not say what makes a region qualified, and we found no list of further regions.',
      'We found no text that extends the telecom pilot beyond its four areas.',
    ],
  },
  'data-centres-in-zones': {
    offers:
      'The circular supports international data centres and cloud-computing centres that process data for enterprises which need it. It names three kinds of place: pilot free trade zones, the Hainan Free Trade Port, and national demonstration zones for opening up the services sector. It names no grant, amount or permit.',
    addresses: 'Enterprises that build or run such a centre, or plan to, in one of these places.',
    today:
      'In selected places. The support is bound to the place; what form it takes is not stated. For foreign investors, MIIT’s telecom pilot, launched on 23 October 2024, lifts ownership limits in four areas. Lin-gang’s plan of 15 August 2025 includes core nodes linked to Hong Kong, Singapore and Tokyo.',
    conditionsToday: {
      'foreign-investors':
        'With foreign investors: the telecom pilot lifts the limits on foreign shareholding for internet data centres, cloud services included. Its four areas are the Beijing demonstration zone, Lin-gang with the pioneer area for socialist modernisation in Shanghai, the Hainan Free Trade Port, and Shenzhen.',
      'inside-pilot-area':
        'To use the telecom pilot you need MIIT’s approval, and both your registration and your service facilities must be inside the pilot area.',
      hainan: 'Hainan: the Free Trade Port covers the whole island.',
      'demonstration-zone':
        'Demonstration zone: Beijing is the national integrated demonstration zone for opening up the services sector, since September 2020.',
    },
    firstSteps: {
      'confirm-address':
        'Ask the administration of your zone to confirm that your registration and your site lie inside its boundary. Except in Hainan, a pilot free trade zone covers only parts of a province or city.',
      'ask-for-support':
        'Ask the same administration what it offers to such centres today: land, power, international links, funding.',
      'check-licence':
        'Ask MIIT, or the telecom authority of your province, which licence the centre needs and, with foreign investors, whether the telecom pilot is open to you.',
      'settle-data-routes':
        'Ask the CAC office of your province which procedure applies to data that leave the mainland through the centre.',
    },
    documents: {
      'project-outline': 'Project outline: services, clients, capacity, investment, timetable',
      'registration-and-site': 'Business licence, and lease or land documents of the site',
      shareholding: 'Shareholding chart up to the foreign investors',
      'data-routes': 'Description of which data enter, stay in and leave the centre',
    },
    unknown: [
      'The circular does not say whether the 19 comprehensive pilot areas for opening up the services sector count as demonstration zones.',
      'No public text says what form the support takes.',
      'The telecom pilot covers four areas only. We found no text that extends it to the other pilot free trade zones.',
    ],
  },
  'international-data-processing': {
    offers:
      'The data and cloud centres that the circular supports are meant to process data for enterprises that need it. You would be the customer of such a centre. The circular does not say where its customers must be.',
    addresses:
      'Enterprises that want to have data processed by an international data or cloud centre in one of the zones.',
    today:
      'In selected places. You buy the service from a centre; we found no application that a customer makes to an authority. One place to ask is Lin-gang, which released a plan for an international data processing hub on 15 August 2025; its core nodes already link to Hong Kong, Singapore and Tokyo.',
    conditionsToday: {
      'lingang-processing':
        'Lin-gang: the plan is for raw data to come in from abroad, be processed and go out again, kept apart by physical isolation or an electronic fence. Ask whether your data fit that model.',
      'mainland-data':
        'Personal information and important data that go from the mainland to a recipient abroad fall under the national rules on outbound data, with a centre in between or without.',
    },
    firstSteps: {
      'sort-data':
        'Sort the data by origin (from abroad, from the mainland) and by kind (personal information, possibly important data, other data).',
      'find-centre':
        'Ask the administration of Lin-gang, or that of Hainan or your own zone, which centres offer processing today.',
      'check-centre':
        'Ask the centre for its telecom licence or pilot approval, its international links, and how it keeps data from abroad apart.',
      'settle-outbound':
        'If mainland data are involved, ask the CAC office of your province which procedure applies before the first transfer.',
    },
    documents: {
      requirements: 'Requirements: kinds of data, volume, speed, places of origin and destination',
      'data-inventory': 'Inventory of the data with origin, kind and head counts',
      'centre-licence': 'Copy of the centre’s licence or pilot approval',
      'processing-contract': 'Draft processing contract with security duties and liability',
    },
    unknown: [
      'No public list of centres open to customers was found.',
      'No public text gives prices or service levels, or gives priority to any customers.',
    ],
  },
}

export const dataServicesSourcesEn: WordsOfSources<typeof dataServicesSources> = {
  'miit-telecom-pilot-2024': {
    title:
      'Circular on Launching the Pilot Programme for Expanding the Opening-up of Value-Added Telecommunications Services (with commentary by MMLC Group)',
    issuer: 'Ministry of Industry and Information Technology',
  },
  'telecom-pilot-launch-2024': {
    title:
      'Note on the launch of the pilot for foreign participation in value-added telecommunications services on 23 October 2024',
    issuer: 'Mondaq',
  },
  'lingang-data-hub-plan-2025': {
    title: 'Construction Plan for an International Data Processing Hub in the Lin-gang Special Area',
    issuer: 'Lin-gang Special Area Administration',
  },
  'haikou-gateway-2025': {
    title: 'Building Global Hub for Data, Connectivity and Innovation in Hainan',
    issuer: 'Science and Technology Daily',
  },
  'hainan-free-trade-port-law-2021': {
    title: 'Law of the People’s Republic of China on the Hainan Free Trade Port',
    issuer: 'Standing Committee of the National People’s Congress; page of the Hainan courts',
  },
  'mofcom-services-opening-2023': {
    title: 'Press page on opening up the services sector',
    issuer: 'Ministry of Commerce',
  },
}
