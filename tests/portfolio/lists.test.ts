/** A list in JSON is read like a table; a saved report in it must be unchanged. */
import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/engine'
import { encodeToken } from '../../src/share'
import { fileFor } from '../report/exports/support/occasion'
import { english } from '../support/words'
import { readWhole } from './support/whole'

const list = (...entries: readonly unknown[]): string => JSON.stringify(entries)

const report = (answers: Answers): Record<string, unknown> =>
  JSON.parse(fileFor(answers, english)) as Record<string, unknown>

const answers = { services: ['tourism'], region: 'cn-sh', zones: ['ftz', 'lingang'] }

it('reads entries with ids and with words, and numbers them', () => {
  const { enterprises, problems, unit } = readWhole(
    list(
      { name: 'A', answers },
      { name: '乙', answers: { region: '上海市', services: ['Tourism and sightseeing'] } },
      { answers: {} },
    ),
  )
  expect(problems).toEqual([{ kind: 'no-answers', row: 3 }])
  expect(unit).toBe('entry')
  expect(enterprises).toMatchObject([
    { name: 'A', row: 1, token: encodeToken(answers) },
    { name: '乙', row: 2, token: encodeToken({ region: 'cn-sh', services: ['tourism'] }) },
    { name: '', row: 3, token: encodeToken({}) },
  ])
})

it('treats null and empty values as unanswered', () => {
  const { enterprises } = readWhole(list({ name: 'A', answers: { region: null, services: [], zones: '' } }))
  expect(enterprises).toMatchObject([{ token: encodeToken({}) }])
})

it('reads a saved report alone, and in a list with or without a name', () => {
  const alone = readWhole(JSON.stringify(report(answers)))
  expect(alone.enterprises).toMatchObject([{ name: '', token: encodeToken(answers) }])
  const several = readWhole(list({ ...report(answers), name: 'A' }, report({})))
  expect(several.enterprises.map(({ name }) => name)).toEqual(['A', ''])
  expect(several.problems).toEqual([{ kind: 'no-answers', row: 2 }])
})

describe('an entry that is left out', () => {
  it.each([
    ['a text', 'text', { kind: 'no-entry' }],
    ['an entry without answers', { name: 'X' }, { kind: 'no-entry' }],
    ['answers that are a list', { answers: ['cn-sh'] }, { kind: 'no-entry' }],
    [
      'a report with changed answers',
      { ...report(answers), answers: { region: 'cn-bj' } },
      { kind: 'report-changed' },
    ],
    [
      'a report with a damaged code',
      { ...report(answers), token: 'zhxq' },
      { kind: 'report-changed', report: 'no-code' },
    ],
    [
      'a report without a code',
      { ...report(answers), token: undefined },
      { kind: 'report-changed', report: 'no-code' },
    ],
    [
      'a report of another edition',
      { ...report(answers), edition: '2031-01' },
      { kind: 'report-changed', report: 'other-edition' },
    ],
  ])('is reported: %s', (_, entry, problem) => {
    const { enterprises, problems } = readWhole(
      list({ name: 'Good', answers }, entry, { name: 'Last', answers }),
    )
    expect(problems).toMatchObject([{ row: 2, ...problem }])
    expect(enterprises.map(({ name }) => name)).toEqual(['Good', 'Last'])
  })
})

describe('an entry with the same key twice', () => {
  it.each([
    ['an answer', '{"name": "B", "answers": {"region": "cn-sh", "region": "cn-bj"}}', 'region'],
    ['an escaped key', String.raw`{"answers": {"region": "cn-sh", "\u0072egion" : "cn-bj"}}`, 'region'],
    ['all answers', '{"answers": {"region": "cn-sh"}, "answers": {}}', 'answers'],
  ])('is left out: %s', (_, entry, found) => {
    const good = (name: string) => JSON.stringify({ name, note: '"a":1,"a":2 {[', answers })
    const { enterprises, problems } = readWhole(`[${good('Good')},\n${entry}, ${good('Last')}]`)
    expect(problems).toEqual([{ kind: 'key-twice', row: 2, found }])
    expect(enterprises.map(({ name }) => name)).toEqual(['Good', 'Last'])
    expect(readWhole(entry).problems).toEqual([{ kind: 'key-twice', row: 1, found }])
  })
})

it('reports an answer that is not among the answers, and ignores other remarks', () => {
  const { enterprises, problems } = readWhole(
    list({ name: 7, note: 'x', region: 'cn-sh', answers: { services: ['tourism'] } }),
  )
  expect(enterprises).toMatchObject([{ name: '7', token: encodeToken({ services: ['tourism'] }) }])
  expect(problems).toEqual([{ kind: 'outside-answers', row: 1, question: 'region' }])
})

describe('an answer that is left open', () => {
  it.each([
    [
      'a question that does not exist',
      { answers: { size: 'big' } },
      { kind: 'unknown-question', found: 'size' },
    ],
    [
      'a name that every object has',
      JSON.parse('{"answers": {"__proto__": "x"}}'),
      { kind: 'unknown-question', found: '__proto__' },
    ],
    [
      'a value that does not exist',
      { answers: { region: 'cn-xx' } },
      { kind: 'unknown-value', question: 'region', found: 'cn-xx' },
    ],
    ['a number', { answers: { region: 5 } }, { kind: 'unknown-value', found: '5' }],
    [
      'several answers where one is allowed',
      { answers: { region: ['cn-sh', 'cn-bj'] } },
      { kind: 'several' },
    ],
    [
      'an option that is not offered',
      { answers: { region: 'cn-bj', zones: ['lingang'] } },
      { kind: 'not-offered' },
    ],
    [
      'options that exclude each other',
      { answers: { services: ['goods-only', 'tourism'] } },
      { kind: 'not-together' },
    ],
    ['an answer given twice', { answers: { region: 'cn-sh', Region: 'cn-bj' } }, { kind: 'columns-differ' }],
  ])('is reported: %s', (_, entry, problem) => {
    const { enterprises, problems } = readWhole(list({ name: 'Good', answers }, entry))
    expect(problems).toMatchObject([{ row: 2, ...problem }])
    expect(enterprises).toMatchObject([{ name: 'Good' }, { unread: 1 }])
  })
})

it('keeps two entries with the same name, and notes it', () => {
  const { enterprises, problems } = readWhole(list({ name: 'Good', answers }, { name: 'good', answers }))
  expect(enterprises).toHaveLength(2)
  expect(problems).toEqual([{ kind: 'name-twice', row: 2, found: 'good', count: 1 }])
})

it('a list cannot change the prototype of other objects', () => {
  readWhole(
    '[{"name": "A", "answers": {"__proto__": {"polluted": "yes"}}, "__proto__": {"polluted": "yes"}}]',
  )
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})
