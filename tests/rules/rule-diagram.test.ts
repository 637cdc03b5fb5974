/** The drawing of a rule shows its condition: every test, nothing else, and no overlap. */
import { describe, expect, it } from 'vitest'
import { conditionsOn, single } from '../../src/engine'
import { catalogue } from '../../src/policy'
import { drawingWidths } from '../../src/rules/drawing'
import { leavesOf, ruleDiagram, type RuleNode, ruleTree } from '../../src/rules/rule-diagram'
import { standingsOf } from '../../src/rules/standing'
import { pilotsIn, testsIn } from '../support/conditions'
import { english, everyLanguage } from '../support/words'
import { faultsOf } from './support/drawings'
import { settingIn, settingOf } from '../report/support/rule-words'

const unanswered = () => undefined

describe.each(everyLanguage)('in $language', (all) => {
  const { words, details, language } = all
  const { diagram } = details.rules

  describe.each(catalogue.measures)('the drawing of $id', (measure) => {
    const tree = ruleTree(measure.relevantWhen, settingIn(all), diagram, unanswered)

    it('has one box for each test, under the name of its question, and for each open point', () => {
      const leaves = leavesOf(tree)
      expect(leaves.filter(({ kind }) => kind === 'test').map(({ title }) => title)).toEqual(
        testsIn(measure.relevantWhen).map((test) => words.questions[test.question as 'region'].short),
      )
      expect(leaves.filter(({ kind }) => kind === 'open').length).toBe(pilotsIn(measure.relevantWhen).length)
    })

    it.each(Object.entries(drawingWidths))('has every text and no fault in the %s width', (_, width) => {
      const answers = { region: 'cn-sh', zones: ['lingang'] }
      const marked = ruleTree(
        measure.relevantWhen,
        settingIn(all),
        diagram,
        (part) => standingsOf(catalogue, [part], answers)[0],
      )
      for (const node of [tree, marked]) {
        const drawing = ruleDiagram(node, diagram, width)
        expect(faultsOf(drawing, language === 'zh')).toEqual([])
        const tests = drawing.boxes.filter(({ shape }) => shape !== 'list')
        expect(tests.length).toBe(leavesOf(tree).length)
        expect(drawing.connectors.length).toBe(drawing.boxes.length - 1)
        const drawn = drawing.boxes.flatMap(({ lines }) => lines.map(({ text }) => text)).join('')
        for (const { title, text } of leavesOf(node))
          for (const said of [title, text]) expect(squeezed(drawn)).toContain(squeezed(said))
      }
    })
  })
})

const squeezed = (text: string): string => text.replaceAll(/\s/g, '')

describe('the marks', () => {
  const { diagram } = english.details.rules
  const [measure] = catalogue.measures.filter(({ id }) => id === 'cash-pooling')

  it.each([
    [{ region: 'outside' }, ['Group: open', 'Cash pool: open', 'Region: not-met']],
    [{ region: 'cn-gd', group: 'multinational-lead' }, ['Group: met', 'Cash pool: open', 'Region: met']],
    [{ region: 'not-sure', group: 'standalone' }, ['Group: not-met', 'Cash pool: not-met', 'Region: open']],
  ])('say whether each test is met, open or not met with %j', (answers, expected) => {
    if (!measure) throw new Error('There is no cash pooling.')
    const tree = ruleTree(
      measure.relevantWhen,
      settingIn(english),
      diagram,
      (part) => standingsOf(catalogue, [part], answers)[0],
    )
    expect(leavesOf(tree).map(({ title, standing }) => `${title}: ${String(standing)}`)).toEqual(expected)
    const drawn = ruleDiagram(tree, diagram, 600).boxes.flatMap(({ lines }) => lines.map(({ text }) => text))
    for (const leaf of leavesOf(tree))
      expect(drawn).toContain(
        { met: '✓ Met', open: '? Open', 'not-met': '× Not met' }[leaf.standing ?? 'open'],
      )
  })
})

it('shows a denied condition as the opposite of its parts', () => {
  const vocabulary = { tea: single('green', 'black'), milk: single('yes', 'no') }
  const { is, all, not, any, pilot } = conditionsOn(vocabulary)
  const setting = settingOf({
    edition: '1',
    sections: [],
    measures: [],
    checks: [],
    instruments: [],
    questions: Object.entries(vocabulary).map(([id, { kind, options }]) => ({
      id,
      kind,
      options,
      changeability: 'status' as const,
      section: 'all',
      askedWhen: undefined,
      offeredWhen: {},
    })),
  })
  const write = (node: RuleNode): string =>
    node.kind === 'list' ? `${node.title} (${node.parts.map(write).join(' ')})` : `${node.title}=${node.text}`
  const tree = ruleTree(
    not(any(is('tea', 'green'), all(is('milk', 'no'), not(pilot('one'))))),
    setting,
    english.details.rules.diagram,
    () => 'met',
  )
  expect(write(tree)).toBe(
    'All of these: (tea=anything but “green” At least one of these: (milk=anything but “no” Left open by the policy=One.))',
  )
  expect(leavesOf(tree).map(({ standing }) => standing)).toEqual(['not-met', 'not-met', 'met'])
})
