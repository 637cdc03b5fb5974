/** Agendas as Word files: for each body, what to ask, room for the answer, what to bring, what was noted. */
import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { type Answers, appraise } from '../../src/engine'
import { catalogue } from '../../src/policy'
import { agendaSheets, checklistOf, idsOf, type Marks, noMarks, stepsIn } from '../../src/report'
import { agendaInWord } from '../../src/report-view/word-files'
import { archiveOf } from '../../src/word'
import { missing } from '../e2e/support/printed-words'
import { cases, linGangGroup } from '../support/cases'
import { day } from '../support/day'
import { isProving } from '../support/random'
import { reportOn } from '../support/reports'
import { type AllWords, english, everyLanguage } from '../support/words'
import { elements, readWord } from './support/reading'

function agendasOf(answers: Answers, said: AllWords, marks: Marks = noMarks, enterprise = 'Alpha & Söhne') {
  const { details } = said
  const report = reportOn(answers, said)
  const checklist = checklistOf(report, appraise(catalogue, answers, day), details.agenda)
  return {
    report,
    checklist,
    sheets: agendaSheets({ report, checklist, marks, enterprise, today: day, details }),
  }
}

for (const [turn, said] of everyLanguage.entries())
  // Each language tries only its share of the enterprises, to save time.
  for (const { name, answers } of cases.filter(
    (_, place) => isProving || place % everyLanguage.length === turn,
  ))
    it(`leaves out nothing of the checklist – ${name} (${said.language})`, async () => {
      const { report, checklist, sheets } = agendasOf(answers, said)
      const groups = checklist.parts.flatMap((part) => part.groups)
      expect(sheets.map(({ contact }) => contact)).toEqual([...new Set(groups.map(({ contact }) => contact))])
      for (const sheet of sheets) {
        const file = readWord(await agendaInWord(sheet, said))
        const own = groups.filter(({ contact }) => contact === sheet.contact)
        const role = said.details.contacts[sheet.contact as 'bank'] as { readonly role: string } | undefined
        expect(
          missing(file.text, [
            ...own.flatMap(({ steps }) =>
              steps.flatMap(({ text, points }) => [text, ...points.map((it) => it.text)]),
            ),
            ...own.flatMap(({ steps }) =>
              steps.flatMap(({ measures }) => measures.map(({ title }) => title)),
            ),
            ...own.flatMap(({ documents }) => documents.map(({ text }) => text)),
            ...own.flatMap(({ steps }) =>
              steps.flatMap(({ until }) =>
                until ? said.details.steps.until(said.details.report.date(until)) : [],
              ),
            ),
            ...[report.enterprise, report.notCovered.text, said.details.circular.disclaimer],
            ...[said.details.circular.editionName, said.details.report.date(day)],
            ...(role ? [role.role, own[0]?.name ?? ''] : []),
          ]),
        ).toEqual([])
        expect(file.headings[0]).toEqual({ level: 1, text: sheet.title })
        const { enterprise: label } = said.details.onPaper.names
        expect(file.tables[0]?.rows).toContainEqual([label, 'Alpha & Söhne'])
        // The head of a table is repeated on every page, and every point has an empty cell for the answer.
        const [facts, ...tables] = file.tables
        expect(facts?.rows.length).toBe(sheet.facts.length)
        const items = sheet.parts.flatMap((part) => part.items)
        expect(tables.map(({ headRepeats }) => headRepeats)).toEqual(items.map(() => true))
        expect(tables.map(({ rows }) => rows.slice(1, -1))).toEqual(
          items.map(({ points }) => points.map((point) => [point, ''])),
        )
        const body = file.parts.get('word/document.xml')
        const documents = sheet.parts.flatMap((part) => part.documents.entries)
        expect(body && elements(body, 'sdt')).toHaveLength(documents.length)
      }
    })

it('leaves out the name of the enterprise when none is given', () => {
  const { sheets } = agendasOf(linGangGroup.answers, english, noMarks, '')
  const labels = sheets.flatMap(({ facts }) => facts.map(({ label }) => label))
  expect(labels).not.toContain(english.details.onPaper.names.enterprise)
})

it('shows what is done or not needed, the date, the owner, and the note with its lines', async () => {
  const { checklist } = agendasOf(linGangGroup.answers, english)
  const [done, noted, idle] = stepsIn(checklist.parts)
  if (!done || !noted || !idle) throw new Error('There are at least three steps.')
  const marks: Marks = {
    states: new Map([
      ...idsOf(done).map((id) => [id, 'done'] as const),
      ...idsOf(idle).map((id) => [id, 'not-needed'] as const),
    ]),
    details: new Map([[noted.id, { date: '2026-12-05', owner: 'Li & <Wang>', note: 'First\nSecond' }]]),
  }
  const { sheets } = agendasOf(linGangGroup.answers, english, marks)
  const text = (
    await Promise.all(sheets.map(async (sheet) => readWord(await agendaInWord(sheet, english)).text))
  ).join('\n')
  for (const told of ['Done\u00A0· ', 'Not needed\u00A0· ', 'Date: 5 December 2026', 'Owner: Li & <Wang>'])
    expect(text).toContain(told)
  expect(text).toContain('Note: First\nSecond')
})

it('shows no answers but the line on the enterprise, and is in an archive under the names of the bodies', async () => {
  const { sheets, report } = agendasOf(linGangGroup.answers, english)
  const files = await Promise.all(
    sheets.map(async (sheet) => ({ name: sheet.title, bytes: await agendaInWord(sheet, english) })),
  )
  for (const { bytes } of files) {
    const { text, links } = readWord(bytes)
    expect(text).toContain(report.enterprise)
    expect(links).toEqual([])
    expect(text).not.toContain(english.words.questions['ip-rights'].short)
  }
  const names = Object.keys(unzipSync(archiveOf(files, 'docx')))
  expect(names).toHaveLength(sheets.length)
  expect(names).toContain('Agenda – Your bank.docx')
})
