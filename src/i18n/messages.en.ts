/** What the interface says, in English. `Messages` takes its shape from here, so Chinese cannot fall short of it. */
import { audienceEn, durationEn, filterEn, siteEn, startEn } from '../policy/opening.en'
import { editionEn } from './editions.en'
import { pluralOf } from './plural'

const plural = pluralOf('en')

export const messagesEn = {
  site: {
    ...siteEn,
    skip: 'Skip to the content',
    navigation: 'Pages',
    measures: 'All measures',
    about: 'About',
    accessibility: 'Accessibility',
    theme: 'Theme',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
    edition: (id: string) => `Rules: edition of ${editionEn(id)}.`,
    privacy: 'Your answers stay in this browser.',
    remove: 'Delete my answers',
  },
  start: {
    ...startEn,
    facts: [
      {
        term: 'For whom',
        text: audienceEn,
      },
      { term: 'How long', text: `${durationEn} You can stop at any time and see the result so far.` },
      {
        term: 'Your answers',
        text: 'They stay in this browser. Nothing you answer is sent anywhere.',
      },
    ],
    rules: 'Which policy',
    begin: 'Start',
    resume: 'Continue where you left off',
    resumeText: (answered: number) =>
      plural(answered, {
        one: 'You have answered one question.',
        other: `You have answered ${String(answered)} questions.`,
      }),
    all: 'All questions on one page',
    result: 'See the result so far',
    openShared: 'Open a shared result',
    portfolio: 'Many enterprises at once',
    otherWays: 'Other ways in',
    example: {
      title: 'What a result looks like',
      sentence: (use: number, check: number) =>
        `You can use ${String(use)} ${plural(use, { one: 'measure', other: 'measures' })} now. Check ${String(check)} first.`,
      use: 'Use now',
      check: 'Check first',
      wait: 'Nothing to use yet',
    },
    measuresTitle: 'The measures, by article',
    measuresText: 'You can read all of them without answering anything.',
  },
  question: {
    back: 'Back',
    continue: 'Continue',
    notSure: 'Not sure',
    notSureHint: 'We’ll list what you need to find out.',
    or: 'or',
    several: 'Choose all that apply.',
    why: 'Why we ask',
    affects: (count: number) =>
      plural(count, {
        one: 'This answer affects one measure',
        other: `This answer affects ${String(count)} measures`,
      }),
    whyNothing: 'With your other answers, this one no longer changes any result.',
    progress: 'Progress',
    place: (place: number, most: number) => `Question ${String(place)} of at most ${String(most)}`,
    remaining: (count: number) =>
      plural(count, {
        one: 'One question to go',
        other: `At most ${String(count)} questions to go`,
      }),
    noneRemaining: 'All questions are answered',
    newlyAsked: (count: number) =>
      plural(count, {
        one: 'Your answer opens one more question.',
        other: `Your answer opens ${String(count)} more questions.`,
      }),
    resultSoFar: 'See the result so far',
    check: 'Check all answers',
    backToCheck: 'Back to your answers',
    backToResult: 'Back to the result',
    ...filterEn,
    filterCount: (count: number) =>
      plural(count, { one: 'One entry shown.', other: `${String(count)} entries shown.` }),
    filterNone: 'Nothing matches, so all entries are listed.',
  },
  verdicts: {
    relevant: 'Relevant',
    possible: 'May be relevant',
    'not-relevant': 'Not relevant',
  },
  measures: {
    title: 'All measures',
    article: (numeral: string) => `Article ${numeral}`,
    back: 'All measures',
  },
  failure: {
    title: 'Something went wrong on this page',
    text: 'Your answers are still here. Go back to the start, or reload the page.',
    reload: 'Reload the page',
    home: 'Go to the start page',
    partTitle: 'This part could not be loaded',
    partText: 'You may be offline, or a newer version has replaced this one. Try again, or reload the page.',
    again: 'Try again',
  },
}

export type Messages = typeof messagesEn
