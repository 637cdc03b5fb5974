/** What only the result and the library need to say, in Simplified Chinese. */
import {
  agendaZh,
  circularZh,
  contactsZh,
  instrumentsZh,
  measuresZh,
  measureSourcesZh,
  pilotsZh,
  summariesZh,
} from '../policy/details.zh'
import { edition } from '../policy'
import { aboutZh } from '../features/about/words.zh'
import { accessibilityZh } from '../features/about/accessibility.zh'
import { editionZh } from './editions.zh'
import { overviewZh } from '../features/interview/overview.zh'
import { libraryZh } from '../features/library/words.zh'
import { paperZh } from '../report-view/paper/paper.zh'
import { onPaperZh } from '../report-view/paper/on-paper.zh'
import { measureZh } from '../report-view/measure.zh'
import { documentationZh, resultZh } from '../report-view/result.zh'
import { reportWordsZh } from '../report-view/words.zh'
import { resultPageZh } from '../features/result/words.zh'
import { reportFileZh } from '../features/sharing/report-file.zh'
import { rulesZh } from '../rules/words.zh'
import { portfolioZh } from '../features/portfolio/words.zh'
import { sharingZh } from '../features/sharing/words.zh'
import { stepsZh } from '../features/steps/words.zh'
import type { LanguageDetails } from './details.en'

export const detailsZh: LanguageDetails = {
  circular: { ...circularZh, editionName: editionZh(edition) },
  agenda: agendaZh,
  contacts: contactsZh,
  summaries: summariesZh,
  measures: measuresZh,
  instruments: instrumentsZh,
  sources: measureSourcesZh,
  pages: { ...overviewZh, result: resultPageZh, measure: measureZh, about: aboutZh },
  result: resultZh,
  documentation: documentationZh,
  onPaper: onPaperZh,
  rules: rulesZh,
  library: libraryZh,
  portfolio: portfolioZh,
  sharing: sharingZh,
  steps: stepsZh,
  reportFile: reportFileZh,
  paper: paperZh,
  accessibility: accessibilityZh,
  report: { ...reportWordsZh, pilots: pilotsZh, enterpriseUnknown: circularZh.profileUnknown },
}
