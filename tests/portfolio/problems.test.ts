/** Whatever is wrong with a file is told with its place and its reason, and costs no more than it must. */
import { describe, expect, it } from 'vitest'
import { costOf, LARGEST_FILE, MOST_ENTERPRISES, readPortfolio } from '../../src/portfolio'
import { MOST_FAULTS } from '../../src/portfolio/limits'
import { readWhole } from './support/whole'

const head = 'name,region,zones,services,group\n'

/** A good row stands before and after; it must be there in the end. */
const amid = (row: string): string => `${head}First,cn-sh,ftz,tourism,\n${row}\nLast,cn-bj,,,`

describe('a row that is left out', () => {
  it.each([
    [
      'an option that does not exist',
      'X,cn-xx,,,',
      { kind: 'unknown-value', row: 3, column: { number: 2, heading: 'region' }, found: 'cn-xx' },
    ],
    [
      'one among several',
      'X,,,tourism|flying,',
      { kind: 'unknown-value', row: 3, column: { number: 4, heading: 'services' }, found: 'flying' },
    ],
    [
      'an option not offered in the region',
      'X,cn-bj,lingang,,',
      {
        kind: 'not-offered',
        row: 3,
        question: 'zones',
        options: ['lingang'],
        column: { number: 3, heading: 'zones' },
      },
    ],
    [
      'an option that excludes the others',
      'X,,,goods-only|tourism,',
      { kind: 'not-together', row: 3, question: 'services', options: ['tourism', 'goods-only'] },
    ],
    [
      '“not sure” and something else',
      'X,,,not-sure|tourism,',
      { kind: 'not-together', row: 3, question: 'services', options: ['not-sure', 'tourism'] },
    ],
    [
      'several answers to a question with one',
      'X,cn-sh|cn-bj,,,',
      { kind: 'several', row: 3, question: 'region', options: ['cn-sh', 'cn-bj'] },
    ],
    [
      'more cells than columns',
      'X,cn-sh,,,,more',
      { kind: 'too-many-cells', row: 3, column: { number: 6 }, found: 'more', count: 5 },
    ],
    ['the name of another row', 'ｆｉｒｓｔ,cn-sh,,,', { kind: 'name-twice', row: 3, count: 2 }],
    ['a name without end', `${'x'.repeat(201)},cn-sh,,,`, { kind: 'name-too-long', row: 3 }],
    [
      'a quotation mark inside of a quoted cell',
      '"X" Ltd,cn-sh,"tourism",,',
      { kind: 'stray-quote', row: 3, lastRow: 3 },
    ],
  ])('%s', (_, row, problem) => {
    const { enterprises, problems } = readWhole(amid(row))
    expect(problems).toMatchObject([problem])
    expect(problems.map(({ kind }) => costOf(kind))).toEqual(['row'])
    expect(enterprises.map(({ name }) => name)).toEqual(['First', 'Last'])
  })

  it('says all that is wrong with it', () => {
    const { problems } = readWhole(amid('first,xx,yy,zz,'))
    expect(problems.map(({ kind }) => kind)).toEqual([
      'name-twice',
      'unknown-value',
      'unknown-value',
      'unknown-value',
    ])
  })

  it('a quotation mark that is never closed swallows what follows, and both ends are told', () => {
    const { enterprises, problems } = readWhole(amid('"X,cn-sh,,,'))
    expect(problems).toMatchObject([{ kind: 'unclosed-quote', row: 3, lastRow: 4 }])
    expect(enterprises.map(({ name }) => name)).toEqual(['First'])
  })

  it('a stray quotation mark may swallow rows, which are told', () => {
    const { enterprises, problems } = readWhole(`${head}"X" Ltd,,,,\nLost,,,,\n"Y",,,,\nLast,cn-sh,,,`)
    expect(problems).toMatchObject([{ kind: 'stray-quote', row: 2, lastRow: 4 }])
    expect(enterprises.map(({ name }) => name)).toEqual(['Last'])
  })
})

it('trailing empty cells are no fault', () => {
  expect(readWhole(`${head}X,cn-sh,,,,,,\n`).problems).toEqual([])
})

it('a column that we do not know is passed over and named', () => {
  const { enterprises, problems } = readWhole('name,region,Contact\nA,cn-sh,Ms Li\n')
  expect(problems).toEqual([{ kind: 'unknown-column', row: 1, column: { number: 3, heading: 'Contact' } }])
  expect(enterprises).toHaveLength(1)
})

it('answers to questions that are not asked are a note and no fault', () => {
  const { enterprises, problems } = readWhole(
    'name,region,zones,ownership,cash-pooling\nA,outside,ftz,domestic,running\n',
  )
  expect(enterprises).toHaveLength(1)
  expect(problems).toEqual([{ kind: 'not-counted', row: 2, questions: ['zones', 'ownership'] }])
  expect(costOf('not-counted')).toBe('nothing')
})

describe('a file that is refused', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['spaces', ' \n\t\n', 'empty'],
    ['headings alone', 'name,region\n', 'no-rows'],
    ['headings and empty rows', 'name,region\n,\n,\n', 'no-rows'],
    ['no heading of ours', 'company;city\nA;Shanghai\n', 'no-known-column'],
    ['only names', 'name\nA\n', 'no-known-column'],
    ['two columns for the same question', 'name,region,Location,Region\nA,cn-sh,cn-bj,\n', 'column-twice'],
    ['headings with a quotation mark that is never closed', 'name,"region\nA,cn-sh', 'no-known-column'],
    ['damaged JSON', '[{"name": "A"', 'not-json'],
    ['JSON without a list', '{"name": "A"}', 'no-list'],
    ['an empty list', '[]', 'no-rows'],
  ])('%s', (_, text, kind) => {
    const { enterprises, problems } = readWhole(text)
    expect(problems.map((problem) => problem.kind)).toContain(kind)
    expect(problems.map((problem) => costOf(problem.kind))).toContain('file')
    expect(enterprises).toEqual([])
  })

  it('one that is too large, before it is looked at', () => {
    expect(readWhole(new Uint8Array(LARGEST_FILE + 1)).problems).toEqual([{ kind: 'too-large' }])
    expect(readWhole('x'.repeat(LARGEST_FILE + 1)).problems).toEqual([{ kind: 'too-large' }])
  })

  it('one with too many rows', () => {
    const [all, tooMany] = [100, 99].map((most) => [
      ...readPortfolio(`region\n${'cn-sh\n'.repeat(100)}`, most),
    ])
    expect(all?.at(-1)?.enterprises).toHaveLength(100)
    expect(tooMany).toMatchObject([{ enterprises: [], problems: [{ kind: 'too-many-rows' }] }])
    expect(MOST_ENTERPRISES).toBe(50_000)
  })

  it('one with more faults than anybody reads', () => {
    const text = `region\n${'cn-xx\n'.repeat(MOST_FAULTS + 1000)}`
    expect(readWhole(text).problems.at(-1)).toEqual({ kind: 'too-many-faults' })
  })
})

describe('a name', () => {
  it.each([
    ["'=SUM(A1)", '=SUM(A1)'],
    ['=SUM(A1)', '=SUM(A1)'],
    ["'s-Hertogenbosch", "'s-Hertogenbosch"],
    ['"A ""Best"" Ltd"', 'A "Best" Ltd'],
    ['  A   B ', 'A B'],
  ])('%s is read as %s', (written, name) => {
    expect(readWhole(`name,region\n${written},cn-sh`).enterprises).toMatchObject([{ name }])
  })
})
