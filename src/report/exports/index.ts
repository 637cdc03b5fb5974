/** The report and its checklist in other people's tools. */
export { checklistAsMarkdown, checklistAsText, type ChecklistInput, type ChecklistWords } from './checklist'
export { cell, csv, reportAsCsv } from './csv'
export { type FileFacts, REPORT_FORMAT, REPORT_VERSION, reportAsJson, type ReportFile } from './json'
export type { ExportInput } from './lines'
export { literal, reportAsMarkdown } from './markdown'
export { type Block, outlineOf } from './outline'
export { reportAsText } from './text'
export type { ExportFacts, ExportWords } from './words'
