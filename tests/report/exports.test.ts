/** The report in other people's tools: nothing is left out, nothing can be taken for something else. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readReportFile } from '../../src/pages/report-file'
import { edition } from '../../src/policy/circular'
import { answerList, makeReport, type ReportEntry } from '../../src/report'
import {
  cell,
  csv,
  type ExportInput,
  reportAsCsv,
  reportAsJson,
  reportAsMarkdown,
  reportAsText,
} from '../../src/report/exports'
import { carriedAnswers, codeOf, encodeToken } from '../../src/share'
import { everyLanguage } from '../support/words'

const answers = {
  services: ['digital-services', 'carbon-accounting'],
  'service-exports': 'yes',
  region: 'cn-sh',
  zones: ['lingang'],
  group: 'multinational-lead',
  'cash-pooling': 'wanted',
  'ip-rights': ['patents'],
  'ip-plans': ['pledge'],
  'data-abroad': 'not-sure',
}

function inputIn({ words, details }: (typeof everyLanguage)[number]): ExportInput {
  const { pages, sharing } = details
  return {
    report: makeReport({ answers, interview: words, details, words: details.report }),
    answers: answerList(answers, words, details.report),
    facts: {
      rules: 'R',
      edition: 'E',
      madeOn: 'D',
      link: 'https://example.org/s/#x',
      code: codeOf(encodeToken(answers)),
    },
    words: {
      title: words.messages.site.name,
      lists: {
        relevant: pages.result.lists.relevant.title,
        possible: pages.result.lists.possible.title,
        'not-relevant': pages.result.lists['not-relevant'].title,
      },
      verdicts: words.messages.verdicts,
      article: words.messages.measures.article,
      headings: {
        enterprise: pages.result.enterprise,
        rulesOf: pages.result.rulesOf,
        edition: pages.result.edition,
        madeOn: pages.result.madeOn,
        link: sharing.share.link,
        code: sharing.share.code,
        ...sharing.exports.headings,
        reasons: pages.result.why,
        missing: pages.result.open,
        leftOpen: pages.result.leftOpen,
        otherwise: pages.result.otherwise,
        conditionsToday: pages.measure.conditionsToday,
        firstSteps: pages.measure.firstSteps,
        documents: pages.measure.documents,
        contacts: pages.measure.contacts,
        sources: pages.measure.sources,
        answers: pages.result.answersTitle,
        notSure: sharing.share.notSure,
      },
      disclaimer: details.circular.disclaimer,
    },
  }
}

/** Every sentence of an entry that a reader must find again. */
function sentencesOf(entry: ReportEntry): readonly string[] {
  const { reasons } = entry
  return [
    entry.title,
    entry.summary,
    entry.provision,
    ...reasons.deciding.map(({ text }) => text),
    ...reasons.open.map(({ text }) => text),
    ...reasons.leftOpen.flatMap(({ point, ask }) => [point, ask]),
    ...(reasons.wouldBe ? [reasons.wouldBe.text] : []),
    ...entry.firstSteps.map(({ text }) => text),
    ...entry.conditionsToday.flatMap(({ texts }) => texts),
    ...entry.documents.flatMap(({ texts }) => texts),
    ...entry.contacts.flatMap(({ name, role }) => [name, role]),
    ...entry.sources.map(({ title }) => title),
  ]
}

/** Reads CSV as RFC 4180 says. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  const cells = text.replace(/^\ufeff/, '').matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)
  for (const [, content = '', end] of cells) {
    row.push(content.replaceAll('""', '"'))
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

describe.each(everyLanguage)('in $language', (language) => {
  const input = inputIn(language)
  const entries = input.report.lists.flatMap((list) => list.entries)

  it('the text holds every sentence of the report and every answer', () => {
    const text = reportAsText(input)
    for (const sentence of entries.flatMap(sentencesOf)) expect(text).toContain(sentence)
    for (const answer of input.answers.flatMap((section) => section.entries))
      for (const option of answer.options) expect(text).toContain(option)
    expect(text).toContain(input.facts.code)
    expect(text).toContain(input.words.disclaimer)
  })

  it('the Markdown holds every sentence of the report', () => {
    const plain = reportAsMarkdown(input).replace(/\\([\\`*_{}[\]<>#+!|~])/g, '$1')
    for (const sentence of entries.flatMap(sentencesOf)) expect(plain).toContain(sentence)
  })

  it('the table has a row for every measure, with every sentence', () => {
    const [head, ...rows] = parseCsv(reportAsCsv(input))
    expect(rows.map((row) => row[1])).toEqual(entries.map((entry) => entry.measure))
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head?.length]))
    for (const [index, entry] of entries.entries())
      for (const sentence of sentencesOf(entry)) expect(rows[index]?.join('\n')).toContain(sentence)
  })

  it('a report saved as JSON gives its answers back', () => {
    const reading = readReportFile(
      reportAsJson(input.report, {
        edition,
        madeOn: '2026-11-23',
        token: encodeToken(answers),
        answers: carriedAnswers(answers),
      }),
    )
    expect(reading).toMatchObject({ ok: true, answers: carriedAnswers(answers) })
  })
})

describe('a report file', () => {
  const saved = (): Record<string, unknown> => ({
    schema: 'service-export-policy-finder/report/1',
    token: encodeToken(answers),
    answers,
  })

  it.each([
    ['no JSON', 'hello', 'foreign'],
    ['other JSON', '{"answers":{}}', 'foreign'],
    ['null', 'null', 'foreign'],
    [
      'answers changed by hand',
      JSON.stringify({ ...saved(), answers: { ...answers, region: 'cn-bj' } }),
      'damaged',
    ],
    ['answers that are none', JSON.stringify({ ...saved(), answers: 7 }), 'damaged'],
    ['no token', JSON.stringify({ ...saved(), token: undefined }), 'empty'],
    ['far too long', ' '.repeat(1_000_001), 'too-long'],
  ])('is refused when it holds %s', (_what, text, problem) => {
    expect(readReportFile(text)).toEqual({ ok: false, problem })
  })

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readReportFile(text).ok).toBe(false)
      }),
    )
  })
})

describe('a cell', () => {
  it('never begins a formula', () => {
    const signs = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠', ' =', '\n-')
    fc.assert(
      fc.property(fc.tuple(fc.option(signs, { nil: '' }), fc.string({ unit: 'binary' })), ([sign, rest]) => {
        const [[read] = []] = parseCsv(csv([[sign + rest]]))
        expect(read).not.toMatch(/^\s*[=+\-@\t\r＝＋－＠]/)
        expect([sign + rest, `'${sign}${rest}`]).toContain(read)
      }),
      { numRuns: 10_000 },
    )
  })

  it('keeps quotes, commas and line ends as they are', () => {
    expect(cell('say "yes", or\nno')).toBe('"say ""yes"", or\nno"')
  })
})
