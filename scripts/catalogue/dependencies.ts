/** What conditions look at, through what is asked and offered too. Works for the catalogue of any version. */
import { type Catalogue, type Condition, questionsIn } from '../../src/engine'

/** The ids of all questions and checks on which conditions can depend. */
export function questionsBehind(
  { questions, checks }: Pick<Catalogue, 'questions'> & Partial<Pick<Catalogue, 'checks'>>,
  conditions: readonly Condition[],
): ReadonlySet<string> {
  const byId = new Map([...questions, ...(checks ?? [])].map((question) => [question.id, question]))
  const found = new Set(conditions.flatMap(questionsIn))
  // What is found on the way is gone through as well.
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
