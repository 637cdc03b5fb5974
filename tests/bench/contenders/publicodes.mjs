/** publicodes: it has three values of its own. A multiple choice is one yes-or-no rule for each option. */
import Engine from 'publicodes'

function rule(condition) {
  if (condition.op === 'all') return { 'toutes ces conditions': condition.of.map(rule) }
  if (condition.op === 'any') return { 'une de ces conditions': condition.of.map(rule) }
  const { question, multiple, options, negated } = condition
  const tests = options.map((option) => {
    if (multiple) return negated ? `${question} ${option} = non` : `${question} ${option}`
    return `${question} ${negated ? '!=' : '='} '${option}'`
  })
  return { [negated ? 'toutes ces conditions' : 'une de ces conditions']: tests }
}

/** publicodes as a contender of the bench. */
export const contender = {
  name: 'publicodes',
  threeValued: true,
  mostMeasures: 250,
  load({ questions, measures }) {
    const rules = { pilot: { question: '?' } }
    for (const { id, multiple, options } of questions) {
      if (multiple) for (const option of options) rules[`${id} ${option.id}`] = { question: '?' }
      else rules[id] = { question: '?' }
    }
    for (const [at, measure] of measures.entries()) rules[`m${at}`] = rule(measure)
    const silent = { log: () => {}, warn: () => {}, error: console.error }
    const engine = new Engine(rules, { logger: silent })
    const byId = new Map(questions.map((question) => [question.id, question]))
    const situation = (answers) => {
      const made = {}
      for (const [id, answer] of Object.entries(answers)) {
        if (typeof answer === 'string') made[id] = `'${answer}'`
        else
          for (const { id: option } of byId.get(id).options)
            made[`${id} ${option}`] = answer.includes(option) ? 'oui' : 'non'
      }
      return made
    }
    const verdicts = new Uint8Array(measures.length)
    const evaluate = (at) => {
      const { nodeValue } = engine.evaluate(`m${at}`)
      verdicts[at] = nodeValue === true ? 2 : nodeValue === false ? 0 : 1
    }
    return {
      all(answers) {
        engine.setSituation(situation(answers))
        for (let at = 0; at < measures.length; at++) evaluate(at)
        return verdicts
      },
      some(answers, affected, question) {
        engine.setSituation(situation({ [question]: answers[question] }), { keepPreviousSituation: true })
        for (const at of affected) evaluate(at)
        return verdicts
      },
    }
  },
}
