/** What a measure holds for an enterprise on a day, in a row: line, basis, and what would settle it. */
import { describe, expect, it } from 'vitest'
import {
  type Action,
  type Answers,
  everyQuestion,
  explain,
  explainAction,
  type IsoDate,
  isAsked,
  NOT_SURE,
  offeredOptions,
  openChecks,
} from '../../src/engine'
import { catalogue, type MeasureId, type QuestionId } from '../../src/policy'
import { guidance } from '../../src/policy/measures/guidance'
import { clauseOf, type ReportEntry } from '../../src/report'
import { randomAnswers } from '../catalogue/support/random-answers'
import {
  beijingCloud,
  cases,
  chengduTranslators,
  linGangGroup,
  poolMember,
  sanyaClinic,
} from '../support/cases'
import { day } from '../support/day'
import { faultsOf } from '../support/prose'
import { reportOn } from '../support/reports'
import { cases as tries, prove } from '../support/random'
import { type AllWords, english, everyLanguage } from '../support/words'

function entriesFor(
  answers: Answers,
  today: IsoDate = day,
  language: AllWords = english,
): readonly ReportEntry[] {
  return reportOn(answers, language, today).groups.flatMap(({ entries }) => entries)
}

function entryFor(
  measure: MeasureId,
  answers: Answers,
  today: IsoDate = day,
  language: AllWords = english,
): ReportEntry {
  const found = entriesFor(answers, today, language).find((entry) => entry.measure === measure)
  if (!found) throw new Error(`The report lacks ${measure}.`)
  return found
}

const travellers: Answers = {
  ...beijingCloud.answers,
  passports: ['unilateral-2026'],
  'stay-visa-free': 'yes',
}

describe.each(everyLanguage)('the line in $language', (language) => {
  const { words, details } = language
  const { report, instruments, summaries } = details

  it.each<readonly [reason: string, MeasureId, Answers, IsoDate, Action, line: string]>([
    [
      'says how a measure can be used',
      'overseas-legal-support',
      beijingCloud.answers,
      day,
      'use',
      instruments['legal-service-platform'].line,
    ],
    [
      'says on the last day how a measure can be used',
      'visa-free-entry',
      travellers,
      '2026-12-31',
      'use',
      instruments['unilateral-visa-free'].line,
    ],
    [
      'says how a measure may be usable',
      'cash-pooling',
      linGangGroup.answers,
      day,
      'check',
      instruments['integrated-pool'].line,
    ],
    [
      'names the question on which a measure depends',
      'key-enterprise-support',
      { ...sanyaClinic.answers, 'key-enterprise': NOT_SURE },
      day,
      'check',
      report.dependsOn([words.questions['key-enterprise'].short]),
    ],
    [
      'says what is lacking',
      'visa-free-entry',
      { ...travellers, 'stay-visa-free': 'no' },
      day,
      'qualify',
      report.needed([clauseOf(words.questions['stay-visa-free'], ['yes'], report.either)]),
    ],
    [
      'says that a measure is only announced',
      'international-internet-access',
      linGangGroup.answers,
      day,
      'wait',
      report.nothingYet['announced-only'],
    ],
    [
      'says that nothing is open to the enterprise',
      'visa-facilitation',
      poolMember.answers,
      day,
      'wait',
      report.nothingYet['not-for-you'],
    ],
    [
      'says on the day before that a measure has not begun',
      'overseas-legal-support',
      beijingCloud.answers,
      '2026-10-09',
      'wait',
      report.nothingYet['not-begun'],
    ],
    [
      'gives the summary of a measure that is not for the enterprise',
      'cash-pooling',
      chengduTranslators.answers,
      day,
      'none',
      summaries['cash-pooling'],
    ],
  ])('%s', (_, measure, answers, today, action, line) => {
    const entry = entryFor(measure, answers, today, language)
    expect(entry.action).toBe(action)
    expect(entry.prospect.line).toBe(line)
  })

  it('has no faults and follows from the reason, for every enterprise and on both days', () => {
    for (const { answers } of cases)
      for (const today of ['2026-12-31', '2027-01-01'] as const)
        for (const { measure, prospect } of entriesFor(answers, today, language)) {
          expect(faultsOf(prospect.line, language.language)).toEqual([])
          const { reason, instruments: ways } = explainAction(catalogue, answers, today, measure)
          const [best] = ways
          if (reason === 'usable' || reason === 'uncertain')
            expect(best && prospect.line).toBe(best && instruments[best].line)
          expect(prospect.best).toEqual(ways)
        }
  })
})

