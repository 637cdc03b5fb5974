/** Appends to the golden files what they lack, when asked to: `APPEND_GOLDEN=1 npx vitest run tests/share/golden`. */
import { describe, it } from 'vitest'
import { goldenLinksFile, missingGoldenLines, parseGoldenLink } from '../support/golden-links'
import { goldenNumbersFile, linesOfRegistry } from '../support/golden-numbers'
import { appendGolden, goldenLines } from '../support/sealed'

describe.runIf(process.env['APPEND_GOLDEN'] === '1')('the golden files', () => {
  it('grow by the numbers that were given since', () => {
    const known = new Set(goldenLines(goldenNumbersFile))
    const added = linesOfRegistry().filter((line) => !known.has(line))
    if (added.length > 0) appendGolden(goldenNumbersFile, added)
  })

  it('grow by links that name what was added since', () => {
    const added = missingGoldenLines(goldenLines(goldenLinksFile).map(parseGoldenLink))
    if (added.length > 0) appendGolden(goldenLinksFile, added)
  })
})
