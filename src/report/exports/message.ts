/** A report in at most ten lines, for an e-mail or a chat, with the link that opens the whole. */
import type { ExportInput } from './lines'
import { dotted } from '../marks'
import { actionsInPlay } from '../order'

/** How many measures of one action are named; the others are counted. */
const MOST_NAMED = 3

/** Writes the message. Each line is one fact, and a line that has none is left out. */
export function reportAsMessage(input: ExportInput): string {
  const { report, facts, words } = input
  const named = actionsInPlay.flatMap((action) => {
    const titles = report.groups
      .filter((group) => group.action === action)
      .flatMap(({ entries }) => entries.map(({ title }) => title))
    return titles.length === 0
      ? []
      : [
          words.said(
            words.groups[action].title,
            words.some(titles.slice(0, MOST_NAMED), titles.length - MOST_NAMED),
          ),
        ]
  })
  const [first] = report.doFirst
  const next = report.dates.find(({ kind }) => kind !== 'ended')
  return [
    dotted(words.title, facts.rules),
    report.enterprise,
    report.headline,
    ...named,
    ...(first
      ? [
          words.said(
            words.headings.doFirst,
            [first.text, first.with ?? ''].filter((part) => part !== '').join(' – '),
          ),
        ]
      : []),
    ...(next ? [words.said(words.headings.dates, dotted(next.day, next.text))] : []),
    report.notCovered.text,
    facts.link ?? words.said(words.headings.code, facts.code),
  ].join('\n')
}
