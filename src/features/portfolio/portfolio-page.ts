/** The page of a portfolio. Sets how portfolios are read and how reports are written: in workers, if possible. */
import PortfolioPage from './PortfolioPage.vue'
import { readPortfoliosWith } from './portfolio-store'
import { readPortfolioFile } from './portfolio-reader'
import { writeReportsWith } from './word/word-reports'
import { writeReports } from './word/word-writer'

readPortfoliosWith(readPortfolioFile)
writeReportsWith(writeReports)

export default PortfolioPage
