/** Article XI in English. */
import type { WordsOfGuidance, WordsOfSources } from '../../words'
import type { dataFlowsGuidance } from './guidance'
import type { dataFlowsSources } from './sources'

export const dataFlowsMeasuresEn: WordsOfGuidance<typeof dataFlowsGuidance> = {
  'important-data-guidance': {
    offers:
      'The circular asks government to draw up catalogues of important data and to issue guidelines that are easier to apply. With them you could tell earlier which of your data need a security assessment before they leave the mainland. The passage itself changes no duty.',
    addresses:
      'Enterprises that send operating or technical data abroad, or open such data to access from abroad, and cannot yet tell whether an authority would class them as important.',
    today:
      'Announced. As of November 2026 we found no catalogue or guideline issued under the circular, so there is nothing to apply for. The duty behind it applies already: under the provisions in force since 22 March 2024, important data need a security assessment before they go abroad.',
    conditionsToday: {
      'security-assessment':
        'Important data may go abroad only after a security assessment by the Cyberspace Administration of China (CAC). You file for it through the CAC office of your province.',
      'critical-infrastructure':
        'An operator of critical information infrastructure needs the security assessment for important data and, unless an exemption applies, for personal information too.',
      'no-certification':
        'Certification is no way out: it is not open where the outbound personal information includes important data.',
    },
    firstSteps: {
      'list-data':
        'List the operating and technical data that leave the mainland or can be opened from abroad, with purpose, volume, system and recipient.',
      'look-for-notices':
        'Check whether an authority of your sector or region has told you, or has published, that any of these data are important.',
      'ask-what-applies':
        'Ask the CAC office of your province which catalogue or guideline your sector must follow today.',
      'ask-about-local-list':
        'If you are in a pilot free trade zone, in Beijing or in Shanghai, ask how the local negative list treats your data.',
    },
    documents: {
      'data-inventory': 'Inventory of outbound data, with purpose, volume, system and recipient',
      'classification-record': 'Written record of how you decided which data are important and which are not',
      notices: 'Notices from authorities about important data, with your correspondence',
    },
    unknown: [
      'No public text says when the catalogues and guidelines will appear, or for which sectors first.',
      'It is not stated whether the catalogues will be national, by sector or by region.',
    ],
  },
  'ftz-data-negative-list': {
    offers:
      'A negative list names the outbound data that still need a security assessment, a standard contract or certification. Data outside the list can leave without any of the three. The circular asks government to keep the lists of the pilot free trade zones up to date, and to explore one list for all zones.',
    addresses:
      'Enterprises registered in a pilot free trade zone that has a list, and working in a sector which the list covers. In Beijing and Shanghai the lists have applied to the whole city since 2026.',
    today:
      'In selected places. By mid-2026 ten provincial-level free trade zones had issued lists. Those we could confirm are Tianjin (since May 2024), Hainan (since February 2025), Beijing and Shanghai; Zhejiang and Fujian are also reported. The legal basis is article 6 of the CAC provisions of 22 March 2024. As of November 2026 we found no list for all zones together.',
    conditionsToday: {
      'place-and-sector':
        'You are registered in the zone (in Beijing and Shanghai: in the city), and your transfer belongs to a sector that the list covers.',
      'outside-the-list':
        'Data outside the list of your zone need no security assessment, no standard contract and no certification. Data on the list still need the procedure that applies to them.',
      beijing:
        'Beijing: the list of May 2026 applies to the whole city and covers 9 sectors, 67 scenarios and 612 data fields. Beijing can also apply the lists of other provinces.',
      shanghai:
        'Shanghai: the list of 24 April 2026 applies to the whole city and covers 4 sectors (reinsurance, international shipping, trade, meteorology) with 9 scenarios, 29 sub-categories and 109 items.',
      'small-volumes':
        'Without a list the national rules apply. They exempt small volumes everywhere: non-sensitive personal information of fewer than 100,000 people since 1 January of the year, if you do not operate critical information infrastructure and send no important data.',
    },
    firstSteps: {
      'confirm-list':
        'Ask the administration of your zone whether it has a list in force, which edition applies, and whether your registration and sector are covered.',
      'compare-fields':
        'Compare every data field that you send abroad with the list, scenario by scenario, and count the people concerned since 1 January.',
      'ask-what-to-file':
        'Ask the CAC office of your province what you must file or report before and after you rely on the list.',
      'settle-the-rest':
        'For data that stay on the list, decide between security assessment, standard contract and certification.',
    },
    documents: {
      'business-licence': 'Business licence that shows where you are registered',
      'field-table': 'Table of outbound data fields set against the list, with scenario and purpose',
      'head-count':
        'Count of the people whose personal information went abroad since 1 January, with sensitive information counted separately',
      recipients: 'List of recipients abroad, with contracts',
    },
    unknown: [
      'We could confirm only some of the ten places that had lists by mid-2026. Ask your own zone.',
      'The steps for using a list are set locally and are not compared here.',
      'No public text says when a list for all zones may come.',
    ],
  },
  'intra-group-personal-data': {
    offers:
      'The circular supports pilots in qualified regions that make it easier for a multinational group to send personal information to its own entities abroad. In a group that has passed a security assessment or certification, personal information could then flow freely. The assessment and the certification exist today; the free flow depends on the pilots.',
    addresses:
      'Entities of multinational groups that send personal information from the mainland to group entities abroad, where the group has passed a security assessment or certification.',
    today:
      'Announced. As of November 2026 no public text that we found names the qualified regions or a procedure for groups. What you can use today is the security assessment and, since 1 January 2026, certification under Order No. 20 of the CAC and the State Administration for Market Regulation.',
    conditionsToday: {
      'security-assessment':
        'A CAC security assessment is needed if you operate critical information infrastructure, send important data, or have sent abroad since 1 January the non-sensitive personal information of 1,000,000 people or more, or the sensitive personal information of 10,000 people or more.',
      'certification-volumes':
        'Certification, like a standard contract, is open if you do not operate critical information infrastructure, send no important data, and have sent abroad since 1 January the non-sensitive personal information of at least 100,000 and fewer than 1,000,000 people, or the sensitive personal information of fewer than 10,000. Splitting volumes to avoid the security assessment is not allowed.',
      'before-certification':
        'Before you apply for certification you inform the people concerned, obtain their separate consent and carry out an impact assessment.',
      'certificate-term':
        'A certificate is valid for three years. To keep it, apply again six months before it expires. Accredited bodies issue it.',
      'exempt-transfers':
        'Some transfers need none of the three procedures: what a contract with the person requires, staff management across the border under lawful labour rules or a collective contract, emergencies, and non-sensitive personal information of fewer than 100,000 people since 1 January (not for operators of critical information infrastructure).',
      'greater-bay-area':
        'Between Hong Kong and the nine mainland cities of the Greater Bay Area (Guangzhou, Shenzhen, Zhuhai, Foshan, Huizhou, Dongguan, Zhongshan, Jiangmen and Zhaoqing) there is a voluntary standard contract without a volume limit. Both parties must be registered or located there, you file within 10 working days, and nothing may be passed on outside the area.',
    },
    firstSteps: {
      'check-scope':
        'Check which entities, purposes and recipients your group’s assessment or certificate covers, and until when.',
      'map-flows':
        'Map which personal information goes to which group entity and why, and count the people since 1 January.',
      'ask-about-region':
        'Ask the CAC office of your province whether your region takes part in a pilot for transfers within groups, or has asked to.',
      'ask-about-changes':
        'Ask your certification body what to do when the group adds an entity, a purpose or a system.',
    },
    documents: {
      clearance: 'Result of the security assessment, or the certificate, with scope and expiry date',
      'group-chart': 'Group chart with shareholdings and the place of each entity',
      'flow-map': 'Map of personal information flows within the group, with head counts',
      'impact-assessment': 'Personal information protection impact assessment',
      consents: 'Notices to the people concerned and records of their separate consent',
    },
    unknown: [
      'No public text names the qualified regions.',
      'No public text that we found describes how a group as a whole passes certification, or which of its entities then count.',
      'The circular names the security assessment and certification only. Whether a filed standard contract would also do is not stated.',
    ],
  },
  'international-internet-access': {
    offers:
      'The circular supports enterprises and research institutions in using the internet more conveniently for international trade and academic research. The support stays within the national cybersecurity rules. The passage creates no permit and no service of its own.',
    addresses:
      'Enterprises and research institutions in the mainland that need better access to the internet abroad for international trade or academic research.',
    today:
      'Announced. As of November 2026 we found no rule, procedure or list of users issued under this passage, so there is nothing to apply for. You can still ask your telecom operator what it may lawfully offer today.',
    conditionsToday: {},
    firstSteps: {
      'describe-need':
        'Write down which services abroad your staff need, for which work, at which sites, and what fails today.',
      'ask-for-lawful-line':
        'Ask your telecom operator which lawful international connection it can offer, at what cost and on what conditions.',
      'ask-about-trial':
        'Ask your local commerce bureau, or the administration of your zone, whether a trial for trade or research users is planned or running.',
      'clear-doubts':
        'Ask the CAC office of your province before you change how staff reach services abroad, if you have doubts.',
    },
    documents: {
      'statement-of-need': 'Statement of need: services abroad, purpose, volume',
      'sites-and-users': 'List of sites and groups of users',
      'security-rules': 'Internal rules on network security and on the use of services abroad',
    },
    unknown: [
      'No public text says which enterprises and institutions qualify.',
      'No public text says what connection, service or permission will be offered, or by whom.',
    ],
  },
}

