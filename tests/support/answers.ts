/** Random answers as a user could give them, for property-based tests. */
import fc from 'fast-check'
import {
  type Answer,
  type Answers,
  everyQuestion,
  isAsked,
  NOT_SURE,
  offeredOptions,
  type Question,
} from '../../src/engine'
import { catalogue } from '../../src/policy'

/** Draws any answer to one question, regardless of the others; undefined for unanswered. */
function answerTo(question: Question): fc.Arbitrary<Answer | undefined> {
  const ids = question.options.map((option) => option.id)
  const exclusive = question.options.filter((option) => option.exclusive).map((option) => option.id)
  const chosen: fc.Arbitrary<Answer> =
    question.kind === 'single'
      ? fc.constantFrom(...ids)
      : fc.oneof(
          { weight: 1, arbitrary: fc.constant<Answer>(exclusive) },
          {
            weight: 3,
            arbitrary: fc.subarray(
              ids.filter((id) => !exclusive.includes(id)),
              { minLength: 1 },
            ),
          },
        )
  return fc.oneof(
    { weight: 8, arbitrary: chosen },
    { weight: 1, arbitrary: fc.constant(NOT_SURE) },
    { weight: 2, arbitrary: fc.constant(undefined) },
  )
}

/** Leaves out answers to questions that are not asked, and options that are not offered. */
function onlyAsked(given: Answers): Answers {
  const answers: Record<string, Answer> = {}
  for (const { id, kind } of everyQuestion(catalogue)) {
    const answer = given[id]
    if (answer === undefined || !isAsked(catalogue, answers, id)) continue
    if (kind === 'single' || typeof answer === 'string') {
      answers[id] = answer
      continue
    }
    const offered = offeredOptions(catalogue, answers, id)
    const left = answer.filter((option) => offered.includes(option))
    if (left.length > 0) answers[id] = left
  }
  return answers
}

/** Answers to any of the questions and checks, even those that would not be asked. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .record(Object.fromEntries(everyQuestion(catalogue).map((question) => [question.id, answerTo(question)])))
  .map((answers) => Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined)))

/** Answers only to questions that are asked. */
export const possibleAnswers: fc.Arbitrary<Answers> = anyAnswers.map(onlyAsked)
