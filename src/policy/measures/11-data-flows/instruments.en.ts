import type { WordsOfInstruments } from '../../words'
import type { dataFlowsInstruments } from './instruments'

/** What can be used of article XI today, in English. */
export const dataFlowsInstrumentsEn: WordsOfInstruments<typeof dataFlowsInstruments> = {
  'not-notified': {
    title: 'No declaration of data that nobody has named as important',
    line: 'Treat your data as not important, as long as no authority has notified or published otherwise.',
    what: 'Article 2 of the Provisions of 22 March 2024 settles the doubt. You need not declare data as important unless an authority has notified you or has published that they are.',
    openTo: 'Enterprises whose data no authority has notified or published as important.',
    requires: 'Nothing further. Keep watching for notices, lists and guidelines of your sector and region.',
  },
  'zone-data-list': {
    title: 'Negative list of your zone or city',
    line: 'Send data that are not on the list without assessment, standard contract or certification.',
    what: 'Each list names, scenario by scenario, the data that need a procedure. In these scenarios all other data leave without one. Article 6 of the Provisions of 22 March 2024 allows it.',
    openTo:
      'Enterprises in Beijing, Shanghai or Hainan, or in the pilot free trade zone of Tianjin, Zhejiang, Guangxi, Jiangsu, Chongqing, Fujian or Guangdong. The list covers their sector and scenario, and they operate no critical information infrastructure.',
    requires:
      'Nothing further under the national rule. Shanghai and Beijing take a recordal first; elsewhere, ask.',
  },
  'hr-exemption': {
    title: 'Exemption for staff data',
    line: 'Send the staff data that personnel management needs, in any volume, without a procedure.',
    what: 'Article 5 of the Provisions of 22 March 2024 frees transfers that staff management across the border needs. They must rest on lawful labour rules, a collective contract or a contract with the person.',
    openTo:
      'Enterprises whose transfers are necessary for staff management or for a contract with the person.',
    requires: 'Nothing further. Notice and impact assessment stay; important data are not exempt.',
  },
  'small-volume-exemption': {
    title: 'Exemption for fewer than 100,000 people',
    line: 'Send non-sensitive personal information of fewer than 100,000 people a year without a procedure.',
    what: 'Article 5 of the Provisions of 22 March 2024 frees small volumes. People are counted from 1 January of each year, and sensitive personal information is not covered.',
    openTo:
      'Enterprises below 100,000 people, without sensitive personal information or important data, that operate no critical information infrastructure.',
    requires: 'Nothing further. Notice and impact assessment stay.',
  },
  'greater-bay-contract': {
    title: 'Standard contract of the Greater Bay Area',
    line: 'Transfer between nine Guangdong cities and Hong Kong on one contract, without a limit on volume.',
    what: 'A voluntary standard contract of the mainland and Hong Kong. You file it within 10 working days, and pass nothing on outside the area.',
    openTo:
      'Enterprises in Guangdong where both parties are registered or located in the nine cities or Hong Kong, and no important data are involved.',
    requires: 'Nothing further: you sign the contract and file it.',
  },
  certification: {
    title: 'Certification of outbound personal information',
    line: 'Send personal information abroad on a certificate that is valid for three years.',
    what: 'An accredited body certifies the transfers under Order No. 20. It is for 100,000 to fewer than 1,000,000 people, or sensitive information of fewer than 10,000, counted since 1 January.',
    openTo:
      'Enterprises between these thresholds, without important data, that operate no critical information infrastructure.',
    requires: 'A certificate. Below the upper thresholds a standard contract is the other choice.',
  },
  'security-assessment': {
    title: 'CAC security assessment',
    line: 'Send the data abroad once the assessment is passed; the result is valid for three years.',
    what: 'The Cyberspace Administration of China assesses the transfers. It is needed from 1,000,000 people, or 10,000 where the information is sensitive, and for important data and critical information infrastructure.',
    openTo:
      'Enterprises above these thresholds, with important data, or operating critical information infrastructure.',
    requires: 'A passed security assessment.',
  },
}
