import { describe, expect, it } from 'vitest'
import { lettersOf } from '../../src/share/alphabet'
import { withCheck } from '../../src/share/check'
import { diagnose, namesAnother } from '../../src/share/diagnosis'
import { wrap } from '../../src/share/frame'
import { runsOf } from '../../src/share/runs'
import { tokensAmong } from '../../src/share/search'
import { codeOf } from '../../src/share'

function problemOf(text: string): string {
  return diagnose(text, runsOf(text))
}

/** 20 letters: 2 of the head, 12 of the payload, 6 of the check. */
const token = lettersOf(wrap({ version: 1, payload: [16, 9, 8, 7, 6, 5, 4, 3, 2, 1, 31, 30] }))
const link = `https://example.org/s/#${token}`

/** The token of a version that this app does not know, of a length that its head does not announce. */
const strange = lettersOf(withCheck([31, 0, 9, 9, 9, 9, 9, 9, 9, 9]))

describe('a text without a token', () => {
  it.each([
    ['', 'empty'],
    [' \n\t\u3000', 'empty'],
    ['。', 'foreign'],
    ['See you tomorrow', 'foreign'],
    ['https://example.org/', 'foreign'],
    ['https://example.org/finder/#/result', 'foreign'],
    ['https://pan.baidu.com/s/1AbCdEfGhIjK', 'foreign'],
  ])('%j is %s', (text, problem) => {
    expect(problemOf(text)).toBe(problem)
  })

  it.each([
    'https://example.org/s/',
    'https://example.org/s/ is the link',
    'https://example.org/s/#',
    'https://example.org/s/#/',
    'https://example.org/S/',
    'https://example.org/s/index.html',
    'https://example.org/s/index.html#',
    'https://example.org/s/?from=timeline',
    'https://example.org/s/?from=timeline#',
    'example.org/s/。',
    's/',
    'Look: s/#',
  ])('%j has lost its answers', (text) => {
    expect(problemOf(text)).toBe('lost')
  })
})

describe('a link', () => {
  it('was cut off if letters are missing at its end, and nothing else is wrong', () => {
    for (let length = 1; length < token.length; length += 1) {
      expect(problemOf(link.slice(0, length - token.length))).toBe('cut-off')
    }
  })

  it('was cut off also after other text, and with a page name or "#!/" in its address', () => {
    expect(problemOf(`Here: ${link.slice(0, -4)} Bye`)).toBe('cut-off')
    expect(problemOf(link.slice(0, -4).replace('#', '#!/'))).toBe('cut-off')
    expect(problemOf(link.slice(0, -4).replace('s/#', 's/index.html?from=x#'))).toBe('cut-off')
  })

  it('was cut off also after a query, where too few letters are left to be taken for a code', () => {
    expect(problemOf(`https://example.org/s/?from=timeline#${token.slice(0, 5)}`)).toBe('cut-off')
  })

  it('is judged, among several, by the first that has letters', () => {
    expect(problemOf(`https://example.org/s/ ${link.slice(0, -2)}`)).toBe('cut-off')
    expect(problemOf(`${link.slice(0, -2)} https://example.org/s/#${token}q`)).toBe('cut-off')
    expect(problemOf(`https://example.org/s/#${token}q ${link.slice(0, -2)}`)).toBe('damaged')
  })

  it('is damaged if a letter is wrong, strange or too many', () => {
    expect(problemOf(`https://example.org/s/#${token.slice(0, 5)}q${token.slice(6)}`)).toBe('damaged')
    expect(problemOf(`https://example.org/s/#${token.slice(0, 5)}b${token.slice(6)}`)).toBe('damaged')
    expect(problemOf(`${link}q`)).toBe('damaged')
  })

  it('is damaged if it was cut off inside the check and a letter of the check is wrong', () => {
    expect(token.charAt(15)).not.toBe('q')
    expect(problemOf(`https://example.org/s/#${token.slice(0, 15)}q`)).toBe('damaged')
  })

  it('is damaged, not cut off, if only a letter of its head is wrong', () => {
    // The length of the payload, 12, is letter v of the head; as letter l it would be 31.
    expect(token.charAt(1)).toBe('v')
    expect(problemOf(`https://example.org/s/#${token.charAt(0)}l${token.slice(2)}`)).toBe('damaged')
    expect(problemOf(`https://example.org/s/#r${token.slice(1)}`)).toBe('damaged')
    // As letter j it would be 18. Then only the six letters of a check would seem to be missing.
    expect(problemOf(`https://example.org/s/#${token.charAt(0)}j${token.slice(2)}`)).toBe('damaged')
  })

  it('was cut off even if correcting a letter outside its head would make its check fit', () => {
    const fitting = withCheck([2, 31, 1, 2, 3, 4, 5])
    expect(problemOf(`https://example.org/s/#${lettersOf(fitting.with(3, 30))}`)).toBe('cut-off')
  })
})

