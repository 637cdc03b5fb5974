/**
 * The shapes of the words. Each language fills them completely: a text that is missing or left over is a
 * compile error.
 */
import type { PolicyMeasure } from './measure'
import type { OptionOf, QuestionId } from './questions/vocabulary'
import type { Source } from './source'

/** One option in words. */
export interface OptionWords {
  /** Beside the radio button or checkbox. */
  readonly label: string
  /** One line under the label, where the label alone could be misread. */
  readonly hint?: string
  /** The option inside the question's `says` sentence; the label where absent. */
  readonly phrase?: string
  /** A whole clause instead: what the person has said by choosing this option. */
  readonly clause?: string
  /** The clause for a rule that demands the opposite of this option. */
  readonly denies?: string
}

/** One question in words. */
export interface QuestionWords<OptionId extends string = string> {
  /** The question itself, the heading of its page. */
  readonly title: string
  /** A few words that name it in lists and on the check page. */
  readonly short: string
  readonly hint?: string
  /** Why the answer matters; the measures that hang on it are listed beside it. */
  readonly why: string
  /**
   * A clause, without capital and full stop, with `{answer}` where the chosen options stand:
   * "your enterprise provides {answer}". It must read well after "because" and after "if".
   */
  readonly says: string
  readonly options: Readonly<Record<OptionId, OptionWords>>
}

/** The words of some questions. */
export type WordsOfQuestions<Ids extends QuestionId> = {
  readonly [Id in Ids]: QuestionWords<OptionOf<Id>>
}

type IdsOf<Parts> = Parts extends readonly { readonly id: infer Id extends string }[] ? Id : never

/** A measure's name and its gist, for every list in which it stands. */
export interface MeasureTitle {
  readonly title: string
  /** One sentence: what the circular provides. */
  readonly summary: string
}

/** One measure in full. */
export interface MeasureWords<M extends PolicyMeasure = PolicyMeasure> {
  /** What it offers, in two to four short sentences. */
  readonly offers: string
  /** Whom it addresses. */
  readonly addresses: string
  /** What can be done today, and since when. */
  readonly availability: string
  readonly conditionsToday: Readonly<Record<IdsOf<M['conditionsToday']>, string>>
  readonly firstSteps: Readonly<Record<IdsOf<M['firstSteps']>, string>>
  readonly documents: Readonly<Record<IdsOf<M['documents']>, string>>
  /** What public documents leave unsaid and an enterprise would want to know. */
  readonly unknown: readonly string[]
}

/** The words of some measures. */
export type WordsOfMeasures<List extends readonly PolicyMeasure[]> = {
  readonly [M in List[number] as M['id']]: MeasureWords<M>
}

/** A source's title and, where it helps, what it is. */
export interface SourceWords {
  readonly title: string
  /** Who issued or published it. */
  readonly issuer: string
}

export type WordsOfSources<List extends readonly Source[]> = Readonly<Record<List[number]['id'], SourceWords>>
