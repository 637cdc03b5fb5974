import type { PilotsWords } from './pilots'

/** The points that the policy, an authority or a bank decides, in English. */
export const pilotsEn: PilotsWords = {
  'services-are-examples': {
    point: 'the circular gives its services as examples and does not say which others count',
    ask: 'Ask your local commerce bureau whether its programmes cover your service.',
  },
  'data-lists-in-pilot-cities': {
    point:
      'cities that pilot opening up the services sector may draw up data lists of their own, and public documents do not say which have done so',
    ask: 'Ask the office of the Cyberspace Administration of China (CAC) in your province whether your city has a list.',
  },
  'other-regions': {
    point:
      'the circular names Lin-gang and Hainan only as examples and does not say which other regions qualify',
    ask: 'Ask your local commerce bureau whether your region qualifies or is seeking to.',
  },
  'pilot-areas': {
    point:
      'the circular names demonstration zones and does not say whether pilot areas for the services sector count as well',
    ask: 'Ask the administration of your area or your local commerce bureau whether your area counts.',
  },
  'local-call': {
    point: 'each place decides in its call for the year which services, enterprises and costs it supports',
    ask: 'Ask your local commerce bureau for this year’s call and its conditions.',
  },
  'k-visa-conditions': {
    point:
      'the public documents that we read do not state the conditions on age, education and experience for a K visa',
    ask: 'Let the traveller ask the Chinese embassy or consulate which conditions apply.',
  },
  'smaller-pool-text': {
    point: 'we have not read the text of the rule on smaller pools, so its conditions are known only in part',
    ask: 'Ask the local branch of the State Administration of Foreign Exchange (SAFE) or your bank for its conditions.',
  },
  'bank-decides': {
    point: 'the bank decides case by case',
    ask: 'Ask your bank what it offers, what it looks at and which papers it needs.',
  },
  'shenzhen-only': {
    point: 'reports from Guangdong name only Shenzhen as a place of this pilot',
    ask: 'If you are in Shenzhen, ask the local office of the National Financial Regulatory Administration (NFRA) whether the pilot runs there.',
  },
  'local-admission': {
    point: 'the administration on the spot decides which projects it admits',
    ask: 'Ask the administration whether it would admit your project, and on what conditions.',
  },
  'centre-decides': {
    point: 'each centre decides whom it serves, and at what price',
    ask: 'Ask the centre whether it serves enterprises like yours, and at what price.',
  },
}
