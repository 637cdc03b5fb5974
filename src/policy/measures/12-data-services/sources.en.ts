import type { WordsOfSources } from '../../words'
import type { dataServicesSources } from './sources'

/** The documents that article XII rests on, in English. */
export const dataServicesSourcesEn: WordsOfSources<typeof dataServicesSources> = {
  'miit-telecom-pilot-2024': {
    title:
      'Circular on Launching the Pilot Programme for Expanding the Opening-up of Value-Added Telecommunications Services',
    issuer: 'Ministry of Industry and Information Technology',
  },
  'telecom-pilot-launch-2024': {
    title:
      'Note on the launch of the pilot for foreign participation in value-added telecommunications services',
    issuer: 'Mondaq',
  },
  'telecom-pilot-conditions-2024': {
    title: 'China removes foreign ownership restrictions: note on the telecom pilot and its conditions',
    issuer: 'Geopolitechs',
  },
  'telecom-pilot-approvals-2026': {
    title: 'Report on the foreign-invested enterprises approved in the telecom pilot',
    issuer: 'China Central Television (CCTV)',
  },
  'telecom-opening-plan-2026': {
    title: 'Report on plans to open value-added telecommunications further',
    issuer: 'China Central Television (CCTV)',
  },
  'foreign-telecom-provisions-2022': {
    title: 'Provisions on the Administration of Foreign-Invested Telecommunications Enterprises (2022)',
    issuer: 'State Council; page of China Law & Practice',
  },
  'lingang-data-hub-plan-2025': {
    title: 'Construction Plan for an International Data Processing Hub in the Lin-gang Special Area',
    issuer: 'Lin-gang Special Area Administration',
  },
  'haikou-gateway-2025': {
    title: 'Building Global Hub for Data, Connectivity and Innovation in Hainan',
    issuer: 'Science and Technology Daily',
  },
  'hainan-data-centre-draft-2024': {
    title: 'Note on Hainan’s draft regulations on international data centres',
    issuer: 'King & Wood Mallesons',
  },
  'foreign-data-processing-2026': {
    title:
      'Plans to process data from abroad: Shantou, 27 May 2026; Hainan Free Trade Port, 9 June 2026, as reported',
    issuer: 'Shantou City and Hainan Province',
  },
  'hainan-free-trade-port-law-2021': {
    title: 'Law of the People’s Republic of China on the Hainan Free Trade Port',
    issuer: 'Standing Committee of the National People’s Congress; page of the Hainan courts',
  },
  'mofcom-services-opening-2023': {
    title: 'Press page on opening up the services sector',
    issuer: 'Ministry of Commerce',
  },
  'services-trade-zones-2026': {
    title: 'First list of national demonstration zones for innovative development of services trade',
    issuer: 'Ministry of Commerce',
  },
}
