/** What only the result and the library need to say, in English. */
import { circularEn } from '../policy/circular.en'
import { contactsEn } from '../policy/contacts.en'
import { measuresEn, measureSourcesEn } from '../policy/measures/en'
import { summariesEn } from '../policy/measures/summaries.en'
import { pilotsEn } from '../policy/questions/pilots.en'
import { paperEn } from './paper.en'
import { reportWordsEn } from './report-words.en'
import { pagesEn } from './pages.en'
import { reportFileEn } from './report-file.en'
import { rulesEn } from './rules.en'
import { portfolioEn } from './portfolio.en'
import { sharingEn } from './sharing.en'
import { stepsEn } from './steps.en'

export const detailsEn = {
  circular: circularEn,
  contacts: contactsEn,
  summaries: summariesEn,
  measures: measuresEn,
  sources: measureSourcesEn,
  pages: pagesEn,
  rules: rulesEn,
  portfolio: portfolioEn,
  sharing: sharingEn,
  steps: stepsEn,
  reportFile: reportFileEn,
  paper: paperEn,
  report: { ...reportWordsEn, pilots: pilotsEn },
}

export type LanguageDetails = typeof detailsEn
