/**
 * The questions that conditions depend on, directly or because other questions ask or offer them. Works for any
 * edition.
 */
import { type Catalogue, type Condition, questionsIn } from '../../src/engine'

/** Returns the ids of all questions and checks on which conditions can depend. */
export function questionsBehind(
  { questions, checks }: Pick<Catalogue, 'questions'> & Partial<Pick<Catalogue, 'checks'>>,
  conditions: readonly Condition[],
): ReadonlySet<string> {
  const byId = new Map([...questions, ...(checks ?? [])].map((question) => [question.id, question]))
  const found = new Set(conditions.flatMap(questionsIn))
  // The loop also visits the ids that it adds.
  for (const id of found) {
    const question = byId.get(id)
    const branches = [
      ...(question?.askedWhen ? [question.askedWhen.condition] : []),
      ...Object.values(question?.offeredWhen ?? {}),
    ]
    for (const other of branches.flatMap(questionsIn)) found.add(other)
  }
  return found
}
