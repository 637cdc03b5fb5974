import { pluralOf } from '../i18n/plural'

const plural = pluralOf('en')

/** The words about rules, in English: tables, diagrams and the flow of questions. */
export const rulesEn = {
  cell: {
    any: 'any',
    open: 'open',
    answered: 'answered',
    quote: (label: string) => `“${label}”`,
    ofHeadings: (listed: string) => `anything under ${listed}`,
    noneOfHeadings: (listed: string) => `nothing under ${listed}`,
    ofMany: (count: number) => `one of ${String(count)} answers`,
    anythingBut: (listed: string) => `anything but ${listed}`,
    noneOf: (listed: string) => `none of: ${listed}`,
    orOpen: (text: string) => `${text}; or open`,
    together: (texts: readonly string[]) => texts.join('; and '),
    named: (short: string, text: string) => `${short}: ${text}`,
  },
  branch: {
    askedIf: (condition: string) => `Asked if ${condition}.`,
    otherwise: (labels: string) => `Otherwise it counts as ${labels}.`,
    otherwiseNothing: 'Otherwise it is skipped.',
    offeredIf: (label: string, condition: string) => `${label} is offered if ${condition}.`,
    allOf: (conditions: readonly string[]) => conditions.join('; and '),
    anyOf: (conditions: readonly string[]) => conditions.join('; or '),
    brackets: (condition: string) => `(${condition})`,
  },
  table: {
    title: 'The rule as a table',
    caption: (measure: string) => `Decision table: ${measure}`,
    lead: 'Exactly one row fits any set of answers.',
    verdict: 'Verdict',
    leftOpen: 'The policy leaves a point open.',
    rest: 'Every other case: an answer that counts is still open.',
    key: '“Any” fits every answer, given or not. “Open” is an answer that is missing, “Not sure”, or one that leaves the fact unknown.',
    tooLarge:
      'This rule tests too much for a table that can be read. It stands above in words, and below as a drawing.',
    yours: 'Your answers fit this row',
    notes: 'Notes',
  },
  diagram: {
    title: 'The rule as a drawing',
    name: (measure: string) => `Diagram of the rule: ${measure}`,
    all: 'All of these:',
    any: 'At least one of these:',
    leftOpen: 'Left open by the policy',
    standings: { met: 'Met', open: 'Open', 'not-met': 'Not met' },
    onYourAnswers: 'On your answers',
    tally: (standing: string, parts: readonly string[]) => `${standing}: ${parts.join('; ')}`,
  },
  flow: {
    title: 'The questions and their order',
    lead: (count: number) =>
      plural(count, {
        one: 'There is one question.',
        other: `There are ${String(count)} questions. A line leads from a question to those that depend on its answer. A question that can no longer change a verdict is left out.`,
      }),
    name: 'Diagram of the questions in the order of asking; lines lead from each question to those that are asked depending on its answer',
    inWords: 'The same in words',
    always: 'Always asked.',
  },
}
