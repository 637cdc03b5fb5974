/** What the toy says up to the first question, in English. */
import { catalogue } from '.'
import type { MeasureId, SectionId } from './catalogue'
import { siteNames } from './identity'
import type { WordsOfQuestions } from './shapes'

const questions = String(catalogue.questions.length)
const measures = String(catalogue.measures.length)

/** Name of the site, and its disclaimer. */
export const siteEn = { name: siteNames.en, disclaimer: 'A toy. Nothing in it is true.' }

/** The words of the start page. */
export const startEn = {
  title: 'Which measures for lemonade stands concern your stand?',
  lead: `Answer at most ${questions} questions about your stand. You get a report on ${measures} invented measures.`,
  rulesText: (number: string, date: string) =>
    `The circular of the Ministry of Examples, ${number}, of ${date}.`,
}

/** For whom the app is. */
export const audienceEn = 'Nobody: this circular is invented.'
/** How long the interview takes. */
export const durationEn = 'Half a minute.'
/** The words of the filter above long lists. */
export const filterEn = { filter: 'Find an option', filterHint: 'Type a part of its name.' }
/** The words of pages that are read before the app starts. */
export const readingEn = {
  description: 'A toy circular on lemonade stands.',
  shared: 'Somebody has shared a result of the Lemonade Policy Finder with you.',
}

/** The titles of the measures. */
export const titlesEn: Readonly<Record<MeasureId, string>> = {
  'ice-support': 'Support for ice',
  'permit-help': 'Help with permits',
  'beach-pilot': 'Pilot on beaches',
}

/** The headings of topics and groups of options. */
export const headingsEn: {
  readonly sections: Readonly<Record<SectionId, string>>
  readonly groups: Readonly<Record<string, string>>
} = { sections: { stand: 'Stand', ground: 'Ground', checks: 'To check' }, groups: {} }

/** The questions that come with the first page. */
export const firstQuestionsEn: WordsOfQuestions<'drinks' | 'ice'> = {
  drinks: {
    title: 'Which drinks does your stand sell?',
    short: 'Drinks',
    why: 'One measure is for cold drinks.',
    says: 'your stand sells {answer}',
    options: {
      lemonade: { label: 'Lemonade', phrase: 'lemonade' },
      'iced-tea': { label: 'Iced tea', phrase: 'iced tea' },
      none: {
        label: 'None of these',
        clause: 'your stand sells neither lemonade nor iced tea',
        denies: 'your stand sells lemonade or iced tea',
      },
    },
  },
  ice: {
    title: 'Do you use ice?',
    short: 'Ice',
    why: 'One measure pays for ice.',
    says: '{answer}',
    options: {
      yes: { label: 'Yes', clause: 'your stand uses ice' },
      no: { label: 'No', clause: 'your stand uses no ice' },
    },
  },
}
