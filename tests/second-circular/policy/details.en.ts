/** All that the toy says after the questions, in English. */
import type { ContactId, MeasureId } from './catalogue'
import type { MeasureWords, PilotsWords, SourceWords } from './shapes'

/** The toy has so few steps that none of them is merged. */
export const agendaEn: Readonly<Record<string, string>> = {}

export const circularEn = {
  short: 'Circular on lemonade stands, 1 April 2099',
  citation: 'Circular of the Ministry of Examples on Lemonade Stands (Examples [2099] No. 7), 1 April 2099',
  excerptNote: 'Article II is not in the excerpt. The whole circular is invented.',
  editionName: 'Edition 2099-04',
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
  conditionsTodayLead: 'What the notice demands. It enters no verdict.',
  amounts: 'The circular sets no amounts.',
}

export const contactsEn: Readonly<Record<ContactId, { readonly name: string; readonly role: string }>> = {
  'examples-office': { name: 'The Office of Examples', role: 'Answers questions on ice.' },
  'park-keeper': { name: 'The park keeper', role: 'Gives permits.' },
}

export const measureSourcesEn: Readonly<Record<string, SourceWords>> = {
  'toy-notice': { title: 'Notice on clean ice', issuer: 'Ministry of Examples' },
}

export const pilotsEn: PilotsWords = {
  'which-beaches': {
    point: 'the circular does not say which beaches count',
    ask: 'Ask the Office of Examples.',
  },
}

export const summariesEn: Readonly<Record<MeasureId, string>> = {
  'ice-support': 'Ice for cold drinks is to be paid for.',
  'permit-help': 'Permits are to be easier to get.',
  'beach-pilot': 'Stands on beaches take part in a pilot.',
}

export const measuresEn: Readonly<Record<MeasureId, MeasureWords>> = {
  'ice-support': {
    offers: 'As the circular says.',
    addresses: 'Stands.',
    availability: 'As the circular says.',
    conditionsToday: { 'clean-ice': 'The ice is clean.' },
    firstSteps: { 'count-cubes': 'Count your ice cubes.', apply: 'Apply for support for ice.' },
    documents: { 'ice-bill': 'Bill for ice' },
    unknown: ['Nobody says how much ice.'],
  },
  'permit-help': {
    offers: 'As the circular says.',
    addresses: 'Stands.',
    availability: 'As the circular says.',
    conditionsToday: {},
    firstSteps: { 'ask-keeper': 'Ask the park keeper for a permit.' },
    documents: {},
    unknown: [],
  },
  'beach-pilot': {
    offers: 'As the circular says.',
    addresses: 'Stands.',
    availability: 'As the circular says.',
    conditionsToday: {},
    firstSteps: { 'ask-office': 'Ask whether your beach takes part.' },
    documents: {},
    unknown: [],
  },
}
