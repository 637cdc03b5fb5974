/** Turns the options of a question into a choice list with words, and a choice into an answer. */
import { type Answer, type Answers, everyQuestion, NOT_SURE, offeredOptions, type Question } from '../engine'
import type { ChoiceGroup, ChoiceOption } from '../ui/choices'
import type { OpeningWords } from '../i18n'
import { catalogue, type QuestionId, type QuestionWords, type WordsOfQuestions } from '../policy'
import { optionsOf, optionWords } from '../report'

/**
 * Returns the words of a question. Its route must ask for them.
 *
 * @throws Error if they have not been loaded.
 */
export function questionWords({ questions }: OpeningWords, id: QuestionId): QuestionWords {
  const known: Partial<WordsOfQuestions<QuestionId>> = questions
  const words = known[id]
  if (!words) throw new Error(`The words of the question ${id} have not been loaded.`)
  return words
}

/** Returns the groups of options that these answers leave to choose from for a question or a check. */
export function choiceGroups(id: QuestionId, answers: Answers, words: OpeningWords): readonly ChoiceGroup[] {
  const question = findQuestion(id)
  const offered = new Set(offeredOptions(catalogue, answers, id))
  const groups: { id: string; heading: string | undefined; options: ChoiceOption[] }[] = []
  for (const option of question?.options.filter((entry) => offered.has(entry.id)) ?? []) {
    const groupId = option.group ?? 'options'
    let group = groups.find((entry) => entry.id === groupId)
    if (!group) groups.push((group = { id: groupId, heading: headingOf(option.group, words), options: [] }))
    const { label, hint, keywords = [] } = optionWords(questionWords(words, id), option.id)
    group.options.push({
      id: option.id,
      label,
      hint,
      exclusive: option.exclusive ?? false,
      keywords,
    })
  }
  return groups
}

/** Returns the options that a choice list shows as chosen for an answer, without those no longer offered. */
export function chosenOf(answer: Answer | undefined, groups: readonly ChoiceGroup[]): readonly string[] {
  if (answer === NOT_SURE) return [NOT_SURE]
  const shown = new Set(groups.flatMap((group) => group.options.map((option) => option.id)))
  return optionsOf(answer).filter((id) => shown.has(id))
}

/** Returns the answer that a choice stands for. */
export function answerOf(id: QuestionId, chosen: readonly string[]): Answer | undefined {
  if (chosen.includes(NOT_SURE)) return NOT_SURE
  return kindOf(id) === 'single' ? chosen[0] : chosen
}

/** Whether a question or a check takes one option or several. */
export function kindOf(id: QuestionId): 'single' | 'multiple' {
  return findQuestion(id)?.kind ?? 'single'
}

function findQuestion(id: QuestionId): Question | undefined {
  return everyQuestion(catalogue).find((entry) => entry.id === id)
}

function headingOf(group: string | undefined, words: OpeningWords): string | undefined {
  const headings: Readonly<Record<string, string>> = words.headings.groups
  return group && headings[group]
}
