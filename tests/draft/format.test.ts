/** B2: a draft comes back as it was written. Of a damaged one, what can be read is kept and the rest is named. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftOn, keeperOver } from '../../src/draft'
import { readDraft, type ReadDraft, writeDraft } from '../../src/draft/format'
import { type Answer, type Answers, everyQuestion, NOT_SURE } from '../../src/engine'
import { catalogue } from '../../src/policy'
import { anyAnswers, possibleAnswers } from '../support/answers'
import { badDevices, goodDevice, keeperOn } from '../support/device'
import { fixedSeed } from '../support/random'

const someAnswers: Answers = {
  services: ['digital-services', 'tourism'],
  'service-exports': 'yes',
  region: NOT_SURE,
  zones: ['none'],
}

/** Reads answers as if they were in a draft of this format. */
function readAnswers(answers: unknown): ReadDraft {
  return readDraft(catalogue, JSON.stringify({ format: 1, edition: catalogue.edition, answers }))
}

const questions = new Map(everyQuestion(catalogue).map((question) => [question.id as string, question]))

/** Tells whether an answer is one that the catalogue's question can have. */
function isSound(id: string, answer: Answer | undefined): boolean {
  const question = questions.get(id)
  if (!question || answer === undefined) return false
  if (answer === NOT_SURE) return true
  const exclusive = new Set(question.options.filter((option) => option.exclusive).map((option) => option.id))
  const exists = (chosen: string) => question.options.some((option) => option.id === chosen)
  if (typeof answer === 'string') return question.kind === 'single' && exists(answer)
  return (
    question.kind === 'multiple' &&
    answer.length > 0 &&
    new Set(answer).size === answer.length &&
    answer.every(exists) &&
    (answer.length === 1 || !answer.some((chosen) => exclusive.has(chosen)))
  )
}

describe('a draft that was written', () => {
  it('holds the format, the edition and the answers', () => {
    expect(JSON.parse(writeDraft(catalogue, someAnswers))).toEqual({
      format: 1,
      edition: catalogue.edition,
      answers: someAnswers,
    })
  })

  it('is read as the same answers, whatever they are', () => {
    fc.assert(
      fc.property(fc.oneof(anyAnswers, possibleAnswers), (answers) => {
        expect(readDraft(catalogue, writeDraft(catalogue, answers))).toEqual({
          kind: 'read',
          answers,
          dropped: [],
        })
      }),
      { numRuns: 300 },
    )
  })

  it('is read by a later edition, which keeps what it still knows and names the rest', () => {
    const later = {
      ...catalogue,
      edition: '2030-01',
      questions: catalogue.questions.filter((question) => question.id !== 'region'),
    }
    const { region: _, ...others } = someAnswers
    expect(readDraft(later, writeDraft(catalogue, someAnswers))).toEqual({
      kind: 'read',
      answers: others,
      dropped: ['region'],
    })
  })
})

describe('a text that is no draft', () => {
  it.each([
    '',
    ' ',
    '{',
    'null',
    'true',
    '1',
    '"{}"',
    '[]',
    '{}',
    '{"format":1}',
    '{"format":1,"answers":null}',
    '{"format":1,"answers":[]}',
    '{"format":1,"answers":"yes"}',
    '{"format":"1","answers":{}}',
    '{"format":2,"answers":{"service-exports":"yes"}}',
    '{"answers":{"service-exports":"yes"}}',
    '[{"format":1,"answers":{}}]',
  ])('is refused as a whole: %s', (text) => {
    expect(readDraft(catalogue, text)).toEqual({ kind: 'unreadable' })
  })
})

