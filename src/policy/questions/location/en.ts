import { keywordsOf, regionNames } from '../../region-names'
import { type RegionId, regions } from '../../regions'
import type { OptionWords, WordsOfQuestions } from '../../words'
import type { locationQuestions } from './questions'

const regionOptions = Object.fromEntries(
  regions.map(({ id }) => [id, { label: regionNames[id].en, keywords: keywordsOf(id) }]),
) as Readonly<Record<RegionId, OptionWords>>

/** The questions about the location, in English. */
export const locationEn: WordsOfQuestions<keyof typeof locationQuestions> = {
  region: {
    title: 'Where is your enterprise?',
    short: 'Region',
    hint: 'Choose the part of the Chinese mainland where your enterprise, or its establishment there, is registered. If your group has enterprises in several places, answer once for each enterprise. Hong Kong, Macao and Taiwan count as outside the mainland.',
    why: 'Many measures are for enterprises in the mainland, and some only for certain places. The place also spares you questions.',
    says: 'your enterprise is located in {answer}',
    options: {
      ...regionOptions,
      outside: {
        label: 'No establishment in the Chinese mainland',
        clause: 'your enterprise has no establishment in the Chinese mainland',
        denies: 'your enterprise is in the Chinese mainland',
        opposite: 'in the Chinese mainland',
      },
    },
  },
  zones: {
    title: 'Is your enterprise in one of these zones?',
    short: 'Special zones',
    hint: 'Go by your registered address: a pilot free trade zone covers only parts of a province or city. If in doubt, ask the administration of the zone.',
    why: 'What you can do with data centres, data services and data sent abroad depends on the zone.',
    says: 'your enterprise is inside {answer}',
    options: {
      ftz: {
        label: 'Pilot free trade zone',
        hint: 'Your registered address must lie inside one of its areas, such as Lin-gang in Shanghai or Pingtan in Fujian.',
        phrase: 'a pilot free trade zone',
      },
      lingang: {
        label: 'Lin-gang Special Area',
        hint: 'Part of the Shanghai pilot free trade zone.',
        phrase: 'the Lin-gang Special Area',
      },
      'services-pilot': {
        label: 'Pilot city for opening up the services sector',
        hint: 'One of 15: Shenyang, Nanjing, Hangzhou, Wuhan, Guangzhou, Chengdu; Dalian, Ningbo, Xiamen, Qingdao, Shenzhen, Hefei, Fuzhou, Xi’an, Suzhou.',
        spellings: ['Comprehensive pilot area for opening up the services sector'],
        phrase: 'a pilot city for opening up the services sector',
      },
      none: { label: 'None of these', clause: 'your enterprise is in none of the zones asked about' },
    },
  },
}
