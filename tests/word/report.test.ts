/** Reports as Word files say all that the printed sheets say, in real headings, tables and links, whatever the names. */
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { today } from '../../src/browser/today'
import { type Answers, appraise } from '../../src/engine'
import { catalogue } from '../../src/policy'
import { compareAnswers, type PaperOccasion, paperOf, type PaperOrigin } from '../../src/report'
import { reportInWord, wordReportOf, type WordOccasion } from '../../src/report-view/word-files'
import { codeOf, linkFor } from '../../src/share'
import { type ManyReports, writeMany } from '../../src/word'
import {
  boxes,
  bullets,
  clean,
  fields,
  fileOf,
  framed,
  gap,
  heading,
  linkWithin,
  numbered,
  strong,
  table,
} from '../../src/word/document'
import { missing, reportOf, saidInReport } from '../e2e/support/printed-words'
import { cases, chengduTranslators, linGangGroup } from '../support/cases'
import { cases as soMany, isProving } from '../support/random'
import { type AllWords, chinese, english, everyLanguage } from '../support/words'
import { attribute, elements, readWord } from './support/reading'

const ADDRESS = 'https://example.org/finder/'

const own = (enterprise: string, adviser = ''): PaperOrigin => ({
  enterprise,
  adviser,
  answers: { kind: 'own' },
})

function occasionOf(answers: Answers, said: AllWords, about: Partial<PaperOccasion> = {}): WordOccasion {
  return {
    origin: own(''),
    ...about,
    report: reportOf(answers, said),
    answers,
    address: ADDRESS,
    day: today(),
  }
}

async function saved(answers: Answers, said: AllWords, about: Partial<PaperOccasion> = {}) {
  return readWord(await reportInWord(occasionOf(answers, said, about), said))
}

/** Reports in one file or an archive, and the progress that was reported while they were written. */
async function written(request: ManyReports) {
  const told: number[] = []
  const writing = writeMany(request, (done) => told.push(done))
  for (;;) {
    const { done, value } = await writing.next()
    if (done) return { bytes: value, told }
  }
}

/** Lists every text of the model, without ids and other values that are not shown. */
function textsIn(model: unknown): readonly string[] {
  if (typeof model === 'string') return [model]
  if (typeof model !== 'object' || model === null) return []
  // A list without entries is left out with its heading.
  if ('entries' in model && Array.isArray(model.entries) && model.entries.length === 0) return []
  return Object.entries(model)
    .filter(
      ([key]) =>
        ![
          'id',
          'measure',
          'contact',
          'action',
          'heads',
          'none',
          'inForceFrom',
          'date',
          'checked',
          'url',
        ].includes(key),
    )
    .flatMap(([, part]) => textsIn(part))
}

