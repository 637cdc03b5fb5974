/** Every reason in a report comes from the engine's explanation of that finding, and is a correct sentence. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, counterfactual, explain, NOT_SURE } from '../../src/engine'
import { catalogue, type MeasureId, measures } from '../../src/policy'
import { optionsOf, wordsFor } from '../../src/report'
import { openSentence, type Reasons, reasonsOf } from '../../src/report/reasons'
import { possibleAnswers } from '../support/answers'
import { pilotsIn } from '../support/conditions'
import { faultsOfSentence } from '../support/prose'
import { cases as soMany } from '../support/random'
import { type AllWords, chinese, english, saidBy } from '../support/words'

type Answers = Parameters<typeof reasonsOf>[1]

/** Each set of answers is tried on a quarter of the measures, which is enough over many sets. */
const anyCase = fc.record({
  answers: possibleAnswers,
  language: fc.constantFrom('en' as const, 'zh' as const),
  quarter: fc.constantFrom(0, 1, 2, 3),
})

const manyRuns = soMany(600, 20_000)

/** Tries a claim on many sets of answers. */
function forReasons(
  claim: (reasons: Reasons, measure: (typeof measures)[number], answers: Answers, language: AllWords) => void,
  numRuns = 150,
): void {
  fc.assert(
    fc.property(anyCase, ({ answers, language, quarter }) => {
      const all = language === 'en' ? english : chinese
      for (const measure of measures.filter((_, index) => index % 4 === quarter))
        claim(reasonsOf(measure, answers, all.words, all.details.report), measure, answers, all)
    }),
    { numRuns },
  )
}

/** Throws unless a claim holds; much faster than `expect` where it is called very often. */
function demand(holds: boolean, ...told: readonly unknown[]): void {
  if (!holds) throw new Error(told.map((entry) => JSON.stringify(entry)).join('\n'))
}

/** Tells whether two lists hold the same, in the same order. */
function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** Returns the verdict on one measure. */
function verdictOn(measure: MeasureId, answers: Answers): string | undefined {
  return assess(catalogue, answers).findings.find((finding) => finding.measure === measure)?.verdict
}

it('the reasons name exactly the questions that the engine names, in correct sentences', () => {
  forReasons((reasons, measure, answers, { language, details }) => {
    const { deciding, open, pilots } = explain(catalogue, answers, measure.id)
    demand(
      isSame(
        reasons.deciding.map(({ question }) => question),
        deciding,
      ),
      measure.id,
      answers,
    )
    demand(
      isSame(
        reasons.open.map(({ question }) => question),
        open,
      ),
      measure.id,
      answers,
    )
    const asks = pilots.map((reason) => wordsFor(details.report.pilots, reason).ask)
    demand(
      isSame(
        reasons.leftOpen.map(({ ask }) => ask),
        asks,
      ),
      measure.id,
      answers,
    )
    const sentences = [
      ...[...reasons.deciding, ...reasons.open].map(({ text }) => text),
      ...reasons.leftOpen.flatMap(({ point, ask }) => [point, ask]),
      ...(reasons.wouldBe ? [reasons.wouldBe.text] : []),
    ]
    demand(new Set(sentences).size === sentences.length, sentences)
    const faults = sentences.flatMap((text) => faultsOfSentence(text, language))
    demand(faults.length === 0, faults)
  }, manyRuns)
})

it('a deciding reason says what was chosen, and nothing that was not', () => {
  forReasons((reasons, _measure, answers, { words }) => {
    for (const { question, text } of reasons.deciding) {
      if (question === 'region') continue
      const own = wordsFor(words.questions, question)
      const chosen = optionsOf(answers[question]).map((option) => saidBy(own, option))
      const others = Object.keys(own.options)
        .map((option) => saidBy(own, option))
        .filter((other) => !chosen.some((said) => said.includes(other)))
      demand(
        chosen.some((said) => text.includes(said)),
        text,
        chosen,
      )
      demand(!others.some((other) => text.includes(other)), text, others)
    }
  })
})

