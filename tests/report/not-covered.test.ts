/** A result does not cover the whole circular: every text with a verdict says how many articles are missing. */
import { describe, expect, it } from 'vitest'
import { appraise } from '../../src/engine'
import { articles, catalogue, type Source } from '../../src/policy'
import { generalSources } from '../../src/policy/details'
import { everything, guideOf, idSpelling, positionsIn } from '../../src/portfolio'
import { portfolioSheets } from '../../src/portfolio/workbook/portfolio'
import { checklistOf, noMarks, notCoveredIn } from '../../src/report'
import { checklistAsText, reportAsMessage, reportAsText } from '../../src/report/exports'
import { checklistSheets } from '../../src/report/exports/checklist-workbook'
import { reportSheets } from '../../src/report/exports/report-workbook'
import { readWhole } from '../portfolio/support/whole'
import { day } from '../support/day'
import { textOf } from '../support/sheets'
import { everyLanguage } from '../support/words'
import { fileFor, inputFor, manifold } from './exports/support/occasion'

const missing = articles.filter(({ inExcerpt }) => !inExcerpt)

describe.each(everyLanguage)('in $language', (language) => {
  const { words, details } = language
  const input = inputFor(manifold, language)
  const { notCovered } = input.report
  const { reported } = notCovered

  it('the sentence counts the articles that were not read', () => {
    const [left, all] = [String(missing.length), String(articles.length)]
    expect(notCovered.text.match(/\d+/g)?.toSorted()).toEqual([left, all].toSorted())
    expect(notCovered).toEqual(notCoveredIn(details, details.report))
  })

  it('the topics have their press report as source, its caveats, and no numbers of articles', () => {
    expect(reported.topics).toHaveLength(3)
    expect(reported.lead).toMatch(/People’s Daily Online|人民网/)
    expect(reported.caveats).toEqual([
      details.circular.reported.unread,
      details.circular.reported.translationNote,
    ])
    const source: Source | undefined = generalSources.find(({ id }) => id === 'circular-topics-report-2025')
    expect(reported.source).toMatchObject({
      url: source?.url,
      title: details.circular.sources['circular-topics-report-2025'].title,
    })
    for (const text of [reported.lead, ...reported.topics])
      expect(text).not.toMatch(/Articles? [IVX]|第[一二三四五六七八九十]+条/)
  })

  it.each([
    ['text', reportAsText(input)],
    ['a workbook', textOf(reportSheets(input))],
  ])('%s says what is not covered, and what the press reports about it', (_, written) => {
    for (const text of [
      notCovered.text,
      reported.title,
      reported.lead,
      ...reported.topics,
      ...reported.caveats,
      reported.source.title,
      reported.source.url ?? '-',
    ])
      expect(written).toContain(text)
  })

  it('says what is not covered before the first verdict', () => {
    const first = input.report.groups.find(({ entries }) => entries.length > 0)?.action ?? 'none'
    const text = reportAsText(input)
    expect(text.indexOf(notCovered.text)).toBeLessThan(
      text.search(RegExp(`${input.words.groups[first].title}(?: \\(|（)`)),
    )
    const sheets = textOf(reportSheets(input))
    expect(sheets.indexOf(notCovered.text)).toBeLessThan(sheets.indexOf(input.words.groups[first].title))
    expect(reportAsMessage(input)).toContain(notCovered.text)
  })

  it('a JSON file says what is not covered', () => {
    expect(JSON.parse(fileFor(manifold, language))).toMatchObject({
      notCovered: JSON.parse(JSON.stringify(notCovered)) as object,
    })
  })

  it('a copied checklist and its workbook say what is not covered', () => {
    const list = {
      checklist: checklistOf(input.report, appraise(catalogue, manifold, day), details.agenda),
      marks: noMarks,
      words: { ...details.steps, notCovered: notCovered.text, disclaimer: details.circular.disclaimer },
      dateInWords: details.report.date,
      facts: [],
    }
    expect(checklistAsText(list)).toContain(notCovered.text)
    expect(textOf(checklistSheets(list, details.reportFile.sheets).slice(0, 1))).toContain(notCovered.text)
  })

  it('the table of a portfolio says above the actions what is not covered', () => {
    const { enterprises } = readWhole('name,region\nAcme,cn-sh\n')
    const sheets = portfolioSheets({
      enterprises,
      problems: [],
      positions: positionsIn(everything),
      guide: guideOf(words, 'x'),
      spelling: idSpelling,
      notCovered: notCovered.text,
      about: [],
      titles: words.titles,
      words: { ...details.portfolio, actions: details.report.actions, nameOf: ({ name }) => name },
    })
    const [above, head] = [...(sheets[1]?.rows ?? [])]
    expect(above).toEqual([{ text: notCovered.text, style: 'plain' }])
    expect(head?.[0]).toBe(details.portfolio.enterprise)
  })
})
