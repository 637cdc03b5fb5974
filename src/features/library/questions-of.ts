/** The questions that a measure's rule names, in the order of asking. */
import type { Condition } from '../../engine'
import { catalogue, type MeasureId, measures, type QuestionId } from '../../policy'

export function questionsOf(id: MeasureId): readonly QuestionId[] {
  const named = new Set(
    measures.filter((measure) => measure.id === id).flatMap((measure) => namedIn(measure.relevantWhen)),
  )
  return catalogue.questions.map((question) => question.id).filter((question) => named.has(question))
}

function namedIn(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'is':
    case 'has':
      return [condition.question]
    case 'not':
      return namedIn(condition.condition)
    case 'all':
    case 'any':
      return condition.conditions.flatMap(namedIn)
    case 'pilot':
      return []
  }
}
