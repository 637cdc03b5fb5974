/** What the page of a result says, in English. */
import { pluralOf } from '../i18n/plural'

const plural = pluralOf('en')

export const resultEn = {
  doFirst: 'Do first',
  allSteps: 'All next steps',
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
  editAnswers: 'Edit answers',
  nextSteps: 'Next steps',
  share: 'Share',
  whatIf: 'What if …',
  print: 'Print',
  printReport: 'Report, 2 to 5 pages',
  printFull: 'Full documentation',
  openQuestions: (count: number) =>
    plural(count, {
      one: 'One question is still open. Until you answer it, the measures it affects stay under “Check first”.',
      other: `Up to ${String(count)} questions are still open. Until you answer them, the measures they affect stay under “Check first”.`,
    }),
  basedOn: (number: string, edition: string, day: string) =>
    `Based on circular ${number}. Edition of ${edition}. Report date: ${day}.`,
}

export type ResultWords = typeof resultEn
