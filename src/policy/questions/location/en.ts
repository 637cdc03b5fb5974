/** The questions about the location, in English. */
import { keywordsOf, regionNames } from '../../region-names'
import { type RegionId, regions } from '../../regions'
import type { OptionWords, WordsOfQuestions } from '../../words'
import type { locationQuestions } from './questions'

const regionOptions = Object.fromEntries(
  regions.map(({ id }) => [id, { label: regionNames[id].en, keywords: keywordsOf(id) }]),
) as Readonly<Record<RegionId, OptionWords>>

export const locationEn: WordsOfQuestions<keyof typeof locationQuestions> = {
  region: {
    title: 'Where is your enterprise?',
    short: 'Region',
    hint: 'Choose the part of the Chinese mainland where your enterprise, or its establishment there, is registered. If your group has enterprises in several places, answer once for each enterprise. Hong Kong, Macao and Taiwan count as outside the mainland.',
    why: 'Many measures are for enterprises in the mainland, and some only for certain places.',
    says: 'your enterprise is located in {answer}',
    options: {
      ...regionOptions,
      outside: {
        label: 'No establishment in the Chinese mainland',
        clause: 'your enterprise has no establishment in the Chinese mainland',
        denies: 'your enterprise has an establishment in the Chinese mainland',
      },
    },
  },
  zones: {
    title: 'Is your enterprise inside a special zone?',
    short: 'Special zones',
    hint: 'A pilot free trade zone covers only parts of a province or city. Go by your registered address; the administration of the zone can confirm it.',
    why: 'The measures on data centres, data services and outbound data depend on the zone.',
    says: 'your enterprise is inside {answer}',
    options: {
      ftz: { label: 'Pilot free trade zone', phrase: 'a pilot free trade zone' },
      lingang: {
        label: 'Lin-gang Special Area',
        hint: 'Part of the Shanghai pilot free trade zone.',
        phrase: 'the Lin-gang Special Area',
      },
      'demonstration-zone': {
        label: 'National integrated demonstration zone for opening up the services sector',
        hint: 'Beijing has been this zone since September 2020.',
        phrase: 'the national integrated demonstration zone for opening up the services sector',
      },
      'services-pilot': {
        label: 'Comprehensive pilot area for opening up the services sector',
        hint: 'One of 19: Tianjin, Shanghai, Hainan, Chongqing; Shenyang, Nanjing, Hangzhou, Wuhan, Guangzhou, Chengdu; Dalian, Ningbo, Xiamen, Qingdao, Shenzhen, Hefei, Fuzhou, Xi’an, Suzhou.',
        phrase: 'a comprehensive pilot area for opening up the services sector',
      },
      none: { label: 'None of these', clause: 'your enterprise is in none of the special zones asked about' },
    },
  },
}
