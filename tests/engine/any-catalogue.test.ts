/** What holds for our catalogue by proof holds for any other as far as it is the engine's doing. */
import { describe, it } from 'vitest'
import { type Answers, assess, type Catalogue, explain, interview, NOT_SURE } from '../../src/engine'
import { decisionTable, type IsFree } from '../catalogue/support/decision-table'
import { unhurried } from '../catalogue/support/effort'
import { secondEvaluator } from '../catalogue/support/second-evaluator'
import { cases, prove } from '../support/random'
import { randomCatalogue } from './support/random-catalogue'

/** Looks at every situation of so many random catalogues, and says what is wrong. */
function inEverySituation(
  catalogues: number,
  look: (catalogue: Catalogue, answers: Answers) => string | undefined,
): void {
  prove(catalogues, (random) => {
    const catalogue = randomCatalogue(random)
    for (const measure of catalogue.measures) {
      const table = decisionTable(catalogue, measure)
      for (const situation of table.situations()) {
        const answers = table.answersIn(situation)
        const wrong = look(catalogue, answers)
        if (wrong !== undefined)
          throw new Error(`${wrong} under ${JSON.stringify(answers)} in ${JSON.stringify(catalogue)}`)
      }
    }
  })
}

describe('in any catalogue', { timeout: unhurried }, () => {
  it('the engine and the second evaluator agree', () => {
    inEverySituation(cases(150, 20_000), (catalogue, answers) => {
      const second = secondEvaluator(catalogue)
      const wrong = assess(catalogue, answers).findings.find(
        ({ measure, verdict }) => second.verdict(measure, answers) !== verdict,
      )
      return wrong && `${wrong.verdict} to the engine`
    })
  })

  it('the deciding answers force the verdict', () => {
    inEverySituation(cases(20, 5_000), (catalogue, answers) => {
      const second = secondEvaluator(catalogue)
      const { verdict, deciding } = explain(catalogue, answers, 'measure')
      const forced = Object.fromEntries(deciding.map((question) => [question, answers[question]]))
      return second.verdict('measure', forced) === verdict ? undefined : `${deciding.join()} do not force it`
    })
  })

  it('the interview overlooks no question that matters', () => {
    prove(cases(150, 20_000), (random) => {
      const catalogue = randomCatalogue(random)
      const second = secondEvaluator(catalogue)
      for (const measure of catalogue.measures) {
        const table = decisionTable(catalogue, measure)
        const isFree: IsFree = (situation, place) => {
          const question = table.questions[place]
          if (question === undefined) return false
          const answers = table.answersIn(situation)
          return answers[question] !== NOT_SURE && !second.counts(question, answers)
        }
        for (const situation of table.situations()) {
          const answers = table.answersIn(situation)
          const { remaining } = interview(catalogue, answers)
          const overlooked = table
            .matteringPlaces(situation, isFree)
            .map((place) => table.questions[place] ?? '')
            .filter((question) => !remaining.includes(question))
          if (overlooked.length > 0)
            throw new Error(
              `overlooks ${overlooked.join()} under ${JSON.stringify(answers)} in ${JSON.stringify(catalogue)}`,
            )
        }
      }
    })
  })
})
