/** The report in other people's tools. */
export { cell, csv, reportAsCsv } from './csv'
export { REPORT_SCHEMA, reportAsJson, type ReportFile } from './json'
export { reportAsMarkdown } from './markdown'
export { type Block, type ExportInput, outlineOf } from './outline'
export { reportAsText } from './text'
export type { ExportFacts, ExportWords } from './words'
