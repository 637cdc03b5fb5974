/** The messages of the interface: complete, without faults, and with every value that they are given, in both languages. */
import { describe, expect, it } from 'vitest'
import { faultsOf } from '../support/prose'
import { chinese, english, everyLanguage, type AllWords } from '../support/words'

type Message = string | ((...given: unknown[]) => string)

/** Returns every message of a tree by its path. */
function messagesIn(tree: object, path = ''): readonly (readonly [path: string, message: Message])[] {
  return Object.entries(tree).flatMap(([key, part]: [string, unknown]) => {
    const place = path ? `${path}.${key}` : key
    return typeof part === 'object' && part !== null
      ? messagesIn(part, place)
      : [[place, part as Message] as const]
  })
}

/** Returns the messages of all pages. */
function messagesOf({ words, details }: AllWords): ReadonlyMap<string, Message> {
  return new Map(
    messagesIn({ messages: words.messages, pages: details.pages, documentation: details.documentation }),
  )
}

/** Values that can be found in the text again: each stands for a number, a date or a name. */
const given = [137, 25]

function say(message: Message): string {
  return typeof message === 'string' ? message : message(...given.slice(0, message.length))
}

it('both languages have the same messages', () => {
  const paths = [...messagesOf(english).keys()]
  expect([...messagesOf(chinese).keys()].toSorted()).toEqual(paths.toSorted())
  expect(paths.length).toBeGreaterThan(120)
})

describe.each(everyLanguage)('in $language', (all) => {
  const messages = [...messagesOf(all)]

  it('no message has a fault', () => {
    const faults = messages.flatMap(([path, message]) =>
      faultsOf(say(message).trim(), all.language).map((fault) => `${path} ${fault}`),
    )
    expect(faults).toEqual([])
  })

  it('no message has straight quotation marks or apostrophes', () => {
    expect(messages.map(([, message]) => say(message)).filter((text) => /["'`]/.test(text))).toEqual([])
  })

  it('every message contains all values that it is given', () => {
    for (const [, message] of messages) {
      if (typeof message === 'string') continue
      for (const value of given.slice(0, message.length)) expect(say(message)).toContain(String(value))
    }
  })
})

it('English uses the singular for one thing', () => {
  const { question, keeping, start } = english.words.messages
  const { all } = english.details.pages
  const counting = [
    question.remaining,
    question.newlyAsked,
    question.affects,
    question.filterCount,
    keeping.dropped,
    start.resumeText,
    all.notNeeded,
  ]
  for (const message of counting) {
    expect(message(1)).toMatch(/\b(one|last)\b/i)
    expect(message(1)).not.toMatch(/\b(questions|answers|entries|measures)\b/)
    expect(message(2)).toMatch(/\b2 \b/)
  }
})
