/**
 * How a file may spell our questions and answers: as ids, or in the words of either language.
 *
 * Case, spaces, hyphens and full-width letters make no difference. No other difference is ignored, and no spelling
 * means two things; a test checks all of them. What comes near a spelling is shown to the user, and counts once it is
 * confirmed.
 */
import { everyQuestion, NOT_SURE } from '../engine'
import { catalogue, type QuestionId, type QuestionWords } from '../policy'
import { nearHeadings, nearOptions } from '../policy/near-words'
import { firstQuestionsEn } from '../policy/opening.en'
import { firstQuestionsZh } from '../policy/opening.zh'
import { furtherQuestionsEn } from '../policy/questions/en'
import { furtherQuestionsZh } from '../policy/questions/zh'
import { optionWords } from '../report'
import { type Candidate, nearest } from './near'
import { plainSpelling } from './plain-spelling'
import { MOST_COMPARED } from './limits'
import { LONGEST_QUOTATION } from './problem'

/** Headings of the column that names the enterprise. */
const nameHeadings = [
  'name',
  'enterprise',
  'enterprise name',
  'company',
  'company name',
  'client',
  'client name',
  'customer',
  'customer name',
  'firm',
  'legal name',
  'entity',
  'name of enterprise',
  'name of the enterprise',
  'name of company',
  '名称',
  '企业名称',
  '企业',
  '公司名称',
  '单位名称',
  '公司',
  '单位',
  '客户',
  '客户名称',
  '企业全称',
  '公司全称',
  '企业名',
]

/** "Not sure", as the form of answers shows it. */
export const notSureSpellings = [NOT_SURE, 'Not sure', '不确定']

/** The column that names the enterprise. */
export const NAME = 'name'

/** What users write and tick for yes and no, wherever a question has these options. */
const universal: Readonly<Record<string, readonly string[]>> = {
  yes: ['Yes', 'Y', 'True', '是', '√', '✓', '✔'],
  no: ['No', 'N', 'False', '否', '×', '✗', '✘'],
}

/**
 * Texts that may mean an option with this id in any question. They may also mean something else, so the user is
 * asked.
 */
const offeredAnywhere: Readonly<Record<string, readonly string[]>> = {
  yes: ['1', '有', '对', '是的', 'ok', 'x', '☑', '●'],
  no: ['0', '无', '没有', '不是', '非', '错', 'none', '☐', '☒', '○'],
  none: ['no', '0', '无', '没有', '否', 'nil', '-', '—', '——'],
  'not-sure': ['n/a', '?', '？', 'unknown', 'tbd', 'maybe', '未知', '待定', '不清楚', '不详'],
}

/** What the user has confirmed that a file means. */
export interface Confirmed {
  readonly headings: readonly { readonly found: string; readonly question: QuestionId }[]
  readonly values: readonly {
    readonly question: QuestionId
    readonly found: string
    readonly option: string
  }[]
}

/** Before anything is confirmed. */
export const nothingConfirmed: Confirmed = { headings: [], values: [] }

const words: readonly Readonly<Record<QuestionId, QuestionWords>>[] = [
  { ...firstQuestionsEn, ...furtherQuestionsEn },
  { ...firstQuestionsZh, ...furtherQuestionsZh },
]

/** Every question that a column may answer: those of the interview, then the checks. */
export const askable = everyQuestion(catalogue)

/** Lists every spelling of a heading of a question, as it is written. */
export function headingsOf(id: QuestionId): readonly string[] {
  return [id, ...words.flatMap((language) => [language[id].title, language[id].short])]
}

/** Lists every spelling of an option of a question, as it is written. */
export function spellingsOf(id: QuestionId, option: string): readonly string[] {
  const written = words.flatMap((language) => {
    const { label, spellings = [] } = optionWords(language[id], option)
    return [label, ...spellings]
  })
  return [option, ...written, ...(universal[option] ?? [])]
}

/** Lists what else may mean an option; the user is asked. */
function hintsOf(id: QuestionId, option: string): readonly string[] {
  const keywords = words.flatMap((language) => optionWords(language[id], option).keywords ?? [])
  return [...keywords, ...(offeredAnywhere[option] ?? []), ...(nearOptions[option] ?? [])]
}

const plainly = (texts: readonly string[]): readonly string[] => texts.map(plainSpelling)

const headings = new Map<string, QuestionId | typeof NAME>([
  ...plainly(nameHeadings).map((heading) => [heading, NAME] as const),
  ...askable.flatMap(({ id }) => plainly(headingsOf(id)).map((heading) => [heading, id] as const)),
])

