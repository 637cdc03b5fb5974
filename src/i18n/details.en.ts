/** What only the result and the library need to say, in English. */
import {
  circularEn,
  contactsEn,
  measuresEn,
  measureSourcesEn,
  pilotsEn,
  summariesEn,
} from '../policy/details.en'
import { accessibilityEn } from './accessibility.en'
import { fromDiskEn } from './from-disk.en'
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
  accessibility: accessibilityEn,
  fromDisk: fromDiskEn,
  report: { ...reportWordsEn, pilots: pilotsEn, enterpriseUnknown: circularEn.profileUnknown },
}

export type LanguageDetails = typeof detailsEn
