/** The permanent numbers: given once, never changed, never given again. */
import { describe, expect, it } from 'vitest'
import { everyQuestion } from '../../../src/engine'
import { catalogue } from '../../../src/policy'
import { latestEdition, registry } from '../../../src/policy/registry'
import { numberedQuestions } from '../../../src/share/numbering'
import { goldenNumbersFile, linesOfRegistry } from '../support/golden-numbers'
import { goldenLines } from '../support/sealed'

const recorded = goldenLines(goldenNumbersFile)

describe('the registry', () => {
  it('still holds every number that was ever given', () => {
    expect(recorded.filter((line) => !linesOfRegistry().includes(line))).toEqual([])
  })

  it('has given no number that is not on record (if it has: see the head of numbers.txt)', () => {
    expect(linesOfRegistry().filter((line) => !recorded.includes(line))).toEqual([])
  })

  it('numbers every question and option of the catalogue from 1 without gaps or repetitions', () => {
    const numbered = numberedQuestions(catalogue, registry)
    expect(numbered.filter((question) => !question.isRetired)).toHaveLength(everyQuestion(catalogue).length)
  })

  it('uses no retired id again', () => {
    const living = everyQuestion(catalogue).map((question) => question.id)
    expect(
      Object.keys(registry.retired.questions).filter((id) => living.some((other) => other === id)),
    ).toEqual([])
    for (const { id, options } of everyQuestion(catalogue)) {
      const retired = Object.keys(registry.retired.options[id] ?? {})
      expect(options.filter((option) => retired.includes(option.id))).toEqual([])
    }
  })

  it('gives number 1 to an option that excludes the others', () => {
    // That option is chosen most often, and number 1 is the shortest to write.
    for (const { id, options } of everyQuestion(catalogue)) {
      const numbers: Readonly<Record<string, number>> = registry.questions[id].options
      for (const option of options.filter(({ exclusive }) => exclusive)) expect(numbers[option.id]).toBe(1)
    }
  })

  it('knows the edition of the catalogue as its latest', () => {
    expect(latestEdition, 'the edition named in src/policy/registry.ts').toBe(catalogue.edition)
    expect(registry.editions[latestEdition]).toBe(Object.keys(registry.editions).length)
  })
})
