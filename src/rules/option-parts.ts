/** Answers to one question, described by their options: "a or b", or "anything but c". Each may add "or open". */
import type { AnswerTest, Question } from '../engine'
import { optionWords, wordsFor } from '../report/catalogue-words'
import type { BranchSetting } from './branches'

/** Answers that contain one of some options, or that are given and contain none of them. */
export interface OptionPart {
  readonly form: 'one-of' | 'none-of'
  readonly options: readonly string[]
  /** Whether open answers are included: none given, "not sure", or one that leaves the fact unknown. */
  readonly open: boolean
}

/** How a language describes answers. */
export interface OptionWording {
  readonly any: string
  readonly open: string
  readonly answered: string
  readonly quote: (label: string) => string
  /** Some option, or none, of those under these headings. */
  readonly ofHeadings: (listed: string) => string
  readonly noneOfHeadings: (listed: string) => string
  /** Some of many options, too many to list. */
  readonly ofMany: (count: number) => string
  readonly anythingBut: (listed: string) => string
  readonly noneOf: (listed: string) => string
  readonly orOpen: (text: string) => string
  readonly together: (texts: readonly string[]) => string
  /** "Region: anything but “…”". */
  readonly named: (short: string, text: string) => string
}

/** From this many options on, options that fill whole headings are named by the headings. */
const MANY = 4

/**
 * Puts the parts of one cell into words; none means any answer at all.
 *
 * @param mostListed more options than these are counted instead of listed.
 */
export function partsInWords(
  question: Question,
  parts: readonly OptionPart[],
  { interview, report, words: { cell: wording } }: BranchSetting,
  mostListed = Number.POSITIVE_INFINITY,
): string {
  if (parts.length === 0) return wording.any
  const words = wordsFor(interview.questions, question.id)
  return wording.together(parts.map(inWords))

  function inWords({ form, options, open }: OptionPart): string {
    if (options.length === 0) {
      if (form === 'none-of') return open ? wording.any : wording.answered
      return wording.open
    }
    const text = form === 'one-of' ? someOf(options) : noneOf(options)
    return open ? wording.orOpen(text) : text
  }

  function someOf(options: readonly string[]): string {
    const headings = headingsOf(options)
    if (headings !== undefined) return wording.ofHeadings(headings)
    return options.length > mostListed ? wording.ofMany(options.length) : labelsOf(options)
  }

  function noneOf(options: readonly string[]): string {
    const headings = headingsOf(options)
    if (headings !== undefined) return wording.noneOfHeadings(headings)
    const [opposite, ...others] = options.map((option) => optionWords(words, option).opposite)
    if (opposite !== undefined && others.length === 0 && question.kind === 'single') return opposite
    return question.kind === 'single'
      ? wording.anythingBut(labelsOf(options))
      : wording.noneOf(labelsOf(options))
  }

  function labelsOf(options: readonly string[]): string {
    return report.either.phrases(options.map((option) => wording.quote(optionWords(words, option).label)))
  }

  function headingsOf(options: readonly string[]): string | undefined {
    const headings = wholeHeadings(question, options)
    const quoted = headings?.map((heading) => wording.quote(wordsFor(interview.headings.groups, heading)))
    return quoted && report.either.phrases(quoted)
  }
}

/** Finds the headings whose options are exactly these, where there are many of them. */
function wholeHeadings(question: Question, options: readonly string[]): readonly string[] | undefined {
  if (options.length < MANY) return undefined
  const headings = new Set(
    question.options.filter(({ id }) => options.includes(id)).map(({ group }) => group ?? ''),
  )
  const under = question.options.filter(({ group }) => headings.has(group ?? ''))
  return headings.has('') || under.length > options.length ? undefined : [...headings]
}

/** Turns a test, or its opposite, into a part. */
export function partOf(test: AnswerTest, isDenied: boolean): OptionPart {
  return { form: isDenied ? 'none-of' : 'one-of', options: test.options, open: false }
}

/**
 * Finds the question of a catalogue under `id`.
 *
 * @throws Error when there is none.
 */
export function questionOf(questions: readonly Question[], id: string): Question {
  const found = questions.find((question) => question.id === id)
  if (!found) throw new Error(`The catalogue has no question "${id}".`)
  return found
}
