/**
 * The report as an outline: headings, paragraphs and lists in reading order.
 */
import type { ReportEntry } from '../report'
import {
  answersIn,
  bestInWords,
  conditionsIn,
  datesIn,
  firstThingsIn,
  ruledOutIn,
  todayIn,
  contactsIn,
  documentsIn,
  type ExportInput,
  factsOfFile,
  flat,
  instrumentsIn,
  leftOpenIn,
  type Line,
  missingIn,
  reasonsIn,
  reportedIn,
  ruleIn,
  sourcesIn,
  stepsIn,
} from './lines'
import type { ExportWords } from './words'
import { aside, dotted, labelled } from '../marks'

/** A piece of an outline. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly title?: string; readonly text: string }
  | {
      readonly kind: 'list'
      readonly title?: string
      readonly lines: readonly Line[]
      /** Ordered: numbered. */
      readonly style: 'plain' | 'ordered'
    }
  /** Each with a box, ticked or not, and what belongs to it. */
  | {
      readonly kind: 'tasks'
      readonly tasks: readonly {
        readonly text: string
        readonly isDone: boolean
        readonly lines: readonly Line[]
      }[]
    }

/** Makes the outline of a report. */
export function outlineOf(input: ExportInput): readonly Block[] {
  const { report, words } = input
  const { headings } = words
  return [
    { kind: 'heading', level: 1, text: words.title },
    { kind: 'paragraph', text: report.headline },
    { kind: 'paragraph', text: report.notCovered.text },
    ...list(undefined, flat(factsOfFile(input).map(({ label, text }) => labelled(label, text)))),
    ...bestInWords(input).map((text) => ({ kind: 'paragraph', text }) as const),
    ...list(headings.doFirst, firstThingsIn(input)),
    ...list(headings.dates, datesIn(input)),
    ...report.groups.flatMap((group): readonly Block[] => {
      if (group.entries.length === 0) return []
      const { title, lead } = words.groups[group.action]
      return [
        { kind: 'heading', level: 2, text: aside(title, String(group.entries.length)) },
        ...(lead === '' ? [] : [{ kind: 'paragraph', text: lead } as const]),
        ...(group.action === 'none' ? list(undefined, ruledOutIn(input)) : []),
        ...group.entries.flatMap((entry) => entryBlocks(entry, words)),
      ]
    }),
    { kind: 'heading', level: 2, text: headings.answers },
    ...list(
      undefined,
      answersIn(input).flatMap(({ title, said }) => [
        { text: title, depth: 0 },
        ...said.map((text) => ({ text, depth: 1 })),
      ]),
    ),
    { kind: 'heading', level: 2, text: report.notCovered.reported.title },
    ...list(undefined, reportedIn(input, words)),
    { kind: 'heading', level: 2, text: headings.aboutReport },
    { kind: 'paragraph', text: words.thresholds },
    { kind: 'paragraph', text: words.disclaimer },
  ]
}

function entryBlocks(entry: ReportEntry, words: ExportWords): readonly Block[] {
  const { headings } = words
  const { wouldBe } = entry.reasons
  const meta = [words.article(entry.article), words.verdicts[entry.verdict], entry.availability.label]
  return [
    { kind: 'heading', level: 3, text: entry.title },
    { kind: 'paragraph', text: dotted(...meta) },
    { kind: 'paragraph', text: entry.summary },
    ...list(headings.today, todayIn(entry, words)),
    ...list(headings.reasons, reasonsIn(entry)),
    ...list(headings.missing, missingIn(entry)),
    ...list(headings.leftOpen, leftOpenIn(entry)),
    ...(wouldBe ? [{ kind: 'paragraph', title: headings.otherwise, text: wouldBe.text } as const] : []),
    ...list(headings.rule, ruleIn(entry.rule, words)),
    { kind: 'paragraph', title: headings.offers, text: entry.offers },
    { kind: 'paragraph', title: headings.addresses, text: entry.addresses },
    { kind: 'paragraph', title: headings.availabilityText, text: entry.availability.text },
    ...list(headings.instruments, instrumentsIn(entry, words)),
    ...list(headings.firstSteps, stepsIn(entry), 'ordered'),
    ...conditionBlocks(entry, words),
    ...list(headings.documents, documentsIn(entry)),
    ...list(headings.contacts, contactsIn(entry)),
    ...list(headings.unknown, flat(entry.unknown)),
    ...list(headings.sources, sourcesIn(entry, words)),
    { kind: 'paragraph', text: words.checked(entry.checked.text) },
  ]
}

function conditionBlocks(entry: ReportEntry, words: ExportWords): readonly Block[] {
  const lines = conditionsIn(entry, words)
  if (lines.length === 0) return []
  const title = words.headings.conditionsToday
  return [{ kind: 'paragraph', title, text: words.conditionsTodayLead }, ...list(undefined, lines)]
}

function list(
  title: string | undefined,
  lines: readonly Line[],
  style: 'plain' | 'ordered' = 'plain',
): readonly Block[] {
  if (lines.length === 0) return []
  return [{ kind: 'list', lines, style, ...(title === undefined ? {} : { title }) }]
}
