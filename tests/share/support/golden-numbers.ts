/** Golden numbers: everything that was ever given a permanent number, one a line. */
import { registry } from '../../../src/policy/registry'
import { everything } from './answers'

/** The name of the file with the golden numbers. */
export const goldenNumbersFile = 'numbers.txt'

/** Lists the numbers of today's registry, living and retired, in an order in which they are easy to find. */
export function linesOfRegistry(): readonly string[] {
  const editions = Object.entries(registry.editions).map(([id, number]) => `edition ${id} ${number}`)
  const living = everything.flatMap(({ id, kind }) => {
    const { number, options } = registry.questions[id]
    return [
      questionLine(id, number, kind),
      ...optionLines(id, options),
      ...optionLines(id, registry.retired.options[id] ?? {}),
    ]
  })
  const retired = Object.entries(registry.retired.questions).flatMap(([id, { number, kind, options }]) => [
    questionLine(id, number, kind),
    ...optionLines(id, options),
  ])
  return [...editions, ...living, ...retired]
}

function questionLine(id: string, number: number, kind: string): string {
  return `question ${id} ${number} ${kind}`
}

function optionLines(question: string, options: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(options).map(([id, number]) => `option ${question} ${id} ${number}`)
}
