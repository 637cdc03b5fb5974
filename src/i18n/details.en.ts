/** What only the result and the library need to say, in English. */
import {
  agendaEn,
  circularEn,
  contactsEn,
  instrumentsEn,
  measuresEn,
  measureSourcesEn,
  pilotsEn,
  summariesEn,
} from '../policy/details.en'
import { edition } from '../policy'
import { aboutEn } from '../features/about/words.en'
import { accessibilityEn } from '../features/about/accessibility.en'
import { editionEn } from './editions.en'
import { overviewEn } from '../features/interview/overview.en'
import { libraryEn } from '../features/library/words.en'
import { paperEn } from '../report-view/paper/paper.en'
import { onPaperEn } from '../report-view/paper/on-paper.en'
import { measureEn } from '../report-view/measure.en'
import { documentationEn, resultEn } from '../report-view/result.en'
import { reportWordsEn } from '../report-view/words.en'
import { resultPageEn } from '../features/result/words.en'
import { reportFileEn } from '../features/sharing/report-file.en'
import { rulesEn } from '../rules/words.en'
import { portfolioEn } from '../features/portfolio/words.en'
import { sharingEn } from '../features/sharing/words.en'
import { stepsEn } from '../features/steps/words.en'

export const detailsEn = {
  circular: { ...circularEn, editionName: editionEn(edition) },
  agenda: agendaEn,
  contacts: contactsEn,
  summaries: summariesEn,
  measures: measuresEn,
  instruments: instrumentsEn,
  sources: measureSourcesEn,
  pages: { ...overviewEn, result: resultPageEn, measure: measureEn, about: aboutEn },
  result: resultEn,
  documentation: documentationEn,
  onPaper: onPaperEn,
  rules: rulesEn,
  library: libraryEn,
  portfolio: portfolioEn,
  sharing: sharingEn,
  steps: stepsEn,
  reportFile: reportFileEn,
  paper: paperEn,
  accessibility: accessibilityEn,
  report: { ...reportWordsEn, pilots: pilotsEn, enterpriseUnknown: circularEn.profileUnknown },
}

/** The details, in any language. */
export type LanguageDetails = typeof detailsEn