for (const [turn, said] of everyLanguage.entries()) {
  describe(said.language, () => {
    // Each language tries only its share of the enterprises, to save time.
    const ours = cases.filter((_, place) => isProving || place % everyLanguage.length === turn)

    for (const { name, answers } of ours)
      it(`says all that the printed sheets say – ${name}`, async () => {
        const file = await saved(answers, said)
        const paper = paperOf({
          origin: own(''),
          report: reportOf(answers, said),
          answers,
          today: today(),
          interview: said.words,
          details: said.details,
        })
        const whole = [file.text, ...file.feet, ...file.links].join('\n')
        expect(missing(whole, [...saidInReport(answers, said), ...textsIn(paper)])).toEqual([])
        // Chinese texts follow each other without a space.
        expect(whole).not.toMatch(/。 \p{Script=Han}/u)
        // In the order of the sheets, and in real headings.
        expect(file.headings).toEqual([
          { level: 1, text: paper.head.title },
          ...[paper.doFirst?.title, paper.dates?.title, paper.glance.title]
            .filter((title) => title !== undefined)
            .map((text) => ({ level: 2, text })),
          ...paper.groups.map(({ title }) => ({ level: 2, text: title })),
          ...(paper.conditions.entries.length > 0 ? [{ level: 2, text: paper.conditions.title }] : []),
          ...(paper.agendas.entries.length > 0 ? [{ level: 2, text: paper.agendas.title }] : []),
          ...paper.agendas.entries.map(({ name: text }) => ({ level: 3, text })),
          { level: 2, text: paper.answers.title },
          ...(paper.sources.entries.length > 0 ? [{ level: 2, text: paper.sources.title }] : []),
        ])
        // One row for each theme, measure or condition; the head is repeated on every page.
        const rows = [
          paper.glance.entries,
          ...paper.groups.map((group) => group.rows).filter(({ length }) => length > 0),
          ...paper.conditions.entries.map((entry) => entry.rows),
        ]
        expect(file.tables.map((table) => table.rows.length - 1)).toEqual(rows.map(({ length }) => length))
        expect(file.tables.map(({ headRepeats }) => headRepeats)).toEqual(rows.map(() => true))
        expect(file.tables[0]?.rows.slice(1)).toEqual(
          paper.glance.entries.map(({ title, counts }) => [title, ...counts]),
        )
        expect(file.links).toEqual(
          expect.arrayContaining([
            ...paper.sources.entries.flatMap(({ url }) => url ?? []),
            linkFor(ADDRESS, answers),
          ]),
        )
      })

    it('is on A4, and has its languages, fonts, page numbers, title and author', async () => {
      const { parts, feet } = await saved(linGangGroup.answers, said)
      const body = parts.get('word/document.xml')
      const styles = parts.get('word/styles.xml')
      const core = parts.get('docProps/core.xml')
      if (!body || !styles || !core) throw new Error('A part is missing.')
      const [size] = elements(body, 'pgSz')
      expect([attribute(size, 'w'), attribute(size, 'h')]).toEqual(['11906', '16838'])
      const [defaults] = elements(styles, 'docDefaults')
      if (!defaults) throw new Error('There are no defaults.')
      const [tongue] = elements(defaults, 'lang')
      expect([attribute(tongue, 'val'), attribute(tongue, 'eastAsia')]).toEqual(['en-GB', 'zh-CN'])
      const [faces] = elements(defaults, 'rFonts')
      expect(attribute(faces, 'eastAsia')).toBe('Microsoft YaHei')
      expect(attribute(faces, 'hint') ?? '').toBe(said.language === 'zh' ? 'eastAsia' : '')
      const [title] = core.getElementsByTagName('dc:title')
      expect(title?.textContent).toBe(said.details.paper.title)
      expect(core.getElementsByTagName('dc:creator')[0]?.textContent).toBe(said.words.messages.site.name)
      expect(feet.some((foot) => foot.includes(said.details.paper.title))).toBe(true)
      const foot = [...parts].find(([path]) => /footer\d/.test(path) && !path.endsWith('.rels'))?.[1]
      const asked = foot ? elements(foot, 'instrText').map(({ textContent }) => textContent) : []
      expect(asked).toEqual(['PAGE', 'NUMPAGES'])
    })

    it('says whose answers they are, that they are a trial, and what was changed', async () => {
      const { paper, onPaper, portfolio } = said.details
      const tried = { ...linGangGroup.answers, group: 'standalone' }
      const changes = compareAnswers(linGangGroup.answers, tried, said.words)
      const before = new Map(
        appraise(catalogue, linGangGroup.answers, today()).measures.map(({ measure, action }) => [
          measure,
          action,
        ]),
      )
      const trial = await saved(tried, said, { changes, before })
      expect(
        missing([trial.text, ...trial.feet, ...trial.links].join('\n'), [
          paper.trial.title,
          paper.trial.lead(changes.length),
          ...saidInReport(tried, said, linGangGroup.answers),
        ]),
      ).toEqual([])
      const shared = await saved(tried, said, {
        origin: { enterprise: '', adviser: 'Söhne & Co.', answers: { kind: 'shared' } },
        remarks: ['Remark 1', 'Remark 2'],
      })
      expect(
        missing(shared.text, [
          paper.shared.title,
          paper.shared.lead,
          onPaper.named,
          `${onPaper.preparedBy} Söhne & Co.`,
          'Remark 1',
          'Remark 2',
        ]),
      ).toEqual([])
      const ours = await saved(tried, said, { origin: own('甲公司'), remarks: [portfolio.unread(2)] })
      expect(ours.headings[0]).toEqual({ level: 1, text: `${onPaper.preparedFor} 甲公司` })
      expect(missing(ours.text, [portfolio.unread(2), onPaper.whose.own])).toEqual([])
      expect(missing(ours.text, [paper.shared.title, paper.trial.title])).toHaveLength(2)
    })

    it('is in an archive with one file for each report, and progress is reported after each', async () => {
      const reports = cases.slice(0, 3).map(({ answers }, index) => ({
        name: `Enterprise ${index}`,
        report: wordReportOf(occasionOf(answers, said), said),
      }))
      const { bytes, told } = await written({ kind: 'archive', title: '', language: said.language, reports })
      expect(told).toEqual([1 / 3, 2 / 3, 1])
      expect(Object.keys(unzipSync(bytes))).toEqual(reports.map(({ name }) => `${name}.docx`))
    })

    it('holds several reports, each on a new page, after a list of links to them', async () => {
      const reports = ours.map(({ answers }, index) => ({
        name: `Enterprise ${index}`,
        report: wordReportOf(occasionOf(answers, said, { origin: own(`Enterprise ${index}`) }), said),
      }))
      const request = { kind: 'one', title: 'All of them', language: said.language, reports } as const
      expect(structuredClone(request), 'a worker can be sent it').toEqual(request)
      const { bytes, told } = await written(request)
      const file = readWord(bytes)
      // One step for each report that is put together, then one for each chapter that is written.
      expect(told).toHaveLength(2 * ours.length + 1)
      expect(told).toEqual(told.toSorted((one, other) => one - other))
      expect(new Set(told).size).toBe(told.length)
      expect(told.at(-1)).toBe(1)
      const titles = reports.map(({ name }) => `${said.details.onPaper.preparedFor} ${name}`)
      expect(file.headings.filter(({ level }) => level === 1).map(({ text }) => text)).toEqual([
        'All of them',
        ...titles,
      ])
      const body = file.parts.get('word/document.xml')
      if (!body) throw new Error('There is no body.')
      expect(file.leads).toEqual(elements(body, 'bookmarkStart').map((mark) => attribute(mark, 'name')))
      expect(file.leads).toHaveLength(ours.length)
      expect(elements(body, 'sectPr')).toHaveLength(ours.length + 1)
      expect(missing(file.feet.join('\n'), titles)).toEqual([])
      const numbers = file.parts.get('word/numbering.xml')
      if (!numbers) throw new Error('There is no numbering.')
      // The lists of each report count from 1 again.
      const used = elements(body, 'numId').map((id) => attribute(id, 'val'))
      const restarted = elements(numbers, 'num').filter((list) => elements(list, 'startOverride').length > 0)
      expect(restarted.filter((list) => used.includes(attribute(list, 'numId'))).length).toBeGreaterThan(
        ours.length,
      )
    })
  })
}

