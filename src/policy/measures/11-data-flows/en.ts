import type { WordsOfGuidance } from '../../words'
import type { dataFlowsGuidance } from './guidance'

/** What holds for every transfer of personal information, exempt from the procedures or not. */
const personalInformationDuties = {
  notice:
    'For every transfer of personal information: inform the people concerned. No exemption and no list waives this notice.',
  'legal-basis':
    'For every transfer of personal information: have a legal basis. Where it is consent, obtain a separate consent that is not bundled with others. Under another basis of article 13 of the Personal Information Protection Law, no separate consent is needed.',
  'impact-assessment':
    'For every transfer of personal information: carry out a personal information protection impact assessment first.',
}

/** The measures of article XI, in English. */
export const dataFlowsMeasuresEn: WordsOfGuidance<typeof dataFlowsGuidance> = {
  'important-data-guidance': {
    offers:
      'The circular asks government to draw up catalogues of important data and guidelines that are easier to apply. With them you could tell earlier which of your data need a security assessment before they leave the mainland. The passage itself changes no duty.',
    addresses:
      'Enterprises that send operating, technical, geographic, health or similar data abroad and cannot tell whether an authority would class them as important.',
    today:
      'Up to 10 October 2026 we found no catalogue that names the circular. Guidance by sector has begun: a guide on vehicle data appeared on 3 February 2026. A plan of 22 June 2026 announces national standards for eight sectors: industry, telecoms, geoinformation, vehicles, medicine, seed, space and civil aviation.',
    conditionsToday: {
      'not-notified':
        'No authority has notified you, or published, that your data are important. Then you need not declare them as important data (article 2 of the Provisions of 22 March 2024).',
      'security-assessment':
        'Important data may leave only after a security assessment by the Cyberspace Administration of China (CAC). You file for it with the CAC office of your province (article 7).',
      'critical-infrastructure':
        'An operator of critical information infrastructure needs the security assessment for important data. Unless an exemption applies, it needs one for personal information too (article 7).',
      'no-certification':
        'Certification cannot replace the assessment: it is not open for personal information that includes important data.',
      'vehicle-data':
        'Vehicle data: the guide of 2026 says, scenario by scenario, which data are important. It also names nine cases that need no declaration.',
      'local-lists':
        'The negative lists of the free trade zones name important data too. Compare your data with the list of your place.',
    },
    firstSteps: {
      'list-data':
        'List the data that leave the mainland or can be accessed from abroad, with purpose, volume, system and recipient.',
      'look-for-notices':
        'Check whether an authority of your sector or region has told you, or has published, that any of these data are important. Keep a record of the check.',
      'ask-what-applies':
        'Ask the CAC office of your province which catalogue, standard or guideline your sector must follow today.',
      'ask-about-local-list': 'Ask how the negative list of your zone or city treats your data.',
      'file-for-assessment':
        'If any of the data are important, file for the security assessment with the CAC office of your province before they leave.',
    },
    documents: {
      'data-inventory': 'Inventory of outbound data, with purpose, volume, system and recipient',
      'classification-record': 'Written record of how you decided which data are important and which are not',
      notices: 'Notices from authorities about important data, with your correspondence',
    },
    unknown: [
      'No public text says when the standards for the eight sectors will appear.',
      'It is not stated whether all catalogues will be national, or some by sector or by region.',
    ],
  },
  'ftz-data-negative-list': {
    offers:
      'A negative list names the outbound data that still need a security assessment, a standard contract or certification. In the scenarios that the list covers, other data can leave without any of the three. The circular asks government to keep these lists up to date, and to explore one list for all zones.',
    addresses:
      'Enterprises in one of the ten places with a list, whose sector and scenario the list covers. The lists of Beijing and Shanghai apply to the whole city.',
    today:
      'By June 2026 nine pilot free trade zones and the Hainan Free Trade Port had lists, in 28 fields. A plan of 22 June 2026 lets pilot cities for opening up services write lists too. A report of 19 August 2026 says that Beijing added medical devices, autonomous driving, trade logistics and banking. Up to 10 October 2026 we found no list for all zones together.',
    conditionsToday: {
      place:
        'You are registered where a list applies: Beijing, Shanghai, Hainan, or inside the pilot free trade zone of Tianjin, Zhejiang, Guangxi, Jiangsu, Chongqing, Fujian or Guangdong. Ten places have one.',
      'listed-scenario':
        'Your sector and your scenario stand on the list. Other sectors and scenarios stay under the national rules. Some lists set higher thresholds than these rules.',
      'critical-infrastructure':
        'You do not operate critical information infrastructure. The rules of Shanghai say so; we read them for all lists, so ask your own place.',
      'outside-the-list':
        'For a sector and scenario that the list covers, data not on the list need none of the three procedures. Data on the list need the procedure that it names (article 6 of the Provisions of 22 March 2024).',
      recordal:
        'You file a recordal before you use the list, and receive a notice of the result. Shanghai issued its first on 26 June 2026; a first bank in Beijing followed on 6 August 2026. Elsewhere, ask.',
      beijing:
        'Beijing: the list of May 2026 applies to the whole city and covers 9 sectors, 67 scenarios and 612 data fields. Beijing can also apply the lists of other provinces.',
      shanghai:
        'Shanghai: the list of 24 April 2026 applies to the whole city. It covers 4 fields (reinsurance, international shipping, trade, meteorology) with 9 scenarios, 29 sub-categories and 109 items.',
      ...personalInformationDuties,
      'business-data-exemption':
        'Everywhere: data from international trade, cross-border transport, academic cooperation, cross-border manufacturing or marketing. If they hold no personal information and no important data, they need none of the three procedures (article 3).',
      'small-volumes':
        'Everywhere: non-sensitive personal information of fewer than 100,000 people since 1 January of the year needs none of the three procedures. This does not hold for operators of critical information infrastructure or for important data (article 5).',
    },
    firstSteps: {
      'confirm-list':
        'Ask the administration of your zone whether a list is in force, which edition applies, and whether your registration and scenario are covered.',
      'confirm-city-list':
        'Ask the CAC office of your city which edition of the list applies, and whether your scenario is covered.',
      'confirm-hainan-list':
        'Ask the administration of the Hainan Free Trade Port which edition of its list applies, and whether your scenario is covered.',
      'ask-about-city-plans':
        'Ask the CAC office of your province whether your city has a list or is drawing one up, or whether only registration in a free trade zone counts.',
      'compare-fields':
        'Compare every data field that you send abroad with the list, scenario by scenario, and count the people concerned since 1 January.',
      'file-recordal':
        'Ask the CAC office of your province how to file the recordal, and wait for the result before you rely on the list.',
      'settle-the-rest':
        'For all other data, decide between security assessment, standard contract and certification, or name the exemption that applies.',
    },
    documents: {
      'business-licence': 'Business licence that shows where you are registered',
      'field-table': 'Table of outbound data fields set against the list, with scenario and purpose',
      'head-count':
        'Count of the people whose personal information went abroad since 1 January, with sensitive information counted separately',
      recipients: 'List of recipients abroad, with contracts',
    },
    unknown: [
      'Outside Beijing and Shanghai we did not read the lists themselves. How far the list of Guangdong reaches is not known.',
      'The steps for using a list are set locally and are not compared here.',
      'No public text says when a list for all zones may come.',
    ],
  },
  'intra-group-personal-data': {
    offers:
      'The circular supports pilots that make it easier for a multinational group to send personal information to its own entities abroad. In a group that has passed a security assessment or certification, it could then flow freely. The free flow depends on pilots; the exemptions and procedures below exist already.',
    addresses:
      'Entities of multinational groups that send personal information from the mainland to group entities abroad.',
    today:
      'Up to 10 October 2026 we found no public text that names the pilot regions or a procedure for groups. A report of 21 August 2026 speaks of pilots of international data cooperation in ten places; we did not find that they cover groups. Many transfers need no procedure at all, so check the exemptions first.',
    conditionsToday: {
      ...personalInformationDuties,
      'staff-management':
        'Staff data: the transfer is necessary for staff management across the border, under lawful labour rules or a collective contract, or for a contract with the person. Then no procedure is needed, whatever the volume. Important data are not exempt (article 5).',
      'small-volume-people':
        'Small volume: since 1 January you have sent abroad the non-sensitive personal information of fewer than 100,000 people (article 5).',
      'small-volume-sensitive':
        'Small volume: you send no sensitive personal information. It needs a procedure for any number of people (articles 7 and 8).',
      'small-volume-operator':
        'Small volume: you do not operate critical information infrastructure (article 5).',
      'small-volume-important': 'Small volume: the data hold no important data (article 5).',
      'greater-bay-parties':
        'Greater Bay Area: both parties are registered (organisations) or located (individuals) in Hong Kong or in Guangzhou, Shenzhen, Zhuhai, Foshan, Huizhou, Dongguan, Zhongshan, Jiangmen or Zhaoqing. Volume has no limit.',
      'greater-bay-important':
        'Greater Bay Area: the data are not important data. Nothing is passed on outside the area.',
      'greater-bay-filing': 'Greater Bay Area: you file the contract within 10 working days.',
      'greater-bay-macao':
        'Greater Bay Area: Macao has a parallel arrangement of its own, so ask for its contract.',
      'certification-people':
        'Certification: since 1 January you have sent abroad the non-sensitive personal information of at least 100,000 and fewer than 1,000,000 people, or of fewer together with sensitive information (article 8).',
      'certification-sensitive':
        'Certification: sensitive personal information concerns fewer than 10,000 people since 1 January (article 8).',
      'certification-operator': 'Certification: you do not operate critical information infrastructure.',
      'certification-important': 'Certification: the personal information includes no important data.',
      certificate:
        'Certification: your group holds the certificate. It is valid for three years; to keep it, apply again six months before it expires.',
      'certification-bodies':
        'Certification: three bodies were on file by 27 March 2026. Pre-assessment pilots then covered 14 provinces, up from 6.',
      'assessment-people':
        'Security assessment: needed from 1,000,000 people whose non-sensitive personal information went abroad since 1 January (article 7).',
      'assessment-sensitive':
        'Security assessment: needed from 10,000 people whose sensitive personal information went abroad since 1 January (article 7).',
      'assessment-operator':
        'Security assessment: needed for every operator of critical information infrastructure, unless an exemption applies (article 7).',
      'assessment-important': 'Security assessment: needed for all important data (article 7).',
      'assessment-passed':
        'Security assessment: your group has passed it. You file through the CAC office of your province.',
      'assessment-extension':
        'Security assessment: the result is valid for three years. Ask for an extension within 60 working days before it ends; volume may have grown by at most 20%, with no major incident. The CAC’s answers of July 2026 say how.',
      'no-splitting': 'Splitting volumes to stay below a threshold is not allowed.',
      'other-exemptions':
        'Also free of all three procedures: emergencies (article 5), and personal information collected abroad, processed in the mainland and sent out again, with no personal information or important data of the mainland added (article 4).',
      'standard-contract':
        'Where certification is open, a standard contract is the other choice: you file it within 10 working days after it takes effect. The circular names only the assessment and certification for the free flow.',
    },
    firstSteps: {
      'map-flows':
        'Map which personal information goes to which group entity and why. Count the people since 1 January, sensitive information apart.',
      'give-notice':
        'Inform the people concerned, settle the legal basis, and carry out the impact assessment. These duties stay even where no procedure is needed.',
      'name-labour-rules':
        'Write down which labour rule, collective contract or contract with the person makes each transfer of staff data necessary.',
      'watch-the-count':
        'Set a warning well before 100,000 people, and before the first sensitive item, and start counting anew each 1 January.',
      'sign-greater-bay-contract':
        'Agree on the Greater Bay Area contract with the recipient and file it with the CAC office of your province within 10 working days.',
      'apply-for-certification':
        'Compare certification with a standard contract, and ask an accredited body which group entities one certificate can cover.',
      'file-for-assessment':
        'File for the security assessment with the CAC office of your province. Ask whether it offers a pre-assessment.',
      'check-scope':
        'Check which entities, purposes and recipients your group’s assessment or certificate covers, and when it ends.',
      'ask-about-changes':
        'Ask your certification body what to do when the group adds an entity, a purpose or a system.',
      'ask-about-region':
        'Ask the CAC office of your province whether your region takes part in a pilot for transfers within groups, or has asked to.',
    },
    documents: {
      'flow-map': 'Map of personal information flows within the group, with head counts',
      'impact-assessment': 'Personal information protection impact assessment',
      'notices-and-consents':
        'Notices to the people concerned, and their separate consent where consent is the legal basis',
      'labour-rules':
        'Labour rules, collective contract or contracts on which the transfers of staff data rest',
      'greater-bay-contract': 'Standard contract of the Greater Bay Area, signed by both parties',
      'group-chart': 'Group chart with shareholdings and the place of each entity',
      clearance: 'Result of the security assessment, or the certificate, with scope and expiry date',
    },
    unknown: [
      'No public text names the regions that qualify for the pilots.',
      'No public text that we found describes how a group as a whole passes certification, or which of its entities then count.',
      'Whether a filed standard contract would also open the free flow is not stated.',
    ],
  },
  'international-internet-access': {
    offers:
      'The circular supports enterprises and research institutions in using the internet more conveniently for international trade and academic research. The support stays within the national cybersecurity rules. The passage creates no permit and no service of its own.',
    addresses:
      'Enterprises and research institutions in the mainland whose staff need easier access to foreign websites for international trade or academic research.',
    today:
      'Up to 10 October 2026 we found no rule, procedure or list of users issued under this passage, so there is nothing to apply for. You can still ask your telecom operator what it may lawfully offer.',
    conditionsToday: {},
    firstSteps: {
      'describe-need':
        'Write down which foreign services your staff need, for which work, at which sites, and what fails today.',
      'ask-for-lawful-line':
        'Ask your telecom operator which lawful international connection it can offer, at what cost and on what conditions.',
      'ask-about-trial':
        'Ask your local commerce bureau, or the administration of your zone, whether a trial for trade or research users is planned or running.',
      'clear-doubts':
        'If you have doubts, ask the CAC office of your province before you change how staff reach foreign services.',
    },
    documents: {
      'statement-of-need': 'Statement of need: foreign services, purpose, volume',
      'sites-and-users': 'List of sites and groups of users',
      'security-rules': 'Internal rules on network security and on the use of foreign services',
    },
    unknown: [
      'No public text says which enterprises and institutions qualify.',
      'No public text says what connection, service or permission will be offered, or by whom.',
    ],
  },
}

export { dataFlowsInstrumentsEn } from './instruments.en'
export { dataFlowsSourcesEn } from './sources.en'
