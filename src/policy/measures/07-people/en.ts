/** Article VII in English. */
import type { WordsOfGuidance, WordsOfInstruments, WordsOfSources } from '../../words'
import type { peopleGuidance } from './guidance'
import type { peopleInstruments } from './instruments'
import type { peopleSources } from './sources'

/** The measures of article VII. */
export const peopleMeasuresEn: WordsOfGuidance<typeof peopleGuidance> = {
  'visa-facilitation': {
    offers:
      'The circular wants a better visa policy for three groups who come to China: staff of foreign-invested enterprises, scientific and technical personnel, and high-level talent. The article names no visa type, quota or fee. Visa rules are made by authorities other than the nine that issued the circular.',
    addresses:
      'Foreign-invested enterprises whose foreign staff come to China, and enterprises that expect scientific and technical personnel or high-level talent from abroad.',
    today:
      'For young scientific and technical talent there is the K visa, and for high-level talent the R visa. For staff of foreign-invested enterprises we found no visa rule of their own in public documents up to 10 October 2026; they use the visas that exist.',
    conditionsToday: {
      'k-visa':
        'K visa, for young scientific and technical talent: the traveller meets the conditions on age, education or work experience that the Chinese authorities set. No employer or host in China has to send an invitation.',
      'k-activities':
        'A K visa is for exchange in education, culture, science and technology, and for starting a business and business activities.',
      'category-a':
        'R visa: the person counts as high-end foreign talent (Category A). One ground is enough: a national talent plan, a recognised achievement, an encouraged post, an entrepreneur, a young talent, or at least 85 points. This is a trial standard of 2017; ask whether it still applies.',
      'talent-visa': 'R visa: the traveller holds a Confirmation Letter for High-Level Foreign Talents.',
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
      qualifications: 'For a K visa: proof of age, degrees and work experience',
      'talent-proof': 'For an R visa: proof of Category A, such as the award, post or plan',
      'confirmation-letter': 'For an R visa: Confirmation Letter for High-Level Foreign Talents',
      'enterprise-papers': 'Your business licence, and your contract with the traveller or your invitation',
      'family-papers': 'For family: passports, marriage and birth certificates',
    },
    unknown: [
      'The documents that we read do not state the conditions on age, education and experience for a K visa.',
      'The pages that we read do not say whether a K visa allows employment. Ask before you sign a contract.',
      'We found no visa rule made for staff of foreign-invested enterprises.',
    ],
  },
  'visa-free-entry': {
    offers:
      'The circular wants unilateral visa-free entry to cover more countries, step by step. China grants it whether or not the other country does the same. It also wants better rules for visa-free entry to single regions. The article names no country, region or date.',
    addresses:
      'Enterprises whose staff, partners, customers or other visitors come to China. The right to enter is the traveller’s own; the enterprise need not apply.',
    today:
      'Each way of entry has its own list of countries and its own dates. In June 2026, 50 countries had unilateral visa-free entry; we could confirm 49 by name, Russia among them. In public documents up to 10 October 2026 we found no notice that extends the dates shown here.',
    conditionsToday: {
      countries:
        'An ordinary passport of one of 45 countries: Andorra, Argentina, Australia, Austria, Bahrain, Belgium, Brazil, Bulgaria, Chile, Croatia, Cyprus, Denmark, Estonia, Finland, France, Germany, Greece, Hungary, Iceland, Ireland, Italy, Japan, Kuwait, Latvia, Liechtenstein, Luxembourg, Malta, Monaco, Montenegro, Netherlands, New Zealand, North Macedonia, Norway, Oman, Peru, Poland, Portugal, Romania, Saudi Arabia, Slovakia, Slovenia, South Korea, Spain, Switzerland and Uruguay.',
      sweden: 'Or an ordinary passport of Sweden, added in November 2025.',
      'uk-canada': 'Or an ordinary passport of the United Kingdom or Canada, added in February 2026.',
      'stay-and-purpose':
        'A stay of at most 30 days, for business, tourism, visits to family or friends, exchange or transit. Employment is not allowed.',
      russia:
        'An ordinary passport of Russia, and a stay of at most 30 days for the same purposes. The Ministry of Foreign Affairs extended this entry on 20 May 2026.',
      'transit-countries':
        'Transit: a passport of one of 57 countries. Kyrgyzstan and Vietnam were added on 20 August 2026.',
      transit:
        'Transit: a stay of up to 240 hours on the way to a third country or region, with an onward ticket whose date is fixed.',
      'transit-area':
        'Transit: entry through one of 65 ports in 24 provincial-level regions, and travel only within the area permitted.',
      hainan:
        'Hainan only: nationals of 61 countries can stay there up to 30 days without a visa. Kyrgyzstan and Vietnam were added on 20 August 2026.',
      'hainan-groups':
        'Hainan, tour groups: a group of at least two people can stay in Hainan up to 144 hours without a visa. A travel agency in Hong Kong or Macao organises it, and the group enters and leaves together.',
    },
    firstSteps: {
      'list-visitors': 'List your visitors with nationality, kind of passport, purpose and length of stay.',
      'check-entry':
        'Compare them with the conditions. If a purpose or country is in doubt, the visitor asks the Chinese embassy or consulate before booking.',
      'check-period':
        'Shortly before booking, check that the rule still holds on the day of entry; if not, allow time for a visa.',
      'check-transit':
        'For a stop on the way elsewhere, ask the immigration authority which port and area fit the 240-hour transit.',
      'check-hainan':
        'For trips to Hainan alone, check whether the traveller’s country is among the 61, or whether a tour group fits.',
      'arrival-card': 'Tell visitors that they can fill in the arrival card online before they land.',
    },
    documents: {
      passport: 'Ordinary passport; check that it stays valid throughout the trip',
      purpose: 'Invitation, booking or programme that shows the purpose and length of stay',
      'onward-ticket': 'For transit: onward ticket to a third country or region',
    },
    unknown: [
      'We could not confirm by name the 50th country with unilateral visa-free entry.',
      'The pages that we read do not say whether the day of entry or the whole stay must lie within the dates.',
      'Other countries have mutual visa exemptions with China. They are not listed here.',
    ],
  },
  'inbound-consumption': {
    offers:
      'The circular wants it to become easier for foreign visitors to use services in China. It names tourism, family visits, medical care and wellness, conferences and exhibitions, sports events, study and research visits, and long-stay retirement. The article names no single step, grant or date.',
    addresses: 'Enterprises in the Chinese mainland that serve visitors from abroad in one of these fields.',
    today:
      'In selected places. 15 cities make spending easier for foreign visitors with central money: RMB 200 million or RMB 100 million each, over two years from the end of 2025. They may support operators by subsidy or award. 16 national measures of March 2026 name travel, business, events, entertainment, health, and education and training.',
    conditionsToday: {
      'consumption-city':
        'Your enterprise is in one of the 15 cities: Beijing, Tianjin, Shanghai, Chongqing, Guangzhou, Nanjing, Hangzhou, Xiamen, Qingdao, Wuhan, Changsha, Shenzhen, Chengdu, Kunming or Xi’an.',
      'local-call':
        'Your city’s call covers what you do. Each city decides which operators it supports, and how.',
      'stay-and-purpose':
        'Under visa-free entry for 30 days, visitors come for business, tourism, visits to family or friends, exchange or transit. Medical care, study and long-stay retirement are not named among these purposes.',
      'arrival-card': 'Visitors can fill in the arrival card online (since 20 November 2025).',
      'refund-amount':
        'If you also sell goods: a visitor can claim the tax refund on departure from RMB 200 of goods bought in one shop on one day.',
      'refund-checks':
        'If you also sell goods: since 1 July 2026 the refund is paperless, and sales below RMB 10,000 are only spot-checked. With a refund on purchase the visitor must leave within 28 days.',
      'refund-on-the-spot':
        'If you also sell goods: a refund of up to RMB 20,000 can be collected on the spot.',
    },
    firstSteps: {
      'map-customers': 'List where your visitors come from, what they book and how long they stay.',
      'check-entry':
        'For each group, settle whether they need a visa. For stays over 30 days, medical care or study, visitors ask the Chinese embassy or consulate.',
      'walk-through':
        'Try your own service as a visitor would: finding, booking, paying, arriving, complaining, in a foreign language.',
      'ask-bank': 'Ask your bank which foreign cards and wallets you can accept, and at what cost.',
      'ask-commerce':
        'Ask your local commerce bureau which support it gives to operators who make spending easier for foreign visitors, who may apply, and until when.',
    },
    documents: {
      confirmation: 'Confirmation or invitation that a visitor can show when applying for a visa or on entry',
      licences: 'Licences that your service needs, such as for medical care or travel',
      'visitor-figures': 'Figures on visitors from abroad, by country and revenue',
    },
    unknown: [
      'We did not read the calls of the 15 cities: which operators, which costs and what amounts they support.',
      'The circular names no amount. The money of the 15 cities comes from a separate programme.',
    ],
  },
}

