/** The page of a portfolio, with the ways to read one and to write its reports. */
import PortfolioPage from './PortfolioPage.vue'
import { readPortfoliosWith } from './portfolio-store'
import { readPortfolioFile } from './portfolio-reader'
import { writeReportsWith } from './word/word-reports'
import { writeReports } from './word/word-writer'

readPortfoliosWith(readPortfolioFile)
writeReportsWith(writeReports)

export default PortfolioPage
