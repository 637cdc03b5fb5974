/** The types of the words. Each language must be complete: a missing or surplus text is a compile error. */
import type { articles, authorities, editions } from './circular'
import type { generalSources } from './general-sources'
import type { Guidance } from './guidance'
import type { OptionOf, QuestionId } from './questions/vocabulary'
import type { Source } from './source'
import type { specialCases } from './special-cases'

/** One option in words. */
export interface OptionWords {
  /** Beside the radio button or checkbox. */
  readonly label: string
  /** One line under the label, where the label alone could be misread. */
  readonly hint?: string
  /** Further names by which a search in a long list finds it. */
  readonly keywords?: readonly string[]
  /** Further names that a file of answers may use for it. */
  readonly spellings?: readonly string[]
  /** The option inside the question's `says` clause; absent: the label. */
  readonly phrase?: string
  /** A whole clause instead: what the user has said by choosing this option. */
  readonly clause?: string
  /** The clause for a rule that demands the opposite of this option. */
  readonly denies?: string
  /** As a label: every other option together. */
  readonly opposite?: string
}

/** One question in words. */
export interface QuestionWords<OptionId extends string = string> {
  /** The question itself, the heading of its page. */
  readonly title: string
  /** A few words that name it in lists and on the check page. */
  readonly short: string
  readonly hint?: string
  /** Why the answer matters; the measures that depend on it are listed beside it. */
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

/** One measure in full. */
export interface MeasureWords<M extends Guidance = Guidance> {
  /** What it offers, in two to four short sentences. */
  readonly offers: string
  /** Whom it addresses. */
  readonly addresses: string
  /**
   * What else is true today, apart from the instruments: plans, places that have begun, findings.
   * Never the period of an instrument, which is data and changes with the day.
   */
  readonly today: string
  readonly conditionsToday: Readonly<Record<IdsOf<M['conditionsToday']>, string>>
  readonly firstSteps: Readonly<Record<IdsOf<M['firstSteps']>, string>>
  readonly documents: Readonly<Record<IdsOf<M['documents']>, string>>
  /** What public documents leave unsaid and an enterprise would want to know. */
  readonly unknown: readonly string[]
}

/** One instrument in words. */
export interface InstrumentWords {
  /** Its name in a few words: "Visa-free entry for ordinary passports of 49 countries". */
  readonly title: string
  /** One line for a row of the result: what one can do with it. No period and no end date. */
  readonly line: string
  /** What it is, in one to three short sentences, with the figures that matter. */
  readonly what: string
  /** To whom it is open, in one sentence. */
  readonly openTo: string
  /** What it requires, in one or two sentences; "Nothing further." where it requires nothing. */
  readonly requires: string
}

/** The words of the instruments of one article. */
export type WordsOfInstruments<List extends readonly { readonly id: string }[]> = Readonly<
  Record<List[number]['id'], InstrumentWords>
>

/** The words of the measures of one article. */
export type WordsOfGuidance<ByMeasure extends Readonly<Record<string, Guidance>>> = {
  readonly [Id in keyof ByMeasure]: MeasureWords<ByMeasure[Id]>
}

/** A source's title and, where it helps, what it is. */
export interface SourceWords {
  readonly title: string
  /** Who issued or published it. */
  readonly issuer: string
}

/** The words of the sources of one list. */
export type WordsOfSources<List extends readonly Source[]> = Readonly<Record<List[number]['id'], SourceWords>>

/** A contact by name, and what it decides or answers. */
export interface ContactWords {
  /** With its article or possessive, as it follows "ask": "Your bank". */
  readonly name: string
  readonly role: string
}

/** What public reports say about articles that the excerpt leaves out. It carries no article numbers and no verdict. */
export interface ReportedWords {
  readonly title: string
  /** Who reported it and when, ending before the topics. */
  readonly lead: string
  /** A clause for each topic, as an entry of a list. */
  readonly topics: readonly string[]
  /** That the articles themselves were not read. */
  readonly unread: string
  /** Whose translation the topics are. */
  readonly translationNote: string
}

/** The words about the circular as a whole, and about this catalogue of it. */
export interface CircularWords {
  /** The circular in a few words, beside its number. */
  readonly short: string
  /** Title, number, date and issuing department, without a full stop: lists of sources show it too. */
  readonly citation: string
  /** What the published excerpt leaves out. */
  readonly excerptNote: string
  /** The same in one sentence, beside verdicts: how many articles are not covered. */
  readonly notCovered: string
  readonly reported: ReportedWords
  /** Special case → the sentence that comes first where it applies. */
  readonly special: Readonly<Record<(typeof specialCases)[number]['id'], string>>
  readonly authorities: Readonly<Record<(typeof authorities)[number], { readonly name: string }>>
  readonly articles: Readonly<Record<(typeof articles)[number]['numeral'], { readonly title: string }>>
  /** Where the titles come from. */
  readonly workingTitleNote: string
  /** What is new in each edition. */
  readonly editions: Readonly<Record<(typeof editions)[number]['id'], string>>
  readonly sources: WordsOfSources<typeof generalSources>
  readonly disclaimer: string
  /** Over its articles. */
  readonly articlesTitle: string
  /** At the head of a printed report. */
  readonly reportTitle: string
  /** Replaces the line that describes the enterprise, while `profile` is unanswered. */
  readonly profileUnknown: string
  /** Where amounts and thresholds come from, for the foot of a report. */
  readonly thresholds: string
  /** The same, for the head of "conditions today". */
  readonly conditionsTodayLead: string
  /** The same, for the page that explains the method. */
  readonly amounts: string
}

/** The site's name, and one line at the foot of every page. Short, like all that loads before the first question. */
export interface SiteWords {
  readonly name: string
  readonly disclaimer: string
}

/** The start page: its question, what one does and gets, and whose rules these are. */
export interface StartWords {
  readonly title: string
  readonly lead: string
  readonly rulesText: (number: string, date: string) => string
}

/** Over a list of options that is long enough to be searched. */
export interface FilterWords {
  readonly filter: string
  readonly filterHint: string
}

/** What the build writes into pages, to be read without the app. */
export interface ReadingWords {
  /** The page in search results. */
  readonly description: string
  /** What a shared link holds. */
  readonly shared: string
}
