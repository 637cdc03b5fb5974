/** The first steps of a report as one list: none is lost or repeated, and they are grouped by contact. */
import { describe, expect, it } from 'vitest'
import { type Answers, type Appraisal, appraise, type IsoDate } from '../../src/engine'
import { catalogue } from '../../src/policy'
import { agenda } from '../../src/policy/contacts/agenda'
import { contacts } from '../../src/policy/contacts/contacts'
import { guidance } from '../../src/policy/measures/guidance'
import {
  type Checklist,
  checklistOf,
  type ChecklistGroup,
  type ChecklistStep,
  idsOf,
  isSettled,
  type Marks,
  noMarks,
  pointsByMeasures,
  progressOf,
  type Report,
  type ReportEntry,
  stateOf,
  type StepState,
  stepsIn,
} from '../../src/report'
import { checklistAsText } from '../../src/report/exports'
import { randomAnswers } from '../catalogue/support/random-answers'
import { cases as enterprises, softwareHouse as softwareHouseOfHangzhou } from '../support/cases'
import { cases, prove } from '../support/random'
import { day } from '../support/day'
import { reportOn } from '../support/reports'
import { type AllWords, english, everyLanguage } from '../support/words'
import { manifold } from './exports/support/occasion'

function reportFor(answers: Answers, said: AllWords = english, today: IsoDate = day): Report {
  return reportOn(answers, said, today)
}

function listFor(answers: Answers, language: AllWords = english, today: IsoDate = day): Checklist {
  return checklistOf(
    reportFor(answers, language, today),
    appraise(catalogue, answers, today),
    language.details.agenda,
  )
}

const groupsOf = ({ parts }: Checklist): readonly ChecklistGroup[] => parts.flatMap(({ groups }) => groups)
const stepsOf = ({ parts }: Checklist): readonly ChecklistStep[] => stepsIn(parts)
const partOf = ({ parts }: Checklist, wanted: 'now' | 'qualify'): Checklist => ({
  parts: parts.filter(({ kind }) => kind === wanted),
})
const entriesOf = (report: Report, ...actions: readonly string[]): readonly ReportEntry[] =>
  report.lists.flatMap(({ entries }) => entries).filter(({ action }) => actions.includes(action))

/** Makes the checklist of a report that holds only these measures. */
function listOf(entries: readonly Partial<ReportEntry>[]): Checklist {
  const [sample] = entriesOf(reportFor(manifold), 'check')
  if (!sample) throw new Error('No measure is to be checked.')
  const whole = entries.map((entry) => ({ ...sample, firstSteps: [], documents: [], ...entry }))
  return checklistOf(
    { ...reportFor(manifold), lists: [{ verdict: 'possible', entries: whole }] },
    { today: day, measures: [] },
    english.details.agenda,
  )
}

const step = (id: string, contact: 'own' | 'bank' | 'safe', text: string) => ({
  id,
  contact,
  instrument: undefined,
  text,
  with: contact,
})

/** Returns the steps of a measure, without those of instruments that have ended or are not open to the enterprise. */
function due({ measures }: Appraisal, entry: ReportEntry): readonly string[] {
  const found = measures.find(({ measure }) => measure === entry.measure)
  const closed = found?.instruments.filter(({ state }) => state === 'ended' || state === 'not-for-you')
  return entry.firstSteps
    .map(({ id }) => id)
    .filter((id) => {
      const own = guidance[entry.measure].firstSteps.find((one) => id === `${entry.measure}/${one.id}`)
      return !closed?.some((instrument) => instrument.id === own?.instrument)
    })
}

const { answers: softwareHouse } = softwareHouseOfHangzhou

/** A foreign-invested member of a group in Shenzhen, whose pool runs and whose staff data go abroad. */
const groupMember: Answers = {
  ...softwareHouse,
  region: 'cn-gd',
  zones: ['ftz', 'services-pilot'],
  ownership: 'foreign-invested',
  group: 'multinational-member',
  services: ['research-development'],
  'inbound-travellers': ['own-staff', 'scientific-technical'],
  'cash-pooling': 'running',
  'ip-plans': ['none'],
  'data-abroad': ['personal-information'],
  'intra-group-transfer': 'yes',
  'market-plans': ['none'],
}

