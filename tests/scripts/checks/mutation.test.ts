import { describe, expect, it } from 'vitest'
import { compare, outcomeOf } from '../../../scripts/checks/mutation.mjs'

const source = 'const sum = 1 + 2\nconst list = [\n  sum,\n]\n'

function mutant(
  status: string,
  replacement: string,
  [line, column]: number[],
  [endLine, endColumn]: number[],
) {
  const location = {
    start: { line: line ?? 0, column: column ?? 0 },
    end: { line: endLine ?? 0, column: endColumn ?? 0 },
  }
  return { mutatorName: 'Any', status, replacement, location }
}

function outcomeWith(...mutants: ReturnType<typeof mutant>[]) {
  return outcomeOf({ files: { 'src/a.ts': { source, mutants } } })
}

const plus = mutant('Survived', '1 - 2', [1, 13], [1, 18])
const survivor = {
  file: 'src/a.ts',
  line: 1,
  code: 'const sum = 1 + 2',
  mutator: 'Any',
  original: '1 + 2',
  mutant: '1 - 2',
}

describe('the outcome of mutation testing', () => {
  it('shows what a survivor replaces, also over several lines', () => {
    expect(outcomeWith(plus).survivors).toEqual([survivor])
    expect(outcomeWith(mutant('NoCoverage', '[]', [2, 14], [4, 2])).survivors).toMatchObject([
      { line: 2, code: 'const list = [', original: '[\n  sum,\n]', mutant: '[]' },
    ])
  })

  it('counts an endless loop as noticed and untested code as not, and leaves out what could not be tried', () => {
    const statuses = ['Killed', 'Timeout', 'Killed', 'NoCoverage', 'RuntimeError', 'Ignored']
    const outcome = outcomeWith(...statuses.map((status) => mutant(status, '', [1, 1], [1, 2])))
    expect(outcome).toMatchObject({ killed: 3, survivors: [{}], score: 75 })
  })

  it('has the score 0 if nothing was tried', () => {
    expect(outcomeWith().score).toBe(0)
  })
})

describe('the list of survivors', () => {
  const { line: _, ...change } = survivor
  const explained = { ...change, reason: 'It does no harm.' }

  it('explains only the survivors that it holds', () => {
    expect(compare([survivor], [explained])).toEqual({ unexplained: [], outdated: [] })
    for (const key of ['file', 'code', 'mutator', 'original', 'mutant']) {
      const other = { ...survivor, [key]: 'other' }
      expect(compare([other], [explained])).toEqual({ unexplained: [other], outdated: [explained] })
    }
  })

  it('explains a survivor also when its line has moved', () => {
    expect(compare([{ ...survivor, line: 7 }], [explained])).toEqual({ unexplained: [], outdated: [] })
  })

  it('needs one entry for each of two equal survivors', () => {
    const again = { ...survivor, line: 2 }
    expect(compare([survivor, again], [explained])).toEqual({ unexplained: [again], outdated: [] })
    expect(compare([survivor, again], [explained, explained])).toEqual({ unexplained: [], outdated: [] })
    expect(compare([survivor], [explained, explained])).toEqual({ unexplained: [], outdated: [explained] })
  })
})
