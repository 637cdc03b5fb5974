import type { WordsOfGuidance } from '../../words'
import type { dataServicesGuidance } from './guidance'

const lingangProcessing =
  'Lin-gang: the plan is for raw data to come in from abroad, be processed and go out again. They are kept apart by physical isolation or an electronic fence. This is a plan, not a condition of a licence.'

const registeredCapital =
  'With foreign investors: registered capital of at least RMB 10,000,000 for business in several provinces, or RMB 1,000,000 in one (article 5 of the Provisions on Foreign-Invested Telecommunications Enterprises, 2022). We did not read whether the pilot waives it.'

/** The measures of article XII, in English. */
export const dataServicesMeasuresEn: WordsOfGuidance<typeof dataServicesGuidance> = {
  'international-data-services': {
    offers:
      'The circular supports international data-service business in qualified regions. It names the Lin-gang Special Area in Shanghai and the Hainan Free Trade Port as examples, so other regions may be added. The articles that we read set no amount, permit or deadline.',
    addresses:
      'Enterprises that process data for clients abroad, or plan to, in Lin-gang, in Hainan or in another region that may qualify.',
    today:
      'Everywhere in the mainland, personal information from abroad may come in, be processed and go out again without a procedure, if nothing of the mainland is added. Up to 10 October 2026 we found no further region that is named as qualified under the circular. A report of 21 August 2026 speaks of pilots of international data cooperation in ten places.',
    conditionsToday: {
      'foreign-data-only':
        'The personal information was collected abroad, is processed in the mainland and sent out again, and no personal information or important data of the mainland are added. Then none of the three procedures is needed (article 4 of the Provisions of 22 March 2024).',
      'mainland-data':
        'Once mainland data are added, the national rules apply: notice to the people concerned, impact assessment, and the procedure for the volume and kind of data.',
      'lingang-processing': lingangProcessing,
      'hainan-rules':
        'Hainan: a draft of June 2024 regulates international data centres. We found no final text.',
      'hainan-gateway': 'Hainan: an international communications gateway in Haikou was approved in 2024.',
      'other-places':
        'Shantou (27 May 2026) and Hainan’s plan (9 June 2026) are reported to try the same model: bring raw data in, process, send out.',
      'foreign-investors':
        'With foreign investors: many such services need a telecom licence. The telecom pilot lifts limits on foreign shareholding for data centres with cloud services, content delivery, internet access, online data and transaction processing, and some information services.',
      'registered-capital': registeredCapital,
    },
    firstSteps: {
      'describe-service':
        'Write down whose data you process, where they come from, whether mainland data are added, and where the results go.',
      'keep-data-apart':
        'Keep data from abroad apart from mainland data, in systems and in access rights, so that you can prove it.',
      'ask-lingang': 'Ask the Lin-gang administration which projects the data hub takes and what it checks.',
      'ask-hainan':
        'Ask the administration of the Free Trade Port which rules on international data centres and data services are in force, and who accepts applications.',
      'ask-elsewhere': 'Ask your local commerce bureau whether your region counts as qualified, or seeks to.',
      'check-licence':
        'Ask MIIT, or the telecom authority of your province, which telecom licence your service needs.',
      'check-telecom-pilot':
        'Ask MIIT whether the telecom pilot is open to you, given your foreign investors and your place.',
    },
    documents: {
      'service-description': 'Description of the service with origin, processing and destination of the data',
      'separation-plan': 'Plan that shows how data from abroad are kept apart from mainland data',
      'licence-and-sites': 'Business licence and proof of where servers and staff are',
      shareholding: 'Shareholding chart up to the foreign investors',
      'client-contracts': 'Contracts with clients abroad, or drafts',
    },
    unknown: [
      'The circular does not say what makes a region qualified, and we found no list of further regions.',
      'No public text says which projects Lin-gang or Hainan must admit.',
    ],
  },
  'data-centres-in-zones': {
    offers:
      'The circular supports international data centres and cloud-computing centres that process data for enterprises which need it. It names three kinds of place: pilot free trade zones, the Hainan Free Trade Port, and national demonstration zones for opening up the services sector. The articles that we read name no grant, amount or permit.',
    addresses: 'Enterprises that build or run such a centre, or plan to, in one of these places.',
    today:
      'What form the support takes is not stated; ask your zone. Foreign investors can use a telecom pilot in four areas. On 13 April 2026 the State said that this opening will widen; up to 10 October 2026 we found no further area. Lin-gang’s plan of 15 August 2025 names core nodes linked to Hong Kong, Singapore and Tokyo.',
    conditionsToday: {
      'foreign-investors':
        'You have foreign investors and offer an internet data centre (cloud services included), content delivery, internet access, online data and transaction processing, some information services, or information protection. Without foreign investors the pilot does not apply; the usual licence does.',
      'pilot-area':
        'You are in one of the four areas: Beijing, Hainan, Shenzhen, or in Shanghai Lin-gang and the Pudong pioneer area for socialist modernisation.',
      'facilities-in-area': 'Your registration and your service facilities are inside the pilot area.',
      'telecom-approval':
        'You hold the pilot approval of the Ministry of Industry and Information Technology (MIIT).',
      'approvals-so-far':
        'By June 2026 MIIT had approved 166 foreign-invested enterprises, in all ten kinds of value-added service.',
      'registered-capital': registeredCapital,
      hainan: 'Hainan: the Free Trade Port covers the whole island.',
      'demonstration-zone':
        'Demonstration zone: Beijing is the national integrated demonstration zone for opening up the services sector, since September 2020.',
      'services-trade-zones':
        'Do not confuse it with the 17 national demonstration zones for innovative development of services trade, named in May 2026 (Beijing, Tianjin, Shanghai, Chongqing, Dalian, Xiamen and others). The circular’s words do not mean these.',
    },
    firstSteps: {
      'confirm-address':
        'Ask the administration of your zone to confirm that your registration and your site lie inside its boundary. A pilot free trade zone covers only parts of a province or city.',
      'ask-for-support':
        'Ask the administration of your zone what it offers to such centres: land, power, international links, funding.',
      'ask-lingang':
        'Ask the Lin-gang administration what it offers to such centres, and which nodes its data hub plans.',
      'ask-hainan':
        'Ask the administration of the Free Trade Port what it offers to such centres, and which rules on them are in force.',
      'check-licence':
        'Ask MIIT, or the telecom authority of your province, which telecom licence the centre needs.',
      'apply-for-telecom-pilot':
        'Ask MIIT how to apply for the pilot approval, and whether your registration and facilities lie inside the pilot area.',
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
      'We found no text that extends the telecom pilot to the other pilot free trade zones.',
    ],
  },
  'international-data-processing': {
    offers:
      'The data and cloud centres that the circular supports are meant to process data for enterprises that need it. You would be the customer of such a centre. The circular does not say where its customers must be.',
    addresses:
      'Enterprises that want to buy data processing from an international data or cloud centre in one of the zones.',
    today:
      'You buy the service from a centre; we found no application that a customer makes to an authority. One place to ask is Lin-gang: its plan of 15 August 2025 names core nodes linked to Hong Kong, Singapore and Tokyo.',
    conditionsToday: {
      'lingang-processing': lingangProcessing,
      'foreign-data-only':
        'Personal information that was collected abroad may come in, be processed and go out again without the three procedures. This holds while no personal information or important data of the mainland are added (article 4 of the Provisions of 22 March 2024).',
      'mainland-data':
        'Personal information and important data that go from the mainland to a recipient abroad fall under the national rules on outbound data. A centre in between changes nothing.',
      notice:
        'For every transfer of personal information of the mainland: inform the people concerned, and carry out the impact assessment first.',
    },
    firstSteps: {
      'sort-data':
        'Sort the data by origin (from abroad, from the mainland) and by kind (personal information, possibly important data, other data).',
      'find-centre':
        'Ask the Lin-gang administration, or that of your own zone, which centres offer processing.',
      'find-centre-in-hainan':
        'Ask the administration of the Free Trade Port which centres offer processing.',
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

export { dataServicesInstrumentsEn } from './instruments.en'
export { dataServicesSourcesEn } from './sources.en'
