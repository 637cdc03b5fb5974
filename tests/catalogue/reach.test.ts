/**
 * C2: no part of the catalogue is without effect.
 *
 * - Every measure can get every verdict.
 * - Every question and every option matters.
 * - Every atomic condition can change the verdict of its measure by itself.
 */
import { describe, expect, it } from 'vitest'
import {
  type Answer,
  type AnswerTest,
  assess,
  type Condition,
  everyQuestion,
  type Question,
} from '../../src/engine'
import { catalogue, type MeasureId, type QuestionId } from '../../src/policy'
import { changeLeaves, testsIn } from '../support/conditions'
import {
  dependenciesOf,
  type Dependency,
  everyAnswers,
  representativeAnswerSets,
} from './support/dependencies'
import { knownAnswers } from './support/answer-lists'
import { secondEvaluator } from './support/second-evaluator'

type PolicyMeasure = (typeof catalogue.measures)[number]

const second = secondEvaluator(catalogue)

/** Options of one question that lead to the same verdicts whatever else is answered. */
const interchangeable: Partial<
  Record<QuestionId, readonly { readonly options: readonly string[]; readonly because: string }[]>
> = {
  services: [
    {
      options: [
        'digital-services',
        'high-end-design',
        'supply-chain',
        'testing-inspection',
        'accreditation-certification',
        'geoinformation',
        'language-services',
      ],
      because: 'All are new forms of service exports; the person looks for the one that is theirs.',
    },
    {
      options: ['research-development', 'ip-services'],
      because: 'New forms that also raise the question of plans with intellectual property.',
    },
    {
      options: [
        'energy-efficiency',
        'resource-recycling',
        'environmental-remediation',
        'environmental-consulting',
        'carbon-accounting',
        'integrated-carbon-management',
      ],
      because: 'All are green services.',
    },
    {
      options: [
        'tourism',
        'medical-wellness',
        'conferences-exhibitions',
        'sports-events',
        'study-research-visits',
        'long-stay-retirement',
      ],
      because: 'All are services for visitors.',
    },
  ],
  'service-exports': [{ options: ['yes', 'planned'], because: 'The circular supports beginners as well.' }],
  region: [
    {
      options: [
        ...['cn-he', 'cn-nm', 'cn-ln', 'cn-hl', 'cn-js', 'cn-zj', 'cn-ah', 'cn-fj', 'cn-sd', 'cn-ha'],
        ...['cn-hb', 'cn-hn', 'cn-gd', 'cn-gx', 'cn-sc', 'cn-yn', 'cn-sn', 'cn-xj'],
      ],
      because: 'Each has a free trade zone and is no pilot for the services sector as a whole.',
    },
    {
      options: ['cn-tj', 'cn-cq'],
      because: 'Each has a free trade zone and is a pilot for the services sector as a whole.',
    },
    {
      options: ['cn-sx', 'cn-jl', 'cn-jx', 'cn-gz', 'cn-xz', 'cn-gs', 'cn-qh', 'cn-nx'],
      because: 'None has a free trade zone.',
    },
  ],
  group: [
    {
      options: ['standalone', 'domestic-group'],
      because: 'Both are no multinational group; nobody should have to call a domestic group standalone.',
    },
  ],
  'inbound-travellers': [
    {
      options: ['scientific-technical', 'high-level-talent'],
      because: 'The circular names both in one breath.',
    },
  ],
  'cash-pooling': [{ options: ['running', 'wanted'], because: 'The pilots are open to those who begin.' }],
  'service-payments': [
    { options: ['receive', 'pay', 'both'], because: 'The rules cover both directions alike.' },
  ],
  'ip-rights': [
    {
      options: ['trademarks', 'copyrights', 'other-ip'],
      because: 'Only patents have a measure of their own.',
    },
  ],
  'ip-plans': [{ options: ['value', 'trade'], because: 'One measure serves valuation and trade.' }],
  'data-business': [
    { options: ['data-centre', 'cloud-centre'], because: 'The circular names both in one breath.' },
  ],
  'overseas-internet': [{ options: ['trade', 'research'], because: 'One measure serves both.' }],
  'market-plans': [
    { options: ['exhibit-abroad', 'exhibit-at-home'], because: 'One measure supports both.' },
    {
      options: ['ip-protection', 'legal-advice', 'dispute-resolution'],
      because: 'One measure offers all three.',
    },
  ],
}

