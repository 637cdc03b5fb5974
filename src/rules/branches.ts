/** The branches of the interview in words: when a question is asked, what stands otherwise, which options are offered when. */
import type { Condition, Question } from '../engine'
import { type InterviewWords, wordsFor } from '../report/catalogue-words'
import { optionWords } from '../report/option-words'
import { type OptionWording, partOf, partsInWords, questionOf } from './option-parts'
import type { ReportWords } from '../report/words'

/** What a language says about branches. */
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
 * The branch before a question.
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

/** A condition in one line, each test as the short name of its question and its options. */
export function conditionInWords(
  condition: Condition,
  setting: BranchSetting,
  mostListed?: number,
  isDenied = false,
): string {
  switch (condition.kind) {
    case 'is':
    case 'has': {
      const question = questionOf(setting.questions, condition.question)
      const { interview, report, words } = setting
      return words.cell.named(
        wordsFor(interview.questions, question.id).short,
        partsInWords(
          question,
          [partOf(condition, isDenied)],
          interview,
          words.cell,
          report.either,
          mostListed,
        ),
      )
    }
    case 'not':
      return conditionInWords(condition.condition, setting, mostListed, !isDenied)
    case 'pilot':
      return wordsFor(setting.report.pilots, condition.reason).point
    case 'all':
    case 'any': {
      const { allOf, anyOf, brackets } = setting.words.branch
      const join = (condition.kind === 'all') === isDenied ? anyOf : allOf
      return join(
        condition.conditions.map((part) => {
          const text = conditionInWords(part, setting, mostListed, isDenied)
          return 'conditions' in part && part.kind !== condition.kind ? brackets(text) : text
        }),
      )
    }
  }
}
