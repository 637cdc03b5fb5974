import type { WordsOfSources } from '../../words'
import type { dataFlowsSources } from './sources'

const cac = 'Cyberspace Administration of China'

/** The documents that article XI rests on, in English. */
export const dataFlowsSourcesEn: WordsOfSources<typeof dataFlowsSources> = {
  'cac-data-flow-provisions-2024': {
    title: 'Provisions on Promoting and Regulating Cross-Border Data Flows',
    issuer: cac,
  },
  'conventus-data-flow-provisions-2024': {
    title: 'China: new rules on data export are implemented',
    issuer: 'Conventus Law',
  },
  'cac-certification-measures-2025': {
    title: 'Measures for the Certification of Outbound Personal Information',
    issuer: 'Cyberspace Administration of China and State Administration for Market Regulation',
  },
  'cac-assessment-measures-2022': {
    title: 'Measures for the Security Assessment of Outbound Data Transfers',
    issuer: cac,
  },
  'cac-standard-contract-measures-2023': {
    title: 'Measures for the Standard Contract for Outbound Transfer of Personal Information',
    issuer: cac,
  },
  'cac-answers-january-2026': {
    title: 'Questions and answers on outbound data security, January 2026',
    issuer: cac,
  },
  'cac-answers-july-2026': {
    title: 'Questions and answers on outbound data security, July 2026',
    issuer: cac,
  },
  'certification-bodies-2026': {
    title: 'Report on certification bodies and pre-assessment pilots for outbound data',
    issuer: 'Department of Commerce of Fujian Province (reprint)',
  },
  'vehicle-data-guide-2026': {
    title: 'Guide to the Security of Outbound Vehicle Data (2026 Edition)',
    issuer: 'Ministry of Industry and Information Technology and seven other departments',
  },
  'foreign-investment-plan-2026': {
    title: 'Action Plan for Stabilising and Improving the Use of Foreign Investment',
    issuer: 'Ministry of Commerce and two other departments',
  },
  'cac-data-lists-2026': {
    title: 'Topic page on the negative lists for outbound data of the free trade zones, with ten entries',
    issuer: cac,
  },
  'cctv-data-lists-2026': {
    title: 'Report on the negative lists for outbound data of nine free trade zones and Hainan',
    issuer: 'China Central Television (CCTV)',
  },
  'beijing-data-list-2026': {
    title: 'Beijing’s negative list for outbound data, 2025 edition, for the whole city',
    issuer: 'Beijing Municipality',
  },
  'cctv-beijing-data-list-2026': {
    title: 'Report on new fields in Beijing’s negative list for outbound data',
    issuer: 'China Central Television (CCTV)',
  },
  'shanghai-data-list-2026': {
    title: 'Shanghai’s negative list for outbound data, for the whole city',
    issuer: 'Shanghai Municipality',
  },
  'shanghai-data-list-rules-2026': {
    title:
      'Rules on the Negative List for Outbound Data of the Shanghai Pilot Free Trade Zone and the Comprehensive Pilot Area for Opening up Services',
    issuer: 'Shanghai Municipality',
  },
  'data-list-recordals-2026': {
    title:
      'First recordals under the negative lists: Shanghai, 26 June 2026; a bank in Beijing, 6 August 2026, as reported',
    issuer: 'Cyberspace administrations of Shanghai and Beijing',
  },
  'zhong-lun-data-lists': {
    title: 'Note on how the negative lists of the free trade zones work together',
    issuer: 'Zhong Lun Law Firm',
  },
  'reed-smith-data-lists-2026': {
    title: 'A tale of two cities: Beijing and Shanghai relax policies on cross-border data transfers',
    issuer: 'Reed Smith',
  },
  'greater-bay-area-contract-2023': {
    title:
      'Standard contract for cross-border flows of personal information within the Greater Bay Area (Mainland, Hong Kong)',
    issuer:
      'Cyberspace Administration of China and Hong Kong Innovation, Technology and Industry Bureau; page of the Privacy Commissioner, Hong Kong',
  },
  'cms-greater-bay-area-2023': {
    title: 'China issues guidelines to facilitate cross-border data flow in the Greater Bay Area',
    issuer: 'CMS',
  },
  'mondaq-greater-bay-area-2024': {
    title:
      'Greater Bay standard contract facilitates personal data transfers between nine Guangdong cities and Hong Kong',
    issuer: 'Mondaq',
  },
  'macao-arrangement-2024': {
    title: 'Report on the parallel arrangement between the Greater Bay Area and Macao',
    issuer: 'Macau Daily Times',
  },
  'cctv-data-cooperation-2026': {
    title: 'Report on pilots of international cooperation in the field of data in ten places',
    issuer: 'China Central Television (CCTV)',
  },
}
