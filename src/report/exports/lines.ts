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

export function flat(texts: readonly string[]): readonly Line[] {
  return texts.map((text) => ({ text, depth: 0 }))
}

/** Lines in one cell, one under the other. */
export function joined(lines: readonly Line[]): string {
  return lines.map(({ text, depth }) => `${'\u3000'.repeat(depth)}${text}`).join('\n')
}

/** A line, and what belongs to it. */
function under(text: string, parts: readonly string[]): readonly Line[] {
  return [{ text, depth: 0 }, ...parts.map((part) => ({ text: part, depth: 1 }))]
}

/** Facts about the report as a whole, those that only a file needs included. */
export function factsOfFile({ facts, words: { headings } }: ExportInput): readonly Fact[] {
  return [
    ...(facts.preparedFor ? [{ label: headings.name, text: facts.preparedFor }] : []),
    ...(facts.preparedBy ? [{ label: headings.preparedBy, text: facts.preparedBy }] : []),
    ...facts.ofReport,
    ...(facts.link === undefined ? [] : [{ label: headings.link, text: facts.link }]),
    { label: headings.code, text: facts.code },
  ]
}

/** The sentence that names the most useful open question, if there is one. */
export function bestInWords({ report: { bestQuestion }, words }: ExportInput): readonly string[] {
  return bestQuestion ? [words.best(bestQuestion.short, bestQuestion.settles)] : []
}

export function reasonsIn({ reasons }: ReportEntry): readonly Line[] {
  return flat(reasons.deciding.map(({ text }) => text))
}

export function missingIn({ reasons }: ReportEntry): readonly Line[] {
  return flat(reasons.open.map(({ text }) => text))
}

export function leftOpenIn({ reasons }: ReportEntry): readonly Line[] {
  return flat(reasons.leftOpen.map(({ point, ask }) => sentences(point, ask)))
}

/** The ways to use it today, each with its standing, its period and what it asks. */
export function instrumentsIn(entry: ReportEntry, words: ExportWords): readonly Line[] {
  return entry.instruments.flatMap((way) =>
    under(way.title, [way.standing, way.line, way.what, ...termsOf(way, words)].filter(Boolean)),
  )
}

/** The rule in plain words. */
export function ruleIn(rule: Rule, words: ExportWords, depth = 0): readonly Line[] {
  if (rule.kind === 'sentence' || rule.kind === 'open') return [{ text: rule.text, depth }]
  return [{ text: words[rule.kind], depth }, ...rule.parts.flatMap((part) => ruleIn(part, words, depth + 1))]
}

export function stepsIn(entry: ReportEntry): readonly Line[] {
  return flat(entry.firstSteps.map((step) => `${step.text} – ${step.with}`))
}

/** Requirements of supporting rules, by rule, each with whether it is met, as far as a check asks for it. */
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

/** What holds today, until when, and with whom one begins. */
export function todayIn({ prospect }: ReportEntry, words: ExportWords): readonly Line[] {
  return flat([
    prospect.line,
    ...(prospect.until === undefined ? [] : [words.until(words.date(prospect.until))]),
    ...(prospect.contact === undefined ? [] : [prospect.contact]),
  ])
}

/** What to do first, each with why, for what and with whom. */
export function firstThingsIn({ report }: ExportInput): readonly Line[] {
  return report.doFirst.flatMap((thing) =>
    under(thing.text, [thing.why, thing.for, ...(thing.with === undefined ? [] : [thing.with])]),
  )
}

export function datesIn({ report }: ExportInput): readonly Line[] {
  return flat(report.dates.map(({ day, text }) => dotted(day, text)))
}

/** What is not for the enterprise, by the answer that rules it out. */
export function ruledOutIn({ report }: ExportInput): readonly Line[] {
  return report.ruledOut.flatMap(({ because, entries }) =>
    under(
      because,
      entries.map(({ title }) => title),
    ),
  )
}

/** Documents, by whom they are for. */
export function documentsIn(entry: ReportEntry): readonly Line[] {
  return entry.documents.flatMap((group) => under(group.for, group.texts))
}

export function contactsIn(entry: ReportEntry): readonly Line[] {
  return flat(entry.contacts.map(({ name, role }) => `${name} – ${role}`))
}

/** The passage of the circular, then the sources with issuer, number, dates and address, as far as they are known. */
export function sourcesIn(entry: ReportEntry, words: ExportWords): readonly Line[] {
  return flat([dotted(words.circular, entry.provision), ...entry.sources.map((it) => sourceIn(it, words))])
}

/** What reports say about the articles that are not covered: topics, caveats, and the source. */
export function reportedIn({ report: { notCovered } }: ExportInput, words: ExportWords): readonly Line[] {
  const { lead, topics, caveats, source } = notCovered.reported
  return [...under(lead, topics), ...flat([...caveats, sourceIn(source, words)])]
}

function sourceIn(source: SourceEntry, words: ExportWords): string {
  return dotted(source.title, ...factsOfSource(source, words), source.url)
}

/** The questions that were answered, each with what was said. */
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
