/** The joining words of a report, in English. */
import type { Action } from '../engine'

const or = new Intl.ListFormat('en-GB', { type: 'disjunction' })
const and = new Intl.ListFormat('en-GB', { type: 'conjunction' })

const months = new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'long', timeZone: 'UTC' })
const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth']

function joinedBy(list: Intl.ListFormat): (parts: readonly string[]) => string {
  return (parts) => list.format(parts)
}

function sentence(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`
}

function date(iso: string): string {
  const [year = '', month, day] = iso.split('-')
  if (!month) return year
  return (day ? days : months).format(new Date(iso))
}

function measures(count: number): string {
  return `${String(count)} ${count === 1 ? 'measure' : 'measures'}`
}

export const reportWordsEn = {
  either: { phrases: joinedBy(or), clauses: joinedBy(or) },
  both: { phrases: joinedBy(and), clauses: joinedBy(and) },
  list: (labels: readonly string[]) => labels.join('; '),
  sentence,
  date,
  headline: (counts: Readonly<Record<Action, number>>, special: string | undefined) =>
    [
      ...(special === undefined ? [] : [special]),
      ...(counts.use > 0 ? [`You can use ${measures(counts.use)} now.`] : []),
      ...(counts.use > 0 && counts.check > 0 ? [`Check ${String(counts.check)} first.`] : []),
      ...(counts.use === 0 && counts.check > 0
        ? [`None is certain yet: check ${measures(counts.check)} first.`]
        : []),
      ...(counts.use === 0 && counts.check === 0 ? ['There is nothing that you can use now.'] : []),
      ...(counts.qualify > 0 ? [`For ${String(counts.qualify)} you would need something more.`] : []),
      ...(counts.wait > 0
        ? [`${String(counts.wait)} ${counts.wait === 1 ? 'has' : 'have'} nothing to use yet.`]
        : []),
    ].join(' '),
  said: (short: string, answer: string) => `${short}: ${answer}`,
  needed: (clauses: readonly string[]) => `You would need: ${clauses.join('; ')}.`,
  dependsOn: (shorts: readonly string[]) => `Depends on: ${shorts.join('; ')}.`,
  nothingYet: {
    'announced-only': 'Announced; we found no way to use it yet.',
    'not-for-you': 'What exists so far is not open to your enterprise.',
    'not-begun': 'What exists has not begun yet.',
    ended: 'What existed has ended.',
  },
  whyFirst: {
    ends: (day: string) => `It ends on ${day}.`,
    settles: (count: number) =>
      count === 1 ? 'Your answer settles what to do.' : `Your answer helps to settle ${measures(count)}.`,
    use: 'You can use it now.',
    check: 'You may be able to use it.',
    qualify: 'You would need something more.',
  },
  dated: {
    ends: (instrument: string) => `Ends: ${instrument}`,
    begins: (instrument: string) => `Begins: ${instrument}`,
    ended: (instrument: string) => `Ended: ${instrument}`,
  },
  becauseYouSaid: (clause: string) => `Because you said that ${clause}.`,
  notAnswered: (short: string) => `${short}: not answered yet.`,
  notSureAbout: (short: string) => `${short}: you are not sure.`,
  answeredWith: (short: string, answer: string) =>
    `${short}: ${lowerFirst(answer)}, so the fact is still open.`,
  wouldBeRelevantIf: (clauses: readonly string[]) => `It would be for you if ${and.format(clauses)}.`,
  wouldBePossibleIf: (clauses: readonly string[]) =>
    `It might be for you if ${and.format(clauses)}. Even then it depends on a point that the policy leaves open.`,
  leftOpen: (point: string) => sentence(point),
  notThatIs: (clause: string) => `it is not so that ${clause}`,
  provision: (numeral: string, sentences: readonly number[]) =>
    `Article ${numeral}, ${and.format(sentences.map((number) => ordinals[number - 1] ?? String(number)))} ${sentences.length === 1 ? 'sentence' : 'sentences'}`,
  actions: {
    use: 'Use now',
    check: 'Check first',
    qualify: 'Qualify first',
    wait: 'Nothing to use yet',
    none: 'Not for you',
  },
  states: {
    usable: 'Can be used now',
    uncertain: 'To be checked',
    lacking: 'Something is lacking',
    'not-for-you': 'Not open to you',
    'not-begun': 'Not begun yet',
    ended: 'Ended',
  },
  waysToday: (count: number) =>
    count === 0 ? 'Nothing to use yet' : `${String(count)} ${count === 1 ? 'way' : 'ways'} to use it today`,
  period: (from: string | undefined, until: string | undefined) => [
    ...(from === undefined ? [] : [`from ${date(from)}`]),
    ...(until === undefined ? [] : [`until ${date(until)}`]),
  ],
  endedOn: (until: string) => `Ended on ${date(until)}`,
  noLonger: 'It can no longer be used.',
  ownHouse: 'Internal',
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`
}

/** The joining words of a report, in any language. */
export type JoiningWords = typeof reportWordsEn
