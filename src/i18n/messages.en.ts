/** What the interface says, in English. `Messages` takes its shape from here, so Chinese cannot fall short of it. */
import { audienceEn, durationEn, filterEn, siteEn, startEn } from '../policy/opening.en'
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
    language: 'Language',
    theme: 'Colours',
    themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
    edition: (date: string) => `Rules as checked in ${date}.`,
    privacy: 'Your answers stay in this browser.',
  },
  keeping: {
    remove: 'Delete my answers',
    removeTitle: 'Delete your answers?',
    removeText:
      'All answers, and the steps that you have ticked, are removed from this page and from this device. This cannot be undone.',
    removeConfirm: 'Delete my answers',
    cancel: 'Keep them',
    removed: 'Your answers have been deleted.',
    replaced: 'These answers have taken the place of your own.',
    undo: 'Bring back my own answers',
    'changed-elsewhere': 'Your answers were changed in another tab. Which ones are to stay?',
    'removed-elsewhere': 'Your answers were deleted in another tab. What is to become of those here?',
    takeChanged: 'Take those of the other tab',
    takeRemoved: 'Delete them here too',
    keepThisTab: 'Keep those of this tab',
    keep: 'Keep my answers on this device',
    keepHint:
      'On a shared computer, switch this off. Your answers then last only as long as this page is open.',
    unavailable:
      'This browser does not let the page keep your answers. Everything works, but they are gone once you close the page.',
    unreadable:
      'The answers kept on this device could not be read, so you start afresh. Nothing was loaded from them.',
    dropped: (count: number) =>
      plural(count, {
        one: 'One kept answer no longer exists in this edition and was left out. The rest was kept.',
        other: `${String(count)} kept answers no longer exist in this edition and were left out. The rest was kept.`,
      }),
    dismiss: 'Close this message',
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
    rules: 'Whose rules',
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
    measuresTitle: 'The measures, by article',
    measuresText: 'You can read all of them without answering anything.',
  },
  question: {
    back: 'Back',
    continue: 'Continue',
    notSure: 'Not sure',
    notSureHint: 'The report will show what then remains open.',
    or: 'or',
    several: 'Choose all that apply.',
    why: 'Why we ask',
    whyMeasures: 'Your answer can still decide:',
    whyNothing: 'With your other answers, this one no longer changes any result.',
    progress: 'Progress',
    settled: (settled: number, total: number) => `${String(settled)} of ${String(total)} measures settled`,
    remaining: (count: number) =>
      plural(count, {
        one: 'this is the last question',
        other: `at most ${String(count)} questions to go`,
      }),
    noneRemaining: 'no questions to go',
    opened: (count: number) =>
      plural(count, {
        one: 'Your answer opens one more question.',
        other: `Your answer opens ${String(count)} more questions.`,
      }),
    resultSoFar: 'See the result so far',
    backToCheck: 'Back to your answers',
    backToResult: 'Back to the result',
    ...filterEn,
    filterCount: (count: number) =>
      plural(count, { one: 'One entry shown.', other: `${String(count)} entries shown.` }),
    filterNone: 'Nothing matches, so all entries are listed.',
  },
  errors: {
    summary: 'There is a problem',
    prefix: 'Error: ',
    chooseOne: 'Choose an answer. If you do not know, choose “Not sure”.',
    chooseSome: 'Choose at least one answer. If you do not know, choose “Not sure”.',
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
  notFound: {
    title: 'This page does not exist',
    text: 'The address may be mistyped, or it names a question or a measure that this edition does not have. Your answers are untouched.',
    home: 'Go to the start page',
    measures: 'See all measures',
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