/** The lead of a software group in Lin-gang, Shanghai, that does nearly everything. */
const softwareGroup: Answers = {
  ...groupMember,
  region: 'cn-sh',
  zones: ['lingang'],
  group: 'multinational-lead',
  services: ['digital-services', 'conferences-exhibitions'],
  'inbound-travellers': ['own-staff'],
  'cash-pooling': 'wanted',
  'ip-plans': ['pledge'],
  'data-business': ['international-data-services'],
  'overseas-internet': ['trade'],
  'market-plans': ['exhibit-abroad', 'legal-advice'],
}

/** Visitors with passports of the list that ends on 31 December 2026. */
const visitors: Answers = {
  ...softwareHouse,
  passports: ['unilateral-2026'],
  'stay-visa-free': 'yes',
}

describe('a checklist', () => {
  it.each([
    ['a software house', softwareHouse],
    ['a member of a group', groupMember],
    ['the lead of a group', softwareGroup],
  ])('has 12 to 18 steps for %s', (_who, answers) => {
    const { length } = stepsOf(partOf(listFor(answers), 'now'))
    expect(length).toBeGreaterThanOrEqual(12)
    expect(length).toBeLessThanOrEqual(18)
  })

  it.each(enterprises)('has at most 18 steps, at least 12 for over 7 measures: $name', ({ answers }) => {
    const inPlay = entriesOf(reportFor(answers), 'use', 'check', 'qualify').length
    const { length } = stepsOf(partOf(listFor(answers), 'now'))
    expect(length).toBeLessThanOrEqual(18)
    if (inPlay > 7) expect(length).toBeGreaterThanOrEqual(12)
  })

  it.each(everyLanguage)('holds every step that is due and every document, in $language', (language) => {
    for (const answers of [manifold, softwareGroup, visitors]) {
      const report = reportFor(answers, language)
      const appraised = appraise(catalogue, answers, day)
      const list = checklistOf(report, appraised, language.details.agenda)
      const entries = entriesOf(report, 'use', 'check', 'qualify')
      expect(stepsOf(list).flatMap(idsOf).toSorted()).toEqual(
        entries.flatMap((entry) => due(appraised, entry)).toSorted(),
      )
      const documents = groupsOf(list).flatMap((group) => group.documents)
      expect(
        documents.flatMap(({ text, measures }) => measures.map(({ title }) => title + text)).toSorted(),
      ).toEqual(
        entries
          .flatMap(({ title, documents: own }) =>
            own.flatMap(({ texts }) => texts.map((text) => title + text)),
          )
          .toSorted(),
      )
    }
  })

  it('holds every step that is due, and none twice, whatever the answers', () => {
    prove(cases(16, 2_000), (random) => {
      const answers = randomAnswers(random)
      const report = reportFor(answers)
      const appraised = appraise(catalogue, answers, day)
      const list = checklistOf(report, appraised, english.details.agenda)
      for (const [kind, actions] of [
        ['now', ['use', 'check']],
        ['qualify', ['qualify']],
      ] as const) {
        const ids = stepsOf(partOf(list, kind)).flatMap(idsOf)
        expect(new Set(ids).size).toBe(ids.length)
        const entries = report.empty ? [] : entriesOf(report, ...actions)
        expect(new Set(ids)).toEqual(new Set(entries.flatMap((entry) => due(appraised, entry))))
      }
      for (const { steps, documents } of groupsOf(list))
        expect(steps.length + documents.length).toBeGreaterThan(0)
      for (const part of list.parts) {
        const steps = stepsIn([part])
        expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length)
      }
    })
  })

  it('lists the steps to qualify separately, and leaves out measures to wait for', () => {
    const entry = (
      measure: 'cash-pooling' | 'visa-free-entry' | 'ip-insurance',
      action: 'use' | 'qualify' | 'wait',
    ) => ({
      measure,
      title: measure,
      action,
      firstSteps: [step(`${measure}/ask`, 'bank', `Ask for ${measure}.`)],
      documents: [{ contact: 'bank' as const, for: 'bank', texts: [measure] }],
    })
    const list = listOf([
      entry('ip-insurance', 'wait'),
      entry('cash-pooling', 'qualify'),
      entry('visa-free-entry', 'use'),
    ])
    expect(list.parts.map((part) => [part.kind, stepsIn([part]).map(({ id }) => id)])).toEqual([
      ['now', ['visa-free-entry/ask']],
      ['qualify', ['cash-pooling/ask']],
    ])
    expect(
      list.parts.map(({ groups }) => groups.flatMap(({ documents }) => documents.map(({ text }) => text))),
    ).toEqual([['visa-free-entry'], ['cash-pooling']])
  })

  it('begins with the enterprise itself, then follows the list of contacts', () => {
    for (const { groups } of listFor(manifold).parts) {
      const named = groups.map(({ contact }) => contact)
      expect(named).toEqual(['own', ...contacts].filter((contact) => named.includes(contact as 'own')))
    }
  })

  it('lists a step once, with all its measures, when several name it in the same words', () => {
    const list = listOf([
      {
        measure: 'cash-pooling',
        title: 'A',
        firstSteps: [step('a/ask', 'bank', 'Ask.'), step('a/own', 'own', 'Count.')],
      },
      { measure: 'cash-pool-membership', title: 'B', firstSteps: [step('b/ask', 'bank', 'Ask.')] },
      // The same words with another contact are another step.
      { measure: 'visa-free-entry', title: 'C', firstSteps: [step('c/safe', 'safe', 'Ask.')] },
    ])
    expect(groupsOf(list).map(({ contact, steps }) => [contact, steps.map(idsOf)])).toEqual([
      ['own', [['a/own']]],
      ['bank', [['a/ask', 'b/ask']]],
      ['safe', [['c/safe']]],
    ])
    expect(stepsOf(list)[1]?.measures.map(({ title }) => title)).toEqual(['A', 'B'])
  })

  it('shows the points of an act under one title, and names the contact of a point that has another', () => {
    const loans = stepsOf(listFor(softwareHouse)).find(({ id }) => id === 'bank/loans')
    expect(loans?.text).toBe(english.details.agenda['bank/loans'])
    const pilot = loans?.points.find(({ ids }) => ids.includes('ip-pledge-financing/ask-about-pilot'))
    expect(pilot?.with).toBe(english.details.contacts.nfra.name)
    expect(loans?.points.filter(({ with: body }) => body === undefined).length).toBeGreaterThan(1)
  })

  it('shows the words of the point itself when an act has only one', () => {
    const only = stepsOf(listFor(softwareHouse)).find(({ id }) => id === 'local-commerce/registration')
    expect(only?.text).toBe(only?.points[0].text)
    expect(only?.points).toHaveLength(1)
  })

  it('groups the points of a step by the measures that name them, and loses none', () => {
    for (const own of stepsOf(listFor(manifold))) {
      const runs = pointsByMeasures(own)
      expect(runs.flat().toSorted()).toEqual([...own.points].toSorted())
      for (const [first, ...others] of runs)
        for (const other of others)
          expect(other.measures.map(({ measure }) => measure)).toEqual(
            first.measures.map(({ measure }) => measure),
          )
    }
  })

  it('merges the same steps in both languages, so that progress does not depend on the language', () => {
    const merged = everyLanguage.map((language) =>
      stepsOf(listFor(manifold, language)).map(({ id, points }) => [id, points.map(({ ids }) => ids)]),
    )
    expect(merged[0]).toEqual(merged[1])
  })

  it('lists a document once, with all its measures, when several ask for it', () => {
    const document = { contact: 'bank', for: 'Your bank', texts: ['Receipts'] } as const
    const list = listOf([
      { measure: 'cash-pooling', title: 'A', documents: [document] },
      { measure: 'visa-free-entry', title: 'B', documents: [document] },
    ])
    expect(groupsOf(list)).toMatchObject([
      {
        contact: 'bank',
        name: 'Your bank',
        steps: [],
        documents: [{ text: 'Receipts', measures: [{ title: 'A' }, { title: 'B' }], for: undefined }],
      },
    ])
  })

  it('is empty when nothing is answered, and when nothing is to be done', () => {
    expect(listFor({})).toEqual({ parts: [] })
    expect(listOf([])).toEqual({ parts: [] })
  })
})

