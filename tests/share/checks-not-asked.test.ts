/**
 * A check that the other answers rule out counts nowhere: not in a link, a saved report or a portfolio. It is named.
 */
import { describe, expect, it } from 'vitest'
import { readReportFile } from '../../src/features/sharing/report-file'
import type { Answers } from '../../src/engine'
import { registry } from '../../src/policy/registry'
import { answersAsCsv, idSpelling } from '../../src/portfolio'
import { carriedAnswers, encodeToken, readToken } from '../../src/share'
import { readWhole } from '../portfolio/support/whole'
import { fileFor } from '../report/exports/support/occasion'
import { english } from '../support/words'
import { payloadOf, tokenWith } from './support/forging'

/** Answers, one check that they rule out, and another that they do not. */
const cases: readonly (readonly [check: string, given: Answers, kept: Answers])[] = [
  [
    'quality-enterprise',
    { 'service-payments': 'no', 'quality-enterprise': 'yes', 'consumption-city': 'yes' },
    { 'service-payments': 'no', 'consumption-city': 'yes' },
  ],
  [
    'passports',
    { 'inbound-travellers': ['none'], passports: ['unilateral-2026'], 'consumption-city': 'no' },
    { 'inbound-travellers': ['none'], 'consumption-city': 'no' },
  ],
  [
    'pool-flows',
    { group: 'standalone', 'pool-flows': 'not-sure', 'consumption-city': 'no' },
    { group: 'standalone', 'consumption-city': 'no' },
  ],
]

describe.each(cases)('%s', (check, given, kept) => {
  it('is left out of a link', () => {
    expect(carriedAnswers(given)).toEqual(kept)
    expect(readToken(encodeToken(given))).toMatchObject({ ok: true, answers: kept, dropped: [] })
  })

  it('is dropped from a link of an earlier edition, and named', () => {
    const reading = readToken(tokenWith(payloadOf(given, registry.editions['2026-11'])))
    expect(reading).toMatchObject({
      ok: true,
      answers: kept,
      dropped: [{ question: check, reason: 'not-asked' }],
    })
  })

  it('makes a link of this edition count as damaged', () => {
    expect(readToken(tokenWith(payloadOf(given)))).toEqual({ ok: false, problem: 'damaged' })
  })

  it('is left out of a saved report, and dropped and named where an earlier edition had it', () => {
    expect(readReportFile(fileFor(given, english))).toMatchObject({ ok: true, answers: kept })
    const token = tokenWith(payloadOf(given, registry.editions['2026-11']))
    const file = JSON.parse(fileFor(given, english)) as Record<string, unknown>
    const earlier = { ...file, token, edition: '2026-11', answers: given }
    const dropped = [{ question: check, reason: 'not-asked' }]
    expect(readReportFile(JSON.stringify(earlier))).toMatchObject({ ok: true, answers: kept, dropped })
    const { enterprises, problems } = readWhole(JSON.stringify([earlier]))
    expect(enterprises).toMatchObject([{ token: encodeToken(kept) }])
    expect(problems).toEqual([{ kind: 'not-counted', row: 1, questions: [check] }])
  })

  it('does not count in a list of answers, and is named', () => {
    const { enterprises, problems } = readWhole(JSON.stringify([{ name: 'Acme', answers: given }]))
    expect(enterprises).toMatchObject([{ name: 'Acme', token: encodeToken(kept) }])
    expect(problems).toEqual([{ kind: 'not-counted', row: 1, questions: [check] }])
  })

  it('does not count in a row of a table, and is named', () => {
    const { enterprises, problems } = readWhole(answersAsCsv([{ name: 'Acme', answers: given }], idSpelling))
    expect(enterprises).toMatchObject([{ name: 'Acme', token: encodeToken(kept) }])
    expect(problems).toMatchObject([{ kind: 'not-counted', row: 2, questions: [check] }])
  })
})