describe('an answer that is not possible', () => {
  it.each<[string, string, unknown]>([
    ['an option that does not exist', 'service-exports', 'perhaps'],
    ['a list where one option is to be chosen', 'service-exports', ['yes']],
    ['a number', 'service-exports', 1],
    ['nothing', 'service-exports', null],
    ['one option where a list is to be chosen', 'zones', 'ftz'],
    ['an empty list', 'zones', []],
    ['a list with an option that does not exist', 'zones', ['ftz', 'moon']],
    ['a list with something that is no text', 'zones', ['ftz', 1]],
    ['a list with an option twice', 'zones', ['ftz', 'ftz']],
    ['a list with "none" beside others', 'zones', ['ftz', 'none']],
    ['a list with "not sure"', 'zones', [NOT_SURE]],
    ['an object', 'zones', { 0: 'ftz', length: 1 }],
    ['a question that does not exist', 'favourite-colour', 'yes'],
    ['a name that every object has', 'constructor', 'yes'],
  ])('is left out and named: %s', (_, id, answer) => {
    expect(readAnswers({ [id]: answer, ownership: 'domestic' })).toEqual({
      kind: 'read',
      answers: { ownership: 'domestic' },
      dropped: [id],
    })
  })

  it('cannot set the prototype of the answers', () => {
    const read = readDraft(catalogue, '{"format":1,"answers":{"__proto__":{"ownership":"domestic"}}}')
    expect(read).toEqual({ kind: 'read', answers: {}, dropped: ['__proto__'] })
    expect(read.kind === 'read' && read.answers['ownership']).toBeUndefined()
  })
})

it('reading keeps a "none" that stands alone, and a single choice', () => {
  const answers = { zones: ['none'], group: 'standalone' }
  expect(readAnswers(answers)).toEqual({ kind: 'read', answers, dropped: [] })
})

describe('a damaged draft', () => {
  /** Where a text is changed, how many characters are removed, and what is put there. */
  const edits = fc.array(
    fc.record({
      at: fc.nat({ max: 10_000 }),
      removed: fc.integer({ min: 0, max: 12 }),
      put: fc.oneof(
        fc.constantFrom(
          '',
          '"',
          '{',
          '}',
          '[',
          ']',
          ',',
          ':',
          'yes',
          'none',
          'null',
          '"none",',
          '0',
          '\u0000',
        ),
        fc.string({ maxLength: 4 }),
      ),
    }),
    { minLength: 1, maxLength: 4 },
  )

  const drafts = fc
    .sample(anyAnswers, { numRuns: 200, seed: fixedSeed })
    .map((answers) => writeDraft(catalogue, answers))

  it('never throws, and gives only possible answers, with all others named', () => {
    let read = 0
    fc.assert(
      fc.property(fc.constantFrom(...drafts), edits, (draft, changes) => {
        let text = draft
        for (const { at, removed, put } of changes) {
          const start = at % (text.length + 1)
          text = text.slice(0, start) + put + text.slice(start + removed)
        }
        const result = readDraft(catalogue, text)
        if (result.kind === 'unreadable') return true
        read += 1
        const given = Object.keys((JSON.parse(text) as { answers: object }).answers)
        const sorted = new Set([...Object.keys(result.answers), ...result.dropped])
        return (
          sorted.size === given.length &&
          given.every((id) => sorted.has(id)) &&
          Object.entries(result.answers).every(([id, answer]) => isSound(id, answer))
        )
      }),
      { numRuns: 4_000 },
    )
    expect(read).toBeGreaterThan(500)
  })

  it('keeps every answer that was not touched', () => {
    const rubbish = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>('', 'not sure', [], [NOT_SURE], ['none', 'none'], { id: 'yes' }),
    )
    fc.assert(
      fc.property(
        anyAnswers,
        fc.constantFrom(...everyQuestion(catalogue).map((question) => question.id)),
        rubbish,
        (answers, id, damage) => {
          const result = readAnswers({ ...answers, [id]: damage })
          if (result.kind !== 'read') throw new Error('The whole draft was refused.')
          const { [id]: kept, ...others } = result.answers
          const { [id]: _, ...untouched } = answers
          expect(others).toEqual(untouched)
          expect(result.dropped).toEqual(kept === undefined ? [id] : [])
          if (kept !== undefined) expect(kept).toEqual(damage)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('never gives an answer to a question that does not exist', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.constantFrom<Answer>('yes', 'no', ['none'])), (answers) => {
        const known = new Set<string>(everyQuestion(catalogue).map((question) => question.id))
        const result = readAnswers(answers)
        expect(result.kind === 'read' && Object.keys(result.answers).every((id) => known.has(id))).toBe(true)
      }),
    )
  })
})

