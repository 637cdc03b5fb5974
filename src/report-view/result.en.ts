/** What a result says on the page, on paper and in files, in English. */
import { circularEn } from '../policy/details.en'
import { pluralOf } from '../i18n/plural'

const plural = pluralOf('en')

export const resultEn = {
  doFirst: 'Do first',
  forMeasure: (titles: string) => `For: ${titles}`,
  with: (name: string) => `With: ${name}`,
  answerBelow: 'Answer it',
  dates: 'Dates',
  today: 'Today',
  noDates: 'None within twelve months, as far as we know.',
  glance: (count: number) => `${String(count)} measures at a glance`,
  glanceMark: (title: string, action: string) => `${title}: ${action}`,
  counted: (title: string, count: number) => `${title} (${String(count)})`,
  leads: {
    use: '',
    check: 'Open a row and answer what you can. What then stays open, an authority or your bank decides.',
    qualify: 'These are meant for enterprises like yours. The row says what you would need.',
    wait: 'These are meant for enterprises like yours, but there is nothing to use today. The row says why.',
    none: 'Your answers rule these out. Open one to see what would change that.',
  },
  until: (day: string) => `until ${day}`,
  why: 'Because of these answers',
  asks: 'Answer here',
  answerQuestion: (short: string) => `Answer: ${short}`,
  ways: 'Ways to use it today',
  conditions: 'Conditions',
  met: { met: 'Met', 'not-met': 'Not met', open: 'Open' },
  asOf: (date: string) => `as of ${date}`,
  leftOpen: 'Others decide',
  steps: 'Steps',
  documents: 'Documents',
  contacts: 'Whom to ask',
  unclear: 'Still unclear',
  sources: 'Sources',
  full: 'All about this measure',
  wouldChange: 'What would change it',
  neverChanges: 'No other answer would change this.',
  moved: (title: string, action: string) => `${title} has moved to “${action}”.`,
  noted: 'Your answer is noted. No measure has moved.',
  before: (action: string) => `before: ${action}`,
  editAnswer: 'Change this answer',
  share: 'Share',
  print: 'Print',
  printReport: 'Report, 2 to 5 pages',
  printFull: 'Full documentation',
  basedOn: (number: string, edition: string, day: string) =>
    `Based on circular ${number}. Edition of ${edition}. Report date: ${day}.`,
}

/** The words of a result, in any language. */
export type ResultWords = typeof resultEn

/** What the full documentation on paper and the files of a report say. */
export const documentationEn = {
  enterprise: 'Enterprise',
  rulesOf: 'Based on',
  edition: 'Edition',
  madeOn: 'Report date',
  best: (short: string, settles: number) =>
    plural(settles, {
      one: `Answer one more question to settle one measure: ${short}.`,
      other: `Answer one more question to settle up to ${String(settles)} measures: ${short}.`,
    }),
  lists: {
    relevant: {
      title: 'Relevant to you',
      lead: 'These measures are meant for enterprises like yours.',
      none: 'No measure is relevant on your answers.',
    },
    possible: {
      title: 'May be relevant',
      lead: 'One more answer, or a decision by the authorities, will settle these.',
      none: 'None: your answers settle for each measure whether it is meant for you.',
    },
    'not-relevant': {
      title: 'Not relevant',
      lead: 'These do not apply to you today. Each entry says what would change that.',
      none: 'No measure is ruled out by your answers.',
    },
  },
  why: 'Why',
  open: 'What is missing',
  leftOpen: 'Left open by the policy',
  otherwise: 'What would change it',
  ruleInWords: 'How we decide',
  answersTitle: 'Your answers',
  thresholds: circularEn.thresholds,
}

/** The words of the full documentation, in any language. */
export type DocumentationWords = typeof documentationEn
