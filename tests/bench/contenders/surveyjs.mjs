/** SurveyJS: one parsed expression for each measure, like its visibility conditions. It has two values. */
import { ConditionRunner } from 'survey-core'

function expression(condition) {
  if (condition.op !== 'test') {
    return `(${condition.of.map(expression).join(condition.op === 'all' ? ' and ' : ' or ')})`
  }
  const { question, options, negated } = condition
  const holds = `{${question}} anyof [${options.map((option) => `'${option}'`).join(', ')}]`
  return negated ? `!(${holds})` : holds
}

/** SurveyJS as a contender of the bench. */
export const contender = {
  name: 'SurveyJS',
  threeValued: false,
  mostMeasures: 2_500,
  load({ measures }) {
    const runners = measures.map((measure) => new ConditionRunner(expression(measure)))
    const verdicts = new Uint8Array(runners.length)
    const evaluate = (at, answers) => (verdicts[at] = runners[at].runValues(answers) ? 2 : 0)
    return {
      all(answers) {
        for (let at = 0; at < runners.length; at++) evaluate(at, answers)
        return verdicts
      },
      some(answers, affected) {
        for (const at of affected) evaluate(at, answers)
        return verdicts
      },
    }
  },
}
