import { describe, expect, it } from 'vitest'
import { codeOf, encodeToken, isForOthers, linkFor, linkTo, wayBackTo } from '../../src/share'

describe('the link to a shared result', () => {
  it.each([
    ['https://example.org/', 'https://example.org/s/#zps0'],
    ['https://example.org/finder/', 'https://example.org/finder/s/#zps0'],
    ['https://example.org/finder/index.html', 'https://example.org/finder/s/#zps0'],
    ['https://example.org/finder/?lang=zh#/result', 'https://example.org/finder/s/#zps0'],
    ['http://localhost:4173/#/', 'http://localhost:4173/s/#zps0'],
    ['file:///home/li/finder/index.html', 'file:///home/li/finder/s/#zps0'],
  ])('of the app at %s is %s', (address, link) => {
    expect(linkTo(address, 'zps0')).toBe(link)
  })

  it('needs a complete address', () => {
    expect(() => linkTo('/finder/', 'zps0')).toThrow(TypeError)
  })
})

describe('what is at an address', () => {
  it.each(['https://example.org/finder/', 'http://localhost:4173/#/', 'HTTPS://EXAMPLE.ORG'])(
    'can be opened by others: %s',
    (address) => {
      expect(isForOthers(address)).toBe(true)
    },
  )

  it.each(['file:///home/li/finder/index.html', 'about:blank', 'blob:https://example.org/1', ''])(
    'can be opened on this device only: %s',
    (address) => {
      expect(isForOthers(address)).toBe(false)
    },
  )
})

describe('the code', () => {
  it.each([
    ['', ''],
    ['zps', 'ZPS'],
    ['zps0', 'ZPS0'],
    ['zps0v', 'ZPS0 V'],
    ['zps0v0h0y', 'ZPS0 V0H0 Y'],
    ['zps0v0h0yqqq', 'ZPS0 V0H0 YQQQ'],
  ])('of "%s" is "%s"', (token, code) => {
    expect(codeOf(token)).toBe(code)
  })

  it('has only characters that a QR code stores compactly', () => {
    expect(codeOf('qpzry9x8gf2tvdw0s3jn54khce6mua7l')).toMatch(/^[0-9A-Z ]+$/)
  })
})

it('leads back by link and code, and from a disk by the code alone', () => {
  const answers = { region: 'cn-sh' }
  const code = codeOf(encodeToken(answers))
  expect(wayBackTo('https://example.org/', answers)).toEqual({
    link: linkFor('https://example.org/', answers),
    code,
  })
  expect(wayBackTo('file:///home/finder/index.html', answers)).toEqual({ link: undefined, code })
})
