/**
 * Reports and agendas as Word files, and several files as one archive.
 *
 * Loaded on demand: this code is as large as all that a user needs up to the first question.
 */
export { agendaAsWord } from './agenda'
export { archiveOf, type NamedFile } from './archive'
export { type ManyReports, writeMany } from './many'
export { reportsAsWord, titleOf, type WordReport } from './report'
