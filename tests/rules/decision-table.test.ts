/** A rule's table agrees with the engine for any answers, and is short. */
import { describe, expect, it } from 'vitest'
import {
  type Answers,
  type AnswerTest,
  assess,
  type Branches,
  type Catalogue,
  type Condition,
  conditionsOn,
  defineCatalogue,
  type Measure,
  multiple,
  single,
  type Vocabulary,
} from '../../src/engine'
import { catalogue } from '../../src/policy'
import {
  type DecisionCell,
  type DecisionRow,
  decisionTable,
  fittingRow,
  MOST_TESTS,
} from '../../src/rules/decision-table'
import { dependenciesOf, everyAnswers } from '../catalogue/support/dependencies'
import { secondEvaluator } from '../catalogue/support/second-evaluator'
import { randomCatalogue } from '../engine/support/random-catalogue'
import { cases, prove } from '../support/random'
import { placedTestsIn, testsIn } from '../support/conditions'
import { english, everyLanguage } from '../support/words'
import { settingIn, settingOf } from '../report/support/rule-words'

/** Tells whether a row covers answers, read from what its cells show and without the code that wrote them. */
function readerOf(from: Catalogue) {
  const second = secondEvaluator(from)
  return (answers: Answers) =>
    ({ cells }: DecisionRow): boolean =>
      cells.every(({ question, parts }: DecisionCell) =>
        parts.every(({ form, options, open }) => {
          const kind = second.question(question).kind === 'single' ? 'is' : 'has'
          const test: AnswerTest = { kind, question, options }
          const standing = second.standing(test, answers)
          return standing === 'open' ? open : (standing === 'holds') === (form === 'one-of')
        }),
      )
}

/** Throws an error for answers with no row, two rows or a wrong verdict; returns the rows that answers fit. */
function readEvery(from: Catalogue, measure: Measure): ReadonlySet<DecisionRow> {
  const { rows } = decisionTable(
    measure.relevantWhen,
    from === catalogue ? settingIn(english) : settingOf(from),
  )
  const cased = rows.filter(({ because }) => because !== 'rest')
  const rest = rows.filter(({ because }) => because === 'rest')
  const covers = readerOf(from)
  const alone = { ...from, measures: [measure] }
  const met = new Set<DecisionRow>()
  for (const answers of everyAnswers(dependenciesOf(from, measure.relevantWhen))) {
    const found = cased.filter(covers(answers))
    const [row, second] = found.length > 0 ? found : rest
    const [finding] = assess(alone, answers).findings
    if (!row || second || row.verdict !== finding?.verdict) {
      throw new Error(
        `${found.length} rows say ${String(row?.verdict)} where the engine says ${String(finding?.verdict)} ` +
          `under ${JSON.stringify(answers)} in ${JSON.stringify(from === catalogue ? measure.id : from)}`,
      )
    }
    met.add(row)
  }
  return met
}

describe.each(catalogue.measures)('the table of $id', (measure) => {
  const table = decisionTable(measure.relevantWhen, settingIn(english))

  it('covers every class of answers with exactly one row, whose verdict is the engine’s', () => {
    const met = readEvery(catalogue, measure)
    expect(met.size, 'rows that no answers fit').toBe(table.rows.length)
  })

  it('has at most eight rows, each with one cell for every column', () => {
    expect(table.rows.length).toBeLessThanOrEqual(8)
    expect(table.columns.length).toBeGreaterThan(0)
    for (const { cells, because } of table.rows)
      expect(cells.map(({ question }) => question)).toEqual(
        because === 'rest' ? [] : table.columns.map(({ question }) => question),
      )
  })

  it('sorts its rows by verdict, and puts the row for all other answers last', () => {
    const order = table.rows.map(({ verdict }) => verdict)
    expect(order).toEqual(
      (['relevant', 'not-relevant', 'possible'] as const).flatMap((verdict) =>
        order.filter((other) => other === verdict),
      ),
    )
    expect(table.rows.slice(0, -1).some(({ because }) => because === 'rest')).toBe(false)
  })

  it.each(everyLanguage)(
    'names in each cell the options that it means, in $language',
    ({ words, ...all }) => {
      const written = decisionTable(measure.relevantWhen, settingIn({ words, ...all }))
      const { cell: wording } = all.details.rules
      for (const { question, parts, text } of written.rows.flatMap(({ cells }) => cells)) {
        const { options } = catalogue.questions.find(({ id }) => id === question) ?? { options: [] }
        const labels: Readonly<Record<string, { label: string; opposite?: string }>> =
          words.questions[question as 'region'].options
        if (parts.length === 0) expect(text).toBe(wording.any)
        for (const id of parts.flatMap((part) => part.options)) {
          const group = options.find((option) => option.id === id)?.group as 'green' | undefined
          const heading = group && words.headings.groups[group]
          const quoted = [labels[id]?.label, heading].flatMap((name) => (name ? [wording.quote(name)] : []))
          expect([...quoted, labels[id]?.opposite].some((name) => name && text.includes(name))).toBe(true)
        }
        const open = wording.orOpen('')
        expect(text.split(open).length - 1).toBe(parts.filter((part) => part.open).length)
      }
    },
  )

  it('says when a question is not always asked', () => {
    for (const { question, notes } of table.columns) {
      const asked = catalogue.questions.find(({ id }) => id === question)?.askedWhen
      expect(notes.length > 0, question).toBe(asked !== undefined)
    }
  })
})

