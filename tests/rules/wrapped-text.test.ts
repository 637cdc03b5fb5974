/** Text breaks where users expect it to, and nothing is lost. */
import { expect, it } from 'vitest'
import { textWidth, wrappedText } from '../../src/rules/wrapped-text'
import { catalogueTexts } from '../support/texts'
import { chinese, everyLanguage } from '../support/words'

it.each(everyLanguage)('keeps every character but the spaces at breaks, in $language', (words) => {
  for (const text of catalogueTexts(words).values()) {
    const lines = wrappedText(text, 220)
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(/\s/g, ''))
    for (const line of lines) expect(line).toBe(line.trim())
  }
})

it.each(everyLanguage)(
  'keeps lines within the width, except for single words that are longer, in $language',
  (words) => {
    const isHan = words.language === 'zh'
    for (const text of catalogueTexts(words).values())
      for (const line of wrappedText(text, 220))
        if (textWidth(line, false, isHan) > 220) expect(line).toMatch(/^\S+$/)
  },
)

it('begins no Chinese line with closing punctuation, and ends none with opening punctuation', () => {
  for (const text of catalogueTexts(chinese).values()) {
    const lines = wrappedText(text, 150)
    for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。、；：？！）》”]/)
    for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[（《“]$/)
  }
})

it('breaks English between words only', () => {
  const text = 'Your enterprise belongs to a multinational group'
  expect(wrappedText(text, 150).join(' ')).toBe(text)
  expect(wrappedText(text, 10_000)).toEqual([text])
  expect(wrappedText('', 100)).toEqual([])
})

it('measures strong text as wider than plain text, and Chinese as wider than Latin text', () => {
  expect(textWidth('Region', true)).toBeGreaterThan(textWidth('Region'))
  expect(textWidth('所在地区')).toBeGreaterThan(textWidth('area'))
})