describe('the steps of an instrument', () => {
  const listed = 'own/travellers'
  const untilOn = (today: IsoDate, answers = visitors) => {
    const found = stepsOf(listFor(answers, english, today)).find(({ id }) => id === listed)
    return found && { until: found.until }
  }

  it('name its end up to its last day, and are gone on the day after', () => {
    expect(untilOn('2026-11-29')).toEqual({ until: '2026-12-31' })
    expect(untilOn('2026-12-31')).toEqual({ until: '2026-12-31' })
    expect(untilOn('2027-01-01')).toBeUndefined()
  })

  it('name its end only when it can be used and ends within twelve months', () => {
    expect(untilOn(day, { ...visitors, 'stay-visa-free': 'not-sure' })).toEqual({ until: undefined })
    const russians = { ...visitors, passports: ['unilateral-russia'] }
    expect(untilOn('2026-12-30', russians)).toEqual({ until: undefined })
    expect(untilOn('2026-12-31', russians)).toEqual({ until: '2027-12-31' })
  })

  it('are left out when it is not open to the enterprise', () => {
    const ids = (answers: Answers) => stepsOf(listFor(answers)).flatMap(idsOf)
    expect(ids(softwareHouse)).toContain('visa-free-entry/check-transit')
    expect(ids(visitors)).toContain('visa-free-entry/check-entry')
    expect(ids(visitors)).not.toContain('visa-free-entry/check-transit')
  })
})