/** Atomic conditions that follow from the rest of their rule, which names them to be clear. */
const implied: Partial<
  Record<MeasureId, { readonly questions: readonly QuestionId[]; readonly because: string }>
> = {
  'key-enterprise-support': {
    questions: ['service-exports'],
    because: 'Only exporters are asked whether they are a key enterprise.',
  },
  'cash-pool-membership': {
    questions: ['group'],
    because: 'Only members of multinational groups are asked about a cash pool.',
  },
  'small-payment-review': {
    questions: ['service-payments'],
    because: 'Only those who pay across the border are asked how often and to whom.',
  },
  'intra-group-personal-data': {
    questions: ['group'],
    because: 'Only members of multinational groups are asked about transfers within the group.',
  },
}

/** Options that a rule names although it could do without them. */
const impliedOptions: Partial<
  Record<MeasureId, { readonly options: readonly string[]; readonly because: string }>
> = {
  'ftz-data-negative-list': {
    options: ['lingang', 'cn-sh'],
    because:
      'Shanghai, in which Lin-gang lies, has a list for the whole city since 2026, be it a pilot or not.',
  },
}

describe('every measure', () => {
  it.each(catalogue.measures)('$id can be relevant, possible and not relevant', (measure) => {
    const alone = { ...catalogue, measures: [measure] }
    const reached = new Set<string>()
    for (const answers of representativeAnswerSets(dependenciesOf(catalogue, measure.relevantWhen))) {
      for (const { verdict } of assess(alone, answers).findings) reached.add(verdict)
    }
    expect([...reached].sort()).toEqual(['not-relevant', 'possible', 'relevant'])
  })
})

describe('every question and every option', () => {
  it.each(catalogue.questions)('of "$id" matters to some verdict', (question) => {
    const profiles = profilesOf(question)
    for (const { id } of question.options) {
      expect(
        question.options.some((other) => profiles.get(other.id) !== profiles.get(id)),
        `"${id}" leads to the same verdicts as every other option: no rule needs the question`,
      ).toBe(true)
    }
  })

  it.each(catalogue.questions)(
    'of "$id" differs from the other options, or the reason is given',
    (question) => {
      const profiles = profilesOf(question)
      const alike = [...new Set(profiles.values())].map((profile) =>
        [...profiles.keys()].filter((option) => profiles.get(option) === profile),
      )
      const found = alike.filter((options) => options.length > 1)
      const declared = (interchangeable[question.id] ?? []).map((entry) => entry.options)
      expect(
        sorted(found),
        `the groups of options that lead to the same verdicts (if rightly so, say why under "interchangeable" above)`,
      ).toEqual(sorted(declared))
    },
  )
})

describe('every atomic condition', () => {
  it.each(catalogue.measures)('of $id can flip the measure by itself', (measure) => {
    for (const test of testsIn(measure.relevantWhen)) {
      expect(canFlip(measure, test), `${describeTest(test)} never decides ${measure.id}`).toBe(true)
    }
  })

  it.each(catalogue.measures)(
    'of $id adds something to the rest of the rule, or the reason is given',
    (measure) => {
      const redundant = testsIn(measure.relevantWhen).filter((test) => !addsSomething(measure, test))
      expect(
        redundant.map((test) => test.question),
        'the questions that the rule could leave out (if rightly so, say why under "implied" above)',
      ).toEqual(implied[measure.id]?.questions ?? [])
    },
  )

  it.each(catalogue.measures)('of $id needs each option that it names, or the reason is given', (measure) => {
    const idle = testsIn(measure.relevantWhen)
      .filter((test) => !isImplied(measure, test))
      .flatMap((test) =>
        test.options.filter((option) => {
          const fewer = { ...test, options: test.options.filter((id) => id !== option) }
          return !differ(measure.relevantWhen, replace(measure.relevantWhen, test, fewer))
        }),
      )
    expect(idle).toEqual(impliedOptions[measure.id]?.options ?? [])
  })

  it.each(everyQuestion(catalogue).filter((question) => question.askedWhen))(
    'that decides when "$id" is asked can change that by itself',
    ({ askedWhen }) => {
      for (const test of testsIn(askedWhen?.condition ?? never)) {
        const condition = askedWhen?.condition ?? never
        expect(differ(replace(condition, test, always), replace(condition, test, never))).toBe(true)
        expect(differ(condition, replace(condition, test, always))).toBe(true)
        expect(differ(condition, replace(condition, test, never))).toBe(true)
      }
    },
  )
})

