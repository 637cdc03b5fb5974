/** All words about the circular that are needed after the questions, in Simplified Chinese. */
export { agendaZh } from './contacts/agenda.zh'
export { circularZh } from './circular.zh'
export { contactsZh } from './contacts/contacts.zh'
export { instrumentsZh, measuresZh, measureSourcesZh } from './measures/zh'
export { summariesZh } from './measures/summaries.zh'
export { pilotsZh } from './questions/pilots.zh'