describe('the acts of the policy', () => {
  const known = new Map<string, string>(
    Object.entries(guidance).flatMap(([measure, { firstSteps }]) =>
      firstSteps.map(({ id, contact }) => [`${measure}/${id}`, contact]),
    ),
  )
  const placed: readonly string[] = Object.values(agenda).flat()

  it('hold only steps that exist, none twice, and at least one with the contact of the act', () => {
    expect(new Set(placed).size).toBe(placed.length)
    for (const [act, steps] of Object.entries(agenda)) {
      const bodies = steps.map((id) => known.get(id))
      expect(bodies, act).not.toContain(undefined)
      expect(bodies, act).toContain(act.split('/')[0])
    }
  })

  it('have ids that no step has', () => {
    for (const act of Object.keys(agenda)) expect(known.has(act)).toBe(false)
  })

  it.each(everyLanguage)(
    'hold in one act all steps that have the same words and contact, in $language',
    ({ details }) => {
      const byWords = new Map<string, string[]>()
      for (const [measure, { firstSteps }] of Object.entries(guidance))
        for (const { id, contact } of firstSteps) {
          const text = (details.measures as Record<string, { firstSteps: Record<string, string> }>)[measure]
            ?.firstSteps[id]
          const key = `${contact} ${text ?? ''}`
          byWords.set(key, [...(byWords.get(key) ?? []), `${measure}/${id}`])
        }
      for (const same of byWords.values()) {
        if (same.length < 2) continue
        const acts = Object.entries(agenda).filter(([, steps]) =>
          same.some((id) => steps.includes(id as never)),
        )
        expect(acts).toHaveLength(1)
        expect(acts[0]?.[1]).toEqual(expect.arrayContaining(same))
      }
    },
  )
})

