/** Article VII in English. */
import type { WordsOfGuidance, WordsOfSources } from '../../words'
import type { peopleGuidance } from './guidance'
import type { peopleSources } from './sources'

export const peopleMeasuresEn: WordsOfGuidance<typeof peopleGuidance> = {
  'visa-facilitation': {
    offers:
      'The circular wants a better visa policy for three groups who come to China: staff of foreign-invested enterprises, scientific and technical personnel, and high-level talent. The article names no visa type, quota or fee. Visa rules are made by authorities other than the nine that issued the circular.',
    addresses:
      'Foreign-invested enterprises whose foreign staff come to China, and enterprises that expect scientific and technical personnel or high-level talent from abroad.',
    today:
      'In force. The K visa for young scientific and technical talent has existed since 1 October 2025. The present rules on the R visa for high-level talent have applied since 1 January 2018. For staff of foreign-invested enterprises we found no visa rule of their own as of November 2026; they use the visas that exist.',
    conditionsToday: {
      'k-visa':
        'K visa, for young scientific and technical talent: the traveller meets the conditions on age, education or work experience that the Chinese authorities set. No employer or host in China has to send an invitation.',
      'k-activities':
        'A K visa is for exchange in education, culture, science and technology, and for starting a business and business activities.',
      'talent-visa':
        'R visa, for high-level talent: the traveller counts as high-end foreign talent (Category A) and holds a Confirmation Letter for High-Level Foreign Talents.',
      'talent-visa-terms':
        'An R visa is valid for 5 to 10 years, for any number of entries and up to 180 days per stay. There is no fee. Spouse and children under age get visas on the same terms.',
      'talent-visa-times':
        'The confirmation letter takes about 5 days, and the R visa about 2. Count them as working days, and allow for more.',
    },
    firstSteps: {
      'list-travellers':
        'List your travellers with nationality, purpose and length of stay. Some may need no visa at all; see visa-free entry.',
      'ask-k-visa':
        'For young scientific and technical talent: the traveller asks the Chinese embassy or consulate which conditions and proofs apply to a K visa.',
      'get-letter':
        'For high-level talent: ask the office for foreign talent in your place whether the person counts as Category A, and apply for the confirmation letter.',
      'apply-for-visa': 'With the letter, the traveller applies for the R visa at the embassy or consulate.',
      'other-staff':
        'For other foreign staff: ask the immigration authority which visa and which permit fit their work and length of stay.',
    },
    documents: {
      passport: 'Passport',
      qualifications: 'Proof of age, degrees and work experience (K visa), or of Category A (R visa)',
      'confirmation-letter': 'For an R visa: Confirmation Letter for High-Level Foreign Talents',
      'enterprise-papers': 'Business licence and contract with, or invitation to, the traveller',
      'family-papers': 'For family: passports, marriage and birth certificates',
    },
    unknown: [
      'We could not confirm the age limits for the K visa. Ask the embassy or consulate.',
      'The pages that we read do not say whether a K visa allows employment. Ask before you sign a contract.',
      'We found no visa rule made for staff of foreign-invested enterprises.',
    ],
  },
  'visa-free-entry': {
    offers:
      'The circular wants more countries to be covered, step by step, by unilateral visa-free entry, which China grants whether or not the other country does the same. It also wants better rules for visa-free entry to single regions. The article names no country, region or date.',
    addresses:
      'Enterprises whose customers, partners or visitors come to China. The right to enter is the traveller’s own; the enterprise need not apply.',
    today:
      'In force. Ordinary passport holders of 45 countries and of Sweden, the United Kingdom and Canada can stay up to 30 days without a visa until 31 December 2026. As of November 2026 we found no notice on what applies after that day. A transit of up to 240 hours is open to 55 countries.',
    conditionsToday: {
      'stay-and-purpose':
        'Without a visa: an ordinary passport, at most 30 days, and for business, tourism, visits to family or friends, exchange or transit. Employment is not allowed.',
      countries:
        '45 countries until 31 December 2026: Andorra, Argentina, Australia, Austria, Bahrain, Belgium, Brazil, Bulgaria, Chile, Croatia, Cyprus, Denmark, Estonia, Finland, France, Germany, Greece, Hungary, Iceland, Ireland, Italy, Japan, Kuwait, Latvia, Liechtenstein, Luxembourg, Malta, Monaco, Montenegro, Netherlands, New Zealand, North Macedonia, Norway, Oman, Peru, Poland, Portugal, Romania, Saudi Arabia, Slovakia, Slovenia, South Korea, Spain, Switzerland and Uruguay.',
      sweden: 'Sweden: from 10 November 2025 until 31 December 2026.',
      'uk-canada': 'United Kingdom and Canada: from 17 February 2026 until 31 December 2026.',
      transit:
        'Transit: nationals of 55 countries can stay up to 240 hours on their way to a third country or region, with an onward ticket. They enter through one of 65 ports in 24 provincial-level regions (65 since 5 November 2025).',
      hainan:
        'Hainan only: nationals of 59 countries can stay there up to 30 days without a visa, under rules of their own.',
      'hainan-groups':
        'Hainan, tour groups: foreign travellers in a group of at least two people, organised by a travel agency in Hong Kong or Macao, can stay in Hainan up to 144 hours without a visa (since 30 July 2024). The group enters and leaves together.',
    },
    firstSteps: {
      'list-visitors': 'List your visitors with nationality, kind of passport, purpose and length of stay.',
      'check-entry':
        'Compare them with the conditions. If a purpose or country is in doubt, the visitor asks the Chinese embassy or consulate before booking.',
      'plan-2027':
        'For travel after 31 December 2026, ask the embassy or consulate again shortly before booking, and allow time for a visa.',
      'check-regional':
        'For short trips to one region, ask the immigration authority whether transit or a regional rule fits.',
      'arrival-card': 'Tell visitors that they can fill in the arrival card online before they land.',
    },
    documents: {
      passport: 'Ordinary passport; check that it stays valid throughout the trip',
      purpose: 'Invitation, booking or programme that shows the purpose and length of stay',
      'onward-ticket': 'For transit: onward ticket to a third country or region',
    },
    unknown: [
      'We found no notice on visa-free entry after 31 December 2026.',
      'For Russia a trial ran until 14 September 2026. We could not confirm what applies since.',
      'Other countries have mutual visa exemptions with China. They are not listed here.',
    ],
  },
  'inbound-consumption': {
    offers:
      'The circular wants it to become easier for visitors to use services in China. It names tourism, family visits, medical care and wellness, conferences and exhibitions, sports events, study and research visits, and long-stay retirement. The article names no single step, grant or date.',
    addresses: 'Enterprises in the Chinese mainland that serve visitors from abroad in one of these fields.',
    today:
      'Announced. As of November 2026 we found no programme for enterprises under this passage, so there is nothing to apply for. What your visitors can use today are the rules on entry.',
    conditionsToday: {
      'stay-and-purpose':
        'Visitors from visa-free countries stay at most 30 days, and for business, tourism, visits to family or friends, exchange or transit. Medical care, study and long-stay retirement are not named among these purposes.',
      transit:
        'Nationals of 55 countries in transit to a third country or region can stay up to 240 hours, with an onward ticket.',
      'arrival-card': 'Visitors can fill in the arrival card online (since 20 November 2025).',
    },
    firstSteps: {
      'map-customers': 'List where your visitors come from, what they book and how long they stay.',
      'check-entry':
        'For each group, settle whether they need a visa. For stays over 30 days, medical care or study, visitors ask the Chinese embassy or consulate.',
      'walk-through':
        'Try your own service as a visitor would: finding, booking, paying, arriving, complaining, in a foreign language.',
      'ask-bank': 'Ask your bank which foreign cards and wallets you can accept, and at what cost.',
      'ask-commerce':
        'Ask your local commerce bureau whether it has a programme for services to foreign visitors.',
    },
    documents: {
      confirmation: 'Confirmation or invitation that a visitor can show when applying for a visa or on entry',
      licences: 'Licences that your service needs, such as for medical care or travel',
      'visitor-figures': 'Figures on visitors from abroad, by country and revenue',
    },
    unknown: [
      'No public text says which steps will follow for each field, or when.',
      'No public text names an amount or a programme for enterprises.',
    ],
  },
}