/**
 * Tells whether a rule both demands and forbids an option. "It is so or it is not so" is true unless the answer is
 * open. No cell can say only that an answer is open. No rule of a circular is like that.
 */
function contradictsItself(rule: Condition): boolean {
  const tests = placedTestsIn(rule)
  const named = (wanted: boolean): readonly string[] =>
    tests
      .filter(({ demanded }) => demanded === wanted)
      .flatMap(({ test }) => test.options.map((id) => `${test.question} ${id}`))
  const forbidden = named(false)
  return named(true).some((option) => forbidden.includes(option))
}

it('no rule of the catalogue both demands and forbids an option', () => {
  expect(catalogue.measures.filter(({ relevantWhen }) => contradictsItself(relevantWhen))).toEqual([])
})

it('covers the answers of random catalogues with exactly one row, too', () => {
  let read = 0
  prove(cases(150, 10_000), (random) => {
    const made = randomCatalogue(random)
    // Tables for rules with more tests than ours take long to make.
    const measures = made.measures.filter(
      ({ relevantWhen }) => testsIn(relevantWhen).length <= 5 && !contradictsItself(relevantWhen),
    )
    for (const measure of measures) readEvery(made, measure)
    read += measures.length
  })
  expect(read).toBeGreaterThan(50)
})

it('finds the row that the answers fit', () => {
  for (const measure of catalogue.measures) {
    const table = decisionTable(measure.relevantWhen, settingIn(english))
    const covers = readerOf(catalogue)
    let count = 0
    for (const answers of everyAnswers(dependenciesOf(catalogue, measure.relevantWhen))) {
      // Every seventh is enough, because the tests above prove the rows for all answers.
      if (count++ % 7 !== 0) continue
      const cases = table.rows.filter(({ because }) => because !== 'rest')
      expect(fittingRow(table, catalogue, answers)).toBe(cases.find(covers(answers)) ?? table.rows.at(-1))
      if (count > 280) break
    }
  }
})

it('says “in the Chinese mainland” for all regions except the one outside', () => {
  const measure = catalogue.measures.find(({ id }) => id === 'cash-pooling')
  if (!measure) throw new Error('There is no cash pooling.')
  const [relevant] = decisionTable(measure.relevantWhen, settingIn(english)).rows
  expect(relevant?.cells.map(({ text }) => text)).toContain('in the Chinese mainland')
})

it('has no row for an option in regions that do not offer it', () => {
  for (const { relevantWhen } of catalogue.measures) {
    const { columns, rows } = decisionTable(relevantWhen, settingIn(english))
    const region = columns.findIndex(({ question }) => question === 'region')
    const zones = columns.findIndex(({ question }) => question === 'zones')
    const impossible = rows.filter(
      ({ cells }) =>
        cells[region]?.text === '“Tianjin” or “Chongqing”' && cells[zones]?.text.startsWith('“Pilot city'),
    )
    expect(impossible).toEqual([])
  }
})

