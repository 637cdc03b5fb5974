/** A floor: the plainest evaluator, which walks the tree of a condition. The others are compared with it. */
import type { Contender } from './contender'
import type {
  NeutralAnswers,
  NeutralCatalogue,
  NeutralCondition,
  NeutralOption,
  NeutralTest,
} from './neutral'

/** Evaluates conditions over the questions of a catalogue: 0 no, 1 unknown, 2 yes. */
export function interpreter(
  catalogue: NeutralCatalogue,
): (condition: NeutralCondition, answers: NeutralAnswers) => number {
  // Only options that are special need to be looked up.
  const special = new Map<string, ReadonlyMap<string, NeutralOption>>()
  for (const { id, options } of catalogue.questions) {
    const found = options.filter(({ vague, offered }) => vague || offered)
    if (found.length > 0) special.set(id, new Map(found.map((option) => [option.id, option])))
  }

  function evaluate(condition: NeutralCondition, answers: NeutralAnswers): number {
    if (condition.op === 'test')
      return condition.negated ? 2 - test(condition, answers) : test(condition, answers)
    if (condition.op === 'all') {
      let least = 2
      for (const part of condition.of) {
        least = Math.min(least, evaluate(part, answers))
        if (least === 0) break
      }
      return least
    }
    let greatest = 0
    for (const part of condition.of) {
      greatest = Math.max(greatest, evaluate(part, answers))
      if (greatest === 2) break
    }
    return greatest
  }

  function test({ question, options }: NeutralTest, answers: NeutralAnswers): number {
    const answer = answers[question]
    if (answer === undefined) return 1
    const careful = special.get(question)
    if (careful) return carefulTest(careful, options, typeof answer === 'string' ? [answer] : answer, answers)
    if (typeof answer === 'string') return options.includes(answer) ? 2 : 0
    for (const chosen of answer) if (options.includes(chosen)) return 2
    return answer.length > 0 ? 0 : 1
  }

  function carefulTest(
    careful: ReadonlyMap<string, NeutralOption>,
    options: readonly string[],
    answer: readonly string[],
    answers: NeutralAnswers,
  ): number {
    let truth = 0
    let somethingCounts = false
    for (const chosen of answer) {
      const { vague = false, offered } = careful.get(chosen) ?? {}
      const counts = offered ? evaluate(offered, answers) : 2
      if (counts === 2) somethingCounts = true
      if (counts > 0 && vague) truth = Math.max(truth, 1)
      else if (options.includes(chosen)) truth = Math.max(truth, counts)
    }
    return truth === 0 && !somethingCounts ? 1 : truth
  }

  return evaluate
}

/** The interpreter as a contender of the bench. */
export const plainInterpreter: Contender = {
  name: 'plain interpreter',
  threeValued: true,
  mostMeasures: Infinity,
  load(catalogue) {
    const evaluate = interpreter(catalogue)
    const { measures } = catalogue
    const verdicts = new Uint8Array(measures.length)
    return {
      all(answers) {
        for (let at = 0; at < measures.length; at++) {
          const measure = measures[at]
          if (measure) verdicts[at] = evaluate(measure, answers)
        }
        return verdicts
      },
      some(answers, affected) {
        for (const at of affected) {
          const measure = measures[at]
          if (measure) verdicts[at] = evaluate(measure, answers)
        }
        return verdicts
      },
    }
  },
}
