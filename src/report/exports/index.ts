/** The report and its checklist in the formats of other programs. */
export { checklistAsText } from './checklist'
export { type CalendarEntry, calendarOf, datesInCalendar } from './calendar'
export { cell, csv } from './csv'
export { type FileFacts, reportAsJson } from './json'
export type { ExportInput } from './lines'
export { reportAsMessage } from './message'
export { reportAsText } from './text'
export type { ExportWords } from './words'
