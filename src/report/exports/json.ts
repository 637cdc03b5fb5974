/**
 * Writes a report as JSON for other programs. The answers in it can be read again, and are then checked as if they
 * came by link. Nothing else of the file is read.
 *
 * The format is laid down in `public/report.schema.json`, which is served beside the app and says what the fields
 * mean. Tests check files against it.
 */
import type { Answers } from '../../engine'
import type { Language } from '../../policy/languages'
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

/** Writes the report as the text of a JSON file. */
export function reportAsJson(input: ExportInput, facts: FileFacts): string {
  const { report, answers, words } = input
  const file = {
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
