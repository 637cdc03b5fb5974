/** What the list of all measures and the page of one say, in English. */
import { catalogue } from '../../policy'
import { pluralOf } from '../../i18n/plural'

const plural = pluralOf('en')

export const libraryEn = {
  lead: `All ${String(catalogue.measures.length)} measures that this tool covers, by theme, and what can be used of each today. Each page says what to do, for whom it is, and on whose authority.`,
  leadAnswered: 'Beside each stands what it means for your enterprise, going by your answers.',
  /** Stands right before what to do. */
  forYou: 'For your enterprise: ',
  endsNext: (date: string, title: string) => `Ends on ${date}: ${title}`,
  ended: (date: string, title: string) => `Ended on ${date}: ${title}`,
  begins: (date: string, title: string) => `Begins on ${date}: ${title}`,
  facts: 'At a glance',
  today: 'Today',
  nextEnd: 'Ends next',
  checked: 'Sources checked',
  toResult: 'See your result',
  notOpenYet: 'Your answers do not settle yet whether this measure is meant for you. Answer first:',
  openTo: 'Open to',
  requires: 'Requires',
  basis: 'Basis',
  usableIf: (clauses: string) => `You could use it if ${clauses}.`,
  checks: 'Where do you stand?',
  checksLead:
    'These answers settle what you can use. They stay in this browser, and “Not sure” is an answer too.',
  noted: (short: string, action: string) =>
    `Your answer on “${short}” is noted. For your enterprise: ${action}.`,
  cleared: (short: string, action: string) =>
    `Your answer on “${short}” is taken back. For your enterprise: ${action}.`,
  conditionsFor: (title: string) => `For: ${title}`,
  conditionsBeside: 'Whatever way you use',
  source: (name: string, asOf: string) => `Source: ${name}\u00A0· ${asOf}`,
  yourAnswer: (answer: string) => `Your answer: ${answer}`,
  circular: 'What the circular says',
  how: 'How we decide',
  howLead: 'The measure is meant for you if this holds:',
  howQuestions: (count: number) =>
    plural(count, { one: 'It depends on this question:', other: 'It depends on these questions:' }),
  reviewers: 'For reviewers: the rule as a table and as a drawing',
  related: 'Related measures',
}

/** The words of the library, in any language. */
export type LibraryWords = typeof libraryEn
