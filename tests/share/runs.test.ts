import { describe, expect, it } from 'vitest'
import { valuesOf } from '../../src/share/alphabet'
import { runsOf } from '../../src/share/runs'

/** Writes the runs of a text: ~ between two where the second may continue the first, else |. */
function drawn(text: string): string {
  return runsOf(text)
    .map((run, position) => (position === 0 ? '' : run.continues ? '~' : '|') + run.text)
    .join('')
}

describe('a text as runs of letters and digits', () => {
  it.each([
    ['', ''],
    ['。', ''],
    ['zhxq', 'zhxq'],
    ['Code: ZHXQ 42ta-8gf2。谢谢', 'Code~ZHXQ~42ta~8gf2'],
    ['zh\r\n> xq', 'zh~xq'],
    ['zh – xq · 42\u3000ta\u00a08g', 'zh~xq~42~ta~8g'],
    ['zh12345678'.replace('12345678', ' '.repeat(8)) + 'xq', 'zh~xq'],
    [`zh${' '.repeat(9)}xq`, 'zh|xq'],
    ['zh中xq', 'zh|xq'],
    ['zh 中xq', 'zh|xq'],
    ['zh中 xq', 'zh|xq'],
    ['zhéxq', 'zh|xq'],
    ['zh。xq', 'zh|xq'],
    ['zh😀xq', 'zh|xq'],
    ['“zh” [xq] {42} `ta` <8g> (f2) @ #!', 'zh~xq~42~ta~8g~f2'],
  ])('%j is %s', (text, runs) => {
    expect(drawn(text)).toBe(runs)
  })

  it('says where each begins and what its letters stand for', () => {
    expect(runsOf(' zh xb')).toEqual([
      { text: 'zh', values: valuesOf('zh'), start: 1, continues: false },
      { text: 'xb', values: undefined, start: 4, continues: true },
    ])
  })

  it('reads no run that is longer than any token', () => {
    expect(runsOf('q'.repeat(71))[0]?.values).toHaveLength(71)
    expect(runsOf('q'.repeat(72))[0]?.values).toBeUndefined()
  })
})
