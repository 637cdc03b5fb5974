/**
 * The report as an outline: headings, paragraphs and lists in reading order. Text and Markdown are two ways to
 * write down the same outline, so that they cannot say different things.
 */
import type { AnswerSection } from '../answer-list'
import type { SourceEntry } from '../measure-sheet'
import type { Report, ReportEntry } from '../report'
import type { ExportFacts, ExportWords } from './words'

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | {
      readonly kind: 'list'
      readonly title?: string
      readonly items: readonly string[]
      readonly isOrdered: boolean
    }

/** Everything that an export is made of. */
export interface ExportInput {
  readonly report: Report
  readonly answers: readonly AnswerSection[]
  readonly facts: ExportFacts
  readonly words: ExportWords
}

/** The outline of a report. */
export function outlineOf({ report, answers, facts, words }: ExportInput): readonly Block[] {
  const { headings } = words
  return [
    { kind: 'heading', level: 1, text: words.title },
    { kind: 'paragraph', text: report.headline },
    ...list(undefined, [
      `${headings.enterprise}: ${report.enterprise}`,
      `${headings.rulesOf}: ${facts.rules}`,
      `${headings.edition}: ${facts.edition}`,
      `${headings.madeOn}: ${facts.madeOn}`,
      `${headings.link}: ${facts.link}`,
      `${headings.code}: ${facts.code}`,
    ]),
    ...report.lists.flatMap((part): Block[] => [
      {
        kind: 'heading',
        level: 2,
        text: `${words.lists[part.verdict]} (${String(part.entries.length)})`,
      },
      ...part.entries.flatMap((entry) => entryBlocks(entry, words)),
    ]),
    { kind: 'heading', level: 2, text: headings.answers },
    ...list(undefined, answersInLines(answers, words)),
    { kind: 'paragraph', text: words.disclaimer },
  ]
}

function entryBlocks(entry: ReportEntry, words: ExportWords): readonly Block[] {
  const { headings } = words
  const { reasons } = entry
  return [
    { kind: 'heading', level: 3, text: entry.title },
    {
      kind: 'paragraph',
      text: [words.article(entry.article), words.verdicts[entry.verdict], entry.availability.label].join(
        ' · ',
      ),
    },
    { kind: 'paragraph', text: entry.summary },
    ...list(
      headings.reasons,
      reasons.deciding.map(({ text }) => text),
    ),
    ...list(
      headings.missing,
      reasons.open.map(({ text }) => text),
    ),
    ...list(
      headings.leftOpen,
      reasons.leftOpen.map(({ point, ask }) => `${point} ${ask}`),
    ),
    ...(reasons.wouldBe ? [{ kind: 'paragraph', text: reasons.wouldBe.text } as const] : []),
    ...list(
      headings.firstSteps,
      entry.firstSteps.map((step) => `${step.text} – ${step.with}`),
      true,
    ),
    ...list(headings.conditionsToday, conditionsInLines(entry)),
    ...list(headings.documents, documentsInLines(entry)),
    ...list(headings.contacts, contactsInLines(entry)),
    ...list(headings.sources, [entry.provision, ...entry.sources.map(sourceInLine)]),
  ]
}

function list(title: string | undefined, items: readonly string[], isOrdered = false): readonly Block[] {
  if (items.length === 0) return []
  return [{ kind: 'list', items, isOrdered, ...(title === undefined ? {} : { title }) }]
}

/** Requirements of supporting rules, each with the rule that it stands in. */
export function conditionsInLines(entry: ReportEntry): readonly string[] {
  return entry.conditionsToday.flatMap(({ source, texts }) =>
    texts.map((text) => `${text} – ${source.number ?? source.title}`),
  )
}

/** Documents, each with whom it is for. */
export function documentsInLines(entry: ReportEntry): readonly string[] {
  return entry.documents.flatMap((group) => group.texts.map((text) => `${text} – ${group.for}`))
}

export function contactsInLines(entry: ReportEntry): readonly string[] {
  return entry.contacts.map(({ name, role }) => `${name} – ${role}`)
}

/** A source with issuer, number, date and address, as far as they are known. */
export function sourceInLine(source: SourceEntry): string {
  return [source.title, source.issuer, source.number, source.date, source.url].filter(Boolean).join(' · ')
}

/** One line for each question that was answered. */
export function answersInLines(sections: readonly AnswerSection[], words: ExportWords): readonly string[] {
  return sections
    .flatMap((section) => section.entries)
    .filter(({ state }) => state.kind === 'answered' || state.kind === 'not-sure')
    .map(({ title, state, options }) => {
      const said = state.kind === 'not-sure' ? [words.headings.notSure] : options
      return `${title} – ${said.join(' · ')}`
    })
}