describe('until when', () => {
  it.each([
    ['2026-12-30', '2026-12-31'],
    ['2026-12-31', '2026-12-31'],
    ['2027-01-01', undefined],
    ['2027-05-01', undefined],
  ] as const)('is shown on %s only while the instrument runs', (today, until) => {
    expect(entryFor('visa-free-entry', travellers, today).prospect.until).toBe(until)
    // An instrument without an end has no date.
    expect(entryFor('overseas-legal-support', travellers, today).prospect.until).toBeUndefined()
  })

  it('is the earliest end when several instruments are equally good', () => {
    const both = { ...travellers, passports: ['unilateral-2026', 'unilateral-russia'] }
    expect(entryFor('visa-free-entry', both).prospect.until).toBe('2026-12-31')
    expect(entryFor('visa-free-entry', both, '2027-01-01').prospect.until).toBe('2027-12-31')
  })
})

describe('conditions', () => {
  const metOf = (measure: MeasureId, answers: Answers, id: string) =>
    entryFor(measure, answers).prospect.conditions.find((condition) => condition.id === id)?.met

  it.each([
    [undefined, 'open'],
    [NOT_SURE, 'open'],
    ['yes', 'met'],
    ['no', 'not-met'],
  ] as const)('with the answer %s are %s', (answer, met) => {
    const pool: Answers = {
      ...linGangGroup.answers,
      ...(answer !== undefined && { 'pool-record': answer }),
    }
    expect(metOf('cash-pooling', pool, 'record')).toBe(met)
    expect(metOf('cash-pool-membership', pool, 'record')).toBe(met)
    // The other conditions stay open until their own checks are answered.
    expect(metOf('cash-pooling', pool, 'members')).toBe('open')
  })

  it('depend only on the answer to their own check', () => {
    const pool: Answers = { ...linGangGroup.answers, 'pool-record': 'no', 'pool-members': 'yes' }
    expect(metOf('cash-pooling', pool, 'members')).toBe('met')
    expect(metOf('cash-pooling', pool, 'record')).toBe('not-met')
  })

  it('are neither met nor open when no check asks for them', () => {
    for (const { answers } of cases)
      for (const { measure, prospect } of entriesFor(answers))
        for (const [index, { id, met }] of prospect.conditions.entries()) {
          const listed = guidance[measure].conditionsToday[index]
          expect(listed?.id).toBe(id)
          if (listed?.check === undefined) expect(met).toBeUndefined()
        }
  })

  it('do not count when their instrument has ended or is not open', () => {
    const ofUnilateral = (answers: Answers, today: IsoDate): readonly boolean[] => {
      const { conditions } = entryFor('visa-free-entry', answers, today).prospect
      const ids = guidance['visa-free-entry'].conditionsToday
        .filter(({ instrument }) => instrument === 'unilateral-visa-free')
        .map(({ id }) => id)
      return conditions.filter(({ id }) => ids.includes(id)).map(({ counts }) => counts)
    }
    expect(new Set(ofUnilateral(travellers, '2026-12-31'))).toEqual(new Set([true]))
    expect(ofUnilateral(travellers, '2027-01-01')).toEqual([])
    expect(new Set(ofUnilateral({ ...travellers, passports: ['unilateral-russia'] }, day))).toEqual(
      new Set([false]),
    )
  })

  it('have their source, their date and a text', () => {
    const { conditions } = entryFor('cash-pooling', linGangGroup.answers).prospect
    expect(conditions).toHaveLength(guidance['cash-pooling'].conditionsToday.length)
    for (const [index, { source, asOf, text }] of conditions.entries()) {
      const listed = guidance['cash-pooling'].conditionsToday[index]
      expect(source.id).toBe(listed?.source)
      expect(asOf).toBe(english.details.report.date(listed?.asOf ?? ''))
      expect(text).not.toBe('')
    }
  })
})

