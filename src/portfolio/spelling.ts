/**
 * How a file may spell our questions and answers: as ids, or in the words of either language.
 *
 * Case, spaces and full-width letters make no difference. Nothing else is forgiven, and no spelling stands for two
 * things: a test goes through all of them.
 */
import { everyQuestion, NOT_SURE } from '../engine'
import { catalogue, type QuestionId, type QuestionWords } from '../policy'
import { firstQuestionsEn } from '../policy/opening.en'
import { firstQuestionsZh } from '../policy/opening.zh'
import { laterQuestionsEn } from '../policy/questions/en'
import { laterQuestionsZh } from '../policy/questions/zh'
import { optionWords } from '../report'
import { plainSpelling } from './plain-spelling'

/** Headings of the column that names the enterprise. */
const nameHeadings = ['name', 'enterprise', 'enterprise name', '名称', '企业名称', '企业']

/** "Not sure", as the form of answers shows it. */
export const notSureSpellings = [NOT_SURE, 'Not sure', '不确定']

/** The column that names the enterprise. */
export const NAME = 'name'

const words: readonly Readonly<Record<QuestionId, QuestionWords>>[] = [
  { ...firstQuestionsEn, ...laterQuestionsEn },
  { ...firstQuestionsZh, ...laterQuestionsZh },
]

const headings = new Map<string, QuestionId | typeof NAME>(
  nameHeadings.map((heading) => [plainSpelling(heading), NAME]),
)
for (const { id } of everyQuestion(catalogue)) {
  headings.set(plainSpelling(id), id)
  for (const language of words) {
    headings.set(plainSpelling(language[id].title), id)
    headings.set(plainSpelling(language[id].short), id)
  }
}

/** What a heading stands for: a question, the enterprise's name, or nothing that we know. */
export function headingMeaning(heading: string): QuestionId | typeof NAME | undefined {
  return headings.get(plainSpelling(heading))
}

/** Every spelling of an option of a question, as it is written. */
export function spellingsOf(id: QuestionId, option: string): readonly string[] {
  const written = words.flatMap((language) => {
    const { label, spellings = [] } = optionWords(language[id], option)
    return [label, ...spellings]
  })
  return [option, ...written]
}

const options = new Map<QuestionId, ReadonlyMap<string, string>>(
  everyQuestion(catalogue).map((question) => [
    question.id,
    new Map([
      ...question.options.flatMap(({ id }) =>
        spellingsOf(question.id, id).map((spelling) => [plainSpelling(spelling), id] as const),
      ),
      ...notSureSpellings.map((spelling) => [plainSpelling(spelling), NOT_SURE] as const),
    ]),
  ]),
)

/** The option that a text stands for in answer to a question, or "not sure"; undefined where it is none of them. */
export function optionMeaning(question: QuestionId, text: string): string | undefined {
  return options.get(question)?.get(plainSpelling(text))
}
