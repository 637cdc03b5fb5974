/** The page of a portfolio, with the way to read one. */
import PortfolioPage from '../pages/PortfolioPage.vue'
import { readPortfoliosWith } from '../stores/portfolio'
import { readPortfolioFile } from './portfolio-reader'

readPortfoliosWith(readPortfolioFile)

export default PortfolioPage
