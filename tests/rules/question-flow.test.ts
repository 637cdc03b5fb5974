/** The flow of questions shows all of them, in order, and every branch between them. */
import { describe, expect, it } from 'vitest'
import type { Condition } from '../../src/engine'
import { catalogue } from '../../src/policy'
import { drawingWidths } from '../../src/rules/drawing'
import { flowDrawing, questionFlow } from '../../src/rules/question-flow'
import { testsIn } from '../support/conditions'
import { everyLanguage } from '../support/words'
import { faultsOf } from './support/drawings'
import { settingIn } from '../report/support/rule-words'

/** All pairs of a question and one that depends on it. */
const branches = catalogue.questions.flatMap(({ id, askedWhen, offeredWhen }) => {
  const conditions: readonly Condition[] = [
    ...(askedWhen ? [askedWhen.condition] : []),
    ...Object.values(offeredWhen),
  ]
  const sources = conditions.flatMap(testsIn).map((test) => test.question)
  return [...new Set(sources)].map((source) => `${source} → ${id}`)
})

describe.each(everyLanguage)('in $language', (all) => {
  const { words, details, language } = all
  const { cell } = details.rules
  const flow = questionFlow(catalogue.sections, settingIn(all))
  const listed = flow.flatMap(({ questions }) => questions)

  it('names every question once, in the order of asking, under its topic', () => {
    expect(listed.map(({ id }) => id)).toEqual(catalogue.questions.map(({ id }) => id))
    expect(listed.map(({ position }) => position)).toEqual(catalogue.questions.map((_, index) => index + 1))
    expect(flow.map(({ heading }) => heading)).toEqual(
      catalogue.sections.map(({ id }) => words.headings.sections[id as 'data']),
    )
  })

  it.each(catalogue.questions)('says when $id is asked and which answer counts otherwise', (question) => {
    const notes = listed.find(({ id }) => id === question.id)?.notes.join(' ') ?? ''
    const optionsOf = (id: string): Readonly<Record<string, { label: string; opposite?: string }>> =>
      words.questions[id as 'region'].options
    const label = (id: string, option: string): string => cell.quote(optionsOf(id)[option]?.label ?? '')
    const conditions = [
      ...(question.askedWhen ? [question.askedWhen.condition] : []),
      ...Object.values(question.offeredWhen),
    ]
    for (const test of conditions.flatMap(testsIn)) {
      expect(notes).toContain(words.questions[test.question as 'region'].short)
      for (const option of test.options)
        expect(
          [
            label(test.question, option),
            cell.quote(words.headings.groups['new-forms']),
            optionsOf(test.question)[option]?.opposite,
          ].some((name) => name !== undefined && notes.includes(name)),
        ).toBe(true)
    }
    for (const option of question.askedWhen?.otherwise ?? [])
      expect(notes).toContain(details.rules.branch.otherwise(label(question.id, option)))
    for (const option of Object.keys(question.offeredWhen))
      expect(notes).toContain(label(question.id, option))
    expect(notes === '').toBe(conditions.length === 0)
  })

  it.each(Object.entries(drawingWidths))('has every branch and no fault in the %s width', (_, width) => {
    const drawing = flowDrawing(flow, width)
    expect(faultsOf(drawing, language === 'zh')).toEqual([])
    expect(drawing.boxes.filter(({ shape }) => shape === 'question').map(({ id }) => id)).toEqual(
      catalogue.questions.map(({ id }) => id),
    )
    expect(drawing.connectors.map(({ from, to }) => `${from} → ${to}`).toSorted()).toEqual(
      branches.toSorted(),
    )
  })

  it.each(Object.entries(drawingWidths))('draws no line over another in the %s width', (_, width) => {
    const { connectors } = flowDrawing(flow, width)
    const trunks = connectors.map(({ from, points }) => {
      const [, turn, end] = points
      return { from, x: turn?.[0], top: turn?.[1] ?? 0, bottom: end?.[1] ?? 0 }
    })
    for (const one of trunks)
      for (const other of trunks)
        if (one.from !== other.from && one.x === other.x)
          expect(one.bottom < other.top || other.bottom < one.top, `${one.from}, ${other.from}`).toBe(true)
    const arrivals = connectors.map(({ points }) => points.at(-1)?.join())
    expect(new Set(arrivals).size).toBe(arrivals.length)
  })
})
