/** json-logic-js: a rule is an object that is interpreted at every call. It has two values; what is open is null. */
import jsonLogic from 'json-logic-js'

function rule(condition) {
  if (condition.op === 'all') return { and: condition.of.map(rule) }
  if (condition.op === 'any') return { or: condition.of.map(rule) }
  const { question, multiple, options, negated } = condition
  const answer = { var: question }
  const tests = multiple ? options.map((option) => ({ in: [option, answer] })) : [{ in: [answer, options] }]
  const holds = tests.length === 1 ? tests[0] : { or: tests }
  return negated ? { '!': holds } : holds
}

/** json-logic-js as a contender of the bench. */
export const contender = {
  name: 'json-logic-js',
  threeValued: false,
  mostMeasures: 25_000,
  load({ measures }) {
    const rules = measures.map(rule)
    const verdicts = new Uint8Array(rules.length)
    const evaluate = (at, answers) => (verdicts[at] = jsonLogic.apply(rules[at], answers) ? 2 : 0)
    return {
      all(answers) {
        for (let at = 0; at < rules.length; at++) evaluate(at, answers)
        return verdicts
      },
      some(answers, affected) {
        for (const at of affected) evaluate(at, answers)
        return verdicts
      },
    }
  },
}
