/** The report as plain text for mail and chat programs. */
import { describe, expect, it } from 'vitest'
import { reportAsText } from '../../../src/report/exports'
import { everyLanguage } from '../../support/words'
import { inputFor, manifold } from './support/occasion'

describe.each(everyLanguage)('in $language', (language) => {
  const lines = reportAsText(inputFor(manifold, language)).split('\n')

  it('holds no signs of Markdown and no underlined heading', () => {
    expect(lines.filter((line) => /^\s*([#>*_`|~-]|={2,}|\+ )/.test(line))).toEqual([])
    expect(lines.join('\n')).not.toMatch(/\*\*|\]\(|```/)
  })

  it('fits into mail: no line is longer than 998 octets, and none ends in a space', () => {
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 998)).toEqual([])
    expect(lines.filter((line) => line !== line.trimEnd())).toEqual([])
  })

  it('separates its parts by blank lines, never more than two in a row', () => {
    expect(lines.join('\n')).not.toMatch(/\n{4}/)
    for (const [index, line] of lines.entries())
      if (/^[■◆]/.test(line)) expect([lines[index - 1], lines[index + 1]]).toEqual(['', ''])
  })
})
