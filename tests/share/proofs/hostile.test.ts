/** A2: random and hostile texts, from four generators. No error is thrown, and nothing wrong is read. */
import { describe, expect, it } from 'vitest'
import { sift } from '../../../src/engine'
import { latestEdition } from '../../../src/policy/registry'
import { encodeToken, LATER_EDITION, LONGEST_TEXT, type Problem, readToken } from '../../../src/share'
import { almostPossibleAnswers, carelessAnswers, identicalAnswers, questions } from '../support/answers'
import { attacks } from '../support/attacks'
import { readOrRefused, type Shared, sharedResults, Tally } from '../support/expectations'
import { payloadOf, tokenWith } from '../support/forging'
import { cases, prove, type Random } from '../../support/random'

const problems: ReadonlySet<Problem> = new Set<Problem>([
  'empty',
  'too-long',
  'foreign',
  'lost',
  'cut-off',
  'damaged',
  'newer',
  'several',
])

const results = sharedResults(500)

const answersOfToken = new Map(results.map(({ token, answers }) => [token, answers]))

/** The number of texts from each generator but one. */
const each = cases(1_000, 250_000)
/** The number of links with random changes: more, because a link that holds several others is rare and must occur. */
const torn = cases(3_000, 250_000)

/** Characters of every kind that a text can hold, halves of characters included. */
function noise(random: Random): string {
  const ranges = [
    [0x00, 0x20],
    [0x20, 0x5f],
    [0x30, 0x0a],
    [0x61, 0x1a],
    [0x80, 0x780],
    [0x2000, 0x70],
    [0x3000, 0x40],
    [0x4e00, 0x5000],
    [0xd800, 0x800],
    [0xff00, 0xf0],
  ] as const
  const [start, size] = random.pick(ranges)
  const characters = Array.from({ length: random.below(120) }, () => {
    const [from, count] = random.chance(0.7) ? [start, size] : random.pick(ranges)
    return String.fromCharCode(from + random.below(count))
  })
  return (
    characters.join('') + random.pick(['', '', 's/#', '%23', '#', '&amp;']) + characters.reverse().join('')
  )
}

const strayCharacters = [
  'q',
  'z',
  'l',
  '0',
  'b',
  '#',
  '%',
  '&',
  ' ',
  '-',
  '\n',
  '\u200b',
  '。',
  'ｚ',
  '\ud800',
  '/',
]

/** Makes one to six random changes to a link, harmless or not. */
function mutated(random: Random, { link }: Shared): string {
  let text = link
  for (let step = random.below(6); step >= 0; step -= 1) {
    const at = random.below(text.length + 1)
    const to = at + random.below(12)
    text = random.pick([
      () => text.slice(0, at) + random.pick(strayCharacters) + text.slice(at),
      () => text.slice(0, at) + random.pick(strayCharacters) + text.slice(at + 1),
      () => text.slice(0, at) + text.slice(at + 1),
      () => text.slice(0, at) + text.slice(to),
      () => text.slice(0, to) + text.slice(at),
      () => text.slice(0, at),
      () => text.slice(at) + text.slice(0, at),
      () => text.toUpperCase(),
      () => text + random.pick(results).link.slice(0, at),
      () => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')),
    ])()
  }
  return text
}

/** Reads a text that may hold a shared result, complete or not. It must give the answers of that result, or none. */
function readAsShared(text: string): 'read' | Problem {
  const reading = readToken(text)
  if (!reading.ok) {
    if (!problems.has(reading.problem)) throw new Error(`"${reading.problem}" is no problem that we know.`)
    return reading.problem
  }
  const shared = answersOfToken.get(reading.token)
  if (!shared || !identicalAnswers(shared, reading.answers) || reading.dropped.length > 0) {
    throw new Error(`${JSON.stringify(text)} was read.`)
  }
  return 'read'
}

function demandRefusal(text: string): void {
  if (readAsShared(text) === 'read') throw new Error(`${JSON.stringify(text)} was read.`)
}