it('gives the code and no link to a file when the app runs from a disk', async () => {
  const occasion = {
    ...occasionOf(linGangGroup.answers, chinese),
    address: 'file:///C:/dist-disk/index.html',
  }
  const file = readWord(await reportInWord(occasion, chinese))
  expect(file.text).toContain(chinese.details.sharing.fromDisk.onPaper)
  expect(file.links.filter((address) => address.startsWith('file:'))).toEqual([])
})

const hostile = [
  '<w:t>&amp;</w:t>',
  ']]><!--',
  '__proto__',
  'constructor',
  'a\u0000b\u0007c\u001bd\ufffe\uffff',
  '\ud800lone\udc00',
  '家\u{20000}👨‍👩‍👧 😀',
  'שלום \u202eRTL\u202c العربية',
  'two\nlines\r\nthree',
  '"quotes" ‘’ \u2028 \u2029 \u0085',
  '=1+1',
]

describe('with any name', () => {
  const kept = (text: string): string => clean(text).replaceAll(/\r\n|[\r\u0085\u2028\u2029]/g, '\n')

  it('a report can be read, and has the names as headings', async () => {
    const { answers } = chengduTranslators
    // Each language tries only its share of the names, to save time.
    for (const [turn, said] of everyLanguage.entries()) {
      const names = hostile.filter((_, place) => isProving || place % everyLanguage.length === turn)
      const reports = names.map((name) => ({
        name,
        report: wordReportOf(occasionOf(answers, said, { origin: own(name), remarks: [name] }), said),
      }))
      const title = hostile.join(' ')
      const file = readWord((await written({ kind: 'one', title, language: said.language, reports })).bytes)
      expect(file.headings.filter(({ level }) => level === 1).map(({ text }) => text)).toEqual([
        kept(hostile.join(' ')),
        ...names.map((name) => kept(`${said.details.onPaper.preparedFor} ${name}`)),
      ])
    }
  })

  it('every part of a file can be read, and holds the name', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(english.language, chinese.language),
        fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', minLength: 1, maxLength: 40 })),
        async (language, name) => {
          const facts = { language, title: name, site: name }
          const parts = [
            heading(1, name, 'a'),
            framed([strong(name)]),
            ...bullets([name]),
            ...numbered([[linkWithin(name, 'a')]], 'numbers', 1),
            ...boxes([name]),
            table([name], [[name]], { widths: [100], room: 1, below: [[{ label: name, text: name }]] }),
            gap(),
            fields([{ label: name, text: name }]),
          ]
          const { text } = readWord(await fileOf(facts, [{ title: name, parts }]))
          expect(text.split(kept(name)).length - 1).toBeGreaterThanOrEqual(11)
        },
      ),
      { numRuns: soMany(30, 10_000) },
    )
  })
})

it('holds the code as it is written', async () => {
  const file = await saved(linGangGroup.answers, english)
  const token = linkFor(ADDRESS, linGangGroup.answers).split('#')[1] ?? ''
  expect(file.text).toContain(codeOf(token))
})
