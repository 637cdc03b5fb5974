/** The report as plain text for mail and chat programs. */
import { describe, expect, it } from 'vitest'
import { reportAsText } from '../../../src/report/exports'
import { everyLanguage } from '../../support/words'
import { inputFor, manifold } from './support/occasion'

describe.each(everyLanguage)('in $language', (language) => {
  const lines = reportAsText(inputFor(manifold, language)).split('\n')

  it('has no sign of Markdown at the start of a line, and no ruled heading', () => {
    expect(lines.filter((line) => /^\s*([#>*_`|~-]|={2,}|\+ )/.test(line))).toEqual([])
    expect(lines.join('\n')).not.toMatch(/\*\*|\]\(|```/)
  })

  it('fits into mail: no line is longer than 998 octets, and none ends in a space', () => {
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 998)).toEqual([])
    expect(lines.filter((line) => line !== line.trimEnd())).toEqual([])
  })

  it('sets its parts apart by blank lines, at most two together', () => {
    expect(lines.join('\n')).not.toMatch(/\n{4}/)
    for (const [index, line] of lines.entries())
      if (/^[■◆]/.test(line)) expect([lines[index - 1], lines[index + 1]]).toEqual(['', ''])
  })
})