const always: Condition = { kind: 'all', conditions: [] }
const never: Condition = { kind: 'any', conditions: [] }

function isImplied(measure: PolicyMeasure, test: AnswerTest): boolean {
  return implied[measure.id]?.questions.some((question) => question === test.question) === true
}

/** Tells whether under some answers the verdict depends on this one test, while the others stay as they are. */
function canFlip(measure: PolicyMeasure, test: AnswerTest): boolean {
  const met = replace(measure.relevantWhen, test, always)
  const missed = replace(measure.relevantWhen, test, never)
  const dependencies = dependenciesOf(catalogue, measure.relevantWhen)
  for (const answers of representativeAnswerSets(dependencies)) {
    const actual = second.standing(test, answers)
    const [standing, other] = [second.standing(met, answers), second.standing(missed, answers)]
    if (actual !== 'open' && standing !== other && [standing, other].includes('fails')) return true
  }
  return false
}

/** Tells whether the rule without this test would lead to other verdicts. */
function addsSomething(measure: PolicyMeasure, test: AnswerTest): boolean {
  return (
    differ(measure.relevantWhen, replace(measure.relevantWhen, test, always)) &&
    differ(measure.relevantWhen, replace(measure.relevantWhen, test, never))
  )
}

/** Tells whether two conditions differ under some answers that can be given. */
function differ(one: Condition, other: Condition): boolean {
  for (const answers of everyAnswers(dependenciesOf(catalogue, one, other))) {
    if (second.standing(one, answers) !== second.standing(other, answers)) return true
  }
  return false
}

/** Replaces one test of a condition, which is found by identity. */
function replace(condition: Condition, test: AnswerTest, replacement: Condition): Condition {
  return changeLeaves(condition, (leaf) => (leaf === test ? replacement : leaf))
}

/**
 * Maps each option to all verdicts that it leads to, whatever else is chosen and answered, in a fixed order. No verdict
 * distinguishes two options with the same profile.
 */
function profilesOf(question: Question<QuestionId>): ReadonlyMap<string, string> {
  const profiles = new Map(question.options.map((option) => [option.id, '']))
  for (const measure of catalogue.measures) {
    const dependencies = dependenciesOf(catalogue, measure.relevantWhen)
    const dependency = dependencies.find((entry) => entry.question === question)
    if (!dependency) continue
    const alone = { ...catalogue, measures: [measure] }
    for (const answers of representativeAnswerSets(dependencies.filter((entry) => entry !== dependency))) {
      for (const companions of companionsIn(dependency)) {
        for (const [option, profile] of profiles) {
          const answered = { ...answers, [question.id]: answerWith(question, option, companions) }
          const verdict = assess(alone, answered).findings[0]?.verdict
          profiles.set(option, profile + String(verdict?.charAt(0)))
        }
      }
    }
  }
  return profiles
}

function answerWith({ kind, options }: Question, option: string, companions: readonly string[]): Answer {
  if (kind === 'single') return option
  const isExclusive = options.some((entry) => entry.id === option && entry.exclusive)
  return isExclusive ? [option] : [...new Set([...companions, option])]
}

/** Returns what else can be chosen beside an option of a multiple choice. */
function companionsIn({ question, tests }: Dependency): readonly (readonly string[])[] {
  const isExclusive = (id: string) => question.options.some((option) => option.id === id && option.exclusive)
  const known = knownAnswers(question, tests).filter((answer) => typeof answer !== 'string')
  return [[], ...known.filter((chosen) => !chosen.some(isExclusive))]
}

function describeTest(test: AnswerTest): string {
  return `${test.kind}(${test.question}, ${test.options.join(', ')})`
}

function sorted(groups: readonly (readonly string[])[]): readonly string[] {
  return groups.map((options) => [...options].sort().join()).sort()
}
