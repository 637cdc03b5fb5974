/**
 * B2: of a damaged draft every answer that can be read is kept, and every other one is named. None is dropped in
 * silence. The damage is done to the text; a second reader, which shares no code, says what must be read.
 */
import { describe, expect, it } from 'vitest'
import { readDraft, writeDraft } from '../../../src/draft/format'
import { everyQuestion } from '../../../src/engine'
import { catalogue } from '../../../src/policy'
import { randomPossibleAnswers } from '../../share/support/answers'
import { Tally } from '../../share/support/expectations'
import { cases, prove, type Random, randomFrom } from '../../support/random'

/** What a draft consists of, and what looks like it. */
const scraps = [
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\\',
  ' ',
  'null',
  'true',
  '0',
  '-1',
  '1e9',
  '"not-sure"',
  '["none"]',
  '["not-sure"]',
  '[]',
  '{}',
  '""',
  '\u0000',
  '\ufeff',
  '是',
  '"format":2,',
  '"answers":{},',
  '"__proto__":{"region":"cn-sh"},',
  '"constructor":"yes",',
  '"region":"cn-sh",',
  '"region":["cn-sh"],',
  '"zones":["ftz","ftz"],',
  '"zones":["none","ftz"],',
]

const ids = everyQuestion(catalogue).flatMap(({ id, options }) => [id, ...options.map((option) => option.id)])

/** Kinds of damage: to the text, and to what it says. */
const damages: Readonly<Record<string, (text: string, random: Random) => string>> = {
  'a character lost': (text, random) => cut(text, random.below(text.length), 1, ''),
  'a character changed': (text, random) =>
    cut(text, random.below(text.length), 1, String.fromCharCode(random.below(0x180))),
  'the end lost': (text, random) => text.slice(0, random.below(text.length)),
  'a stretch lost': (text, random) => cut(text, random.below(text.length), random.below(40), ''),
  'a stretch doubled': (text, random) => {
    const at = random.below(text.length)
    return cut(text, at, 0, text.slice(at, at + random.below(40)))
  },
  'a scrap put in': (text, random) => cut(text, random.below(text.length), 0, random.pick(scraps)),
  'a value in the place of another': (text, random) => {
    const values = [...text.matchAll(/"[a-z0-9-]+"(?!:)|\[[^\]]*\]/g)]
    if (values.length === 0) return text
    const { index, 0: value } = random.pick(values)
    return cut(text, index, value.length, random.pick(scraps.filter((scrap) => isJson(scrap))))
  },
  'an id in the place of another': (text, random) => {
    const names = [...text.matchAll(/"([a-z0-9-]+)"/g)]
    const { index, 0: name } = random.pick(names)
    return cut(text, index, name.length, JSON.stringify(random.pick(ids)))
  },
  'an answer put in': (text, random) =>
    text.replace(
      '"answers":{',
      () => `"answers":{${random.pick(scraps.filter((scrap) => /":.*,$/.test(scrap)))}`,
    ),
}

function cut(text: string, at: number, removed: number, put: string): string {
  return text.slice(0, at) + put + text.slice(at + removed)
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Says what must be read from a text, in the simplest code: the second reader. */
function expected(text: string): { kept: Map<string, string>; named: Set<string> } | undefined {
  if (!isJson(text)) return undefined
  const content = JSON.parse(text) as { format?: unknown; answers?: unknown } | null
  if (typeof content !== 'object' || Array.isArray(content) || content?.format !== 1) return undefined
  const { answers } = content
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) return undefined
  const kept = new Map<string, string>()
  const named = new Set<string>()
  for (const [id, value] of Object.entries(answers)) {
    if (isAnswerTo(id, value)) kept.set(id, JSON.stringify(value))
    else named.add(id)
  }
  return { kept, named }
}

const byId = new Map<string, (typeof catalogue.questions)[number]>(
  everyQuestion(catalogue).map((question) => [question.id, question]),
)

function isAnswerTo(id: string, value: unknown): boolean {
  const question = byId.get(id)
  if (!question) return false
  if (value === 'not-sure') return true
  const has = (option: unknown) => question.options.some((entry) => entry.id === option)
  if (question.kind === 'single') return has(value)
  if (!Array.isArray(value) || value.length === 0 || !value.every(has)) return false
  if (value.some((option, index) => value.indexOf(option) < index)) return false
  const isAlone = (option: unknown) =>
    question.options.some((entry) => entry.id === option && entry.exclusive)
  return value.length === 1 || !value.some(isAlone)
}

/** Reads a text and compares the result with that of the second reader. */
function check(text: string): 'unreadable' | 'whole' | 'in part' {
  const result = readDraft(catalogue, text)
  const wanted = expected(text)
  if (result.kind === 'unreadable') {
    if (wanted) throw new Error(`Refused as a whole: ${text}`)
    return 'unreadable'
  }
  const kept = Object.entries(result.answers).map(([id, answer]) => [id, JSON.stringify(answer)] as const)
  const isRight =
    wanted?.kept.size === kept.length &&
    kept.every(([id, answer]) => wanted.kept.get(id) === answer) &&
    result.dropped.length === wanted.named.size &&
    result.dropped.every((id) => wanted.named.has(id))
  if (!isRight) throw new Error(`Read wrongly: ${text}`)
  return result.dropped.length > 0 ? 'in part' : 'whole'
}

describe('of a damaged draft', () => {
  it('what can be read is kept, the rest is named, and nothing is thrown', () => {
    const tally = new Tally()
    const drafts: string[] = []
    prove(500, (random) => void drafts.push(writeDraft(catalogue, randomPossibleAnswers(random))))
    prove(cases(3_000, 1_000_000), (random) => {
      const name = random.pick(Object.keys(damages))
      let text = random.pick(drafts)
      for (let times = 1 + random.below(2); times > 0 && text !== ''; times -= 1)
        text = damages[name]?.(text, random) ?? text
      const outcome = check(text)
      tally.add(outcome)
      tally.add(`${name}: ${outcome}`)
    })
    // Every kind of damage was really tried and had several outcomes, except for a cut draft, which never parses.
    for (const name of Object.keys(damages)) {
      const outcomes = tally.outcomes(`${name}: `).length
      expect(outcomes, name).toBeGreaterThanOrEqual(name === 'the end lost' ? 1 : 2)
    }
    const outcomes = ['unreadable', 'whole', 'in part']
    for (const outcome of outcomes)
      expect(tally.count(outcome), outcome).toBeGreaterThan(tally.count(...outcomes) / 50)
  })

  it('the untouched answers stay when several others are damaged', () => {
    prove(cases(500, 50_000), (random) => {
      const answers = randomPossibleAnswers(random)
      const spoilt = Object.keys(answers).filter(() => random.chance(0.3))
      const damaged = {
        ...answers,
        ...Object.fromEntries(spoilt.map((id) => [id, random.pick(['', 7, null, {}])])),
      }
      const text = JSON.stringify({ format: 1, edition: 'x', answers: damaged })
      const untouched = Object.fromEntries(Object.entries(answers).filter(([id]) => !spoilt.includes(id)))
      expect(readDraft(catalogue, text)).toEqual({ kind: 'read', answers: untouched, dropped: spoilt })
    })
  })
})

it('the second reader agrees about drafts that are whole', () => {
  const random = randomFrom(1)
  for (let index = 0; index < 500; index += 1)
    expect(check(writeDraft(catalogue, randomPossibleAnswers(random)))).toBe('whole')
})
