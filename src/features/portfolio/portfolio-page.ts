/** The page of a portfolio, with the way to read one. */
import PortfolioPage from './PortfolioPage.vue'
import { readPortfoliosWith } from './portfolio-store'
import { readPortfolioFile } from './portfolio-reader'

readPortfoliosWith(readPortfolioFile)

export default PortfolioPage
