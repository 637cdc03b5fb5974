/** Every problem of a file is reported with place and reason, and as little as possible is left out. */
import { day } from '../support/day'
import { describe, expect, it } from 'vitest'
import { everyQuestion } from '../../src/engine'
import { catalogue } from '../../src/policy'
import { costOf, LARGEST_FILE, MOST_ENTERPRISES, nothingConfirmed, readPortfolio } from '../../src/portfolio'
import { MOST_COMPARED, MOST_FAULTS } from '../../src/portfolio/limits'
import { encodeToken, readToken } from '../../src/share'
import { readWhole } from './support/whole'

const head = 'name,region,zones,services,group\n'

/** Puts a row between two good ones, which must still be read. */
const amid = (row: string): string => `${head}First,cn-sh,ftz,tourism,\n${row}\nLast,cn-bj,,,`

describe('an answer that is left open', () => {
  it.each([
    [
      'an option that does not exist',
      'X,cn-xx,,,',
      { kind: 'unknown-value', row: 3, column: { number: 2, heading: 'region' }, found: 'cn-xx' },
    ],
    [
      'an unknown option among several',
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
      'several answers where one is allowed',
      'X,cn-sh|cn-bj,,,',
      { kind: 'several', row: 3, question: 'region', options: ['cn-sh', 'cn-bj'] },
    ],
  ])('is reported: %s', (_, row, problem) => {
    const { enterprises, problems } = readWhole(amid(row))
    expect(problems).toMatchObject([problem])
    expect(problems.map(({ kind }) => costOf(kind))).toEqual(['cell'])
    expect(enterprises.map(({ name, unread }) => [name, unread])).toEqual([
      ['First', 0],
      ['X', 1],
      ['Last', 0],
    ])
    const reading = readToken(enterprises[1]?.token)
    expect(reading.ok && Object.keys(reading.answers)).not.toContain(problems[0]?.question)
  })

  it('keeps none of its options when one of them cannot be used', () => {
    const { enterprises } = readWhole(amid('X,cn-sh,,tourism|flying,'))
    expect(enterprises[1]?.token).toBe(encodeToken({ region: 'cn-sh' }))
    const { enterprises: inBeijing } = readWhole(amid('X,cn-bj,ftz|lingang,,'))
    expect(inBeijing[1]?.token).toBe(encodeToken({ region: 'cn-bj' }))
  })
})

describe('a row that is left out', () => {
  it.each([
    [
      'more cells than columns',
      'X,cn-sh,,,,more',
      { kind: 'too-many-cells', row: 3, column: { number: 6 }, found: 'more', count: 5 },
    ],
    ['a name that is too long', `${'x'.repeat(201)},cn-sh,,,`, { kind: 'name-too-long', row: 3 }],
    [
      'a quotation mark inside a quoted cell',
      '"X" Ltd,cn-sh,"tourism",,',
      { kind: 'stray-quote', row: 3, lastRow: 3 },
    ],
  ])('is reported: %s', (_, row, problem) => {
    const { enterprises, problems } = readWhole(amid(row))
    expect(problems).toMatchObject([problem])
    expect(problems.map(({ kind }) => costOf(kind))).toEqual(['row'])
    expect(enterprises.map(({ name }) => name)).toEqual(['First', 'Last'])
  })

  it('takes all following rows with it after a quotation mark that is never closed, and says which', () => {
    const { enterprises, problems } = readWhole(amid('"X,cn-sh,,,'))
    expect(problems).toMatchObject([{ kind: 'unclosed-quote', row: 3, lastRow: 4 }])
    expect(enterprises.map(({ name }) => name)).toEqual(['First'])
  })

  it('takes the rows up to the next quotation mark with it, and says which', () => {
    const { enterprises, problems } = readWhole(`${head}"X" Ltd,,,,\nLost,,,,\n"Y",,,,\nLast,cn-sh,,,`)
    expect(problems).toMatchObject([{ kind: 'stray-quote', row: 2, lastRow: 4 }])
    expect(enterprises.map(({ name }) => name)).toEqual(['Last'])
  })
})

it('reports every problem of a row', () => {
  const { enterprises, problems } = readWhole(amid('ｆｉｒｓｔ,cn-xx,mars,flying,'))
  expect(problems.map(({ kind }) => kind)).toEqual([
    'name-twice',
    'unknown-value',
    'unknown-value',
    'unknown-value',
  ])
  expect(enterprises[1]).toMatchObject({ name: 'ｆｉｒｓｔ', unread: 3 })
})