const options = new Map<QuestionId, ReadonlyMap<string, string>>(
  askable.map((question) => [
    question.id,
    new Map([
      ...question.options.flatMap(({ id }) =>
        plainly(spellingsOf(question.id, id)).map((spelling) => [spelling, id] as const),
      ),
      ...plainly(notSureSpellings).map((spelling) => [spelling, NOT_SURE] as const),
    ]),
  ]),
)

/** Finds what a heading means: a question, or the enterprise's name; undefined where it is unknown. */
export function headingMeaning(heading: string): QuestionId | typeof NAME | undefined {
  return headings.get(plainSpelling(heading)) ?? headings.get(plainSpelling(heading.replace(AROUND, '')))
}

/** What surrounds a heading without meaning: a number, quotation marks, the mark of a required field. */
const AROUND = /^\s*(\d{1,3}\s*[.、)）:：])?[\s*＊“"「【[]*|[\s*＊”"」】\]:：?？.。]+$/g

/** Finds the option that a text means in answer to a question, or "not sure"; undefined where it is unknown. */
export function optionMeaning(question: QuestionId, text: string): string | undefined {
  return options.get(question)?.get(plainSpelling(text))
}

/** The meanings of texts in one file: our spellings, and those confirmed for this file. */
export interface Lexicon {
  readonly heading: (text: string) => QuestionId | typeof NAME | undefined
  readonly option: (question: QuestionId, text: string) => string | undefined
  /** The question that an unknown heading comes near. */
  readonly nearHeading: (text: string) => QuestionId | undefined
  /** The option that an unknown text comes near. */
  readonly nearOption: (question: QuestionId, text: string) => string | undefined
  /** Whether there were too many unknown texts, so that some were compared with nothing. */
  readonly hasLeftOut: () => boolean
}

/** Makes the lexicon of one file. It looks for what is near only once for each text. */
export function lexiconWith(confirmed: Confirmed = nothingConfirmed): Lexicon {
  const ownHeadings = new Map(
    confirmed.headings.map(({ found, question }) => [plainSpelling(found), question]),
  )
  const keyOf = (question: string, text: string): string => `${question}\n${plainSpelling(text)}`
  const ownOptions = new Map(
    confirmed.values.map(({ question, found, option }) => [keyOf(question, found), option]),
  )
  const near = new Map<string, string | undefined>()
  let isLeftOut = false
  /**
   * Finds the candidate that a text comes near. Undefined also if the text is too long to quote, or one of too many.
   */
  const remembered = (column: QuestionId | typeof HEADINGS, text: string): string | undefined => {
    if (text.trim().length > LONGEST_QUOTATION) return undefined
    const key = keyOf(column, text)
    if (!near.has(key)) {
      isLeftOut ||= near.size >= MOST_COMPARED
      if (isLeftOut) return undefined
      near.set(key, nearest(plainSpelling(text), candidatesFor(column)))
    }
    return near.get(key)
  }
  return {
    heading: (text) => headingMeaning(text) ?? ownHeadings.get(plainSpelling(text)),
    option: (question, text) => optionMeaning(question, text) ?? ownOptions.get(keyOf(question, text)),
    nearHeading: (text) => remembered(HEADINGS, text) as QuestionId | undefined,
    nearOption: remembered,
    hasLeftOut: () => isLeftOut,
  }
}

/** Stands for the headings in the place of a question's id. */
const HEADINGS = ''

const prepared = new Map<QuestionId | typeof HEADINGS, readonly Candidate[]>()

/**
 * Lists what a heading, or an answer to a question, may come near. Cached, because a file may ask thousands of times.
 */
function candidatesFor(column: QuestionId | typeof HEADINGS): readonly Candidate[] {
  const candidates =
    prepared.get(column) ?? (column === HEADINGS ? headingCandidates() : optionCandidates(column))
  prepared.set(column, candidates)
  return candidates
}

function headingCandidates(): readonly Candidate[] {
  return askable.map(({ id }) => ({
    id,
    spellings: plainly(headingsOf(id)),
    hints: plainly(nearHeadings[id] ?? []),
  }))
}

function optionCandidates(question: QuestionId): readonly Candidate[] {
  const entry = askable.find(({ id }) => id === question)
  return [
    ...(entry?.options ?? []).map(({ id }) => ({
      id,
      spellings: plainly(spellingsOf(question, id)),
      hints: plainly(hintsOf(question, id)),
    })),
    { id: NOT_SURE, spellings: plainly(notSureSpellings), hints: plainly(offeredAnywhere[NOT_SURE] ?? []) },
  ]
}
