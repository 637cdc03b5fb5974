/** A floor: every condition compiled once to closures, as a programmer would write them by hand for speed. */
import type { Contender } from './contender'
import { interpreter } from './floor-interpreter'
import type { NeutralAnswers, NeutralCatalogue, NeutralCondition, NeutralTest } from './neutral'

type Compiled = (answers: NeutralAnswers) => number

function compiler(catalogue: NeutralCatalogue): (condition: NeutralCondition) => Compiled {
  const special = new Set(
    catalogue.questions
      .filter(({ options }) => options.some(({ vague, offered }) => vague || offered))
      .map(({ id }) => id),
  )
  const evaluate = interpreter(catalogue)

  function compile(condition: NeutralCondition): Compiled {
    if (condition.op === 'test') return compileTest(condition)
    const parts = condition.of.map(compile)
    const [first, second] = parts
    if (condition.op === 'all') {
      if (first && second && parts.length === 2) {
        return (answers) => {
          const one = first(answers)
          return one === 0 ? 0 : Math.min(one, second(answers))
        }
      }
      return (answers) => {
        let least = 2
        for (const part of parts) {
          const truth = part(answers)
          if (truth === 0) return 0
          if (truth < least) least = truth
        }
        return least
      }
    }
    return (answers) => {
      let greatest = 0
      for (const part of parts) {
        const truth = part(answers)
        if (truth === 2) return 2
        if (truth > greatest) greatest = truth
      }
      return greatest
    }
  }

  function compileTest(test: NeutralTest): Compiled {
    if (special.has(test.question)) return (answers) => evaluate(test, answers)
    const { question, multiple, negated } = test
    const [yes, no] = negated ? [0, 2] : [2, 0]
    const options = new Set(test.options)
    const [only] = test.options
    if (multiple) {
      return (answers) => {
        const answer = answers[question]
        if (answer === undefined) return 1
        for (const chosen of answer) if (options.has(chosen)) return yes
        return answer.length > 0 ? no : 1
      }
    }
    if (only !== undefined && options.size === 1) {
      return (answers) => {
        const answer = answers[question]
        return answer === undefined ? 1 : answer === only ? yes : no
      }
    }
    return (answers) => {
      const answer = answers[question]
      return typeof answer !== 'string' ? 1 : options.has(answer) ? yes : no
    }
  }

  return compile
}

/** The closures as a contender of the bench. */
export const compiledClosures: Contender = {
  name: 'compiled closures',
  threeValued: true,
  mostMeasures: Infinity,
  load(catalogue) {
    const measures = catalogue.measures.map(compiler(catalogue))
    const verdicts = new Uint8Array(measures.length)
    return {
      all(answers) {
        for (let at = 0; at < measures.length; at++) verdicts[at] = measures[at]?.(answers) ?? 1
        return verdicts
      },
      some(answers, affected) {
        for (const at of affected) verdicts[at] = measures[at]?.(answers) ?? 1
        return verdicts
      },
    }
  },
}
