/** All that the toy says after the questions, in English. */
import type { ContactId, InstrumentId, MeasureId } from './catalogue'
import type { InstrumentWords, MeasureWords, PilotsWords, SourceWords } from './shapes'

/** The toy has so few steps that none of them is merged. */
export const agendaEn: Readonly<Record<string, string>> = {}

/** Words on the circular itself. */
export const circularEn = {
  short: 'Circular on lemonade stands, 1 April 2099',
  citation: 'Circular of the Ministry of Examples on Lemonade Stands (Examples [2099] No. 7), 1 April 2099',
  excerptNote: 'Article II is not in the excerpt. The whole circular is invented.',
  notCovered: '1 of 3 articles is not covered: article II is not in the excerpt.',
  reported: {
    title: 'What invented reports say about article II',
    lead: 'According to an invented report, the circular also wants:',
    topics: ['straws to be made of straw'],
    unread: 'Nobody has read this article. It enters no result.',
    translationNote: 'The report is in no language.',
  },
  special: { 'no-drinks': 'Your stand sells no drinks. The circular is about drinks.' },
  authorities: { examples: { name: 'Ministry of Examples' } },
  articles: { I: { title: 'Ice' }, II: { title: 'Not in the excerpt' }, III: { title: 'Ground' } },
  workingTitleNote: 'All titles are invented.',
  editions: { '2099-04': 'First edition of a toy.' },
  sources: { 'toy-circular': { title: 'Circular on lemonade stands', issuer: 'Ministry of Examples' } },
  disclaimer: 'This is a toy. It advises nobody.',
  articlesTitle: 'Its three articles',
  reportTitle: 'Policy report for lemonade stands',
  profileUnknown: 'Drinks and place not answered yet',
  thresholds: 'The circular sets no thresholds.',
  conditionsTodayLead:
    'What the notice demands. It decides what can be used, not whether a measure is meant for you.',
  amounts: 'The circular sets no amounts.',
}

/** The names of the contacts. */
export const contactsEn: Readonly<Record<ContactId, { readonly name: string; readonly role: string }>> = {
  'examples-office': { name: 'The Office of Examples', role: 'Answers questions on ice.' },
  'park-keeper': { name: 'The park keeper', role: 'Gives permits.' },
}

/** Titles and issuers of the sources. */
export const measureSourcesEn: Readonly<Record<string, SourceWords>> = {
  'toy-notice': { title: 'Notice on clean ice', issuer: 'Ministry of Examples' },
}

/** The open points in words. */
export const pilotsEn: PilotsWords = {
  'which-beaches': {
    point: 'the circular does not say which beaches count',
    ask: 'Ask the Office of Examples.',
  },
  'keeper-decides': {
    point: 'the park keeper decides',
    ask: 'Ask the park keeper.',
  },
}

/** Each measure in one sentence. */
export const summariesEn: Readonly<Record<MeasureId, string>> = {
  'ice-support': 'Ice for cold drinks is to be paid for.',
  'permit-help': 'Permits are to be easier to get.',
  'beach-pilot': 'Stands on beaches take part in a pilot.',
}

/** The words of each measure. */
export const measuresEn: Readonly<Record<MeasureId, MeasureWords>> = {
  'ice-support': {
    offers: 'As the circular says.',
    addresses: 'Stands.',
    today: 'It is invented, and so is all that can be done about it.',
    conditionsToday: { 'clean-ice': 'The ice is clean.' },
    firstSteps: { 'count-cubes': 'Count your ice cubes.', apply: 'Apply for support for ice.' },
    documents: { 'ice-bill': 'Bill for ice' },
    unknown: ['Nobody says how much ice.'],
  },
  'permit-help': {
    offers: 'As the circular says.',
    addresses: 'Stands.',
    today: 'It is invented, and so is all that can be done about it.',
    conditionsToday: {},
    firstSteps: {
      'ask-keeper': 'Ask the park keeper for a permit.',
      'ask-others': 'Ask the Office of Examples who gives permits where you are.',
    },
    documents: {},
    unknown: [],
  },
  'beach-pilot': {
    offers: 'As the circular says.',
    addresses: 'Stands.',
    today: 'It is invented, and so is all that can be done about it.',
    conditionsToday: {},
    firstSteps: { 'ask-office': 'Ask whether your beach takes part.' },
    documents: {},
    unknown: [],
  },
}

/** The words of each way to use a measure. */
export const instrumentsEn: Readonly<Record<InstrumentId, InstrumentWords>> = {
  'ice-voucher': {
    title: 'Voucher for ice',
    line: 'Apply for a voucher for clean ice.',
    what: 'A voucher that pays for ice in summer.',
    openTo: 'Every stand that uses ice.',
    requires: 'The ice is clean.',
  },
  'keepers-desk': {
    title: 'The park keeper’s desk',
    line: 'Ask the park keeper for a permit.',
    what: 'A desk at which the park keeper gives permits.',
    openTo: 'Stands in a park.',
    requires: 'The consent of the park keeper.',
  },
}
