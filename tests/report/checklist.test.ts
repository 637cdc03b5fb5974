/** The first steps of a report as one list: nothing lost, nothing twice, by whom they are taken with. */
import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/engine'
import { contacts } from '../../src/policy/contacts'
import { guidance } from '../../src/policy/measures/guidance'
import {
  type Checklist,
  checklistOf,
  type ChecklistGroup,
  isDone,
  makeReport,
  progressOf,
  type Report,
  type ReportEntry,
} from '../../src/report'
import { checklistAsMarkdown, checklistAsText } from '../../src/report/exports'
import { unhurried } from '../catalogue/support/effort'
import { randomAnswers } from '../catalogue/support/random-answers'
import { cases, prove } from '../support/random'
import { day } from '../support/day'
import { type AllWords, english, everyLanguage } from '../support/words'
import { manifold } from './exports/support/occasion'

function reportFor(answers: Answers, { words, details }: AllWords = english): Report {
  return makeReport({ answers, interview: words, details, words: details.report, today: day })
}

const groupsOf = ({ parts }: Checklist): readonly ChecklistGroup[] => parts.flatMap(({ groups }) => groups)
const stepsOf = (list: Checklist) => groupsOf(list).flatMap(({ steps }) => steps)
const entriesOf = (report: Report, verdict: string): readonly ReportEntry[] =>
  report.lists.filter((list) => list.verdict === verdict).flatMap(({ entries }) => entries)

/** A report whose relevant and possible measures are these. */
function reportOf(
  relevant: readonly Partial<ReportEntry>[],
  possible: readonly Partial<ReportEntry>[] = [],
): Report {
  const [sample] = entriesOf(reportFor(manifold), 'relevant')
  if (!sample) throw new Error('No measure is relevant.')
  const list = (verdict: 'relevant' | 'possible', parts: readonly Partial<ReportEntry>[]) => ({
    verdict,
    entries: parts.map((part) => ({ ...sample, firstSteps: [], documents: [], ...part, verdict })),
  })
  return { ...reportFor(manifold), lists: [list('relevant', relevant), list('possible', possible)] }
}

const step = (id: string, contact: 'own' | 'bank' | 'safe', text: string) => ({
  id,
  contact,
  text,
  with: contact,
})

describe('a checklist', () => {
  it.each(everyLanguage)(
    'holds every step and document of the measures in question, in $language',
    (language) => {
      const report = reportFor(manifold, language)
      const list = checklistOf(report)
      const entries = [...entriesOf(report, 'relevant'), ...entriesOf(report, 'possible')]
      expect(
        stepsOf(list)
          .flatMap(({ ids }) => ids)
          .sort(),
      ).toEqual(entries.flatMap(({ firstSteps }) => firstSteps.map(({ id }) => id)).sort())
      expect(
        groupsOf(list)
          .flatMap(({ documents }) => documents.flatMap(({ texts }) => texts))
          .sort(),
      ).toEqual(entries.flatMap(({ documents }) => documents.flatMap(({ texts }) => texts)).sort())
      expect(list.parts.map(({ verdict }) => verdict)).toEqual(['relevant', 'possible'])
    },
  )

  it('holds no step twice and every step that is due, whatever the answers', { timeout: unhurried }, () => {
    prove(cases(60, 2_000), (random) => {
      const report = reportFor(randomAnswers(random))
      const list = checklistOf(report)
      const ids = stepsOf(list).flatMap((entry) => entry.ids)
      expect(new Set(ids).size).toBe(ids.length)
      const due = report.empty
        ? []
        : ['relevant', 'possible'].flatMap((verdict) => entriesOf(report, verdict))
      expect(new Set(ids)).toEqual(new Set(due.flatMap(({ firstSteps }) => firstSteps.map(({ id }) => id))))
      for (const { steps, documents } of groupsOf(list))
        expect(steps.length + documents.length).toBeGreaterThan(0)
    })
  })

  it('names its steps by ids that are their own in the whole catalogue', () => {
    const ids = Object.entries(guidance).flatMap(([measure, { firstSteps }]) =>
      firstSteps.map(({ id }) => `${measure}/${id}`),
    )
    expect(new Set(ids).size).toBe(ids.length)
    for (const { ids: own } of stepsOf(checklistOf(reportFor(manifold))))
      for (const id of own) expect(ids).toContain(id)
  })

  it('begins with the enterprise itself, then follows the list of contacts', () => {
    for (const { groups } of checklistOf(reportFor(manifold)).parts) {
      const named = groups.map(({ contact }) => contact)
      expect(named).toEqual(['own', ...contacts].filter((contact) => named.includes(contact as 'own')))
    }
  })

  it('lists a step that several measures name in the same words once, with all of them, where it is first needed', () => {
    const list = checklistOf(
      reportOf(
        [
          {
            measure: 'cash-pooling',
            title: 'A',
            firstSteps: [step('a/ask', 'bank', 'Ask.'), step('a/own', 'own', 'Count.')],
          },
          { measure: 'cash-pool-membership', title: 'B', firstSteps: [step('b/ask', 'bank', 'Ask.')] },
        ],
        [
          {
            measure: 'visa-free-entry',
            title: 'C',
            firstSteps: [step('c/ask', 'bank', 'Ask.'), step('c/safe', 'safe', 'Ask.')],
          },
        ],
      ),
    )
    expect(
      list.parts.map(({ groups }) =>
        groups.map(({ contact, steps }) => [contact, steps.map(({ ids }) => ids)]),
      ),
    ).toEqual([
      [
        ['own', [['a/own']]],
        ['bank', [['a/ask', 'b/ask', 'c/ask']]],
      ],
      // With somebody else it is another step, though the words are the same.
      [['safe', [['c/safe']]]],
    ])
    expect(stepsOf(list)[1]?.measures.map(({ title }) => title)).toEqual(['A', 'B', 'C'])
  })

  it('merges the same steps in both languages, so that progress does not hang on the language', () => {
    const merged = everyLanguage.map((language) =>
      stepsOf(checklistOf(reportFor(manifold, language))).map(({ ids }) => ids),
    )
    expect(merged[0]).toEqual(merged[1])
  })

  it('names those for whom there are only documents', () => {
    const list = checklistOf(
      reportOf([{ documents: [{ contact: 'bank', for: 'Your bank', texts: ['Receipts'] }] }]),
    )
    expect(groupsOf(list)).toMatchObject([
      { contact: 'bank', name: 'Your bank', steps: [], documents: [{ texts: ['Receipts'] }] },
    ])
  })

  it('is empty where nothing is answered, and where nothing is relevant', () => {
    expect(checklistOf(reportFor({}))).toEqual({ parts: [] })
    expect(checklistOf(reportOf([]))).toEqual({ parts: [] })
  })
})

