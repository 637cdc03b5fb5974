/**
 * The report as a whole:
 *
 * - counts, groups, what is ruled out;
 * - the enterprise in one line;
 * - the best next question, and what each answer decides.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Answers,
  appraise,
  assess,
  countedAnswers,
  everyQuestion,
  explain,
  mostSettlingQuestion,
  nextQuestion,
  NOT_SURE,
  sameAnswer,
} from '../../src/engine'
import { catalogue } from '../../src/policy'
import { decidedBy, makeReport, optionWords, ruleOf } from '../../src/report'
import { possibleAnswers } from '../support/answers'
import { cases, goodsOnly, outsideTheMainland } from '../support/cases'
import { faultsOfSentence } from '../support/prose'
import { fixedSeed, isProving } from '../support/random'
import { day } from '../support/day'
import { reportOn } from '../support/reports'
import { chinese, english, everyLanguage } from '../support/words'

const circularOrder = catalogue.measures.map((measure) => measure.id)

const samples = fc.sample(possibleAnswers, { numRuns: 12, seed: fixedSeed })

describe.each(everyLanguage)('in $language', (language) => {
  const { words, details } = language

  it('lists every measure once, under its verdict, in the order of the circular', () => {
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

  it('lists every measure once, under its action, in the order of the circular', () => {
    for (const answers of samples) {
      const { groups } = reportOn(answers, language)
      expect(groups.map(({ action }) => action)).toEqual(['use', 'check', 'qualify', 'wait', 'none'])
      const appraisal = appraise(catalogue, answers, day)
      for (const { action, entries } of groups) {
        expect(entries.map((entry) => entry.measure)).toEqual(
          appraisal.measures.filter((found) => found.action === action).map(({ measure }) => measure),
        )
      }
    }
  })

  it('the headline counts each group, except empty ones and measures that are not for the enterprise', () => {
    for (const answers of samples) {
      const { headline, groups } = reportOn(answers, language)
      expect(headline.match(/\d+/g)?.map(Number) ?? []).toEqual(
        groups
          .filter(({ action, entries }) => action !== 'none' && entries.length > 0)
          .map(({ entries }) => entries.length),
      )
      expect(faultsOfSentence(headline, language.language)).toEqual([])
    }
  })

  it.each(cases.map((one) => [one.name, one.answers] as const))(
    'lists each measure that is not for the enterprise once, under an answer that rules it out: %s',
    (_, answers) => {
      const { ruledOut, groups } = reportOn(answers, language)
      const none = groups.find(({ action }) => action === 'none')?.entries ?? []
      const listed = ruledOut.flatMap(({ entries }) => entries)
      expect(listed.toSorted((one, other) => one.position - other.position)).toEqual(none)
      const counts = ruledOut.map(({ entries }) => entries.length)
      expect(counts).toEqual(counts.toSorted((one, other) => other - one))
      expect(counts).not.toContain(0)
      expect(new Set(ruledOut.map(({ question }) => question)).size).toBe(ruledOut.length)
      for (const { question, because, entries } of ruledOut) {
        const { short } = words.questions[question]
        const given = [countedAnswers(catalogue, answers)[question] ?? []].flat()
        expect(because).toBe(
          details.report.said(
            short,
            details.report.list(given.map((option) => optionWords(words.questions[question], option).label)),
          ),
        )
        for (const { measure } of entries)
          expect(explain(catalogue, answers, measure).deciding).toContain(question)
      }
    },
  )

  it('the headline begins with an explanation of the whole result when one answer gives it', () => {
    const { special } = details.circular
    const startsWith = (answers: Answers) => {
      const { headline } = reportOn(answers, language)
      return Object.entries(special)
        .filter(([, text]) => headline.startsWith(text))
        .map(([id]) => id)
    }
    expect(startsWith(outsideTheMainland.answers)).toEqual(['outside'])
    expect(startsWith(goodsOnly.answers)).toEqual(['goods-only'])
    const others = cases.filter((one) => one !== outsideTheMainland && one !== goodsOnly)
    for (const { answers } of others) expect(startsWith(answers)).toEqual([])
    // An answer that is not known explains nothing.
    for (const answers of [{ services: NOT_SURE }, { region: NOT_SURE }, { group: 'standalone' }])
      expect(startsWith(answers)).toEqual([])
    // When both are true, the place explains more.
    expect(startsWith({ region: 'outside', services: ['goods-only'] })).toEqual(['outside'])
  })

  it('every entry has the title, the summary, the rule and the reasons of its own measure', () => {
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

  it('gives the same report when the appraisal is made before', () => {
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

  it('is empty only when nothing is answered, and then every measure is possible', () => {
    const { empty, lists, groups, enterprise } = reportOn({}, language)
    expect(empty).toBe(true)
    expect(lists.map(({ entries }) => entries.length)).toEqual([0, circularOrder.length, 0])
    expect(groups.map(({ entries }) => entries.length)).toEqual([0, circularOrder.length, 0, 0, 0])
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

it('a report made from the previous one equals a new one, and reuses most of the entries', () => {
  const { words, details } = english
  const input = { interview: words, details, words: details.report, today: day }
  const enterprises = samples.slice(0, isProving ? undefined : 2)
  let previous = makeReport({ ...input, answers: {} })
  let [touched, kept] = [0, 0]
  for (const [index, answers] of enterprises.entries()) {
    const other = samples[(index + 1) % samples.length] ?? {}
    // Changes one enterprise into the next, one answer at a time.
    let given: Answers = answers
    for (const { id } of everyQuestion(catalogue)) {
      if (sameAnswer(given[id], other[id])) continue
      given = { ...given, [id]: other[id] }
      const before = new Set(previous.groups.flatMap(({ entries }) => entries))
      previous = makeReport({ ...input, answers: given, previous })
      expect(previous).toEqual(makeReport({ ...input, answers: given }))
      for (const entry of previous.groups.flatMap(({ entries }) => entries))
        if (before.has(entry)) kept += 1
        else touched += 1
    }
  }
  expect(touched).toBeGreaterThan(0)
  expect(kept).toBeGreaterThan(3 * touched)
  const tomorrow = makeReport({ ...input, answers: samples[0] ?? {}, today: '2027-01-01', previous })
  expect(tomorrow).toEqual(makeReport({ ...input, answers: samples[0] ?? {}, today: '2027-01-01' }))
})

it.each(cases)('every example answers each question that it is asked: $name', ({ answers }) => {
  expect(nextQuestion(catalogue, answers)).toBeUndefined()
})

describe('the joining words', () => {
  const special = 'Goods only.'

  it.each([
    [
      [5, 4, 1, 3, 12],
      undefined,
      'You can use 5 measures now. Check 4 first. For 1 you would need something more. 3 have nothing to use yet.',
      '现可办理的措施有5项，需先核实的有4项，还差条件的有1项，暂无可用的有3项。',
    ],
    [
      [1, 0, 0, 1, 23],
      undefined,
      'You can use 1 measure now. 1 has nothing to use yet.',
      '现可办理的措施有1项，暂无可用的有1项。',
    ],
    [
      [0, 1, 0, 0, 24],
      special,
      'Goods only. None is certain yet: check 1 measure first.',
      'Goods only.尚无可直接办理的措施，需先核实的有1项。',
    ],
    [
      [0, 25, 0, 0, 0],
      undefined,
      'None is certain yet: check 25 measures first.',
      '尚无可直接办理的措施，需先核实的有25项。',
    ],
    [[0, 0, 0, 0, 25], undefined, 'There is nothing that you can use now.', '目前没有可办理的措施。'],
    [
      [0, 0, 2, 0, 23],
      special,
      'Goods only. There is nothing that you can use now. For 2 you would need something more.',
      'Goods only.目前没有可办理的措施，还差条件的有2项。',
    ],
  ] as const)('count %j with the special sentence %s', ([use, check, qualify, wait, none], first, en, zh) => {
    const counts = { use, check, qualify, wait, none }
    expect(english.details.report.headline(counts, first)).toBe(en)
    expect(chinese.details.report.headline(counts, first)).toBe(zh)
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

  it.each(everyLanguage)('make correct sentences in $language', ({ language, details: { report } }) => {
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
      report.needed([clause, clause]),
      report.dependsOn([clause, clause]),
      ...Object.values(report.nothingYet),
      report.whyFirst.ends(report.date(day)),
      report.whyFirst.settles(1),
      report.whyFirst.settles(2),
      report.whyFirst.use,
      report.whyFirst.check,
      report.whyFirst.qualify,
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

  it('is nothing when nothing is answered', () => {
    expect(decidedBy({}).size).toBe(0)
  })

  it('is nothing once the answer is changed to “not sure”', () => {
    const answers = { 'inbound-travellers': ['none'] }
    expect(decidedBy(answers).get('inbound-travellers')).toEqual([
      'visa-facilitation',
      'visa-free-entry',
      'inbound-consumption',
    ])
    expect(decidedBy({ 'inbound-travellers': NOT_SURE }).get('inbound-travellers')).toBeUndefined()
  })
})
