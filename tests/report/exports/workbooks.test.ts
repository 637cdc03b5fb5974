/** Report and checklist as workbooks, as another library reads them: a row for each measure or step, days, states. */
import { strFromU8, unzipSync } from 'fflate'
import readExcelFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { appraise } from '../../../src/engine'
import { catalogue } from '../../../src/policy'
import { checklistOf, idsOf, type Marks, nextStepOf, stepsIn } from '../../../src/report'
import { checklistSheets } from '../../../src/report/exports/checklist-workbook'
import { reportSheets } from '../../../src/report/exports/report-workbook'
import { beginsFormula } from '../../../src/workbook/formula'
import { workbookOf } from '../../../src/workbook/write'
import { day } from '../../support/day'
import { saidIn } from '../../support/sheets'
import { linGangGroup } from '../../support/cases'
import { everyLanguage } from '../../support/words'
import { inputFor, manifold } from './support/occasion'

const midnight = (iso: string): Date => new Date(`${iso}T00:00:00Z`)

describe.each(everyLanguage)('in $language', (language) => {
  const { words, details } = language
  const { sheets: sheetWords } = details.reportFile
  const input = inputFor(manifold, language)
  const checklist = checklistOf(input.report, appraise(catalogue, manifold, day), details.agenda)
  const [first, second] = stepsIn(checklist.parts)
  const marks: Marks = {
    states: new Map((first ? idsOf(first) : []).map((id) => [id, 'done'] as const)),
    details: new Map([[second?.id ?? '', { date: '2026-12-15', owner: '=李娜', note: 'one\ntwo' }]]),
  }
  const list = checklistSheets(
    {
      checklist,
      marks,
      words: {
        ...details.steps,
        notCovered: details.circular.notCovered,
        disclaimer: details.circular.disclaimer,
      },
      dateInWords: (iso) => iso,
      facts: [{ label: 'L', text: 'F' }],
    },
    sheetWords,
  )

  it('the report in full is printed one page wide, and the file says which columns are printed', () => {
    const sheets = reportSheets(input)
    const parts = unzipSync(workbookOf(sheets))
    const xmlOf = (path: string): string => strFromU8(parts[path] ?? new Uint8Array())
    expect(xmlOf('xl/worksheets/sheet2.xml')).toContain('fitToPage="1"')
    expect(xmlOf('xl/workbook.xml')).toMatch(/_xlnm.Print_Area" localSheetId="1">'[^']*'!\$A:\$H</)
    const { title, text } = sheetWords.onPaper
    const about = sheets.at(-1)?.rows ?? []
    expect([...about]).toContainEqual([{ text: title, style: 'head' }, text(sheetWords.names.details, 'H')])
  })

  it.each([
    ['many answers', manifold],
    [linGangGroup.name, linGangGroup.answers],
  ])('the report (%s) has one row for each measure', async (_, answers) => {
    const input = inputFor(answers, language)
    const entries = input.report.groups.flatMap((group) => group.entries)
    const [measures, full, about] = await readExcelFile(Buffer.from(workbookOf(reportSheets(input))))
    const [above, head, ...rows] = measures?.data ?? []
    expect(above?.[0]).toContain(input.report.notCovered.text)
    expect(above?.[0]).toContain(input.facts.madeOn)
    expect(new Set(head).size).toBe(head?.length)
    expect(rows).toHaveLength(entries.length)
    for (const [index, row] of rows.entries()) {
      const entry = entries[index]
      if (!entry) throw new Error('There are more rows than measures.')
      const { prospect } = entry
      expect(row.slice(0, 3)).toEqual([input.words.groups[entry.action].title, entry.title, prospect.line])
      expect(row[3]).toEqual(prospect.until === undefined ? null : midnight(prospect.until))
      for (const lacking of prospect.lacks) expect(row[4]).toContain(lacking)
      for (const { text } of entry.reasons.open) expect(row[4]).toContain(text)
      if (entry.action === 'none') expect(row[5]).toBe(null)
      else expect(row[5]).toBe(nextStepOf(entry)?.text ?? null)
      expect(row[7]).toBe(entry.action === 'none' ? null : sheetWords.states.open)
      // The user fills in date, owner and note.
      expect(row.slice(8, 11)).toEqual([null, null, null])
      expect(row[11]).toContain(entry.provision)
    }
    if (answers !== manifold) expect(rows.filter((row) => row[3] !== null).length).toBeGreaterThan(0)
    expect(full?.data).toHaveLength(entries.length + 1)
    const said = about?.data.map(([label, text]) => `${String(label)}: ${String(text)}`).join('\n')
    for (const fact of [...input.facts.ofReport.map(({ text }) => text), input.facts.code])
      expect(said).toContain(fact)
    expect(said).toContain(`${sheetWords.notCovered}: ${input.report.notCovered.text}`)
    expect(said).toContain(words.questions.region.title)
  })

  it('the report names its enterprise above the measures and among its facts', () => {
    const [measures, , about] = reportSheets({
      ...input,
      facts: { ...input.facts, preparedFor: '=甲 & Co.' },
    })
    expect([...(measures?.rows ?? [])][0]?.map(saidIn)[0]).toMatch(/^=甲 & Co\.\u00A0· /)
    expect([...(about?.rows ?? [])].map((row) => row.map(saidIn))).toContainEqual([
      details.portfolio.nameTitle,
      '=甲 & Co.',
    ])
  })

  it('the checklist has one row for each step, with everything that is marked', async () => {
    const [steps, documents] = await readExcelFile(Buffer.from(workbookOf(list)))
    const [above, head, ...rows] = steps?.data ?? []
    expect(above?.[0]).toContain(details.circular.notCovered)
    const all = stepsIn(checklist.parts)
    expect(rows).toHaveLength(all.length)
    const column = (heading: string): number => head?.indexOf(heading) ?? -1
    for (const [index, row] of rows.entries()) {
      const step = all[index]
      const until = step?.until
      expect(row[column(sheetWords.columns.until)]).toEqual(until === undefined ? null : midnight(until))
      const said = row.filter((cell) => typeof cell === 'string').join('\n')
      for (const { text } of step?.points ?? []) expect(said).toContain(text)
      for (const { title } of step?.measures ?? []) expect(said).toContain(title)
    }
    expect(rows.map((row) => row[0]).slice(0, 2)).toEqual([sheetWords.states.done, sheetWords.states.open])
    const own = rows[1] ?? []
    expect(own[column(details.steps.date)]).toEqual(midnight('2026-12-15'))
    expect(own[column(details.steps.owner)]).toBe('=李娜')
    expect(own[column(details.steps.note)]).toBe('one\ntwo')
    expect(documents?.data.length).toBe(
      1 + checklist.parts.flatMap(({ groups }) => groups).flatMap((group) => group.documents).length,
    )
  })

  it('no text of the app begins a formula, sheet names are valid, and states can be chosen', () => {
    for (const sheet of [...reportSheets(input), ...list]) {
      const texts = [...sheet.rows].flatMap((row) => row.map(saidIn)).filter((text) => text !== '=李娜')
      expect(texts.filter(beginsFormula)).toEqual([])
      expect(sheet.name).toMatch(/^[^[\]:*?/\\]{1,31}$/)
      for (const { from } of sheet.choices ?? [])
        if (!('cells' in from)) for (const text of from) expect(text).not.toContain(',')
    }
    expect(list[0]?.choices).toHaveLength(1)
  })
})
