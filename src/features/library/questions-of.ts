/** The questions that a measure's rule names, in the order of asking. */
import { questionsIn } from '../../engine'
import { catalogue, type MeasureId, measures, type QuestionId } from '../../policy'

export function questionsOf(id: MeasureId): readonly QuestionId[] {
  const rules = measures.filter((measure) => measure.id === id).map(({ relevantWhen }) => relevantWhen)
  const named = new Set(rules.flatMap(questionsIn))
  return catalogue.questions.map((question) => question.id).filter((question) => named.has(question))
}