export const dataFlowsSourcesEn: WordsOfSources<typeof dataFlowsSources> = {
  'cac-data-flow-provisions-2024': {
    title: 'Provisions on Promoting and Regulating Cross-Border Data Flows',
    issuer: 'Cyberspace Administration of China',
  },
  'cac-certification-measures-2025': {
    title: 'Measures for the Certification of Outbound Personal Information',
    issuer: 'Cyberspace Administration of China and State Administration for Market Regulation',
  },
  'beijing-data-list-2026': {
    title: 'Beijing’s negative list for outbound data, 2025 edition, for the whole city',
    issuer: 'Beijing Municipality',
  },
  'shanghai-data-list-2026': {
    title: 'Shanghai’s negative list for outbound data, for the whole city',
    issuer: 'Shanghai Municipality',
  },
  'tianjin-data-list-2024': {
    title:
      'Management List (Negative List) for Outbound Data of the China (Tianjin) Pilot Free Trade Zone (2024 Edition)',
    issuer: 'Administration of the Tianjin Pilot Free Trade Zone and Tianjin Commerce Bureau',
  },
  'linklaters-data-lists-2025': {
    title:
      'Note on the negative lists and white lists of the free trade zones, with Hainan’s list of February 2025',
    issuer: 'Linklaters',
  },
  'reed-smith-data-lists-2026': {
    title: 'A tale of two cities: Beijing and Shanghai relax policies on cross-border data transfers',
    issuer: 'Reed Smith',
  },
  'data-compliance-china-lists-2025': {
    title: 'Note on the negative lists of the free trade zones and important data',
    issuer: 'Data Compliance China',
  },
  'greater-bay-area-contract-2023': {
    title:
      'Standard contract for cross-border flows of personal information within the Greater Bay Area (Mainland, Hong Kong)',
    issuer:
      'Cyberspace Administration of China and Hong Kong Innovation, Technology and Industry Bureau; page of the Privacy Commissioner, Hong Kong',
  },
}
