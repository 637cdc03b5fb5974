/** The parts of a report as lines, each at its depth. Text and workbook share them, so that they cannot differ. */
import type { AnswerSection } from '../answer-list'
import { termsOf } from '../measure-sheet'
import type { Fact } from '../facts'
import { factsOfSource, type SourceEntry } from '../source-entry'
import type { Report, ReportEntry } from '../report'
import type { Rule } from '../rule'
import type { ExportFacts, ExportWords } from './words'
import { dotted, sentences } from '../marks'

/** One line of a list; one of depth 1 belongs to the line of depth 0 before it. */
export interface Line {
  readonly text: string
  readonly depth: number
}

/** Everything that an export is made of. */
export interface ExportInput {
  readonly report: Report
  readonly answers: readonly AnswerSection[]
  readonly facts: ExportFacts
  readonly words: ExportWords
}

/** Makes each text a line of depth 0. */
export function flat(texts: readonly string[]): readonly Line[] {
  return texts.map((text) => ({ text, depth: 0 }))
}

/** Puts lines into one cell, one under the other. */
export function joined(lines: readonly Line[]): string {
  return lines.map(({ text, depth }) => `${'\u3000'.repeat(depth)}${text}`).join('\n')
}

/** Makes a line, and below it what belongs to it. */
function under(text: string, parts: readonly string[]): readonly Line[] {
  return [{ text, depth: 0 }, ...parts.map((part) => ({ text: part, depth: 1 }))]
}

/** Lists facts about the report as a whole, with those that only a file needs. */
export function factsOfFile({ facts, words: { headings } }: ExportInput): readonly Fact[] {
  return [
    ...(facts.preparedFor ? [{ label: headings.name, text: facts.preparedFor }] : []),
    ...(facts.preparedBy ? [{ label: headings.preparedBy, text: facts.preparedBy }] : []),
    ...facts.ofReport,
    ...(facts.link === undefined ? [] : [{ label: headings.link, text: facts.link }]),
    { label: headings.code, text: facts.code },
  ]
}

/** Returns the sentence that names the most useful open question, if there is one. */
export function bestInWords({ report: { bestQuestion }, words }: ExportInput): readonly string[] {
  return bestQuestion ? [words.best(bestQuestion.short, bestQuestion.settles)] : []
}

/** Lists the answers that decide the verdict, a sentence each. */
export function reasonsIn({ reasons }: ReportEntry): readonly Line[] {
  return flat(reasons.deciding.map(({ text }) => text))
}

/** Lists the questions that are still open, a sentence each. */
export function missingIn({ reasons }: ReportEntry): readonly Line[] {
  return flat(reasons.open.map(({ text }) => text))
}

/** Lists the points that no answer settles, each with whom to ask. */
export function leftOpenIn({ reasons }: ReportEntry): readonly Line[] {
  return flat(reasons.leftOpen.map(({ point, ask }) => sentences(point, ask)))
}

/** Lists the ways to use it today, each with its standing, its period and what it asks. */
export function instrumentsIn(entry: ReportEntry, words: ExportWords): readonly Line[] {
  return entry.instruments.flatMap((way) =>
    under(way.title, [way.standing, way.line, way.what, ...termsOf(way, words)].filter(Boolean)),
  )
}

/** Writes the rule in plain words. */
export function ruleIn(rule: Rule, words: ExportWords, depth = 0): readonly Line[] {
  if (rule.kind === 'sentence' || rule.kind === 'open') return [{ text: rule.text, depth }]
  return [{ text: words[rule.kind], depth }, ...rule.parts.flatMap((part) => ruleIn(part, words, depth + 1))]
}

/** Returns the first steps, each with whom it is taken. */
export function stepsIn(entry: ReportEntry): readonly Line[] {
  return flat(entry.firstSteps.map((step) => `${step.text} – ${step.with}`))
}

/** Lists requirements of supporting rules, by rule. It says whether one is met, if a check asks for it. */
export function conditionsIn(entry: ReportEntry, words: ExportWords): readonly Line[] {
  const met = new Map(entry.prospect.conditions.map((condition) => [condition.text, condition.met]))
  return entry.conditionsToday.flatMap(({ source, asOf, texts }) =>
    under(
      dotted(source.number ?? source.title, words.asOf(asOf)),
      texts.map((text) => {
        const standing = met.get(text)
        return standing ? `${text} – ${words.met[standing]}` : text
      }),
    ),
  )
}

/** Says what holds today, until when, and with whom one begins. */
export function todayIn({ prospect }: ReportEntry, words: ExportWords): readonly Line[] {
  return flat([
    prospect.line,
    ...(prospect.until === undefined ? [] : [words.until(words.date(prospect.until))]),
    ...(prospect.contact === undefined ? [] : [prospect.contact]),
  ])
}

/** Says what to do first, each with why, for what and with whom. */
export function firstThingsIn({ report }: ExportInput): readonly Line[] {
  return report.doFirst.flatMap((thing) =>
    under(thing.text, [thing.why, thing.for, ...(thing.with === undefined ? [] : [thing.with])]),
  )
}

/** Lists the dates of the report, each with what it means. */
export function datesIn({ report }: ExportInput): readonly Line[] {
  return flat(report.dates.map(({ day, text }) => dotted(day, text)))
}

/** Says what is not for the enterprise, by the answer that rules it out. */
export function ruledOutIn({ report }: ExportInput): readonly Line[] {
  return report.ruledOut.flatMap(({ because, entries }) =>
    under(
      because,
      entries.map(({ title }) => title),
    ),
  )
}

/** Lists documents, by whom they are for. */
export function documentsIn(entry: ReportEntry): readonly Line[] {
  return entry.documents.flatMap((group) => under(group.for, group.texts))
}

/** Lists the contacts, each with its role. */
export function contactsIn(entry: ReportEntry): readonly Line[] {
  return flat(entry.contacts.map(({ name, role }) => `${name} – ${role}`))
}

/** Lists the passage of the circular, then the sources with what is known of issuer, number, dates and address. */
export function sourcesIn(entry: ReportEntry, words: ExportWords): readonly Line[] {
  return flat([dotted(words.circular, entry.provision), ...entry.sources.map((it) => sourceIn(it, words))])
}

/** Says what reports say about the articles that are not covered: topics, caveats, and the source. */
export function reportedIn({ report: { notCovered } }: ExportInput, words: ExportWords): readonly Line[] {
  const { lead, topics, caveats, source } = notCovered.reported
  return [...under(lead, topics), ...flat([...caveats, sourceIn(source, words)])]
}

function sourceIn(source: SourceEntry, words: ExportWords): string {
  return dotted(source.title, ...factsOfSource(source, words), source.url)
}

/** Lists the questions that were answered, each with what was said. */
export function answersIn({ answers, words }: ExportInput): readonly {
  readonly question: string
  readonly title: string
  readonly said: readonly string[]
}[] {
  return answers
    .flatMap((section) => section.entries)
    .filter(({ state }) => state.kind === 'answered' || state.kind === 'not-sure')
    .map(({ question, title, state, options }) => ({
      question,
      title,
      said: state.kind === 'not-sure' ? [words.headings.notSure] : options,
    }))
}