describe('a random or hostile text', () => {
  it('is refused if it is noise', () => {
    prove(each, (random) => {
      demandRefusal(noise(random))
    })
  })

  it('gives the right answers, or none, if it is a link with random changes', () => {
    const tally = new Tally()
    prove(torn, (random) => {
      tally.add(readAsShared(mutated(random, random.pick(results))))
    })
    expect(tally.outcomes()).toEqual(expect.arrayContaining(['cut-off', 'damaged', 'read', 'several']))
  })

  it('is refused if its check is right but its answers are impossible', () => {
    const tally = new Tally()
    prove(each / 2, (random) => {
      const answers = random.chance(0.3) ? carelessAnswers(random) : almostPossibleAnswers(random)
      const { answers: carried, dropped } = sift(questions, answers)
      const token = tokenWith(payloadOf(answers))
      const reading = readToken(token)
      if (reading.ok && !(dropped.length === 0 && identicalAnswers(reading.answers, carried))) {
        throw new Error(`${token} was read.`)
      }
      if (reading.ok && token !== encodeToken(carried)) throw new Error(`${token} is not ${reading.token}.`)
      if (!reading.ok && dropped.length === 0) throw new Error(`${token} was refused.`)
      tally.add(reading.ok ? 'read' : reading.problem)
    })
    expect(tally.outcomes()).toEqual(['damaged', 'read'])
  })

  it('is refused, or is the token of the answers read, if its check is right and its payload noise', () => {
    const tally = new Tally()
    prove(each / 2, (random) => {
      const payload = Array.from({ length: random.below(40) }, () => random.below(32))
      const token = tokenWith(payload, random.pick([0, 1, 1, 1, 1, 1, 2, 15]))
      const reading = readToken(token)
      // A token that names a retired option is read like an older link. The rest counts, and what is dropped is named.
      const isRetired = reading.ok && reading.dropped.some(({ reason }) => reason === 'retired')
      if (
        reading.ok &&
        reading.edition === latestEdition &&
        !isRetired &&
        token !== encodeToken(reading.answers)
      ) {
        throw new Error(`${token} was read.`)
      }
      tally.add(reading.ok ? `read: ${reading.edition}` : reading.problem)
    })
    expect(tally.outcomes()).toEqual(expect.arrayContaining(['damaged', 'newer', `read: ${LATER_EDITION}`]))
  })

  it('is refused if it is a known attack or the code of something else', () => {
    const tally = new Tally()
    for (const attack of attacks) demandRefusal(attack)
    prove(each, (random) => {
      const { link, token } = random.pick(results)
      const [one, other] = [random.pick(attacks), random.pick(attacks)]
      const piece = random.pick([
        '',
        link.slice(0, -1),
        token.slice(1),
        'https://example.org/s/#',
        `${token}x`,
      ])
      const text = random.pick([
        one + other,
        one + piece,
        piece + one,
        `${one} ${other}`,
        one.slice(0, random.below(60)),
      ])
      tally.add(readAsShared(text))
    })
    // An attack that ends with "z" can complete a token that lost just this letter.
    expect(tally.count('read')).toBeLessThan(tally.total() / 100)
  })

  it('does not stop a link beside it from being read', () => {
    for (const { link, answers } of results.slice(0, 50)) {
      for (const attack of attacks.filter((text) => text.length < 300)) {
        expect(readOrRefused(`${attack}\n\n${link}`, answers)).toBe('read')
      }
    }
  })

  it('is refused at once, however long', () => {
    for (const attack of attacks) {
      const longest = attack.repeat(Math.ceil(LONGEST_TEXT / attack.length)).slice(0, LONGEST_TEXT)
      expect(readToken(longest).ok).toBe(false)
      // It takes some milliseconds. If the time grew with the square of the length, it would be a second.
      expect(leastTime(() => readToken(longest))).toBeLessThan(100)

      // A longer text is refused without a look at any of its characters.
      const tenMillion = longest.repeat(1000)
      expect(readToken(tenMillion)).toEqual({ ok: false, problem: 'too-long' })
      expect(leastTime(() => readToken(tenMillion))).toBeLessThan(1)
    }
  })
})

/** Measures the milliseconds that something takes while the machine does nothing else. */
function leastTime(act: () => void): number {
  return Math.min(
    ...Array.from({ length: 10 }, () => {
      const begun = performance.now()
      act()
      return performance.now() - begun
    }),
  )
}