describe('progress', () => {
  const list = checklistOf(reportFor(manifold))
  const total = stepsOf(list).length

  it('counts what is ticked among the steps that are there', () => {
    expect(progressOf(list.parts, new Set())).toEqual({ done: 0, total })
    const ids = stepsOf(list).flatMap(({ ids: own }) => own)
    expect(progressOf(list.parts, new Set(ids.slice(0, 3)))).toEqual({ done: 3, total })
    expect(progressOf(list.parts, new Set(ids))).toEqual({ done: total, total })
  })

  it('does not count ticks of measures that are no longer relevant', () => {
    expect(progressOf(list.parts, new Set(['gone/step', 'embassy/else']))).toEqual({ done: 0, total })
  })

  it('counts a step that several measures share as one, done for all', () => {
    const shared = { ids: ['a/ask', 'b/ask'] as const, text: 'Ask.', measures: [] }
    expect(isDone(shared, new Set(['b/ask']))).toBe(true)
    expect(isDone(shared, new Set(['c/ask']))).toBe(false)
  })
})

describe.each(everyLanguage)('copied in $language', (language) => {
  const checklist = checklistOf(reportFor(manifold, language))
  const [first] = stepsOf(checklist)
  const { steps: words, circular } = language.details
  const input = {
    checklist,
    ticked: new Set(first?.ids),
    words: { ...words, notCovered: circular.notCovered, disclaimer: circular.disclaimer },
    facts: [{ label: 'L', text: 'F' }],
  }

  it('holds every step with its measures, every group and document, and which are ticked', () => {
    const text = checklistAsText(input)
    const markdown = checklistAsMarkdown(input).replace(/\\([!-/:-@[-`{-~])/g, '$1')
    for (const [copied, open, done] of [
      [text, '☐', '☑'],
      [markdown, '- [ ]', '- [x]'],
    ] as const) {
      for (const { name, documents } of groupsOf(checklist)) {
        expect(copied).toContain(name)
        for (const { title, texts } of documents)
          for (const part of [title, ...texts]) expect(copied).toContain(part)
      }
      for (const entry of stepsOf(checklist)) {
        const line = words.stepFor(
          entry.text,
          entry.measures.map(({ title }) => title),
        )
        expect(copied).toContain(`${entry === first ? done : open} ${line}\n`)
      }
      expect(copied.split(done)).toHaveLength(2)
      expect(copied).toContain(words.progress(1, stepsOf(checklist).length))
      expect(copied).toContain('L: F')
      expect(copied).toContain(circular.disclaimer)
    }
  })
})
