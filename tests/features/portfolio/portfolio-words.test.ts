/** The messages about portfolios: the same in both languages, without faults, and with the same facts. */
import { describe, expect, it } from 'vitest'
import { faultsOf } from '../../support/prose'
import { chinese, english, everyLanguage } from '../../support/words'

type Message = string | ((...given: unknown[]) => string)

/** Values for everything that a message may be given: a number, a name, or facts of which it uses some. */
const facts = {
  found: 'X1',
  question: 'Q2',
  options: 'O3',
  questions: 'Q4',
  count: 5,
  row: '6',
  lastRow: '7',
  mostRows: 8,
  megabytes: 9,
  mostColumns: 61,
  mostEmptyRows: 71,
  unpackedMegabytes: 10,
}

function messagesIn(tree: object, path = ''): readonly (readonly [path: string, text: string])[] {
  return Object.entries(tree).flatMap(([key, part]: [string, unknown]) => {
    const place = path ? `${path}.${key}` : key
    if (typeof part === 'object' && part !== null) return messagesIn(part, place)
    const message = part as Message
    if (typeof message === 'string') return [[place, message] as const]
    return [
      [
        place,
        place.startsWith('problems.') ? message(facts) : message(...[137, 25, 400].slice(0, message.length)),
      ] as const,
    ]
  })
}

it('both languages have the same messages', () => {
  const paths = (tree: object) => messagesIn(tree).map(([path]) => path)
  expect(paths(chinese.details.portfolio).toSorted()).toEqual(paths(english.details.portfolio).toSorted())
})

it('both languages name the same facts of a problem', () => {
  const named = (text: string) =>
    (text.match(/X1|Q2|O3|Q4|\d+/g) ?? []).filter((fact) => fact !== '2' || text.includes('Q2')).toSorted()
  for (const kind of Object.keys(
    english.details.portfolio.problems,
  ) as (keyof typeof english.details.portfolio.problems)[]) {
    if (kind === 'encoding') continue
    expect(named(chinese.details.portfolio.problems[kind](facts)), kind).toEqual(
      named(english.details.portfolio.problems[kind](facts)),
    )
  }
})

describe.each(everyLanguage)('in $language', ({ language, details }) => {
  it('no message has a fault', () => {
    const faults = messagesIn(details.portfolio).flatMap(([path, text]) =>
      faultsOf(text.trim(), language).map((fault) => `${path} ${fault}`),
    )
    expect(faults).toEqual([])
    expect(messagesIn(details.portfolio).filter(([, text]) => /["'`]/.test(text))).toEqual([])
  })
})