describe('a code', () => {
  it.each([4, 9, 14, 19, 20])('was cut off after %i characters', (length) => {
    expect(problemOf(codeOf(token).slice(0, length))).toBe('cut-off')
  })

  it('was cut off also among words', () => {
    expect(problemOf(`The code: ${codeOf(token).slice(0, 19)}`)).toBe('cut-off')
    expect(problemOf(`The code: ${codeOf(token).slice(0, 19)}。谢谢`)).toBe('cut-off')
  })

  it('was cut off also after a number that looks like a code but has a letter that no code has', () => {
    expect(problemOf(`Order AB1234567890: ${codeOf(token).slice(0, 19)}`)).toBe('cut-off')
  })

  it('was cut off also after a word of four letters that could be part of it', () => {
    expect(problemOf(`Code: ${codeOf(token).slice(0, 19)}`)).toBe('cut-off')
  })

  it('is recognised among words once its third group is complete', () => {
    expect(problemOf(`The code: ${codeOf(token).slice(0, 14)}`)).toBe('cut-off')
    expect(problemOf(`The code: ${codeOf(token).slice(0, 13)}`)).toBe('foreign')
  })

  it('is damaged if a letter is wrong', () => {
    const wrong = codeOf(`${token.slice(0, 5)}q${token.slice(6)}`)
    expect(problemOf(wrong)).toBe('damaged')
    expect(problemOf(`The code: ${wrong}`)).toBe('damaged')
  })

  it('is damaged if it is of an unknown version, has the announced length and a wrong letter', () => {
    const wrong = lettersOf(wrap({ version: 3, payload: [1, 2, 3, 4, 5, 6] }).with(5, 17))
    expect(problemOf(codeOf(wrong))).toBe('damaged')
    expect(problemOf(`The code is ${wrong}.`)).toBe('damaged')
  })

  it('is foreign if it stands in groups among words and is of an unknown version', () => {
    const wrong = lettersOf(wrap({ version: 3, payload: [1, 2, 3, 4, 5, 6] }).with(5, 17))
    expect(problemOf(`The code is ${codeOf(wrong)}.`)).toBe('foreign')
  })

  it('is foreign if it does not begin like our codes and is not as long as it announces', () => {
    expect(problemOf(codeOf(strange))).toBe('foreign')
    expect(problemOf('4111 1111 1111 1111')).toBe('foreign')
    expect(problemOf('DE89 3704 0044 0532 0130 00')).toBe('foreign')
  })

  it('is not seen in a number, even one as long as its first two digits announce', () => {
    expect(problemOf('Call 2912345678901')).toBe('foreign')
  })

  it('is not put together from groups of other lengths', () => {
    expect(problemOf('See zh4xq zzzz zzzz')).toBe('foreign')
    expect(problemOf('See zh42 xq42 thousand')).toBe('foreign')
    expect(problemOf('See zhxq 42ta 8gf 2tvd')).toBe('foreign')
  })

  it('is not seen in short or plain words', () => {
    expect(problemOf('zq zs zhxq')).toBe('foreign')
    expect(problemOf('And then zhen said')).toBe('foreign')
    expect(problemOf('See zhenzhenzhenzhen')).toBe('foreign')
    expect(problemOf('See zh42 tomorrow')).toBe('foreign')
    expect(problemOf(`${'zhen '.repeat(18)}zh3n`)).toBe('foreign')
  })
})

describe('another result beside an intact token', () => {
  const code = codeOf(token)

  function isNamed(text: string): boolean {
    const runs = runsOf(text)
    const [found] = tokensAmong(runs)
    if (!found) throw new Error(`No token in "${text}".`)
    return namesAnother(text, runs, found)
  }

  it('is a link that has the beginning of a token, however damaged', () => {
    expect(isNamed(`${link} https://example.org/s/#${token.slice(0, 5)}q`)).toBe(true)
    expect(isNamed(`${link} https://example.org/s/#${token.slice(0, 5)}b`)).toBe(true)
    expect(isNamed(`${link} https://example.org/s/#x${token}`)).toBe(true)
  })

  it('is no link to a part of another site', () => {
    expect(isNamed(`${link} https://example.com/s/#contact`)).toBe(false)
    expect(isNamed(`${link} https://example.com/s/#/zhen`)).toBe(false)
  })

  it('is no part of an address or a name that begins like a token', () => {
    expect(isNamed(`${link} zh4xq2ta8gf2`)).toBe(true)
    for (const before of ['/', '=', '?', '&', '.', '_', '-'])
      expect([before, isNamed(`${link} x${before}zh4xq2ta8gf2`)]).toEqual([before, false])
  })

  it('is no code of an unknown version in groups, nor a word before the code', () => {
    const unknown = lettersOf(wrap({ version: 3, payload: [1, 2, 3, 4, 5, 6] }).with(5, 17))
    expect(isNamed(`${codeOf(unknown)}: ${link}`)).toBe(false)
    expect(isNamed(`zhen ${code}`)).toBe(false)
  })

  it('is no shortened form of the code that a word follows, but one that a group with a digit follows', () => {
    const shortened = code.slice(0, 19)
    expect(isNamed(`${shortened} then ${link}`)).toBe(false)
    expect(isNamed(`${shortened} th3n ${link}`)).toBe(true)
    expect(isNamed(`${shortened.slice(0, -1)}q then ${link}`)).toBe(true)
  })
})
