/** The words about the circular up to the first question, in English. */
import { catalogue } from '.'
import { siteNames } from './identity'
import type { FilterWords, ReadingWords, SiteWords, StartWords } from './words'

export { titlesEn } from './measures/titles.en'
export { headingsEn } from './questions/headings.en'
/** The questions of the first topic. */
export { locationEn as firstQuestionsEn } from './questions/location/en'

const questions = String(catalogue.questions.length)
const measures = String(catalogue.measures.length)

/** The name of the site and the line at the foot of every page. */
export const siteEn: SiteWords = {
  name: siteNames.en,
  disclaimer: 'General information, not legal advice. The Chinese original of the circular prevails.',
}

/** The start page. */
export const startEn: StartWords = {
  title: 'Which support for service exports can your enterprise use?',
  lead: `Answer at most ${questions} short questions about your place, sector and activities. For each of the ${measures} measures that we cover, you see whether you can use it today, what you still need, and whom to ask. Every result comes with its reason, its source and the next step.`,
  rulesText: (number, date) =>
    `The circular of the Ministry of Commerce and eight other departments, ${number}, of ${date}, made public on 24 September 2025.`,
}

/** For whom it is. */
export const audienceEn =
  'Finance, legal and operations managers of enterprises that trade in services, and their advisers.'

/** How long it takes. */
export const durationEn = 'Five to ten minutes.'

/** The search over a long list of options. */
export const filterEn: FilterWords = {
  filter: 'Find your province or city',
  filterHint: 'Type English, Chinese or pinyin initials, such as “Hainan”, “海南” or “hn”.',
}

/** What the build writes into pages. */
export const readingEn: ReadingWords = {
  description: `Answer at most ${questions} questions and see which measures of China’s 2025 circular on service exports your enterprise can use today, what it lacks and whom to ask. Nothing you answer leaves your browser.`,
  shared:
    'Somebody has shared a result of the Service Export Policy Finder with you: which measures of China’s 2025 circular on service exports an enterprise can use today.',
}
