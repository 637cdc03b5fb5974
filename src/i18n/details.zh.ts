/** What only the result and the library need to say, in Simplified Chinese. */
import {
  circularZh,
  contactsZh,
  measuresZh,
  measureSourcesZh,
  pilotsZh,
  summariesZh,
} from '../policy/details.zh'
import { accessibilityZh } from './accessibility.zh'
import { fromDiskZh } from './from-disk.zh'
import { paperZh } from './paper.zh'
import { reportWordsZh } from './report-words.zh'
import { pagesZh } from './pages.zh'
import { reportFileZh } from './report-file.zh'
import { rulesZh } from './rules.zh'
import { portfolioZh } from './portfolio.zh'
import { sharingZh } from './sharing.zh'
import { stepsZh } from './steps.zh'
import type { LanguageDetails } from './details.en'

export const detailsZh: LanguageDetails = {
  circular: circularZh,
  contacts: contactsZh,
  summaries: summariesZh,
  measures: measuresZh,
  sources: measureSourcesZh,
  pages: pagesZh,
  rules: rulesZh,
  portfolio: portfolioZh,
  sharing: sharingZh,
  steps: stepsZh,
  reportFile: reportFileZh,
  paper: paperZh,
  accessibility: accessibilityZh,
  fromDisk: fromDiskZh,
  report: { ...reportWordsZh, pilots: pilotsZh, enterpriseUnknown: circularZh.profileUnknown },
}