describe('progress', () => {
  const steps = stepsOf(partOf(listFor(manifold), 'now'))
  const marked = (these: readonly ChecklistStep[], state: Exclude<StepState, 'open'>): Marks => ({
    ...noMarks,
    states: new Map(these.flatMap(idsOf).map((id) => [id, state])),
  })

  it('counts the steps that are done, and all steps', () => {
    const { length: total } = steps
    expect(progressOf(steps, noMarks)).toEqual({ done: 0, total, notNeeded: 0 })
    expect(progressOf(steps, marked(steps.slice(0, 3), 'done'))).toEqual({ done: 3, total, notNeeded: 0 })
    expect(progressOf(steps, marked(steps, 'done'))).toEqual({ done: total, total, notNeeded: 0 })
  })

  it('leaves steps that are not needed out of the total', () => {
    expect(progressOf(steps, marked(steps.slice(0, 2), 'not-needed'))).toEqual({
      done: 0,
      total: steps.length - 2,
      notNeeded: 2,
    })
  })

  it('ignores marks of steps that are not on the list', () => {
    const others: Marks = { ...noMarks, states: new Map([['gone/step', 'done']]) }
    expect(progressOf(steps, others)).toEqual({ done: 0, total: steps.length, notNeeded: 0 })
  })

  it('counts a point of several measures as done for all when it is marked for one', () => {
    const measures = [{ measure: 'cash-pooling', title: 'A' }] as const
    const shared = { ids: ['a/ask', 'b/ask'], text: 'Ask.', measures, with: undefined } as const
    const done = (id: string): Marks => ({ ...noMarks, states: new Map([[id, 'done']]) })
    const own: ChecklistStep = { id: 'a/ask', text: 'Ask.', points: [shared], measures, until: undefined }
    expect(stateOf(own, done('b/ask'))).toBe('done')
    expect(stateOf(own, done('c/ask'))).toBe('open')
    // A new point opens the step again; a point that was settled stays settled.
    const later = { ...own, points: [shared, { ...shared, ids: ['c/new'] }] } as const
    expect(stateOf(later, done('b/ask'))).toBe('open')
    expect(later.points.map((point) => isSettled(point, done('b/ask')))).toEqual([true, false])
    const both: Marks = {
      ...noMarks,
      states: new Map([
        ['b/ask', 'not-needed'],
        ['c/new', 'done'],
      ]),
    }
    expect(stateOf(later, both)).toBe('done')
    expect(stateOf(later, { ...both, states: new Map([...both.states, ['c/new', 'not-needed']]) })).toBe(
      'not-needed',
    )
  })
})

describe.each(everyLanguage)('copied in $language', (language) => {
  const checklist = listFor(visitors, language)
  const steps = stepsOf(checklist)
  const [first, second, third] = steps
  const { steps: words, circular } = language.details
  const input = {
    checklist,
    marks: {
      states: new Map([
        ...(first ? idsOf(first) : []).map((id) => [id, 'done'] as const),
        ...(second ? idsOf(second) : []).map((id) => [id, 'not-needed'] as const),
        ...(third?.points[0].ids ?? []).map((id) => [id, 'done'] as const),
      ]),
      details: new Map([
        [second?.id ?? '', { date: '2026-12-15', owner: 'Anna_Li', note: 'One.\n\n- Two.' }],
      ]),
    },
    words: { ...words, notCovered: circular.notCovered, disclaimer: circular.disclaimer },
    dateInWords: (iso: string) => `<${iso}>`,
    facts: [{ label: 'L', text: 'F' }],
  }
  const copied = checklistAsText(input)
  const [open, done] = ['☐', '☑']

  it('holds every step, point, group and document, and which are done', () => {
    for (const { name, documents } of groupsOf(checklist)) {
      expect(copied).toContain(name)
      for (const document of documents) {
        expect(copied).toContain(document.text)
        for (const { title } of document.measures) expect(copied).toContain(title)
      }
    }
    for (const own of steps) {
      expect(copied).toContain(`${own === first ? done : open} ${own.text}`)
      for (const point of own.points) {
        expect(copied).toContain(point.text)
        if (point.with) expect(copied).toContain(words.labelled(point.with, point.text))
      }
    }
    expect(copied.split(done)).toHaveLength(2)
    expect(copied.split(open)).toHaveLength(steps.length)
    const now = stepsOf(partOf(checklist, 'now'))
    expect(copied).toContain(words.progress({ done: 1, total: now.length - 1, notNeeded: 1 }))
    expect(copied).toContain(words.labelled('L', 'F'))
    expect(copied).toContain(circular.disclaimer)
  })

  it('shows what is settled or not needed, the dates and the owner, and writes the note on one line', () => {
    expect(third?.points.length).toBeGreaterThan(1)
    expect(copied).toContain(words.settled(third?.points[0].text ?? ''))
    const [, after = ''] = copied.split(second?.text ?? '?')
    const lines = after.split('\n').map((line) => line.replace(/^[\s\u3000]*[–-] /, ''))
    expect(lines.slice(1, 5)).toEqual([
      words.notNeeded,
      words.labelled(words.date, '<2026-12-15>'),
      words.labelled(words.owner, 'Anna_Li'),
      words.labelled(words.note, 'One. - Two.'),
    ])
    expect(copied).toContain(words.until('<2026-12-31>'))
  })
})
