/**
 * Puts the branches of the interview into words: when a question is asked, what counts otherwise, when options are
 * offered.
 */
import { type Condition, type Question, walk } from '../engine'
import { type InterviewWords, optionWords, wordsFor } from '../report/catalogue-words'
import { type OptionWording, partOf, partsInWords, questionOf } from './option-parts'
import type { ReportWords } from '../report/words'

/** A language's words for branches. */
export interface BranchWords {
  readonly cell: OptionWording
  readonly branch: {
    readonly askedIf: (condition: string) => string
    readonly otherwise: (labels: string) => string
    readonly otherwiseNothing: string
    readonly offeredIf: (label: string, condition: string) => string
    readonly allOf: (conditions: readonly string[]) => string
    readonly anyOf: (conditions: readonly string[]) => string
    readonly brackets: (condition: string) => string
  }
}

/** The branch before a question, in sentences; both are empty where it is always asked in full. */
export interface Branch {
  readonly asked: readonly string[]
  /** Option → when it is offered. */
  readonly offers: readonly { readonly option: string; readonly text: string }[]
}

/** Everything that puts conditions and options into words. */
export interface BranchSetting {
  readonly questions: readonly Question[]
  readonly interview: InterviewWords
  readonly report: ReportWords
  readonly words: BranchWords
}

/**
 * Describes the branch before a question.
 *
 * @param mostListed more options than these are counted instead of listed.
 */
export function branchOf(question: Question, setting: BranchSetting, mostListed?: number): Branch {
  const { askedWhen, offeredWhen, id } = question
  const { branch, cell } = setting.words
  const words = wordsFor(setting.interview.questions, id)
  const label = (option: string): string => cell.quote(optionWords(words, option).label)
  return {
    asked: askedWhen
      ? [
          branch.askedIf(conditionInWords(askedWhen.condition, setting, mostListed)),
          askedWhen.otherwise.length > 0
            ? branch.otherwise(setting.report.both.phrases(askedWhen.otherwise.map(label)))
            : branch.otherwiseNothing,
        ]
      : [],
    offers: Object.entries(offeredWhen).map(([option, condition]) => ({
      option,
      text: branch.offeredIf(label(option), conditionInWords(condition, setting, mostListed)),
    })),
  }
}

/** Writes a condition in one line, each test as the short name of its question and its options. */
function conditionInWords(condition: Condition, setting: BranchSetting, mostListed?: number): string {
  const { questions, interview, report, words } = setting
  const { allOf, anyOf, brackets } = words.branch
  return walk<Phrase>(condition, {
    test: (test, isDenied) => {
      const question = questionOf(questions, test.question)
      const options = partsInWords(question, [partOf(test, isDenied)], setting, mostListed)
      const { short } = wordsFor(interview.questions, question.id)
      return { kind: 'one', text: words.cell.named(short, options) }
    },
    pilot: ({ reason }) => ({ kind: 'one', text: wordsFor(report.pilots, reason).point }),
    all: (parts) => ({ kind: 'all', text: allOf(within('any', parts)) }),
    any: (parts) => ({ kind: 'any', text: anyOf(within('all', parts)) }),
  }).text

  function within(other: Phrase['kind'], parts: readonly Phrase[]): readonly string[] {
    return parts.map(({ kind, text }) => (kind === other ? brackets(text) : text))
  }
}

/** A condition in words, and how its parts are joined. */
interface Phrase {
  readonly kind: 'one' | 'all' | 'any'
  readonly text: string
}