describe('the draft on a device', () => {
  it('is absent at first, then the one saved last, and absent again after it is erased', () => {
    const device = goodDevice()
    const draft = draftOn(keeperOn(device), catalogue)
    expect(draft.open()).toEqual({ kind: 'none' })
    expect(draft.isEmpty()).toBe(true)
    expect(draft.save({ group: 'standalone' })).toBe('kept')
    expect(draft.save(someAnswers)).toBe('kept')
    expect(draft.isEmpty()).toBe(false)
    expect(draft.open()).toEqual({ kind: 'read', answers: someAnswers, dropped: [] })
    expect(draft.erase()).toBe(true)
    expect(draft.open()).toEqual({ kind: 'none' })
    expect(device.kept.size).toBe(0)
  })

  it('is kept under one key and no other', () => {
    const device = goodDevice()
    draftOn(keeperOn(device), catalogue).save(someAnswers)
    expect([...device.kept.keys()]).toEqual(['service-export-policy-finder.draft'])
  })

  it('is unreadable where something else is kept under that key', () => {
    const device = goodDevice({ 'service-export-policy-finder.draft': 'something else' })
    expect(draftOn(keeperOn(device), catalogue).open()).toEqual({ kind: 'unreadable' })
  })

  it.each(Object.entries(badDevices))('is not reported as saved on a device that is %s', (_fault, open) => {
    const draft = draftOn(keeperOver(open), catalogue)
    expect(draft.save(someAnswers)).not.toBe('kept')
    expect(draft.overwrite(someAnswers)).toBe('not-kept')
    expect(['none', 'unreadable']).toContain(draft.open().kind)
  })

  it('never replaces what another tab has put there and this tab has not read, unless asked to', () => {
    const device = goodDevice()
    const keeper = keeperOn(device)
    const [one, other] = [draftOn(keeper, catalogue), draftOn(keeper, catalogue)]
    expect(one.save({ group: 'standalone' })).toBe('kept')
    expect(other.isChangedElsewhere()).toBe(true)
    expect(other.save(someAnswers)).toBe('changed-elsewhere')
    expect(other.open()).toEqual({ kind: 'read', answers: { group: 'standalone' }, dropped: [] })
    expect(other.save(someAnswers)).toBe('kept')
    expect(one.overwrite({ group: 'domestic-group' })).toBe('kept')
    expect(other.isChangedElsewhere()).toBe(true)
    expect(other.erase()).toBe(true)
    expect(other.isChangedElsewhere()).toBe(false)
    expect(one.save(someAnswers)).toBe('changed-elsewhere')
  })
  it('is still the one last seen when the device cannot be read for a moment', () => {
    const device = goodDevice()
    let isThere = true
    const draft = draftOn(
      keeperOver(() => (isThere ? device : undefined)),
      catalogue,
    )
    draft.save(someAnswers)
    isThere = false
    expect(draft.open()).toEqual({ kind: 'read', answers: someAnswers, dropped: [] })
    isThere = true
    expect(draft.isChangedElsewhere()).toBe(false)
  })

  it('notices what another tab puts in its place right after it was saved', () => {
    const device = goodDevice()
    const getItem = (key: string) => {
      const text = device.getItem(key)
      if (text !== null) device.kept.set(key, 'of another tab')
      return text
    }
    const draft = draftOn(
      keeperOver(() => ({ ...device, getItem })),
      catalogue,
    )
    expect(draft.save(someAnswers)).toBe('kept')
    expect(draft.isChangedElsewhere()).toBe(true)
  })
})
