/**
 * Makes the report of a few pages that is handed over. It says what to do, by when, what is lacking, whom to ask, and
 * on which sources it rests.
 *
 * It is one model in finished sentences. The printed sheet and the Word file are made from it, so they say the same.
 */
import { type Action, type Answers, appraise, type IsoDate } from '../engine'
import { catalogue, type MeasureId } from '../policy'
import { answerList } from './answer-list'
import { type DetailWords, type InterviewWords, wordsFor } from './catalogue-words'
import { checklistOf } from './checklist'
import type { AnswerDifference, ComparedAnswer } from './comparison'
import type { Standing } from './prospect'
import { actionOrder, isInPlay } from './order'
import type { Report, ReportEntry } from './report'
import { type BasisWords, basisOf } from './facts'
import { factsOfSource, type SourceEntry } from './source-entry'
import { type ThemeWords, themesOf } from './themes'
import type { ReportWords } from './words'
import { dotted, sentences } from './marks'

/** The words it needs, nested as they are among all words of a language. */
export interface PaperWords extends DetailWords {
  readonly report: ReportWords
  readonly agenda: Readonly<Record<string, string>>
  readonly circular: DetailWords['circular'] &
    ThemeWords & { readonly editionName: string; readonly thresholds: string; readonly disclaimer: string }
  readonly result: {
    readonly before: (action: string) => string
    readonly doFirst: string
    readonly dates: string
    readonly noDates: string
    readonly today: string
    readonly contacts: string
    readonly met: Readonly<Record<Standing, string>>
    readonly forMeasure: (titles: string) => string
    readonly with: (name: string) => string
    readonly glance: (count: number) => string
    readonly counted: (title: string, count: number) => string
    readonly until: (day: string) => string
    readonly basedOn: (number: string, edition: string, day: string) => string
  }
  readonly onPaper: {
    readonly preparedFor: string
    readonly preparedBy: string
    readonly whose: { readonly own: string; readonly portfolio: (from: string, place: string) => string }
    /** Added where the names do not come with the answers. */
    readonly named: string
    readonly conditions: string
    readonly you: string
    readonly source: string
    readonly agendas: string
    readonly measure: string
    readonly theme: string
  }
  readonly paper: {
    readonly title: string
    readonly trial: {
      readonly title: string
      readonly lead: (count: number) => string
      readonly change: (question: string, before: string, now: string) => string
    }
    readonly shared: { readonly title: string; readonly lead: string }
    readonly answers: string
    readonly notSure: string
    readonly sources: string
    readonly cite: (place: number) => string
  }
  readonly sharing: { readonly compare: Readonly<Record<'notSure' | 'unanswered' | 'notAsked', string>> }
  readonly pages: BasisWords['pages'] & {
    readonly measure: { readonly inForceFrom: (date: string) => string }
  }
}

/** Whose answers a sheet rests on, for which enterprise it is, and who prepared it. */
export interface PaperOrigin {
  /** The enterprise and its adviser; empty where nobody is named. */
  readonly enterprise: string
  readonly adviser: string
  readonly answers:
    | { readonly kind: 'own' | 'shared' }
    /** One of many, from a file, and its place there. */
    | { readonly kind: 'portfolio'; readonly from: string; readonly place: string }
}

/** The occasion of a sheet: whose answers it is about, and what has been changed. */
export interface PaperOccasion {
  readonly origin: PaperOrigin
  /** The actions before a trial; those that differ are marked. */
  readonly before?: ReadonlyMap<MeasureId, Action> | undefined
  /** The answers changed on trial; absent where nothing is being tried. */
  readonly changes?: readonly AnswerDifference[] | undefined
  /** What else is to be said of these answers. */
  readonly remarks?: readonly string[] | undefined
}

/** What a paper is made from. */
export interface PaperInput extends PaperOccasion {
  readonly report: Report
  /** The answers that it reports on. */
  readonly answers: Answers
  readonly today: IsoDate
  readonly interview: NamedInterview
  readonly details: PaperWords
}

type NamedInterview = InterviewWords & { readonly messages: { readonly site: { readonly name: string } } }

/** What a sheet begins with: what it is, for whom and by whom, and whose answers it rests on. */
export interface PaperHead {
  readonly site: string
  /** Before the enterprise's name; empty where there is none. */
  readonly preparedFor: string
  /** The enterprise's name, or what the sheet is. */
  readonly title: string
  readonly adviser: { readonly preparedBy: string; readonly name: string } | undefined
  readonly notices: readonly Notice[]
  /** Whose answers they are; undefined where a notice already tells. */
  readonly whose: string | undefined
}

/** What a reader must know of the answers before anything else. */
export interface Notice {
  readonly title: string
  readonly text: string
  readonly points: readonly string[]
}

/** A heading and its entries. */
interface Section<Entry> {
  readonly title: string
  readonly entries: readonly Entry[]
}

