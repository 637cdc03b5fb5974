/** What the start page and the page of one question say, in English. */
import { audienceEn, durationEn, filterEn, startEn } from '../../policy/opening.en'
import { pluralOf } from '../../i18n/plural'

const plural = pluralOf('en')

export const interviewEn = {
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
}

/** The words of the start page and of a question, in any language. */
export type InterviewWords = typeof interviewEn
