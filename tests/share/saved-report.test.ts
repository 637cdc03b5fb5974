/** A saved report is read again through its code, or refused with a reason. */
import { expect, it } from 'vitest'
import { edition } from '../../src/policy'
import { encodeToken, LATER_EDITION } from '../../src/share'
import { isReportProblem, readSavedReport, savedFacts } from '../../src/share/saved-report'
import { manifold } from '../report/exports/support/occasion'
import { payloadOf, tokenWith } from './support/forging'

const saved = savedFacts(manifold)
const read = { ok: true, answers: saved.answers, edition }

it('is read as it was written, and with its answers and their options in another order', () => {
  const turned = Object.entries(saved.answers)
    .map(([question, answer]) => [question, typeof answer === 'object' ? answer.toReversed() : answer])
    .toReversed()
  expect(readSavedReport(saved)).toMatchObject(read)
  expect(readSavedReport({ ...saved, answers: Object.fromEntries(turned) as object })).toMatchObject(read)
})

it('is read by its code where the code is of a later edition, which this app cannot compare', () => {
  const token = tokenWith(payloadOf({ region: 'cn-hi' }, 99))
  const reading = readSavedReport({ ...saved, token, edition: '2031-01' })
  expect(reading).toMatchObject({ ok: true, answers: { region: 'cn-hi' }, edition: LATER_EDITION })
})

it.each([
  ['nothing', undefined, 'other-json'],
  ['a text', saved.schema, 'other-json'],
  ['no schema', { ...saved, schema: undefined }, 'other-json'],
  ['another schema', { ...saved, schema: `x${saved.schema}` }, 'other-json'],
  ['no number', { ...saved, schema: saved.schema.replace(/\d+$/, '') }, 'other-json'],
  ['a number that is none', { ...saved, schema: `${saved.schema}e9` }, 'other-json'],
  ['a number that begins with zero', { ...saved, schema: saved.schema.replace(/\d+$/, '01') }, 'other-json'],
  ['a later number', { ...saved, schema: saved.schema.replace(/\d+$/, '10') }, 'newer'],
  ['no code', { ...saved, token: undefined }, 'no-code'],
  ['a damaged code', { ...saved, token: saved.token.slice(1) }, 'no-code'],
  ['another edition', { ...saved, edition: '2031-01' }, 'other-edition'],
  ['a code of a later version', { ...saved, token: tokenWith([16], 2) }, 'newer-code'],
  [
    'another option of a multiple choice',
    { ...saved, answers: { ...saved.answers, 'ip-rights': ['trademarks'] } },
    'changed',
  ],
  ['another answer', { ...saved, answers: { ...saved.answers, region: 'cn-bj' } }, 'changed'],
  ['no answers', { ...saved, answers: undefined }, 'changed'],
  ['the code of other answers', { ...saved, token: encodeToken({ region: 'cn-hi' }) }, 'changed'],
])('is refused with %s', (_what, content, problem) => {
  expect(readSavedReport(content)).toEqual({ ok: false, problem })
  expect(isReportProblem(problem)).toBe(true)
})

it('knows no other reason', () => {
  expect(isReportProblem('unreadable')).toBe(false)
})
