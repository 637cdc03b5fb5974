/**
 * json-rules-engine: one engine with all rules, which runs asynchronously. It has two values; a fact that is open meets
 * no test. It cannot run some rules only, so after a changed answer an engine with the affected rules runs.
 */
import { Engine, Rule } from 'json-rules-engine'

function conditions(condition) {
  if (condition.op !== 'test') return { [condition.op]: condition.of.map(conditions) }
  const { question, multiple, options, negated } = condition
  if (!multiple) return { fact: question, operator: negated ? 'notIn' : 'in', value: options }
  const operator = negated ? 'doesNotContain' : 'contains'
  const tests = options.map((value) => ({ fact: question, operator, value }))
  return { [negated ? 'all' : 'any']: tests }
}

/** Makes a combination of a single test, because a rule must begin with one. */
const whole = (condition) => {
  const made = conditions(condition)
  return 'fact' in made ? { all: [made] } : made
}

/** json-rules-engine as a contender of the bench. */
export const contender = {
  name: 'json-rules-engine',
  threeValued: false,
  isAsync: true,
  mostMeasures: 2_500,
  load({ measures }) {
    const rules = measures.map(
      (measure, at) =>
        new Rule({ name: String(at), conditions: whole(measure), event: { type: String(at) } }),
    )
    const verdicts = new Uint8Array(rules.length)
    const engineOf = (chosen) => {
      const engine = new Engine([], { allowUndefinedFacts: true })
      for (const one of chosen) engine.addRule(one)
      return engine
    }
    const note = ({ results, failureResults }) => {
      for (const { name } of results) verdicts[name] = 2
      for (const { name } of failureResults) verdicts[name] = 0
      return verdicts
    }
    const engine = engineOf(rules)
    return {
      all: async (answers) => note(await engine.run(answers)),
      some: async (answers, affected) => note(await engineOf(affected.map((at) => rules[at])).run(answers)),
    }
  },
}