/** The documents that article VII rests on. */
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
  'talent-categories-2017': {
    title: 'Classification Standard for Foreigners Working in China (trial)',
    issuer: 'Authorities for foreign experts',
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
  'visa-free-count-2026': {
    title: 'Report on opening-up, with the number of visa-free countries and of pilot free trade zones',
    issuer: 'China Central Television (CCTV)',
  },
  'russia-visa-free-2026': {
    title: 'Press conference: visa-free entry for Russian citizens extended',
    issuer: 'Ministry of Foreign Affairs',
  },
  'transit-countries-2026': {
    title: 'Report on the notice of the National Immigration Administration: transit 57, Hainan 61 countries',
    issuer: 'China Central Television (CCTV)',
  },
  'transit-240-2025': {
    title: 'China’s 240-hour visa-free transit program covers more ports in Guangdong',
    issuer: 'Xinhua, on People’s Daily Online',
  },
  'arrival-card-2025': {
    title: 'Report on ten measures of the National Immigration Administration, with the online arrival card',
    issuer: 'China Daily Hong Kong',
  },
  'hainan-groups-2024': {
    title: 'Report on visa-free entry to Hainan for groups from Hong Kong and Macao',
    issuer: 'Shanghai Daily (Shine)',
  },
  'travel-service-exports-2026': {
    title: 'Report on the measures to promote exports of travel services and expand inbound consumption',
    issuer: 'China Central Television (CCTV), on a document of 9 departments led by the Ministry of Commerce',
  },
  'consumption-cities-2025': {
    title: 'Report on the programme for an international consumption environment',
    issuer: 'China Central Television (CCTV), on a programme of the Ministries of Finance and of Commerce',
  },
  'consumption-cities-list-2025': {
    title: 'Report that lists the cities of the programme (in Chinese)',
    issuer: 'United Daily News (udn)',
  },
  'consumption-funds-2026': {
    title: 'Report on the central money paid to the cities of the programme',
    issuer: 'China Central Television (CCTV)',
  },
  'departure-tax-refund-2025': {
    title: 'Notice on further improving the departure tax refund to expand inbound consumption',
    issuer: '6 departments led by the Ministry of Commerce',
  },
  'departure-tax-refund-2026': {
    title: 'Report on the notice on the departure tax refund',
    issuer: 'China Central Television (CCTV)',
  },
  'departure-tax-refund-report-2026': {
    title: 'Report on collecting the departure tax refund on the spot',
    issuer: 'China Central Television (CCTV)',
  },
}