/** A measure in a row. */
export interface PaperRow {
  readonly measure: MeasureId
  readonly title: string
  /** What it was before a trial. */
  readonly moved: string | undefined
  readonly provision: string
  /** What holds today. */
  readonly line: string
  readonly until: string | undefined
  /** What others decide, and whom to ask about it. */
  readonly asks: readonly string[]
  readonly contact: string | undefined
}

/** The measures about which the same is to be done: in rows, or by the answer that rules them out. */
export interface PaperGroup {
  readonly action: Action
  readonly title: string
  readonly rows: readonly PaperRow[]
  readonly ruledOut: readonly { readonly because: string; readonly titles: string }[]
}

/** The conditions of one measure for which a check asks the enterprise. */
export interface PaperConditions {
  readonly measure: MeasureId
  readonly title: string
  readonly rows: readonly {
    readonly id: string
    readonly text: string
    readonly met: string
    /** The reference to its source: "[3]". */
    readonly cite: string
  }[]
}

/** A report of a few pages, in finished sentences. */
export interface Paper {
  readonly head: PaperHead
  readonly enterprise: string
  readonly basedOn: string
  readonly headline: string
  readonly doFirst: Section<{ readonly text: string; readonly rest: string }> | undefined
  /** `none` is the sentence for no entries. */
  readonly dates:
    | (Section<{ readonly day: string; readonly text: string }> & { readonly none: string })
    | undefined
  /** How many measures of each theme there are of each action; empty where there is none. */
  readonly glance: Section<{
    readonly id: string
    readonly title: string
    readonly counts: readonly string[]
  }> & {
    readonly theme: string
    readonly actions: readonly string[]
  }
  /** The heads of the columns of a group's rows. */
  readonly heads: { readonly measure: string; readonly today: string; readonly contact: string }
  readonly groups: readonly PaperGroup[]
  readonly conditions: Section<PaperConditions> & { readonly you: string; readonly source: string }
  readonly agendas: Section<{
    readonly contact: string
    readonly name: string
    readonly steps: readonly { readonly id: string; readonly text: string }[]
  }>
  readonly answers: { readonly title: string; readonly text: string }
  /** In the order in which the conditions come to them. */
  readonly sources: Section<SourceEntry & { readonly facts: readonly string[] }>
  readonly notCovered: string
  readonly small: string
}

/** Makes the paper of a report. */
export function paperOf(input: PaperInput): Paper {
  const { report, answers, today, interview, details } = input
  const { result, onPaper, paper, report: words, circular: circularWords } = details
  const entries = report.groups.flatMap((group) => group.entries)
  const asked = entries
    .filter(({ action }) => isInPlay(action))
    .map((entry) => ({
      entry,
      conditions: entry.prospect.conditions.filter(({ met, counts }) => met !== undefined && counts),
    }))
    .filter(({ conditions }) => conditions.length > 0)
  const sources = [
    ...new Map(
      asked.flatMap(({ conditions }) => conditions.map(({ source }) => [source.id, source] as const)),
    ).values(),
  ]
  const placeOf = ({ id }: SourceEntry): number => sources.findIndex((source) => source.id === id) + 1
  const agendas = checklistOf(report, appraise(catalogue, answers, today), details.agenda)
  return {
    head: headOf(input, interview, details),
    enterprise: report.enterprise,
    basedOn: basisOf(details, today),
    headline: report.headline,
    doFirst:
      report.doFirst.length === 0
        ? undefined
        : {
            title: result.doFirst,
            entries: report.doFirst.map((thing) => ({
              text: thing.text,
              rest: dotted(
                sentences(thing.why, result.forMeasure(thing.for)),
                thing.with && result.with(thing.with),
              ),
            })),
          },
    dates:
      report.doFirst.length + report.dates.length === 0
        ? undefined
        : {
            title: result.dates,
            none: result.noDates,
            entries: report.dates.map(({ day, text }) => ({ day, text })),
          },
    glance: {
      title: result.glance(entries.length),
      theme: onPaper.theme,
      actions: actionOrder.map((action) => words.actions[action]),
      entries: themesOf(entries, circularWords).map(({ id, title, entries: own }) => ({
        id,
        title,
        counts: actionOrder.map((action) => {
          const count = own.filter((entry) => entry.action === action).length
          return count === 0 ? '' : String(count)
        }),
      })),
    },
    heads: { measure: onPaper.measure, today: result.today, contact: result.contacts },
    groups: groupsOf(input),
    conditions: {
      title: onPaper.conditions,
      you: onPaper.you,
      source: onPaper.source,
      entries: asked.map(({ entry, conditions }) => ({
        measure: entry.measure,
        title: entry.title,
        rows: conditions.map(({ id, text, met, source }) => ({
          id,
          text,
          met: met ? result.met[met] : '',
          cite: paper.cite(placeOf(source)),
        })),
      })),
    },
    agendas: {
      title: onPaper.agendas,
      entries: agendas.parts
        .filter(({ kind }) => kind === 'now')
        .flatMap(({ groups }) => groups)
        // Groups with documents alone appear only in the list of next steps.
        .filter(({ steps }) => steps.length > 0)
        .map(({ contact, name, steps }) => ({
          contact,
          name,
          steps: steps.map(({ id, text }) => ({ id, text })),
        })),
    },
    answers: { title: paper.answers, text: givenInWords(input) },
    sources: {
      title: paper.sources,
      entries: sources.map((source) => ({ ...source, facts: factsOfSource(source, details.pages.measure) })),
    },
    notCovered: report.notCovered.text,
    small: sentences(circularWords.thresholds, circularWords.disclaimer),
  }
}

