/**
 * Writes a report as JSON for other programs. The answers in it can be read again, and are then checked as if they
 * came by link. Nothing else of the file is read.
 *
 * The format is laid down in `public/report.schema.json`, which is served beside the app.
 */
import type { Answers } from '../../engine'
import type { Language } from '../../policy/languages'
import type { AnswerEntry } from '../answer-list'
import type { MeasureSheet } from '../measure-sheet'
import type { NotCovered } from '../not-covered'
import type { Standing } from '../prospect'
import type { Reasons } from '../reasons'
import type { DateEntry } from '../report'
import { bestInWords, type ExportInput } from './lines'

/** What only a program needs to know of a report. */
export interface FileFacts {
  /** The format and its number. */
  readonly schema: string
  /** The edition of the rules, `YYYY-MM` or `YYYY-MM.2`. */
  readonly edition: string
  /** `YYYY-MM-DD`. */
  readonly madeOn: string
  /** The language of the texts. */
  readonly language: Language
  /** The answers as a token; it holds a check, so a file that was changed by hand is noticed. */
  readonly token: string
  /** The answers that the token carries, by id. */
  readonly answers: Answers
}

/** A saved report. */
export interface ReportFile extends FileFacts {
  /** Absent where the app has no address that others can open. */
  readonly link?: string
  readonly title: string
  readonly headline: string
  readonly enterprise: string
  readonly rules: string
  /** The articles that the report does not cover, and what others report of them. */
  readonly notCovered: NotCovered
  readonly advice: readonly string[]
  readonly notes: readonly string[]
  readonly answersInWords: readonly {
    readonly question: string
    readonly title: string
    readonly state: AnswerEntry['state']['kind']
    readonly options: readonly string[]
    readonly decides: readonly string[]
  }[]
  readonly doFirst: readonly {
    readonly kind: string
    readonly text: string
    readonly with: string | null
    readonly for: string
    readonly why: string
  }[]
  readonly dates: readonly DateEntry[]
  /** What is not for the enterprise, by the answer that rules it out. */
  readonly ruledOut: readonly {
    readonly question: string
    readonly because: string
    readonly measures: readonly string[]
  }[]
  readonly findings: readonly Finding[]
}

/** A measure, its verdict, and everything else in its report. */
type Finding = Omit<MeasureSheet, 'checked' | 'related' | 'availability'> & {
  readonly today: {
    readonly line: string
    /** `YYYY-MM-DD`; null where no end is known. */
    readonly until: string | null
    readonly contact: string | null
    /** The questions and checks that could change what to do. */
    readonly asks: readonly string[]
    readonly lacks: readonly string[]
    readonly conditions: readonly {
      readonly id: string
      readonly text: string
      readonly met: Standing | null
    }[]
  }
  readonly verdict: string
  readonly availability: { readonly label: string; readonly text: string }
  readonly reasons: Reasons['deciding']
  readonly missing: Reasons['open']
  readonly leftOpen: Reasons['leftOpen']
  readonly wouldBe: Reasons['wouldBe'] | null
  readonly related: readonly string[]
  /** `YYYY-MM`. */
  readonly checked: string
}

/** Writes the report as the text of a JSON file. */
export function reportAsJson(input: ExportInput, facts: FileFacts): string {
  const { report, answers, words } = input
  const file: ReportFile = {
    ...facts,
    ...(input.facts.link === undefined ? {} : { link: input.facts.link }),
    title: words.title,
    headline: report.headline,
    enterprise: report.enterprise,
    rules: input.facts.rules,
    notCovered: report.notCovered,
    advice: bestInWords(input),
    notes: [words.conditionsTodayLead, words.thresholds, words.disclaimer],
    answersInWords: answers
      .flatMap((section) => section.entries)
      .map(({ question, title, state, options, decides }) => ({
        question,
        title,
        state: state.kind,
        options,
        decides,
      })),
    doFirst: report.doFirst.map(({ kind, text, with: contact, for: measures, why }) => ({
      kind,
      text,
      with: contact ?? null,
      for: measures,
      why,
    })),
    dates: report.dates,
    ruledOut: report.ruledOut.map(({ question, because, entries }) => ({
      question,
      because,
      measures: entries.map(({ measure }) => measure),
    })),
    findings: report.lists
      .flatMap((list) => list.entries)
      .map(({ availability, reasons, related, checked, prospect, position: _, ...sheet }) => ({
        ...sheet,
        today: {
          line: prospect.line,
          until: prospect.until ?? null,
          contact: prospect.contact ?? null,
          asks: prospect.asks,
          lacks: prospect.lacks,
          conditions: prospect.conditions.map(({ id, text, met }) => ({ id, text, met: met ?? null })),
        },
        availability: { label: availability.label, text: availability.text },
        reasons: reasons.deciding,
        missing: reasons.open,
        leftOpen: reasons.leftOpen,
        wouldBe: reasons.wouldBe ?? null,
        related: related.map(({ measure }) => measure),
        checked: checked.month,
      })),
  }
  return `${JSON.stringify(file, undefined, 2)}\n`
}