/** What can be used of article VII today. */
export const peopleInstrumentsEn: WordsOfInstruments<typeof peopleInstruments> = {
  'k-visa': {
    title: 'K visa for young scientific and technical talent',
    line: 'A young scientist or engineer applies at the embassy; no invitation from China is needed.',
    what: 'A visa for exchange in education, culture, science and technology, and for starting a business and business activities. No employer or host in China has to invite.',
    openTo: 'Young scientific and technical talent from abroad.',
    requires:
      'The conditions on age, education or experience that the Chinese authorities set. We have not seen them published.',
  },
  'r-visa': {
    title: 'R visa for high-level talent',
    line: 'A person in Category A gets a visa for 5 to 10 years, free of charge.',
    what: 'Valid for 5 to 10 years, any number of entries, up to 180 days per stay, no fee. Spouse and children under age get visas on the same terms.',
    openTo: 'High-level talent from abroad.',
    requires:
      'The person counts as high-end foreign talent (Category A) and holds a Confirmation Letter for High-Level Foreign Talents.',
  },
  'unilateral-visa-free': {
    title: 'Visa-free entry with passports of 48 countries',
    line: 'Travellers from 48 countries stay up to 30 days without a visa.',
    what: 'Holders of an ordinary passport of one of 48 countries enter without a visa and stay up to 30 days.',
    openTo: 'Travellers with an ordinary passport of one of the 48 countries.',
    requires:
      'A stay of at most 30 days for business, tourism, family or friends, exchange or transit, without employment.',
  },
  'russia-visa-free': {
    title: 'Visa-free entry with a Russian passport',
    line: 'Travellers from Russia stay up to 30 days without a visa.',
    what: 'Holders of an ordinary Russian passport enter without a visa and stay up to 30 days.',
    openTo: 'Travellers with an ordinary Russian passport.',
    requires:
      'A stay of at most 30 days for business, tourism, family or friends, exchange or transit, without employment.',
  },
  'transit-240-hours': {
    title: 'Visa-free transit for up to 240 hours',
    line: 'Travellers on their way to a third country stay up to 240 hours without a visa.',
    what: 'Nationals of 57 countries who travel on to a third country or region stay up to 240 hours. They enter through one of 65 ports and stay within the area permitted.',
    openTo: 'Travellers with a passport of one of the 57 countries.',
    requires: 'An onward ticket with a fixed date to a third country or region, within 240 hours.',
  },
  'hainan-visa-free': {
    title: 'Visa-free entry to Hainan',
    line: 'Travellers from 61 countries stay in Hainan up to 30 days without a visa.',
    what: 'Nationals of 61 countries stay in Hainan up to 30 days. The rest of the mainland is not covered.',
    openTo: 'Travellers to Hainan with a passport of one of the 61 countries.',
    requires: 'Nothing further.',
  },
  'consumption-cities': {
    title: 'Support in 15 cities for spending by foreign visitors',
    line: 'Ask your city which support it gives to those who serve foreign visitors.',
    what: '15 cities receive RMB 200 million or RMB 100 million each from central funds. They may support operators by subsidy or award.',
    openTo:
      'Enterprises in Beijing, Tianjin, Shanghai, Chongqing, Guangzhou, Nanjing, Hangzhou, Xiamen, Qingdao, Wuhan, Changsha, Shenzhen, Chengdu, Kunming or Xi’an.',
    requires: 'A call of your city that covers what you do, and what that call asks for.',
  },
}
