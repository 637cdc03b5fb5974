/** A portfolio as a device keeps it: only names and answers, read as a whole or not at all. */
import { describe, expect, it } from 'vitest'
import { appraiseKept, readKept, writeKept } from '../../src/portfolio'
import { encodeToken } from '../../src/share'
import { day } from '../support/day'
import { readWhole } from './support/whole'

const table = `name,region,services,group,Contact
Alpha,cn-sh,digital-services,HQ,Ms Li
王喆珺堃,cn-xx,tourism,,+86 10 1234
Alpha,cn-bj,tourism,standalone,
`
const read = readWhole(table)
const { enterprises, problems } = read
const portfolio = { from: 'clients.csv', unit: 'line', enterprises, problems } as const
const text = writeKept(portfolio)

describe('a portfolio that is kept', () => {
  it('is read again as the same portfolio, but without near answers', () => {
    const kept = readKept(text)
    if (!kept) throw new Error('It cannot be read.')
    const slices = [...appraiseKept(kept, day)]
    expect(slices.flatMap(({ enterprises }) => enterprises)).toEqual(read.enterprises)
    expect(slices.flatMap(({ problems }) => problems)).toEqual(
      read.problems.map(({ near: _, ...problem }) => problem),
    )
    expect(read.problems.some(({ near }) => near)).toBe(true)
    expect(slices.at(-1)?.done).toBe(1)
  })

  it('leaves out columns that hold neither names nor answers', () => {
    expect(text).not.toContain('Ms Li')
    expect(text).not.toContain('1234')
  })

  it('is appraised in slices of at most 250 enterprises', () => {
    const many = Array.from({ length: 600 }, (_, row) => ({
      name: '',
      row,
      token: encodeToken({}),
      unread: 0,
    }))
    const kept = readKept(writeKept({ ...portfolio, enterprises: many, problems: [] }))
    expect(kept && [...appraiseKept(kept, day)].map(({ enterprises }) => enterprises.length)).toEqual([
      250, 250, 100,
    ])
  })

  const damaged = (change: (content: Record<string, unknown>) => void): string => {
    const content = JSON.parse(text) as Record<string, unknown>
    change(content)
    return JSON.stringify(content)
  }

  it.each([
    ['text that is not JSON', 'rubbish'],
    ['null', 'null'],
    ['another format', damaged((content) => (content['format'] = 2))],
    ['no rows', damaged((content) => delete content['enterprises'])],
    ['an unknown unit', damaged((content) => (content['unit'] = 'page'))],
    ['a damaged token', damaged((content) => (content['enterprises'] = [['A', 1, 'qqqq', 0]]))],
    ['a row of another shape', damaged((content) => (content['enterprises'] = [{ name: 'A' }]))],
    [
      'too long a name',
      damaged((content) => (content['enterprises'] = [['x'.repeat(300), 1, encodeToken({}), 0]])),
    ],
  ])('is ignored when it is damaged: %s', (_, spoiled) => {
    expect(readKept(spoiled)).toBeUndefined()
  })

  it('leaves out only problems that can no longer be put into words', () => {
    const kept = readKept(
      damaged((content) => {
        content['problems'] = [
          { kind: 'unknown-value', row: 3, question: 'region', found: 'x' },
          { kind: 'unheard-of' },
          { kind: 'unknown-value', question: 'no-question' },
          { kind: 'not-offered', question: 'services', options: ['no-option'] },
          { kind: 'not-counted', questions: ['no-question'] },
          { kind: 'unknown-column', column: { number: 'x', heading: 'y' } },
          { kind: 'one-sheet', found: 'A', options: ['B'] },
          { kind: 'toString' },
        ]
      }),
    )
    expect(kept?.problems.map(({ kind }) => kind)).toEqual(['unknown-value', 'one-sheet'])
  })
})
