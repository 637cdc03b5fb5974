/** Opening a report that was saved as JSON: its answers, or a message on what is wrong with the file. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_FILE, openReportFile, readReportFile } from '../../../src/features/sharing/report-file'
import { carriedAnswers, encodeToken } from '../../../src/share'
import { everyLanguage, english } from '../../support/words'
import { cases } from '../../support/random'
import { fileFor, manifold } from '../../report/exports/support/occasion'

const saved = fileFor(manifold, english)
const content = JSON.parse(saved) as Record<string, unknown>
const changed = (parts: Record<string, unknown>): string => JSON.stringify({ ...content, ...parts })
const read = { ok: true, answers: carriedAnswers(manifold) }

describe('is read', () => {
  it.each([
    ['as it was saved', saved],
    ['with a byte order mark', `\ufeff${saved}`],
    ['in one line', JSON.stringify(content)],
    ['with Windows line ends', saved.replaceAll('\n', '\r\n')],
    [
      'with its parts in another order',
      JSON.stringify(Object.fromEntries(Object.entries(content).reverse())),
    ],
    [
      'with its answers in another order',
      changed({ answers: Object.fromEntries(Object.entries(manifold).reverse()) }),
    ],
    ['with changed texts, which are ignored', changed({ headline: 'x', findings: [] })],
  ])('%s', (_how, text) => expect(readReportFile(text)).toMatchObject(read))

  const encodings = {
    'UTF-8': Buffer.from(saved, 'utf8'),
    'UTF-8 with a byte order mark': Buffer.from(`\ufeff${saved}`, 'utf8'),
    'UTF-16': Buffer.from(`\ufeff${saved}`, 'utf16le'),
    'UTF-16, big-endian': Buffer.from(`\ufeff${saved}`, 'utf16le').swap16(),
  }
  it.each(Object.entries(encodings))('in %s', async (_encoding, bytes) => {
    expect(await openReportFile(new Blob([new Uint8Array(bytes)]))).toMatchObject(read)
  })
})

const bad: readonly (readonly [what: string, text: string, problem: string])[] = [
  ['nothing', '', 'empty'],
  ['blank lines', '\ufeff \n\n', 'empty'],
  ['no JSON', 'hello', 'not-json'],
  ['the table instead', '\ufeff"Part","Article"\r\n', 'not-json'],
  ['only its first half', saved.slice(0, saved.length / 2), 'not-json'],
  ['brackets without end', '['.repeat(500_000), 'not-json'],
  ['other JSON', '{"answers":{}}', 'other-json'],
  ['null', 'null', 'other-json'],
  ['a list', '[1]', 'other-json'],
  ['a text', '"service-export-policy-finder/report/1"', 'other-json'],
  ['a schema of somebody else', changed({ schema: 'other/report/1' }), 'other-json'],
  [
    'a malformed number of the schema',
    changed({ schema: 'service-export-policy-finder/report/1e9' }),
    'other-json',
  ],
  ['a newer schema', changed({ schema: 'service-export-policy-finder/report/2' }), 'newer'],
  ['no code', changed({ token: undefined }), 'no-code'],
  ['a damaged code', changed({ token: encodeToken(manifold).slice(0, -1) }), 'no-code'],
  ['an answer changed by hand', changed({ answers: { ...manifold, region: 'cn-bj' } }), 'changed'],
  ['an answer taken out by hand', changed({ answers: { ...manifold, region: undefined } }), 'changed'],
  ['an answer put in by hand', changed({ answers: { ...manifold, ownership: 'domestic' } }), 'changed'],
  ['an answer to no question', changed({ answers: { ...manifold, constructor: 'x' } }), 'changed'],
  ['a number instead of answers', changed({ answers: 7 }), 'changed'],
  ['answers that would break a comparison', changed({ answers: { toString: [{ toString: 1 }] } }), 'changed'],
  ['the code of other answers', changed({ token: encodeToken({ region: 'cn-hi' }) }), 'changed'],
  ['another edition', changed({ edition: '2031-01' }), 'other-edition'],
  ['no edition', changed({ edition: undefined }), 'other-edition'],
  ['more characters than allowed', ' '.repeat(LONGEST_FILE + 1), 'too-large'],
]

describe('is refused', () => {
  it.each(bad)('when it holds %s', (_what, text, problem) => {
    expect(readReportFile(text)).toEqual({ ok: false, problem })
  })

  it('when it is 100 MB, without being read', async () => {
    const huge = { size: 100_000_000, arrayBuffer: () => Promise.reject(new Error('It was read.')) }
    expect(await openReportFile(huge as unknown as Blob)).toEqual({ ok: false, problem: 'too-large' })
  })

  it('when the browser cannot read it', async () => {
    const gone = { size: 10, arrayBuffer: () => Promise.reject(new DOMException('Gone.', 'NotFoundError')) }
    expect(await openReportFile(gone as unknown as Blob)).toEqual({ ok: false, problem: 'unreadable' })
  })

  it('with a different message for every reason, in both languages', () => {
    const problems = new Set([...bad.map(([, , problem]) => problem), 'unreadable', 'newer-code'])
    for (const { details } of everyLanguage) {
      expect(new Set(Object.keys(details.reportFile.problems))).toEqual(problems)
      expect(new Set(Object.values(details.reportFile.problems)).size).toBe(problems.size)
    }
  })
})

it('a saved report is smaller than a quarter of the limit, in both languages', () => {
  for (const language of everyLanguage)
    expect(new TextEncoder().encode(fileFor(manifold, language)).length).toBeLessThan(LONGEST_FILE / 4)
})

it('refuses any other text or JSON without throwing an error', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readReportFile(text).ok).toBe(false)
    }),
  )
})

it('reads the same answers from a file with any part overwritten, or refuses it', () => {
  const json = JSON.stringify({ ...content, findings: [] })
  fc.assert(
    fc.property(fc.nat(json.length - 1), fc.string({ minLength: 1, maxLength: 4 }), (at, put) => {
      const reading = readReportFile(json.slice(0, at) + put + json.slice(at + put.length))
      if (reading.ok) expect(reading.answers).toEqual(read.answers)
    }),
    { numRuns: cases(1_000, 20_000) },
  )
})