describe('names', () => {
  it('are kept when rows have the same one, even if the first row has a problem', () => {
    const { enterprises, problems } = readWhole('name,region\nA,cn-xx\nA,cn-bj\na,cn-sh\n')
    expect(enterprises.map(({ name, row }) => [name, row])).toEqual([
      ['A', 2],
      ['A', 3],
      ['a', 4],
    ])
    expect(problems.filter(({ kind }) => kind === 'name-twice')).toMatchObject([
      { row: 3, found: 'A', count: 2 },
      { row: 4, found: 'a', count: 2 },
    ])
    expect(costOf('name-twice')).toBe('nothing')
  })

  it('differ when only a space differs, which is noted', () => {
    const { enterprises, problems } = readWhole('name,region\nSun Rise Ltd,cn-sh\nSunrise Ltd,cn-bj\n')
    expect(enterprises.map(({ name }) => name)).toEqual(['Sun Rise Ltd', 'Sunrise Ltd'])
    expect(problems).toEqual([{ kind: 'name-alike', row: 3, found: 'Sunrise Ltd', count: 2 }])
    expect(costOf('name-alike')).toBe('nothing')
  })
})

describe('a cell without a heading', () => {
  it('makes its row be left out, because it may be an answer under a merged heading', () => {
    const { enterprises, problems } = readWhole(
      'name,services,,region\nA,digital-services,tourism,cn-sh\nB,tourism,,cn-sh\n',
    )
    expect(problems).toEqual([
      { kind: 'no-heading', row: 2, column: { number: 3, heading: '' }, found: 'tourism' },
    ])
    expect(enterprises.map(({ name }) => name)).toEqual(['B'])
    expect(readWhole('name,service-exports,,group\nA,yes,cn-sh,standalone\n').problems).toMatchObject([
      { kind: 'no-heading', row: 2, found: 'cn-sh' },
    ])
  })

  it('is not read under the next heading', () => {
    const { enterprises, problems } = readWhole('\tkey-enterprise\tservice-exports\nyes\tno\t\n\tno\tyes\n')
    expect(problems).toMatchObject([{ kind: 'no-heading', row: 2, column: { number: 1 }, found: 'yes' }])
    expect(enterprises).toMatchObject([
      { row: 3, token: encodeToken({ 'key-enterprise': 'no', 'service-exports': 'yes' }) },
    ])
  })

  it('is reported once for its column when the column only numbers the rows', () => {
    const { enterprises, problems } = readWhole(',name,region\n0,A,cn-sh\n1,B,cn-bj\n')
    expect(problems).toEqual([{ kind: 'unknown-column', row: 2, column: { number: 1, heading: '' } }])
    expect(enterprises).toHaveLength(2)
  })
})

describe('a row that is not an enterprise', () => {
  it.each([
    ['a second row of headings', 'name,region,zones,services,group', 'headings-again'],
    ['a sum', 'Total,12,,3,', 'total-row'],
    ['a sum in Chinese', '合计：,12,,3,', 'total-row'],
    ['the example of the template', '※ Example,cn-sh,,,', 'example-row'],
  ])('is skipped and reported: %s', (_, row, kind) => {
    const { enterprises, problems } = readWhole(amid(row))
    expect(problems).toMatchObject([{ kind, row: 3 }])
    expect(costOf(problems[0]?.kind ?? 'empty')).toBe('nothing')
    expect(enterprises.map(({ name }) => name)).toEqual(['First', 'Last'])
  })

  it('is not assumed of an enterprise with answers whose name begins with “Total”', () => {
    expect(readWhole(amid('Total Energies,cn-sh,,,')).enterprises).toHaveLength(3)
    expect(readWhole(amid('Total,cn-sh,,,')).enterprises).toHaveLength(3)
  })

  it('is skipped and reported above the headings', () => {
    const { enterprises, problems } = readWhole(
      'Services of our members,,\n"as of 1 May, by Ms Li",,\n\nname,region,services\nA,cn-sh,tourism\n',
    )
    expect(problems).toEqual([
      { kind: 'above-headings', row: 1, lastRow: 3, found: 'Services of our members' },
    ])
    expect(enterprises).toMatchObject([{ name: 'A', row: 5 }])
  })

  it('is skipped and reported when it is the less detailed of two rows of headings', () => {
    const { problems } = readWhole(
      'name,Location,,Services\nname,region,zones,services\nA,cn-sh,ftz,tourism\n',
    )
    expect(problems).toMatchObject([{ kind: 'above-headings', row: 1, lastRow: 1 }])
  })
})