describe('a made-up table', () => {
  const vocabulary = { tea: single('green', 'black', 'none'), milk: single('yes', 'no') }
  const { is, all, any, not, pilot } = conditionsOn(vocabulary)
  const branchesOfTea: Branches = {
    askedWhen: { milk: { condition: not(is('tea', 'none')), otherwise: ['no'] } },
    offeredWhen: {},
  }
  const catalogueOf = (relevantWhen: Measure['relevantWhen'], branches = branchesOfTea): Catalogue =>
    defineCatalogue({
      edition: '1',
      vocabulary,
      sections: [{ id: 'all', questions: ['tea', 'milk'] }],
      branches,
      measures: [{ id: 'cup', relevantWhen }],
    })
  const rowsOf = (relevantWhen: Measure['relevantWhen']): readonly string[] =>
    decisionTable(relevantWhen, settingOf(catalogueOf(relevantWhen))).rows.map(
      ({ verdict, because, cells }) =>
        `${verdict} (${because}): ${cells.map(({ text }) => text).join(' | ')}`,
    )

  it('lists the options that a measure needs, then column by column those that rule it out', () => {
    expect(rowsOf(all(is('tea', 'green', 'black'), is('milk', 'yes')))).toEqual([
      'relevant (answers): “green” or “black” | “yes”',
      'not-relevant (answers): “none” | any',
      'not-relevant (answers): “green” or “black”; or open | “no”',
      'possible (rest): ',
    ])
  })

  it('joins alternatives of one question in one cell', () => {
    expect(rowsOf(any(is('tea', 'green'), is('tea', 'black')))).toEqual([
      'relevant (answers): “green” or “black”',
      'not-relevant (answers): “none”',
      'possible (rest): ',
    ])
  })

  it('has a row for the answer that counts when a question is not asked, even if it is not offered', () => {
    const rule = all(is('tea', 'green', 'black'), is('milk', 'no'))
    const given = catalogueOf(rule, {
      askedWhen: { milk: { condition: is('tea', 'green'), otherwise: ['no'] } },
      offeredWhen: { milk: { no: is('tea', 'none') } },
    })
    const [row] = decisionTable(rule, settingOf(given)).rows
    expect(row).toMatchObject({ verdict: 'relevant' })
    expect(assess(given, { tea: 'black' }).findings).toMatchObject([{ verdict: 'relevant' }])
  })

  it('never says relevant when the policy leaves a point open', () => {
    expect(rowsOf(all(is('tea', 'green'), pilot('one')))).toEqual([
      'not-relevant (answers): “black” or “none”',
      'possible (left-open): “green”',
      'possible (rest): ',
    ])
  })
})

describe('a rule with too many tests', () => {
  const tableOf = (vocabulary: Vocabulary, conditions: readonly Condition[]) => {
    const relevantWhen: Condition = {
      kind: 'all',
      conditions: conditions.map((one, index) => (index % 2 === 0 ? one : { kind: 'not', condition: one })),
    }
    const sections = [{ id: 'all', questions: Object.keys(vocabulary) }]
    const branches = { askedWhen: {}, offeredWhen: {} }
    const measures = [{ id: 'large', relevantWhen }]
    return decisionTable(
      relevantWhen,
      settingOf(defineCatalogue({ edition: '1', vocabulary, sections, branches, measures })),
    )
  }
  const questions = (count: number) => {
    const ids = Array.from({ length: count }, (_, index) => `q${String(index)}`)
    return tableOf(
      Object.fromEntries(ids.map((id) => [id, single('yes', 'no')])),
      ids.map((question): Condition => ({ kind: 'is', question, options: ['yes'] })),
    )
  }

  it('has no table, and says that it is too large', () => {
    expect(questions(MOST_TESTS)).toMatchObject({ isTooLarge: false })
    expect(questions(MOST_TESTS).rows).not.toEqual([])
    for (const count of [MOST_TESTS + 1, 12, 50])
      expect(questions(count)).toEqual({ isTooLarge: true, columns: [], rows: [] })
  })

  it('has no table either when its tests have too many combinations of options', () => {
    const options = Array.from({ length: 30 }, (_, index) => `o${String(index)}`)
    const table = (count: number) =>
      tableOf(
        { some: multiple(...options) },
        options
          .slice(0, count)
          .map((_, index): Condition => ({ kind: 'has', question: 'some', options: options.slice(index) })),
      )
    expect(table(2).isTooLarge).toBe(false)
    expect(table(30).isTooLarge).toBe(true)
  })

  it('does not occur in the circular', () => {
    for (const { relevantWhen } of catalogue.measures)
      expect(decisionTable(relevantWhen, settingIn(english)).isTooLarge).toBe(false)
  })
})
