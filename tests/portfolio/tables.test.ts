/** A table is read with any separator of cells and any line ends, and every line keeps its number. */
import { describe, expect, it } from 'vitest'
import { readToken } from '../../src/share'
import { english } from '../support/words'
import { faultsIn, namesIn, readWhole } from './support/whole'

const rows = [
  ['name', 'region', 'services', 'key-enterprise'],
  ['Acme', 'cn-sh', 'digital-services|tourism', 'yes'],
  ['Bao', 'cn-bj', 'tourism', ''],
]

const answersOf = (source: string): readonly unknown[] =>
  readWhole(source).enterprises.map(({ token }) => {
    const reading = readToken(token)
    return reading.ok && reading.answers
  })

const expected = [
  { services: ['digital-services', 'tourism'], region: 'cn-sh', 'key-enterprise': 'yes' },
  { services: ['tourism'], region: 'cn-bj' },
]

describe.each([
  ['commas', ','],
  ['semicolons', ';'],
  ['tabs', '\t'],
  ['full-width commas', '，'],
])('cells separated by %s', (_, delimiter) => {
  it.each([
    ['\\n', '\n'],
    ['\\r\\n', '\r\n'],
    ['\\r', '\r'],
  ])('are read in lines that end with %s', (__, end) => {
    const text = rows.map((row) => row.join(delimiter)).join(end)
    expect(answersOf(text)).toEqual(expected)
    expect(answersOf(text + end)).toEqual(expected)
    expect(readWhole(text).enterprises.map(({ row }) => row)).toEqual([2, 3])
    const quotedText = rows.map((row) => row.map((cell) => `"${cell}"`).join(delimiter)).join(end)
    expect(answersOf(quotedText)).toEqual(expected)
  })
})

it('line ends may be mixed', () => {
  expect(namesIn('name,region\nA,cn-sh\r\nB,cn-sh\rC,cn-sh\n')).toEqual(['A', 'B', 'C'])
})

it('a heading may contain the separator of other tables', () => {
  const { title } = english.words.questions['key-enterprise']
  expect(title).toContain(',')
  expect(faultsIn(`name;"${title}";services\nA;Yes;tourism`)).toEqual([])
  expect(faultsIn(`name,"${title}",services\nA,Yes,tourism`)).toEqual([])
})

it('understands the first line in which a program names the separator', () => {
  const { enterprises } = readWhole('sep=;\r\nname;region\r\nA;cn-sh\r\n')
  expect(enterprises).toMatchObject([{ name: 'A', row: 3 }])
})

it('skips empty lines and empty columns, and lines keep their numbers', () => {
  const { enterprises, problems } = readWhole('\n\nname,region,,\n,,,\nA,cn-sh,,\n\n\nB,cn-bj,,\n,,,\n')
  expect(enterprises.map(({ name, row }) => [name, row])).toEqual([
    ['A', 5],
    ['B', 8],
  ])
  expect(problems).toEqual([])
})

it('counts line breaks inside cells', () => {
  const { enterprises } = readWhole('name,region\n"A\r\nof\rB",cn-sh\nC,cn-bj\n')
  expect(enterprises.map(({ name, row }) => [name, row])).toEqual([
    ['A of B', 2],
    ['C', 5],
  ])
})

it('rows of a long table have the right line numbers, and the progress only grows', () => {
  const many = Array.from({ length: 2000 }, (_, index) => `"E ${index}\nx",cn-sh`)
  const { enterprises, progress } = readWhole(`name,region\n${many.join('\n')}`)
  expect(enterprises).toHaveLength(2000)
  expect(enterprises.every(({ row, name }, index) => row === 2 + 2 * index && name === `E ${index} x`)).toBe(
    true,
  )
  expect(progress.length).toBeGreaterThan(5)
  expect(progress).toEqual(progress.toSorted((one, other) => one - other))
  expect(progress.at(-1)).toBe(1)
})

it('treats missing cells at the end of a row as unanswered', () => {
  expect(answersOf('name,region,services\nA,cn-sh')).toEqual([{ region: 'cn-sh' }])
})

it('reads a table without names, and reports no problem', () => {
  expect(readWhole('region,services\ncn-sh,tourism\ncn-sh,tourism')).toMatchObject({
    enterprises: [
      { name: '', row: 2 },
      { name: '', row: 3 },
    ],
    problems: [],
  })
})