export const peopleSourcesEn: WordsOfSources<typeof peopleSources> = {
  'k-visa-decision-2025': {
    title:
      'Decision of the State Council on Amending the Regulations on the Administration of the Entry and Exit of Foreigners (report by Qazinform)',
    issuer: 'State Council',
  },
  'talent-visa-measures-2018': {
    title: 'Implementation Measures for the Foreign Talent Visa System (policy page of the State Council)',
    issuer: 'Website of the State Council',
  },
  'beijing-talent-visa-2021': {
    title: 'Talent policies of the two zones: visas for foreign talent',
    issuer: 'Beijing Municipal Government',
  },
  'visa-free-extension-2025': {
    title: 'China to extend unilateral visa-free policy for over 40 countries, with Sweden newly added',
    issuer: 'Xinhua, on People’s Daily Online',
  },
  'visa-free-list-2025': {
    title: 'China to extend unilateral visa-free policy for over 40 countries (with list of countries)',
    issuer: 'China National Tourist Office, London',
  },
  'visa-free-uk-canada-2026': {
    title: 'China grants visa-free entry to UK, Canadian citizens',
    issuer: 'Anews',
  },
  'transit-240-2025': {
    title: 'China’s 240-hour visa-free transit program covers more ports in Guangdong',
    issuer: 'Xinhua, on People’s Daily Online',
  },
  'arrival-card-2025': {
    title: 'Report on ten measures of the National Immigration Administration, with the online arrival card',
    issuer: 'China Daily Hong Kong',
  },
  'hainan-visa-free-2024': {
    title: 'Announcement on visa-free entry to Hainan for nationals of 59 countries',
    issuer: 'National Immigration Administration',
  },
  'hainan-groups-2024': {
    title: 'Report on visa-free entry to Hainan for groups from Hong Kong and Macao',
    issuer: 'Shanghai Daily (Shine)',
  },
}
