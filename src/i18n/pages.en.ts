/** What the result, the library and the about page say, in English; loaded with the details. */
import { circularEn } from '../policy/details.en'
import { editionEn } from './editions.en'
import { pluralOf } from './plural'

const plural = pluralOf('en')

export const pagesEn = {
  contents: 'On this page',
  result: {
    title: 'Your result',
    emptyTitle: 'No result yet',
    emptyText: 'You have not answered any question, so there is nothing to say about your enterprise yet.',
    begin: 'Answer the first question',
    continue: 'Continue with the questions',
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
    newlyAsked: (count: number) =>
      plural(count, {
        one: 'Your answer opens one more question.',
        other: `Your answer opens ${String(count)} more questions.`,
      }),
    answerNewlyAsked: 'Answer it now',
    answersTitle: 'Your answers',
    thresholds: circularEn.thresholds,
  },
  all: {
    title: 'All questions',
    lead: 'Every question that can still change a result. Questions come and go as you answer.',
    notNeeded: (count: number) =>
      plural(count, {
        one: 'One question is not needed.',
        other: `${String(count)} questions are not needed.`,
      }),
    counts: 'The result so far',
    toResult: 'See the result',
    clear: 'Clear this answer',
  },
  check: {
    title: 'Check your answers',
    lead: 'Change whatever is not right. Then see your result.',
    change: 'Change',
    answer: 'Answer',
    unanswered: 'Not answered yet',
    notSure: 'Not sure',
    notNeeded: 'Not needed',
    notAsked: (reason: string) => `Not asked, because you said that ${reason}.`,
    noDifference: 'Not asked: no answer to it could change a result any more.',
    keptAside: 'Your earlier answer is kept, but takes no part.',
    aside: (options: string) => `Kept from before, but takes no part: ${options}`,
    toResult: 'See my result',
    empty: 'You have not answered any question yet.',
    next: 'Answer the next question',
  },
  measure: {
    offers: 'What it provides',
    addresses: 'Who it is for',
    availability: 'What can be done today',
    instruments: 'Ways to use it',
    openTo: (text: string) => `Open to: ${text}`,
    requires: (text: string) => `Requires: ${text}`,
    all: 'All of these hold:',
    any: 'At least one of these holds:',
    conditionsToday: 'Conditions today',
    conditionsTodayLead: circularEn.conditionsTodayLead,
    asOf: (date: string) => `as of ${date}`,
    firstSteps: 'First steps',
    documents: 'Documents to prepare',
    contacts: 'Whom to contact',
    unknown: 'Still unclear',
    sources: 'Sources',
    provision: 'Provision',
    checked: (date: string) => `Sources last checked in ${date}.`,
    stale: (days: number) =>
      `The sources were last checked more than ${String(days)} days ago. Check them before you rely on this.`,
    inForceFrom: (date: string) => `in force from ${date}`,
  },
  about: {
    title: 'About this tool',
    licences: 'Licences of this tool and of the libraries in it (text)',
    methodTitle: 'How it decides',
    method: [
      'Each measure has one rule, written down as conditions on your answers. The rules rest on the circular’s wording; the library shows every one of them in plain words.',
      'An answer can be yes, no or unknown. What you leave open, or are not sure of, counts as unknown. A measure is relevant only if it is so however the unknown points turn out, not relevant only likewise, and otherwise it may be relevant.',
      'Some points the circular leaves to pilots or to rules yet to come. No answer can settle these; the report says so and names whom to ask.',
      circularEn.amounts,
      'The questionnaire asks only what can still change a verdict. The same answers always give the same result.',
    ],
    privacyTitle: 'Your privacy, and how to check it',
    privacy: [
      'Your answers never leave this browser. The page has no server that receives them, no cookies, no statistics and no content from other sites.',
      'Unless you switch it off, your answers, and the steps that you tick, are kept in this browser’s storage on this device, so that you can go on later. So are the names that you give for printed sheets. A portfolio is kept only if you ask for it. “Delete my answers” at the foot of every page removes all of this. Names are never part of a link, a code or an address.',
      'After the first visit the app’s own files stay on this device, so that it works without a network. They hold no answers.',
      'You can check this: open the network panel of your browser’s developer tools and answer a question. No request goes to any other site, and none carries an answer. The page’s own security policy forbids it.',
    ],
    keepingTitle: 'Keeping answers on this device',
    circularTitle: 'The circular',
    issuedBy: 'Issued by',
    articlesTitle: circularEn.articlesTitle,
    covered: 'covered',
    sourcesTitle: 'General sources',
    editionTitle: 'Edition and changes',
    editionText: (id: string, date: string) => `Edition of ${editionEn(id)}, published on ${date}.`,
    accessibilityTitle: 'Accessibility',
    accessibility:
      'The site aims at WCAG 2.2, level AA. The statement says what was tested, what was not, which limits are known, and what you can do if something does not work for you.',
    statement: 'Accessibility statement',
    disclaimerTitle: 'Disclaimer',
  },
}

export type PageWords = typeof pagesEn