describe('chips', () => {
  const chipsOf = (measure: MeasureId, answers: Answers) =>
    entryFor(measure, answers).prospect.chips.map(({ text }) => text)

  it('show an answer alone when it is clear, and with its question when it is not', () => {
    expect(chipsOf('cash-pooling', linGangGroup.answers)).toEqual([
      'Shanghai',
      'Lead entity in China of a multinational group',
      'Cash pool: Yes, it runs one',
    ])
    expect(chipsOf('ip-insurance', linGangGroup.answers)).toEqual(['IP plans: None of these'])
  })

  it('leave out chosen options that say nothing about the measure', () => {
    expect(chipsOf('visa-facilitation', linGangGroup.answers)).toEqual([
      'Foreign staff of your enterprise or its investors',
      'Scientific and technical personnel',
    ])
  })

  it('show the answers that decide, in the order of asking, for every enterprise', () => {
    for (const { answers } of cases)
      for (const { measure, prospect } of entriesFor(answers)) {
        const { deciding } = explainAction(catalogue, answers, day, measure)
        expect([...new Set(prospect.chips.map(({ question }) => question))]).toEqual(deciding)
      }
  })
})

describe('what would settle it', () => {
  it('asks for what is open: the questions of the verdict, then the checks that could change the action', () => {
    prove(tries(16, 400), (random) => {
      const answers = randomAnswers(random)
      const checks = new Map(
        openChecks(catalogue, answers, day).map((entry) => [entry.measure, entry.checks]),
      )
      for (const { measure, verdict, action, prospect } of entriesFor(answers)) {
        const { open } = explain(catalogue, answers, measure)
        expect(prospect.asks).toEqual([
          ...(verdict === 'possible' ? open : []),
          ...(checks.get(measure) ?? []),
        ])
        for (const question of prospect.asks) {
          // An option that the region no longer offers, or that leaves the fact unknown, does not answer it.
          const settling = everyQuestion(catalogue)
            .flatMap(({ id, options }) => (id === question ? options : []))
            .filter(({ leavesUnknown }) => !leavesUnknown)
            .map(({ id }) => id)
          const offered = offeredOptions(catalogue, answers, question).filter((id) => settling.includes(id))
          const given = [answers[question] ?? []].flat()
          expect(given.filter((option) => offered.includes(option))).toEqual([])
        }
        if (action === 'none') expect(prospect.asks).toEqual([])
        expect(prospect.lacks.length > 0 && action !== 'qualify').toBe(false)
      }
    })
  })

  it('moves a check that is answered from the open checks to those that can be changed', () => {
    const before = entryFor('ip-pledge-financing', beijingCloud.answers).prospect
    expect(before.asks).toEqual(['rights-pledgeable'])
    expect(before.answered).toEqual([])
    for (const answer of ['yes', 'no']) {
      const { asks, answered } = entryFor('ip-pledge-financing', {
        ...beijingCloud.answers,
        'rights-pledgeable': answer,
      }).prospect
      expect(asks).toEqual([])
      expect(answered).toEqual(['rights-pledgeable'])
    }
  })

  it('lists every answered check of its own conditions, and no check that is unanswered or not asked', () => {
    const all: readonly QuestionId[] = catalogue.checks.map(({ id }) => id)
    prove(tries(16, 400), (random) => {
      const answers = randomAnswers(random)
      for (const { measure, prospect } of entriesFor(answers)) {
        const own = new Set<string | undefined>(
          guidance[measure].conditionsToday.map(({ check }) => check).filter((check) => check !== undefined),
        )
        expect(prospect.answered).toEqual(
          all.filter(
            (check) =>
              prospect.answered.includes(check) &&
              answers[check] !== undefined &&
              isAsked(catalogue, answers, check),
          ),
        )
        for (const check of own)
          if (check !== undefined && answers[check] !== undefined && isAsked(catalogue, answers, check))
            expect(prospect.answered).toContain(check)
      }
    })
  })
})
