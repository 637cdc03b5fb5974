/** Nothing of a report is left out of its exports, whatever the answers, in either language. */
import { describe, expect, it } from 'vitest'
import { reportAsText, type ExportInput } from '../../../src/report/exports'
import { reportSheets } from '../../../src/report/exports/report-workbook'
import { textOf } from '../../support/sheets'
import { randomAnswers } from '../../catalogue/support/random-answers'
import { cases, prove } from '../../support/random'
import { type AllWords, english, everyLanguage } from '../../support/words'
import { inputFor, manifold } from './support/occasion'

/** The keys of values that only programs read. */
const forPrograms = new Set([
  'measure',
  'id',
  'question',
  'questions',
  'verdict',
  'action',
  'contact',
  'month',
  'kind',
  'state',
  'decides',
  'article',
  'instrument',
  'measures',
  'best',
  'asks',
  'answered',
  'met',
  'until',
  'date',
  // A short form of the answers, which the list of answers gives in full.
  'chips',
  // The line of the measure already holds these clauses.
  'lacks',
])

/** Returns every text in a tree, without values that only programs read. */
function textsOf(tree: unknown): readonly string[] {
  if (typeof tree === 'string') return [tree]
  if (typeof tree !== 'object' || tree === null) return []
  return Object.entries(tree).flatMap(([key, part]) => (forPrograms.has(key) ? [] : textsOf(part)))
}

/** Lists what a user must find again: every text of the report, what is said about it, the answers given. */
function textsIn({ report, answers, facts, words }: ExportInput): readonly string[] {
  const given = answers
    .flatMap((section) => section.entries)
    .filter(({ state }) => state.kind === 'answered' || state.kind === 'not-sure')
  return [
    ...textsOf(report),
    ...report.lists.flatMap(({ entries }) => entries.map(({ article }) => words.article(article))),
    ...textsOf(facts),
    ...given.flatMap(({ title, options }) => [title, ...options]),
    words.disclaimer,
    words.thresholds,
    words.conditionsTodayLead,
  ]
}

/** Finds the texts that `where` does not contain. */
function missingFrom(where: string, texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => !where.includes(text))
}

function expectComplete(input: ExportInput): void {
  const texts = textsIn(input)
  expect(texts.length).toBeGreaterThan(500)
  // Lines that are too long for mail were broken after a sentence.
  const text = reportAsText(input)
  expect(
    missingFrom(`${text}\n${text.replace(/(?<=[.;!?])\n/g, ' ').replace(/(?<=[。；！？])\n/g, '')}`, texts),
  ).toEqual([])
  expect(missingFrom(textOf(reportSheets(input)), texts)).toEqual([])
}

describe.each(everyLanguage)('in $language', (language: AllWords) => {
  it('text and workbook hold every text of the report', () => expectComplete(inputFor(manifold, language)))

  it('text and workbook hold every text of the report, whatever the answers', () => {
    prove(cases(4, 1_000), (random) => expectComplete(inputFor(randomAnswers(random), language)))
  })
})

it('notices a text that is left out', () => {
  const input = inputFor(manifold, english)
  const [list] = input.report.lists
  const [entry] = list?.entries ?? []
  for (const lost of [
    entry?.unknown[0],
    entry?.sources[0]?.title,
    entry?.firstSteps[0]?.with,
    input.facts.code,
  ])
    expect(missingFrom(reportAsText(input).replaceAll(lost ?? '', ''), textsIn(input))).toContain(lost)
})
