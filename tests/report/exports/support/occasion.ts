/** Makes reports as they are exported on a certain day, for tests of the exports. */
import { exportInput, fileFacts } from '../../../../src/features/sharing/export-input'
import type { Answers } from '../../../../src/engine'
import { type ExportInput, reportAsJson } from '../../../../src/report/exports'
import { reportOn } from '../../../support/reports'
import type { AllWords } from '../../../support/words'

/** An enterprise that has a measure in each list, points that are open, and points that only an authority settles. */
export const manifold: Answers = {
  services: ['digital-services', 'carbon-accounting'],
  'service-exports': 'yes',
  region: 'cn-sh',
  zones: ['lingang'],
  group: 'multinational-lead',
  'cash-pooling': 'wanted',
  'ip-rights': ['patents'],
  'ip-plans': ['pledge'],
  'data-abroad': 'not-sure',
}

/** The address of the app, unless a test says otherwise. */
const hosted = 'https://example.org/finder/#/result'

function occasionOf(answers: Answers, language: AllWords, address: string) {
  return { answers, report: reportOn(answers, language), address, day: '2026-11-24' } as const
}

/** Returns what text, workbook and message of these answers are made of. */
export function inputFor(answers: Answers, language: AllWords, address = hosted): ExportInput {
  return exportInput(occasionOf(answers, language, address), language.words, language.details)
}

/** Returns the JSON file of these answers. */
export function fileFor(answers: Answers, language: AllWords, address = hosted): string {
  const occasion = occasionOf(answers, language, address)
  const input = exportInput(occasion, language.words, language.details)
  return reportAsJson(input, fileFacts(occasion, language.language))
}