it('an open reason names the question and why it is still open', () => {
  forReasons((reasons, _measure, answers, { words, details }) => {
    for (const { question, text } of reasons.open) {
      const { short } = wordsFor(words.questions, question)
      const answer = answers[question]
      demand(text.startsWith(short), text, short)
      demand((text === details.report.notSureAbout(short)) === (answer === NOT_SURE), text, answer)
      demand((text === details.report.notAnswered(short)) === (answer === undefined), text, answer)
    }
  })
})

it('what would change the verdict is said of every measure that is not relevant, and is true', () => {
  let changed = 0
  forReasons((reasons, measure, answers) => {
    const verdict = verdictOn(measure.id, answers)
    demand(verdict !== 'relevant' || !reasons.wouldBe, measure.id, answers)
    demand(verdict !== 'not-relevant' || reasons.wouldBe !== undefined, measure.id, answers)
    demand(!reasons.wouldBe || reasons.open.length === 0, measure.id, answers)
    if (!reasons.wouldBe) return
    const change = counterfactual(catalogue, answers, measure.id)
    demand(
      isSame(
        reasons.wouldBe.questions,
        (change?.changes ?? []).map(({ question }) => question),
      ),
      measure.id,
      answers,
    )
    const differing = catalogue.questions.filter(({ id }) => !isSame([answers[id]], [change?.answers[id]]))
    demand(
      isSame(
        differing.map(({ id }) => id),
        reasons.wouldBe.questions,
      ),
      measure.id,
      answers,
    )
    demand(verdictOn(measure.id, change?.answers ?? {}) === change?.verdict, measure.id, answers)
    changed += 1
  })
  expect(changed).toBeGreaterThan(200)
})

describe.each([
  { language: english, relevant: 'It would be for you if ', possible: 'It might be for you if ' },
  { language: chinese, relevant: '符合以下条件时适用：', possible: '符合以下条件时可能适用：' },
])('in $language.language', ({ language: { words, details }, relevant, possible }) => {
  /** Returns the sentence on what would change the finding of a measure. */
  const wouldBe = (id: MeasureId, answers: Answers) => {
    const measure = measures.find((entry) => entry.id === id)
    return measure && reasonsOf(measure, answers, words, details.report).wouldBe?.text
  }

  it('promises no more than "might be" when a pilot would remain', () => {
    for (const measure of measures) {
      const answers = { region: 'outside', services: ['goods-only'], group: 'standalone' }
      const text = wouldBe(measure.id, answers)
      if (text === undefined) continue
      const isCertain = counterfactual(catalogue, answers, measure.id)?.verdict === 'relevant'
      expect(text).toContain(isCertain ? relevant : possible)
      expect(text).not.toContain(isCertain ? possible : relevant)
      if (pilotsIn(measure.relevantWhen).length === 0) expect(isCertain).toBe(true)
    }
    // In this edition, another place avoids every pilot, so only the words themselves can be tested.
    expect(details.report.wouldBePossibleIf(['a'])).toContain(possible)
  })

  it('says "an establishment in the mainland" rather than naming 31 divisions', () => {
    const outside = { region: 'outside', 'overseas-internet': ['trade'] }
    const denial = words.questions.region.options.outside.denies ?? 'none'
    expect(wouldBe('international-internet-access', { ...outside })).toContain(denial)
  })

  it('names only the options that the rule names, even if the user chose more', () => {
    const measure = measures.find((entry) => entry.id === 'green-services-funding')
    const answers = {
      services: ['digital-services', 'energy-efficiency'],
      'service-exports': 'yes',
      region: 'cn-gd',
    }
    const reasons = measure ? reasonsOf(measure, answers, words, details.report).deciding : []
    const said = reasons.find(({ question }) => question === 'services')?.text
    const { services } = words.questions
    expect(said).toContain(saidBy(services, 'energy-efficiency'))
    expect(said).not.toContain(saidBy(services, 'digital-services'))
  })

  it('says of a step under way that the fact is still open', () => {
    const { short, options } = words.questions['transfer-clearance']
    const sentence = (answers: Answers) => openSentence('transfer-clearance', answers, words, details.report)
    expect(sentence({ 'transfer-clearance': 'under-way' })).toBe(
      details.report.answeredWith(short, options['under-way'].label),
    )
    expect(sentence({})).toBe(details.report.notAnswered(short))
    expect(sentence({ 'transfer-clearance': NOT_SURE })).toBe(details.report.notSureAbout(short))
  })
})