it('notes a row of another length, because a cell may be missing', () => {
  expect(readWhole(`${head}X,cn-sh,,,,,,\nY,cn-sh\n`).problems).toEqual([
    { kind: 'long-row', row: 2, found: '8', count: 5 },
    { kind: 'short-row', row: 3, found: '2', count: 5 },
  ])
})

it('notes a row without any answer', () => {
  expect(readWhole(amid('Filled in by Ms Li,,,,')).problems).toEqual([{ kind: 'no-answers', row: 3 }])
})

it('reads two columns for one question, and leaves the answer open when they differ', () => {
  const { enterprises, problems } = readWhole(
    'name,region,Region\nA,cn-sh,Shanghai\nB,,cn-bj\nC,cn-sh,cn-bj\n',
  )
  expect(problems).toMatchObject([
    { kind: 'column-twice', row: 1, count: 2 },
    { kind: 'columns-differ', row: 4, question: 'region' },
  ])
  expect(enterprises.map(({ token }) => token)).toEqual(
    [{ region: 'cn-sh' }, { region: 'cn-bj' }, {}].map((answers) => encodeToken(answers)),
  )
})

describe('headings', () => {
  const nearHeading = (text: string): string | undefined =>
    readWhole(`name,region,"${text}"\nA,cn-sh,x\n`).problems.find(({ kind }) => kind === 'unknown-column')
      ?.near

  it.each([
    ['Location', 'region'],
    ['省份', 'region'],
    ['Industry', 'services'],
    ['所属行业', 'services'],
    ['FDI', 'ownership'],
    ['企业性质', 'ownership'],
    ['自贸区', 'zones'],
    ['Group structure', 'group'],
    ['Contact', undefined],
    ['Telephone', undefined],
    ['电话', undefined],
  ])('%s is near the question %s', (text, question) => {
    expect(nearHeading(text)).toBe(question)
  })

  it('may be numbered, quoted or marked as required; “Client name” stands above names', () => {
    const table = '1. “Client name” *,1、所在地：,【服务类别】*,Ownership?\nAlpha,上海,tourism,Domestic\n'
    const { enterprises, problems } = readWhole(table)
    expect(problems).toEqual([])
    expect(enterprises).toMatchObject([
      {
        name: 'Alpha',
        token: encodeToken({ region: 'cn-sh', services: ['tourism'], ownership: 'domestic' }),
      },
    ])
  })
})

describe('a near answer or heading', () => {
  const near = (question: string, text: string): string | undefined =>
    readWhole(`name,${question}\nA,"${text}"\n`).problems[0]?.near

  it.each([
    ['group', 'HQ', 'multinational-lead'],
    ['group', '总部', 'multinational-lead'],
    ['services', 'Turism', 'tourism'],
    ['services', 'sightseeing', 'tourism'],
    ['region', 'Shangahi', 'cn-sh'],
    ['region', '上海自贸区', 'cn-sh'],
    ['key-enterprise', '1', 'yes'],
    ['key-enterprise', '没有', 'no'],
    ['ip-rights', '无', 'none'],
    ['region', '临港', 'cn-sh'],
    ['region', 'Shenzhen', 'cn-gd'],
    ['group', 'none', 'standalone'],
    ['ownership', 'WFOE', 'foreign-invested'],
    ['ownership', '民营', 'domestic'],
    ['key-enterprise', 'N/A', 'not-sure'],
    ['key-enterprise', '待定', 'not-sure'],
  ])('under %s, “%s” is near %s', (question, text, option) => {
    expect(near(question, text)).toBe(option)
  })

  it.each([
    ['region', 'Paris'],
    ['services', 'services'],
    ['group', 'group'],
    ['key-enterprise', 'perhaps'],
  ])('under %s, “%s” is near no option', (question, text) => {
    expect(near(question, text)).toBeUndefined()
  })

  it('is looked for in a limited number of different texts, which is reported once', () => {
    const rowOf = (index: number): string => `A${String(index)},上海${String(index)},group`
    const written = (count: number): string =>
      `name,region,group\n${Array.from({ length: count }, (_, index) => rowOf(index)).join('\n')}\n`
    const nearIn = (count: number) => {
      const { problems } = readWhole(written(count))
      return {
        offered: new Set(problems.flatMap(({ near, found = '' }) => (near === undefined ? [] : [found])))
          .size,
        told: problems.filter(({ kind }) => kind === 'too-many-unknown'),
      }
    }
    // Under the second question, every row has the same unknown text.
    expect(nearIn(MOST_COMPARED - 1)).toEqual({ offered: MOST_COMPARED - 1, told: [] })
    expect(nearIn(MOST_COMPARED + 500)).toEqual({
      offered: MOST_COMPARED - 1,
      told: [{ kind: 'too-many-unknown', count: MOST_COMPARED }],
    })
  })

  it('counts only once it is confirmed, and then in every row', () => {
    const text = 'name,regoin,group\nA,cn-sh,HQ\nB,cn-bj,hq\n'
    const { enterprises, problems } = readWhole(text)
    expect(problems).toMatchObject([
      { kind: 'unknown-column', found: 'regoin', near: 'region' },
      { kind: 'unknown-value', row: 2, found: 'HQ', near: 'multinational-lead' },
      { kind: 'unknown-value', row: 3, found: 'hq', near: 'multinational-lead' },
    ])
    expect(enterprises.map(({ token }) => token)).toEqual([encodeToken({}), encodeToken({})])
    const confirmed = [
      ...readPortfolio(text, day, {
        headings: [{ found: 'regoin', question: 'region' }],
        values: [{ question: 'group', found: 'HQ', option: 'multinational-lead' }],
      }),
    ]
    expect(confirmed.flatMap((slice) => slice.problems)).toEqual([])
    expect(confirmed.flatMap((slice) => slice.enterprises).map(({ token }) => token)).toEqual(
      ['cn-sh', 'cn-bj'].map((region) => encodeToken({ region, group: 'multinational-lead' })),
    )
  })
})

