/** The report as a whole: counts, lists, the enterprise in one line, the best next question, what each answer decides. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answers, appraise, assess, explain, mostSettlingQuestion, NOT_SURE } from '../../src/engine'
import { catalogue } from '../../src/policy'
import { decidedBy, makeReport, type Report, ruleOf } from '../../src/report'
import { possibleAnswers } from '../support/answers'
import { faultsOf, faultsOfSentence } from '../support/prose'
import { day } from '../support/day'
import { type AllWords, chinese, english, everyLanguage } from '../support/words'

/** The report on these answers. */
function reportOn(answers: Answers, { words, details }: AllWords): Report {
  return makeReport({ answers, interview: words, details, words: details.report, today: day })
}

const circularOrder = catalogue.measures.map((measure) => measure.id)

const samples = fc.sample(possibleAnswers, { numRuns: 12, seed: 186_2025 })

describe.each(everyLanguage)('in $language', (language) => {
  const { words, details } = language

  it('every measure stands once, under its verdict, in the order of the circular', () => {
    for (const answers of samples) {
      const { lists } = reportOn(answers, language)
      expect(lists.map(({ verdict }) => verdict)).toEqual(['relevant', 'possible', 'not-relevant'])
      const { findings } = assess(catalogue, answers)
      for (const { verdict, entries } of lists) {
        expect(entries.map((entry) => entry.measure)).toEqual(
          findings.filter((finding) => finding.verdict === verdict).map((finding) => finding.measure),
        )
        expect(new Set(entries.map((entry) => entry.verdict)).size).toBeLessThan(2)
      }
    }
  })

  it('the headline gives the lengths of the three lists', () => {
    for (const answers of samples) {
      const { headline, lists } = reportOn(answers, language)
      expect(headline.match(/\d+/g)?.map(Number)).toEqual(lists.map(({ entries }) => entries.length))
      expect(faultsOf(headline, language.language)).toEqual([])
    }
  })

  it('every entry carries the names, the rule and the reasons of its own measure', () => {
    const [answers = {}] = samples
    for (const entry of reportOn(answers, language).lists.flatMap(({ entries }) => entries)) {
      const measure = catalogue.measures.find(({ id }) => id === entry.measure)
      expect(entry.title).toBe(words.titles[entry.measure])
      expect(entry.summary).toBe(details.summaries[entry.measure])
      expect(measure && ruleOf(measure.relevantWhen, words, details.report)).toEqual(entry.rule)
      expect(entry.reasons.deciding.map(({ question }) => question)).toEqual(
        explain(catalogue, answers, entry.measure).deciding,
      )
    }
  })

  it('takes an appraisal that is already there', () => {
    const answers = { region: 'outside' }
    const appraisal = appraise(catalogue, answers, day)
    const input = { answers, interview: words, details, words: details.report, today: day }
    expect(makeReport({ ...input, appraisal })).toEqual(makeReport(input))
  })

  it('names the question that settles most', () => {
    for (const answers of samples) {
      const best = mostSettlingQuestion(catalogue, answers)
      expect(reportOn(answers, language).bestQuestion).toEqual(
        best && { ...best, short: words.questions[best.question].short },
      )
    }
  })

  it('is empty only where nothing is answered, and then all is open', () => {
    const { empty, lists, enterprise } = reportOn({}, language)
    expect(empty).toBe(true)
    expect(lists.map(({ entries }) => entries.length)).toEqual([0, circularOrder.length, 0])
    expect(enterprise).toBe(details.report.enterpriseUnknown)
    expect(reportOn({ 'ip-rights': NOT_SURE }, language).empty).toBe(false)
    expect(reportOn({ 'ip-rights': ['none'] }, language).empty).toBe(false)
  })

  it('says who the enterprise is by its services, region and group, as far as they are known', () => {
    const { services, region, group } = words.questions
    const known = { services: ['tourism', 'language-services'], region: 'cn-hi', group: 'standalone' }
    const { enterprise } = reportOn(known, language)
    const parts = [
      services.options.tourism.label,
      services.options['language-services'].label,
      region.options['cn-hi'].label,
      group.options.standalone.label,
    ]
    for (const part of parts) expect(enterprise).toContain(part)
    expect(reportOn({ region: 'cn-hi', group: NOT_SURE }, language).enterprise).toBe(parts[2])
    expect(reportOn({ region: NOT_SURE }, language).enterprise).toBe(details.report.enterpriseUnknown)
  })
})

describe('the joining words', () => {
  it.each([
    [1, 0, 24, '1 measure is relevant to your enterprise, 0 may be, and 24 are not.'],
    [2, 22, 1, '2 measures are relevant to your enterprise, 22 may be, and 1 is not.'],
    [0, 25, 0, '0 measures are relevant to your enterprise, 25 may be, and 0 are not.'],
  ])('count %i, %i and %i in English', (relevant, possible, notRelevant, text) => {
    expect(english.details.report.headline({ relevant, possible, notRelevant })).toBe(text)
  })

  it.each([
    ['2025', '2025', '2025年'],
    ['2025-09', 'September 2025', '2025年9月'],
    ['2025-09-01', '1 September 2025', '2025年9月1日'],
    ['2024-12-31', '31 December 2024', '2024年12月31日'],
  ])('write the date %s as "%s" and "%s"', (iso, en, zh) => {
    expect(english.details.report.date(iso)).toBe(en)
    expect(chinese.details.report.date(iso)).toBe(zh)
  })

  it.each(everyLanguage)('make sound sentences in $language', ({ language, details: { report } }) => {
    const clause = language === 'en' ? 'your enterprise is small' : '贵企业规模较小'
    const sentences = [
      report.sentence(clause),
      report.becauseYouSaid(clause),
      report.notAnswered(clause),
      report.notSureAbout(clause),
      report.answeredWith(clause, clause),
      report.wouldBeRelevantIf([clause]),
      report.wouldBeRelevantIf([clause, clause]),
      report.wouldBePossibleIf([clause]),
      report.leftOpen(clause),
      report.sentence(report.notThatIs(clause)),
    ].map((text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`)
    expect(sentences.flatMap((text) => faultsOfSentence(text, language))).toEqual([])
  })
})

describe('what an answer decides', () => {
  it('is every settled verdict whose explanation names it, in the order of the circular', () => {
    fc.assert(
      fc.property(possibleAnswers, (answers) => {
        const decided = decidedBy(answers)
        const expected = catalogue.questions.flatMap(({ id }) => {
          const own = circularOrder.filter((measure) => {
            const { verdict, deciding } = explain(catalogue, answers, measure)
            return verdict !== 'possible' && deciding.includes(id)
          })
          return own.length > 0 ? [[id, own]] : []
        })
        expect(Object.fromEntries(decided)).toEqual(Object.fromEntries(expected))
      }),
      { numRuns: 20 },
    )
  })

  it('is nothing where nothing is answered', () => {
    expect(decidedBy({}).size).toBe(0)
  })

  it('no longer holds once the answer is taken back', () => {
    const answers = { 'inbound-travellers': ['none'] }
    expect(decidedBy(answers).get('inbound-travellers')).toEqual([
      'visa-facilitation',
      'visa-free-entry',
      'inbound-consumption',
    ])
    expect(decidedBy({ 'inbound-travellers': NOT_SURE }).get('inbound-travellers')).toBeUndefined()
  })
})
