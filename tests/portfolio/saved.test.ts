/** A portfolio that was saved as a workbook reads back into the same portfolio, and another library reads the same. */
import readExcelFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { encodeToken } from '../../src/share'
import type { Enterprise, Problem } from '../../src/portfolio'
import { everything, guideOf, positionsIn, wordSpelling } from '../../src/portfolio'
import { appraised, judge } from '../../src/portfolio/enterprise'
import { actionAt } from '../../src/portfolio/sign-rows'
import { portfolioSheets } from '../../src/portfolio/workbook/portfolio'
import { workbookOf } from '../../src/workbook/write'
import { randomAnswers } from '../catalogue/support/random-answers'
import { cases, prove } from '../support/random'
import { type AllWords, english, everyLanguage } from '../support/words'
import { readWhole } from './support/whole'
import { bookOf, sheetOf } from './support/workbook'

const names = [
  '上海某某服务有限公司',
  'Société Générale d’Été & Co. <KG>',
  'ООО «Ромашка»',
  'شركة الخدمات',
  '𠮷野家 😀',
  '=HYPERLINK("https://example.org")',
  '+86',
  '-1',
  '@sum',
  '1-2',
  '007',
  '_x0041_',
]

function saved(
  enterprises: readonly Enterprise[],
  { words, details }: AllWords,
  positions = positionsIn(everything),
  problems: readonly Problem[] = [],
) {
  const { notSure } = words.messages.question
  return workbookOf(
    portfolioSheets({
      enterprises,
      problems,
      positions,
      guide: guideOf(words, notSure),
      spelling: wordSpelling(words, { name: details.portfolio.nameColumn, notSure }),
      notCovered: details.circular.notCovered,
      about: [['File', 'clients.csv']],
      titles: words.titles,
      words: {
        ...details.portfolio,
        actions: details.report.actions,
        nameOf: ({ name, row }) => name || details.portfolio.unnamed(String(row)),
      },
    }),
  )
}

const enterprisesFrom = (random: Parameters<typeof randomAnswers>[0]): readonly Enterprise[] =>
  ['', ...names].flatMap((name, row) => {
    const { enterprise } = judge(name, row + 2, randomAnswers(random))
    // An enterprise without answers would be reported, or leave an empty row.
    return enterprise && enterprise.token !== encodeToken({}) ? [appraised(enterprise, '2026-11-29')] : []
  })

const essence = ({ name, token, actions }: Enterprise) => ({ name, token, actions })

describe.each(everyLanguage)('in $language', (language) => {
  it('names in any script, answers and actions are the same after saving and reading', () => {
    prove(cases(8, 300), (random) => {
      const enterprises = enterprisesFrom(random)
      const { enterprises: again, problems } = readWhole(saved(enterprises, language))
      expect(problems.filter(({ kind }) => kind !== 'no-answers')).toEqual([])
      expect(again.map(essence)).toEqual(enterprises.map(essence))
    })
  })

  it('another library reads the names, and the actions for the chosen measures in words', async () => {
    const { enterprises } = readWhole('name,region,zones\nAcme,cn-sh,ftz\n,cn-bj,\n')
    const positions = [0, 3, 24]
    const sheets = await readExcelFile(Buffer.from(saved(enterprises, language, positions)))
    const { portfolio } = language.details
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      portfolio.workbook.answers,
      portfolio.sheets.actions,
      portfolio.sheets.about,
      portfolio.workbook.lists,
    ])
    const [above, head, ...rows] = sheets[1]?.data ?? []
    expect(above?.[0]).toBe(language.details.circular.notCovered)
    expect(head).toHaveLength(1 + 3 + positions.length + 2)
    expect(rows.map(([name]) => name)).toEqual(['Acme', portfolio.unnamed('3')])
    for (const [index, row] of rows.entries())
      expect(row.slice(4, 7)).toEqual(
        positions.map(
          (position) =>
            language.details.report.actions[actionAt(enterprises[index]?.actions ?? '', position)],
        ),
      )
  })
})

it('what was not read is still in its cell of the saved file, and is not read again either', async () => {
  const first = readWhole(
    bookOf({
      sheets: {
        Data: sheetOf(
          [
            ['name', 'region', 'services', 'group', 'ownership', 'zones', 'ip-rights'],
            [
              'Acme',
              'cn-xx',
              'Tourism',
              'standalone | multinational-lead',
              'Domestic',
              'none | ftz',
              'patents',
            ],
            ['Beta', 'cn-bj', 'Tourism', '', { xml: (place) => `<c r="${place}"><f>A1</f></c>` }, '', ''],
            ['Gamma', 'cn-bj', 'Tourism', 'Domestic', '', '', ''],
          ],
          '<mergeCells><mergeCell ref="C4:D4"/></mergeCells>',
        ),
      },
    }),
  )
  expect(first.enterprises.map(({ unread }) => unread)).toEqual([3, 1, 2])
  for (const language of everyLanguage) {
    const bytes = saved(first.enterprises, language, positionsIn(everything), first.problems)
    const again = readWhole(bytes)
    expect(again.enterprises.map(({ name, token, unread }) => ({ name, token, unread }))).toEqual(
      first.enterprises.map(({ name, token, unread }) => ({ name, token, unread })),
    )
    const [answers] = await readExcelFile(Buffer.from(bytes))
    expect(answers?.data[1]).toContain('cn-xx')
    expect(answers?.data[2]).toContain(language.details.portfolio.notRead)
  }
})

it('other answers give another file, and are read from it again', () => {
  const { enterprises } = readWhole('name,region\nAcme,cn-sh\n')
  const { enterprises: again } = readWhole(saved(enterprises, english))
  expect(again).toHaveLength(1)
  const other = readWhole('name,region\nAcme,cn-bj\n').enterprises
  expect(saved(other, english)).not.toEqual(saved(again, english))
  expect(readWhole(saved(other, english)).enterprises.map(essence)).toEqual(other.map(essence))
})
