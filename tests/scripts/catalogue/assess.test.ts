/** A report without a browser: the same as on the page, and a clear message when the file is wrong. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { assessment } from '../../../scripts/catalogue/assessment'
import { projectRoot } from '../../../scripts/run/run-tool.mjs'
import { appraise } from '../../../src/engine'
import { catalogue } from '../../../src/policy'
import { isProving } from '../../support/random'

const answers = { region: 'cn-sh', zones: ['ftz'], 'service-exports': 'yes', group: 'not-sure' }
const today = '2026-11-29'
const ask = (text: string, other: Partial<Parameters<typeof assessment>[0]> = {}) =>
  assessment({ text, today, language: 'en', isJson: false, ...other })

it('is the report as JSON, with the verdicts of the engine', () => {
  const { report } = ask(JSON.stringify(answers), { isJson: true })
  const file = JSON.parse(report) as {
    answers: unknown
    madeOn: string
    findings: { measure: string; verdict: string }[]
  }
  expect(file.answers).toEqual(answers)
  expect(file.madeOn).toBe(today)
  const verdicts = (list: readonly { measure: string; verdict: string }[]) =>
    Object.fromEntries(list.map(({ measure, verdict }) => [measure, verdict]))
  expect(verdicts(file.findings)).toEqual(verdicts(appraise(catalogue, answers, today).measures))
})

it('names answers that do not count', () => {
  const { remarks } = ask('{"region": "cn-he", "zones": ["lingang"]}')
  expect(remarks).toEqual(['"zones": lingang does not count (not-offered).'])
})

describe('says what is wrong', () => {
  it.each([
    ['not json', 'The file holds no JSON'],
    ['[]', 'one object'],
    ['null', 'one object'],
    [
      '{"moon": "full", "region": "mars"}',
      'There is no question "moon".\n"region" has no option "mars". There are: ',
    ],
    ['{"region": ["cn-sh"]}', '"region" takes one option'],
    ['{"region": "cn-sh", "region": "cn-bj"}', '"region" stands there twice'],
    ['{"zones": "ftz"}', '"zones" takes a list of options'],
    ['{"zones": []}', '"zones" takes a list of options'],
    ['{"zones": [7]}', '"zones" has no option 7'],
    ['{"services": ["goods-only", "digital-services"]}', '"goods-only" excludes every other option'],
  ])('in %s', (text, message) => {
    expect(() => ask(text)).toThrow(message)
  })

  it('with the day or the language, too', () => {
    expect(() => ask('{}', { today: '2026-02-30' })).toThrow('"2026-02-30" is not a date')
    expect(() => ask('{}', { language: 'fr' })).toThrow('"fr" is not a language')
  })
})

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'answers of an enterprise '))
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })
  const script = join(projectRoot, 'scripts/catalogue/assess.mjs')
  const file = join(folder, 'answers.json')

  it('prints nothing but the report', () => {
    writeFileSync(file, JSON.stringify(answers))
    const printed = execFileSync(process.execPath, [script, file, '--today', today, '--language', 'zh'], {
      encoding: 'utf8',
    })
    expect(printed).toBe(ask(JSON.stringify(answers), { language: 'zh' }).report)
  })

  it('ends with exit code 1 and prints nothing when there is no report', () => {
    writeFileSync(file, '{"moon": "full"}')
    // A wrong file is reported in the same way, but only after the app is loaded, which takes long.
    const inFile = isProving ? [[file]] : []
    for (const args of [...inFile, [], [join(folder, 'missing.json')], [file, '--moon']]) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' })
      expect([status, stdout]).toEqual([1, ''])
      expect(stderr).not.toContain('    at ')
    }
  })
})
