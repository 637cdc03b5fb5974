/** The list of answers: every question once, each with what was answered, or why it was not asked. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answers, countedAnswers, interview, isAsked, NOT_SURE } from '../../src/engine'
import { catalogue, type QuestionId } from '../../src/policy'
import { type AnswerEntry, answerList, decidedBy, optionsOf } from '../../src/report'
import { anyAnswers, possibleAnswers } from '../support/answers'
import { faultsOf } from '../support/prose'
import { cases } from '../support/random'
import { type AllWords, english, everyLanguage, saidBy } from '../support/words'

function entriesOf(answers: Answers, { words, details }: AllWords): readonly AnswerEntry[] {
  return answerList(answers, words, details.report).flatMap((section) => section.entries)
}

function stateOf(
  question: QuestionId,
  answers: Answers,
  language = english,
): AnswerEntry['state'] | undefined {
  return entriesOf(answers, language).find((entry) => entry.question === question)?.state
}

describe.each(everyLanguage)('in $language', (language) => {
  const { words, details } = language

  it('lists every section and question once, in the order of asking', () => {
    const list = answerList({}, words, details.report)
    const { checks: _, ...sections } = words.headings.sections
    expect(list.map(({ id, heading }) => [id, heading])).toEqual(Object.entries(sections))
    expect(list.flatMap(({ entries }) => entries.map(({ question }) => question))).toEqual(
      catalogue.questions.map(({ id }) => id),
    )
    for (const { question, title, short } of list.flatMap(({ entries }) => entries)) {
      expect(title).toBe(words.questions[question].title)
      expect(short).toBe(words.questions[question].short)
    }
  })

  it('lists the checks last, and only those that are answered', () => {
    const answers = {
      'pool-flows': 'no',
      'pool-members': 'not-sure',
      'cash-pooling': 'wanted',
      group: 'multinational-lead',
    }
    const last = answerList(answers, words, details.report).at(-1)
    expect([last?.id, last?.heading]).toEqual(['checks', words.headings.sections.checks])
    expect(last?.entries).toEqual([
      {
        question: 'pool-members',
        title: words.questions['pool-members'].title,
        short: words.questions['pool-members'].short,
        options: [],
        aside: [],
        state: { kind: 'not-sure' },
        decides: [],
      },
      {
        question: 'pool-flows',
        title: words.questions['pool-flows'].title,
        short: words.questions['pool-flows'].short,
        options: [words.questions['pool-flows'].options.no.label],
        aside: [],
        state: { kind: 'answered' },
        decides: [],
      },
    ])
  })

  it('leaves out a check that other answers rule out', () => {
    const answers = { region: 'cn-gd', group: 'standalone', 'cash-pooling': 'no', 'pool-flows': 'yes' }
    expect(stateOf('pool-flows', answers, language)).toBeUndefined()
  })

  it('shows every answer by its labels, with its state and what it decides', () => {
    fc.assert(
      fc.property(fc.oneof(anyAnswers, possibleAnswers), (given) => {
        const answers = countedAnswers(catalogue, given)
        const { remaining } = interview(catalogue, answers)
        const decided = decidedBy(answers)
        for (const { question, options, state, decides } of entriesOf(given, language)) {
          const answer = answers[question]
          const labels: Readonly<Record<string, { label: string }>> = words.questions[question].options
          expect(options).toEqual(optionsOf(answer).map((id) => labels[id]?.label))
          expect(decides).toEqual(decided.get(question) ?? [])
          const expected = !isAsked(catalogue, answers, question)
            ? 'not-asked'
            : answer === NOT_SURE
              ? 'not-sure'
              : answer !== undefined
                ? 'answered'
                : remaining.includes(question)
                  ? 'unanswered'
                  : 'no-difference'
          expect(state.kind).toBe(expected)
          if (state.kind !== 'not-asked') continue
          expect(faultsOf(details.pages.check.notAsked(state.because), language.language)).toEqual([])
        }
      }),
      { numRuns: cases(30, 1_000) },
    )
  })

  it('names the answer that ruled out a question', () => {
    const state = stateOf('cash-pooling', { group: 'standalone', region: 'cn-gd' }, language)
    expect(state?.kind).toBe('not-asked')
    expect(state?.kind === 'not-asked' && state.because).toContain(
      saidBy(words.questions.group, 'standalone'),
    )
    expect(state?.kind === 'not-asked' && state.because).not.toContain(
      saidBy(words.questions.region, 'cn-gd'),
    )
  })
})

it('shows an earlier answer to a question that is ruled out as one that no longer counts', () => {
  const [entry] = entriesOf({ group: 'standalone', 'cash-pooling': 'running' }, english).filter(
    ({ question }) => question === 'cash-pooling',
  )
  expect(entry?.state.kind).toBe('not-asked')
  expect(entry?.options).toEqual([])
  expect(entry?.aside).toEqual([english.words.questions['cash-pooling'].options.running.label])
  expect(entry?.decides).toEqual([])
})

it('says that a question makes no difference when no answer to it could change anything', () => {
  const answers = { 'service-exports': 'no', services: ['digital-services'], 'inbound-travellers': ['none'] }
  expect(stateOf('ownership', answers)).toEqual({ kind: 'no-difference' })
  expect(stateOf('region', answers)).toEqual({ kind: 'unanswered' })
})
