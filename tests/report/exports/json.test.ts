/** The report as JSON follows its schema, and its answers can be read back. */
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020'
import { describe, expect, it } from 'vitest'
import { readReportFile } from '../../../src/features/sharing/report-file'
import { carriedAnswers } from '../../../src/share'
import { randomAnswers } from '../../catalogue/support/random-answers'
import { cases, prove } from '../../support/random'
import { english, everyLanguage } from '../../support/words'
import { fileFor, manifold } from './support/occasion'

const schema = JSON.parse(
  readFileSync(new URL('../../../public/report.schema.json', import.meta.url), 'utf8'),
) as object

const validate = new Ajv2020({
  strict: true,
  allErrors: true,
  formats: { uri: (text: string) => URL.canParse(text) },
}).compile(schema)

/** Returns what the schema says is wrong with a file. */
function faultsOf(text: string): readonly string[] {
  validate(JSON.parse(text))
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
}

it.each(everyLanguage)('a file in $language follows the schema', (language) => {
  expect(faultsOf(fileFor(manifold, language))).toEqual([])
})

it('a file that was saved from a disk, without a link, follows the schema', () => {
  expect(faultsOf(fileFor(manifold, english, 'file:///finder/index.html'))).toEqual([])
})

describe('the schema', () => {
  const good = JSON.parse(fileFor(manifold, english)) as Record<string, unknown> & {
    findings: readonly Record<string, unknown>[]
  }
  const [first] = good.findings

  it.each([
    ['another format', { ...good, schema: 'service-export-policy-finder/report/2' }],
    ['no token', { ...good, token: undefined }],
    ['an unknown part', { ...good, extra: 1 }],
    ['an answer that is a number', { ...good, answers: { region: 7 } }],
    ['no findings', { ...good, findings: [] }],
    ['a finding without sources', { ...good, findings: [{ ...first, sources: undefined }] }],
    ['a verdict that does not exist', { ...good, findings: [{ ...first, verdict: 'certain' }] }],
  ])('refuses %s', (_what, file) => expect(faultsOf(JSON.stringify(file))).not.toEqual([]))
})

it('every file follows the schema, and its answers can be read back', () => {
  prove(cases(12, 20_000), (random) => {
    const answers = randomAnswers(random)
    const text = fileFor(answers, random.pick(everyLanguage))
    const reading = readReportFile(text)
    expect(reading).toMatchObject({ ok: true, dropped: [] })
    expect(reading.ok && reading.answers).toEqual(carriedAnswers(answers))
    expect(faultsOf(text)).toEqual([])
  })
})
