/** All words about the circular that are needed after the questions, in English. */
export { agendaEn } from './contacts/agenda.en'
export { circularEn } from './circular.en'
export { contactsEn } from './contacts/contacts.en'
export { instrumentsEn, measuresEn, measureSourcesEn } from './measures/en'
export { summariesEn } from './measures/summaries.en'
export { pilotsEn } from './questions/pilots.en'
