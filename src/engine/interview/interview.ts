/**
 * The interview: which questions can still matter, which comes next, how many are to go.
 *
 * It asks a question only while the answer can change a verdict. A new answer can only shrink the set of these
 * questions. So "at most N questions to go" grows only when an answer is changed.
 */
import type { Answers, Catalogue, Measure } from '../catalogue'
import { evaluate, isOffered } from '../evaluate'
import { indexOf } from '../indexed'
import { findQuestion } from '../indexed-instruments'
import { openPoints, unanswered } from '../outlook'
import { progressUnder } from './progress'
import { FALSE } from '../truth'

/** The progress of an interview under one set of answers. */
export interface Interview<Q extends string = string, M extends string = string> {
  /** The question to ask next; undefined: nothing is left that could change a verdict. */
  readonly next: Q | undefined
  /** The unanswered questions that can still change a verdict, in the order of asking. Its length is "at most N to go". */
  readonly remaining: readonly Q[]
  /** The measures whose verdict no further answer can change. */
  readonly settled: readonly M[]
}

/** Returns the progress of the interview under these answers. */
export function interview<Q extends string, M extends Measure>(
  catalogue: Catalogue<Q, M>,
  answers: Answers,
): Interview<Q, M['id']> {
  const index = indexOf(catalogue)
  const { waiting, open } = progressUnder(index, answers)
  const remaining = index.inOrder.filter((question) => waiting.has(question)).map(({ id }) => id as Q)
  const settled = index.measures.filter((measure) => !open.has(measure)).map(({ id }) => id)
  return { next: remaining[0], remaining, settled }
}

/** Returns the question to ask next, or undefined when no answer could change a verdict any more. */
export function nextQuestion<Q extends string>(catalogue: Catalogue<Q>, answers: Answers): Q | undefined {
  const index = indexOf(catalogue)
  const { waiting } = progressUnder(index, answers)
  return index.inOrder.find((question) => waiting.has(question))?.id as Q | undefined
}

/** Returns the measures that the answer to `question` can still decide, as if it had not been answered yet. */
export function measuresDecidedBy<Q extends string, M extends Measure>(
  catalogue: Catalogue<Q, M>,
  answers: Answers,
  question: NoInfer<Q>,
): readonly M['id'][] {
  const index = indexOf(catalogue)
  const { [question]: _, ...others } = answers
  return (index.dependants.get(question) ?? [])
    .filter((measure) =>
      [...openPoints(measure.relevantWhen, others, unanswered).questions].some(
        (open) => open.question.id === question,
      ),
    )
    .map((measure) => measure.id)
}

/** Whether a question or a check is asked at all under these answers: false once they rule it out. */
export function isAsked(catalogue: Catalogue, answers: Answers, question: string): boolean {
  const asked = findQuestion(catalogue, question)?.asked
  return !asked || evaluate(asked, answers) !== FALSE
}

/** Returns the options of a question or a check that are not ruled out under these answers. */
export function offeredOptions(catalogue: Catalogue, answers: Answers, question: string): readonly string[] {
  const indexed = findQuestion(catalogue, question)
  if (!indexed) return []
  return indexed.question.options
    .map((option) => option.id)
    .filter((id) => isOffered(indexed, id, answers) !== FALSE)
}
