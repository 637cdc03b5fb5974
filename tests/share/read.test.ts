import { describe, expect, it } from 'vitest'
import { type Answers, NOT_SURE } from '../../src/engine'
import {
  carriedAnswers,
  codeOf,
  encodeToken,
  linkFor,
  linkTo,
  LONGEST_TEXT,
  readText,
  readToken,
  tokenCodec,
} from '../../src/share'
import { latestEdition } from '../../src/policy/registry'
import { senselessAnswers } from './support/answers'
import { tokenWith } from './support/forging'
import { iceCream, iceCreamNumbers } from './support/ice-cream'
import { cases, prove } from '../support/random'

const answers: Answers = {
  services: ['digital-services'],
  'service-exports': 'yes',
  region: 'cn-sh',
  zones: ['ftz', 'lingang'],
  group: NOT_SURE,
}
const token = encodeToken(answers)
const reading = { ok: true, answers, edition: latestEdition, dropped: [], token }

describe('sharing a result', () => {
  it('makes a link, a code and a token that are all read', () => {
    for (const text of [token, codeOf(token), linkFor('https://example.org/', answers)]) {
      expect(readToken(text)).toEqual(reading)
    }
  })

  it('makes the same link from the same answers', () => {
    expect(linkFor('https://example.org/finder/', answers)).toBe(linkTo('https://example.org/finder/', token))
  })

  it('carries only the answers that count', () => {
    const more = { ...answers, 'cash-pooling': 'running', 'ip-plans': undefined, ownership: [] }
    // Who is not sure about the group may be asked about cash pooling; a standalone enterprise is not.
    expect(carriedAnswers({ ...more, group: 'standalone' })).toEqual({ ...answers, group: 'standalone' })
    expect(carriedAnswers(more)).toEqual({ ...answers, 'cash-pooling': 'running' })
  })

  it('carries only possible answers, whatever it is given', () => {
    prove(cases(600, 20_000), (random) => {
      const senseless = senselessAnswers(random)
      expect(readToken(encodeToken(senseless))).toMatchObject({
        ok: true,
        answers: carriedAnswers(senseless),
        dropped: [],
      })
    })
  })
})

describe('reading', () => {
  it('finds a changed link in a message and gives the original token', () => {
    expect(readToken(`结果在【HTTPS://EXAMPLE.ORG/S/%23${token.toUpperCase()}】，请看。`)).toEqual(reading)
  })

  it('reports two different links, and reads two equal ones as one', () => {
    const other = encodeToken({})
    expect(readToken(`${token} ${other}`)).toEqual({ ok: false, problem: 'several' })
    expect(readToken(`${token} ${token}`)).toEqual(reading)
  })

  it('never opens an older link beside a newer one that is damaged or cut off', () => {
    const older = linkFor('https://example.org/', { region: 'cn-bj' })
    const meant = linkFor('https://example.org/', answers)
    const swapped = meant.replace(/.(.{3})$/, (end, rest: string) => (end.startsWith('q') ? 'p' : 'q') + rest)
    for (const broken of [
      swapped,
      meant.slice(0, -3),
      meant.slice(0, -9),
      `${meant}x`,
      meant.replace('#', '#b'),
    ])
      for (const message of [`${broken} ${older}`, `Was: ${older}\nNow: ${broken}`])
        expect([message, readToken(message)]).toEqual([message, { ok: false, problem: 'several' }])
    for (const broken of [swapped, meant.slice(0, -2)].map((link) =>
      codeOf(link.slice(link.indexOf('#') + 1)),
    ))
      expect(readToken(`${older} or ${broken}?`)).toEqual({ ok: false, problem: 'several' })
  })

  it('treats a shortened form of the same link or code as the same', () => {
    const link = linkFor('https://example.org/', answers)
    for (const shown of [
      link.slice(0, -8),
      link.slice(0, -1),
      'https://example.org/s/',
      codeOf(token).slice(0, 19),
    ])
      for (const message of [`${shown}… ${link}`, `${link} (${shown}…)`, `${shown} see ${link}`])
        expect([message, readToken(message)]).toEqual([message, reading])
  })

  it('does not mistake a word, or a number of something else, for a link of ours', () => {
    const link = linkFor('https://example.org/', answers)
    for (const other of ['rendezvous', 'https://pan.baidu.com/s/1AbCdEfGhIjK', 'RMB 12345678901234', 'z'])
      expect(readToken(`${other} ${link} ${other}`)).toEqual(reading)
  })

  it('says what is wrong', () => {
    expect(readToken('')).toEqual({ ok: false, problem: 'empty' })
    expect(readToken('See you tomorrow')).toEqual({ ok: false, problem: 'foreign' })
    expect(readToken('https://example.org/s/%23')).toEqual({ ok: false, problem: 'lost' })
    expect(readToken(token.slice(0, -1))).toEqual({ ok: false, problem: 'cut-off' })
    expect(readToken(`${token}q`)).toEqual({ ok: false, problem: 'damaged' })
    expect(readToken(tokenWith([16], 2))).toEqual({ ok: false, problem: 'newer' })
  })

  it('reads texts up to a certain length and refuses longer ones', () => {
    expect(readToken(token.padStart(LONGEST_TEXT, '。'))).toEqual(reading)
    expect(readToken(token.padStart(LONGEST_TEXT + 1, '。'))).toEqual({ ok: false, problem: 'too-long' })
  })

  it.each([undefined, null, 7, {}, [token], Symbol('text'), new String(token), Object.create(null)])(
    'treats what is not a text as empty (case %#)',
    (nothing: unknown) => {
      expect(readToken(nothing)).toEqual({ ok: false, problem: 'empty' })
    },
  )

  it('works for another catalogue, too', () => {
    const codec = tokenCodec(iceCream, iceCreamNumbers)
    expect(readText(codec, `See ${codec.encode({ cone: 'cup' })}.`)).toMatchObject({
      ok: true,
      answers: { cone: 'cup' },
      edition: 'summer',
    })
  })
})
