/** The report as Markdown: read by another program it says, letter for letter, what the report says. */
import fc from 'fast-check'
import { marked, type Token } from 'marked'
import { describe, expect, it } from 'vitest'
import { literal, reportAsMarkdown } from '../../../src/report/exports'
import { everyLanguage } from '../../support/words'
import { inputFor, manifold } from './support/occasion'
import { cases } from '../../support/random'

/** Texts that look like Markdown. */
const texts = fc
  .string({
    unit: fc.constantFrom(
      ...[
        '*',
        '_',
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '#',
        '|',
        '`',
        '~',
        '!',
        '\\',
        '&',
        '$',
        '+',
        '-',
        '=',
        '.',
        ':',
      ],
      ...['1', '2.', 'a', 'B', ' ', '  ', '\n', '商', '&amp;', '---', '```', '![a](b)', '<b>', '1) '],
    ),
    minLength: 1,
  })
  .map((text) => text.trim())
  .filter((text) => text !== '' && !/https?:\/\//.test(text))

/** The text that stands in some tokens, whatever they make of it. */
function textIn(tokens: readonly Token[]): string {
  return tokens
    .map((token) => ('tokens' in token ? textIn(token.tokens) : 'text' in token ? String(token.text) : ''))
    .join('')
}

/** As a reader of the page sees it: lines run together, entities undone. */
const seen = (text: string): string => text.replace(/\s+/g, ' ').trim()

describe('a text', () => {
  it('is one plain paragraph, letter for letter, whatever signs it holds', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = marked.lexer(literal(text))
        expect(tokens.map(({ type }) => type)).toEqual(['paragraph'])
        const [paragraph] = tokens
        const kinds = new Set(
          (paragraph && 'tokens' in paragraph ? (paragraph.tokens ?? []) : []).map(({ type }) => type),
        )
        expect([...kinds].filter((kind) => kind !== 'text' && kind !== 'escape')).toEqual([])
        expect(seen(textIn(tokens))).toBe(seen(text))
      }),
      { numRuns: cases(5_000, 50_000) },
    )
  })

  it.each([
    ['1. first', '1\\. first'],
    ['- dash', '\\- dash'],
    ['+ plus', '\\+ plus'],
    ['2025 – a', '2025 – a'],
    ['a_b*c [d](e) <f> #g |h|', 'a\\_b\\*c \\[d\\](e) \\<f\\> \\#g \\|h\\|'],
    ['see https://example.org/a_b?c=*d*.', 'see <https://example.org/a_b?c=*d>\\*.'],
    ['见https://example.org/a。', '见<https://example.org/a>。'],
  ])('%j is written %j', (text, written) => expect(literal(text)).toBe(written))
})

describe.each(everyLanguage)('the report in $language', (language) => {
  const input = inputFor(manifold, language)
  const tokens = marked.lexer(reportAsMarkdown(input))

  it('has its headings in order: the title, the lists, every measure', () => {
    const headings = tokens.flatMap((token) =>
      token.type === 'heading' ? [[Number(token.depth), seen(textIn([token]))]] : [],
    )
    expect(headings).toEqual([
      [1, input.words.title],
      ...input.report.groups
        .filter(({ entries }) => entries.length > 0)
        .flatMap(({ action, entries }) => [
          [2, `${input.words.groups[action].title} (${entries.length})`],
          ...entries.map(({ title }) => [3, title]),
        ]),
      [2, input.words.headings.answers],
      [2, input.report.notCovered.reported.title],
      [2, input.words.headings.aboutReport],
    ])
  })

  it('links its sources and itself, and nothing else', () => {
    const links = new Set<string>()
    void marked.walkTokens(tokens, (token) => {
      if (token.type === 'link') links.add(String(token.href))
    })
    const { lists, notCovered } = input.report
    const cited = lists.flatMap(({ entries }) => entries).flatMap((entry) => entry.sources)
    const sources = [...cited, notCovered.reported.source]
    expect([...links].sort()).toEqual(
      [...new Set([input.facts.link, ...sources.flatMap(({ url }) => url ?? [])])].sort(),
    )
  })
})