function groupsOf({ report, before, details }: PaperInput): readonly PaperGroup[] {
  const { result, report: words } = details
  const moved = (entry: ReportEntry): string | undefined => movedFrom(before, entry, details)
  return report.groups
    .filter(({ entries }) => entries.length > 0)
    .map(({ action, entries }) => ({
      action,
      title: result.counted(words.actions[action], entries.length),
      rows:
        action === 'none'
          ? []
          : entries.map((entry) => ({
              measure: entry.measure,
              title: entry.title,
              moved: moved(entry),
              provision: entry.provision,
              line: entry.prospect.line,
              until: entry.prospect.until && result.until(words.date(entry.prospect.until)),
              asks: entry.reasons.leftOpen.map(({ ask }) => ask),
              contact: entry.prospect.contact,
            })),
      ruledOut:
        action === 'none'
          ? report.ruledOut.map((reason) => ({
              because: reason.because,
              titles: words.list(reason.entries.map((entry) => dotted(entry.title, moved(entry)))),
            }))
          : [],
    }))
}

function givenInWords({ answers, interview, details: { report: words, paper } }: PaperInput): string {
  return words.list(
    answerList(answers, interview, words)
      .flatMap((section) => section.entries)
      .filter(({ state }) => state.kind === 'answered' || state.kind === 'not-sure')
      .map(({ short, options }) =>
        words.said(short, options.length > 0 ? words.list(options) : paper.notSure),
      ),
  )
}

/** Returns what a sheet begins with. */
export function headOf(occasion: PaperOccasion, interview: NamedInterview, words: PaperWords): PaperHead {
  const { enterprise, adviser, answers } = occasion.origin
  const { onPaper, paper } = words
  const isSaid = occasion.changes !== undefined || answers.kind === 'shared'
  const whose =
    answers.kind === 'portfolio' ? onPaper.whose.portfolio(answers.from, answers.place) : onPaper.whose.own
  return {
    site: interview.messages.site.name,
    preparedFor: enterprise === '' ? '' : onPaper.preparedFor,
    title: enterprise === '' ? paper.title : enterprise,
    adviser: adviser === '' ? undefined : { preparedBy: onPaper.preparedBy, name: adviser },
    notices: noticesOf(occasion, interview, words),
    whose: isSaid ? undefined : whose,
  }
}

/** Makes notices that the answers are a trial or somebody else's, and further remarks. */
function noticesOf(
  { changes, origin, remarks = [] }: PaperOccasion,
  interview: InterviewWords,
  words: PaperWords,
): readonly Notice[] {
  const { trial, shared } = words.paper
  const { list } = words.report
  const isShared = origin.answers.kind === 'shared'
  const isNamed = origin.enterprise !== '' || origin.adviser !== ''
  const lead = isNamed ? sentences(shared.lead, words.onPaper.named) : shared.lead
  const [first, ...others] = isShared ? [lead, ...remarks] : remarks
  return [
    ...(changes
      ? [
          {
            title: trial.title,
            text: trial.lead(changes.length),
            points: changes.map(({ question, left, right }) =>
              trial.change(
                wordsFor(interview.questions, question).short,
                list(saidIn(words, left)),
                list(saidIn(words, right)),
              ),
            ),
          },
        ]
      : []),
    ...(first === undefined ? [] : [{ title: isShared ? shared.title : '', text: first, points: others }]),
  ]
}

/** Says how one side answers a question, in words: the options, or why there are none. */
export function saidIn({ sharing }: PaperWords, answer: ComparedAnswer): readonly string[] {
  switch (answer.kind) {
    case 'answered':
      return answer.options
    case 'not-sure':
      return [sharing.compare.notSure]
    case 'unanswered':
      return [sharing.compare.unanswered]
    case 'not-asked':
      return [sharing.compare.notAsked]
  }
}

/** Says what the action was before. Undefined where it is the same, or there is none to compare with. */
export function movedFrom(
  before: ReadonlyMap<MeasureId, Action> | undefined,
  { measure, action }: ReportEntry,
  { result, report }: PaperWords,
): string | undefined {
  const earlier = before?.get(measure)
  return earlier && earlier !== action ? result.before(report.actions[earlier]) : undefined
}
