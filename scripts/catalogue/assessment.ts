/**
 * Makes the report that `npm run assess` prints, from one set of answers and without a browser. Answers are JSON by
 * their ids, as in `answers` of a saved report: `{"region": "cn-sh", "zones": ["ftz"], "group": "not-sure"}`.
 */
import { type Answers, everyQuestion, NOT_SURE, type Question, readDate, sift } from '../../src/engine'
import { today as todayHere } from '../../src/browser/today'
import { exportInput, fileFacts } from '../../src/features/sharing/export-input'
import { catalogue } from '../../src/policy'
import { languages } from '../../src/policy/languages'
import { repeatedKeys } from '../../src/portfolio/repeated-keys'
import { makeReport } from '../../src/report'
import { reportAsJson, reportAsText } from '../../src/report/exports'
import { everyLanguage } from './all-words'

/** The options of one run. */
export interface Request {
  /** The text of the file of answers. */
  readonly text: string
  /** `YYYY-MM-DD`; undefined for today. */
  readonly today: string | undefined
  readonly language: string
  readonly isJson: boolean
}

/**
 * Makes the report, as text or in the format of `public/report.schema.json`, and remarks on answers that do not count.
 *
 * @throws Error that lists everything that is wrong with the request.
 */
export function assessment({ text, today, language, isJson }: Request): {
  readonly report: string
  readonly remarks: readonly string[]
} {
  const said = everyLanguage.find((one) => one.language === language)
  if (!said) throw new Error(`"${language}" is not a language. There are: ${languages.join(', ')}.`)
  const { words, details } = said
  const day = today === undefined ? todayHere() : readDate(today)
  const given = readAnswers(text)
  const report = makeReport({
    answers: given,
    interview: words,
    details,
    words: details.report,
    today: day,
  })
  const occasion = { answers: given, report, address: 'file:///', day }
  const input = exportInput(occasion, words, details)
  return {
    report: isJson ? reportAsJson(input, fileFacts(occasion, said.language)) : reportAsText(input),
    remarks: sift(catalogue, given).dropped.map(
      ({ question, answer, reason }) =>
        `"${question}": ${[answer].flat().join(', ')} does not count (${reason}).`,
    ),
  }
}

/** Reads the answers of a file. Throws an error that lists everything that is wrong with them. */
function readAnswers(text: string): Answers {
  let content: unknown
  try {
    content = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new Error(`The file holds no JSON: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    throw new Error('The file must hold one object, such as {"region": "cn-sh", "zones": ["ftz"]}.')
  const questions = new Map<string, Question>(
    everyQuestion(catalogue).map((question) => [question.id, question]),
  )
  const twice = [...repeatedKeys(text).values()].map((id) => `"${id}" stands there twice.`)
  const faults = Object.entries(content).flatMap(([id, answer]: [string, unknown]) => {
    const question = questions.get(id)
    return question ? faultsIn(question, answer) : [`There is no question "${id}".`]
  })
  if (twice.length + faults.length > 0) throw new Error([...twice, ...faults].join('\n'))
  return content as Answers
}

function faultsIn({ id, kind, options }: Question, answer: unknown): readonly string[] {
  if (answer === NOT_SURE) return []
  if (kind === 'single' ? typeof answer !== 'string' : !Array.isArray(answer) || answer.length === 0)
    return [`"${id}" takes ${kind === 'single' ? 'one option' : 'a list of options'}, or "${NOT_SURE}".`]
  const named: readonly unknown[] = [answer].flat()
  const known = options.map((option) => option.id)
  const unknown = named.filter((option) => !known.some((one) => one === option))
  if (unknown.length > 0)
    return [`"${id}" has no option ${JSON.stringify(unknown[0])}. There are: ${known.join(', ')}.`]
  const alone = options.find((option) => option.exclusive && named.length > 1 && named.includes(option.id))
  return alone ? [`"${id}": "${alone.id}" excludes every other option.`] : []
}
