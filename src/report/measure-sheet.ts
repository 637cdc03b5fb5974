/** One measure in full and in words, whoever reads it: the library page, and the part of a report that is the same for all. */
import type { ContactId, MeasureId, PolicyMeasure, Source } from '../policy'
import { guidance, measureSources } from '../policy/details'
import { type DetailWords, type InterviewWords, wordsFor } from './catalogue-words'
import { type Rule, ruleOf } from './rule'
import type { ReportWords } from './words'

export interface SourceEntry {
  readonly id: string
  readonly title: string
  readonly issuer: string
  readonly number: string | undefined
  readonly date: string | undefined
  readonly inForceFrom: string | undefined
  readonly url: string | undefined
  readonly checked: string
}

export interface MeasureSheet {
  readonly measure: MeasureId
  readonly article: string
  readonly title: string
  readonly summary: string
  readonly offers: string
  readonly addresses: string
  readonly availability: {
    readonly label: string
    readonly text: string
    readonly restsOn: readonly SourceEntry[]
  }
  readonly rule: Rule
  /** Requirements of supporting rules, by rule. */
  readonly conditionsToday: readonly {
    readonly source: SourceEntry
    readonly asOf: string
    readonly texts: readonly string[]
  }[]
  readonly firstSteps: readonly {
    /** Permanent: `measure/step`. */
    readonly id: string
    readonly contact: ContactId | 'own'
    readonly text: string
    readonly with: string
  }[]
  /** By whom they are for. */
  readonly documents: readonly {
    readonly contact: ContactId | 'own'
    readonly for: string
    readonly texts: readonly string[]
  }[]
  readonly contacts: readonly { readonly name: string; readonly role: string }[]
  readonly unknown: readonly string[]
  /** "Article VIII, passage a". */
  readonly provision: string
  readonly sources: readonly SourceEntry[]
  readonly related: readonly { readonly measure: MeasureId; readonly title: string }[]
  /** The month of the last check, in words, and as `YYYY-MM`. */
  readonly checked: { readonly text: string; readonly month: string }
}

/** The sheet of one measure in one language. */
export function measureSheet(
  measure: PolicyMeasure<MeasureId>,
  interview: InterviewWords,
  details: DetailWords,
  words: ReportWords,
): MeasureSheet {
  const advice = guidance[measure.id]
  const text = wordsFor(details.measures, measure.id)
  const source = (id: string): SourceEntry => sourceEntry(id, details, words)
  const contact = (id: ContactId | 'own'): string =>
    id === 'own' ? words.ownHouse : wordsFor(details.contacts, id).name
  const cited = new Set([...advice.restsOn, ...advice.conditionsToday.map((condition) => condition.source)])
  return {
    measure: measure.id,
    article: measure.provision.article,
    title: wordsFor(interview.titles, measure.id),
    summary: wordsFor(details.summaries, measure.id),
    offers: text.offers,
    addresses: text.addresses,
    availability: {
      label: words.availability[measure.availability],
      text: text.availability,
      restsOn: advice.restsOn.map(source),
    },
    rule: ruleOf(measure.relevantWhen, interview, words),
    conditionsToday: groupedBy(advice.conditionsToday, (entry) => `${entry.source} ${entry.asOf}`).map(
      ([first, ...others]) => ({
        source: source(first.source),
        asOf: words.date(first.asOf),
        texts: [first, ...others].map(({ id }) => wordsFor(text.conditionsToday, id)),
      }),
    ),
    firstSteps: advice.firstSteps.map((step) => ({
      id: `${measure.id}/${step.id}`,
      contact: step.contact,
      text: wordsFor(text.firstSteps, step.id),
      with: contact(step.contact),
    })),
    documents: groupedBy(advice.documents, (entry) => entry.contact).map(([first, ...others]) => ({
      contact: first.contact,
      for: contact(first.contact),
      texts: [first, ...others].map(({ id }) => wordsFor(text.documents, id)),
    })),
    contacts: advice.contacts.map((id) => wordsFor(details.contacts, id)),
    unknown: text.unknown,
    provision: words.provision(measure.provision.article, measure.provision.letter),
    sources: [...cited].map(source),
    related: advice.related.map((id) => ({ measure: id, title: wordsFor(interview.titles, id) })),
    checked: { text: words.date(advice.checked), month: advice.checked },
  }
}

/** Entries with the same key together, each group at the place of its first. */
function groupedBy<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): [Entry, ...Entry[]][] {
  const groups = new Map<string, [Entry, ...Entry[]]>()
  for (const entry of entries) {
    const group = groups.get(keyOf(entry))
    if (group) group.push(entry)
    else groups.set(keyOf(entry), [entry])
  }
  return [...groups.values()]
}

function sourceEntry(id: string, details: DetailWords, words: ReportWords): SourceEntry {
  const source: Source | undefined = measureSources.find((entry) => entry.id === id)
  if (!source) throw new Error(`There is no source "${id}".`)
  const { title, issuer } = wordsFor(details.sources, id)
  return {
    id,
    title,
    issuer,
    number: source.number,
    date: source.date && words.date(source.date),
    inForceFrom: source.inForceFrom && words.date(source.inForceFrom),
    url: source.url,
    checked: words.date(source.checked),
  }
}