it('skips and names an unknown column', () => {
  const { enterprises, problems } = readWhole('name,region,Contact\nA,cn-sh,Ms Li\n')
  expect(problems).toEqual([{ kind: 'unknown-column', row: 1, column: { number: 3, heading: 'Contact' } }])
  expect(enterprises).toHaveLength(1)
})

it('notes answers to questions that are not asked, without counting them as a fault', () => {
  const { enterprises, problems } = readWhole(
    'name,region,zones,ownership,cash-pooling\nA,outside,ftz,domestic,running\n',
  )
  expect(enterprises).toHaveLength(1)
  expect(problems).toEqual([{ kind: 'not-counted', row: 2, questions: ['zones', 'ownership'] }])
  expect(costOf('not-counted')).toBe('nothing')
})

describe('a file', () => {
  it.each([
    ['no text', '', 'empty'],
    ['spaces', ' \n\t\n', 'empty'],
    ['headings alone', 'name,region\n', 'no-rows'],
    ['headings and empty rows', 'name,region\n,\n,\n', 'no-rows'],
    ['only unknown headings', 'company;city\nA;Shanghai\n', 'no-known-column'],
    ['only names', 'name\nA\n', 'no-known-column'],
    [
      'a second table in another order',
      'name,region,zones\nA,cn-sh,ftz\nname,zones,region\nB,ftz,cn-sh\n',
      'other-headings',
    ],
    ['a web page', '<html><table><tr><td>name</td></tr></table></html>', 'web-page'],
    ['headings with a quotation mark that is never closed', 'name,"region\nA,cn-sh', 'no-known-column'],
    ['damaged JSON', '[{"name": "A"', 'not-json'],
    ['JSON without a list', '{"name": "A"}', 'no-list'],
    ['an empty list', '[]', 'no-rows'],
  ])('is refused: %s', (_, text, kind) => {
    const { enterprises, problems } = readWhole(text)
    expect(problems.map((problem) => problem.kind)).toContain(kind)
    expect(problems.map((problem) => costOf(problem.kind))).toContain('file')
    expect(enterprises).toEqual([])
  })

  it('is refused when it is too large', () => {
    expect(readWhole(new Uint8Array(LARGEST_FILE + 1)).problems).toEqual([{ kind: 'too-large' }])
    expect(readWhole('x'.repeat(LARGEST_FILE + 1)).problems).toEqual([{ kind: 'too-large' }])
  })

  it('is refused when it has too many rows', () => {
    const [all, tooMany] = [100, 99].map((most) => [
      ...readPortfolio(`region\n${'cn-sh\n'.repeat(100)}`, day, nothingConfirmed, most),
    ])
    expect(all?.at(-1)?.enterprises).toHaveLength(100)
    expect(tooMany).toMatchObject([{ enterprises: [], problems: [{ kind: 'too-many-rows' }] }])
    expect(MOST_ENTERPRISES).toBe(50_000)
  })

  it('reports last that it has too many faults', () => {
    const questions = everyQuestion(catalogue)
    const row = `${questions.map(() => 'mars').join()}\n`
    const text = `${questions.map(({ id }) => id).join()}\n${row.repeat(MOST_FAULTS / questions.length + 500)}`
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
