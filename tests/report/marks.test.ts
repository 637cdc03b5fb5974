/** The marks between texts that are joined, in both languages. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../scripts/run/run-tool.mjs'
import { aside, dotted, gapAfter, labelled, sentences } from '../../src/report/marks'

describe('texts that are put together', () => {
  it('follow each other after a space, and in Chinese without one', () => {
    expect(sentences('It ends soon.', 'For: a visa.')).toBe('It ends soon. For: a visa.')
    expect(sentences('即将到期。', '对应措施：签证。')).toBe('即将到期。对应措施：签证。')
    expect(sentences('Rules of 商服贸发〔2025〕186号.', 'They change.')).toBe(
      'Rules of 商服贸发〔2025〕186号. They change.',
    )
  })

  it('follow each other in the same way where they look different', () => {
    expect(gapAfter('It ends soon.')).toBe(' ')
    expect(gapAfter('Rules of 商服贸发〔2025〕186号.')).toBe(' ')
    expect(gapAfter('即将到期。')).toBe('')
  })

  it('have no mark in the place of a missing text', () => {
    expect(sentences('', 'It ends soon.', undefined)).toBe('It ends soon.')
    expect(sentences()).toBe('')
  })

  it('have a dot between them that never begins a line', () => {
    expect(dotted('Shanghai', '', undefined, 'No group')).toBe('Shanghai\u00A0· No group')
    expect(dotted()).toBe('')
  })

  it('take the colon and the parentheses of their language', () => {
    expect(labelled('Code', 'Z4HF')).toBe('Code: Z4HF')
    expect(labelled('代码', 'Z4HF')).toBe('代码：Z4HF')
    expect(aside('First', 'your own')).toBe('First (your own)')
    expect(aside('第一组', '您自己的回答')).toBe('第一组（您自己的回答）')
    expect(aside('JSON', '19')).toBe('JSON (19)')
  })
})

it('no template puts marks of one language between two texts', () => {
  const source = join(projectRoot, 'src')
  const between =
    /\}\}(?: ?\(\{\{|[:;,] ?(?:\{\{|<MixedText)| \{\{ [\w.]*(?:disclaimer|lead|Lead|ask|safe|thresholds)\b)|(?:<\/strong>|key="\w+">) \{\{ (?!entry\.text)|caveats\.join/g
  const faults = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.vue'))
    .flatMap((file) =>
      [...readFileSync(join(source, file), 'utf8').matchAll(between)].map(([found]) => `${file}: ${found}`),
    )
  expect(faults).toEqual([])
})
