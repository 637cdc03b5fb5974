/** A report exported by an app on a disk holds the code, no link, and no path of the files. */
import { describe, expect, it } from 'vitest'
import { readReportFile } from '../../../src/features/sharing/report-file'
import { reportAsMessage, reportAsText } from '../../../src/report/exports'
import { reportSheets } from '../../../src/report/exports/report-workbook'
import { textOf } from '../../support/sheets'
import { carriedAnswers, codeOf, encodeToken } from '../../../src/share'
import { everyLanguage } from '../../support/words'
import { fileFor, inputFor, manifold } from './support/occasion'

const onDisk = 'file:///C:/Users/Li%20Na/finder/index.html#/result'

describe.each(everyLanguage)('in $language', (language) => {
  const input = inputFor(manifold, language, onDisk)
  const { link } = language.details.sharing.share

  it.each([
    ['text', reportAsText(input)],
    ['a message', reportAsMessage(input)],
    ['a workbook', textOf(reportSheets(input))],
  ])('has the code, no link and no path as %s', (_kind, written) => {
    expect(written).toContain(codeOf(encodeToken(manifold)))
    expect(written).not.toMatch(/file:|Users|Li Na|Li%20Na/)
    expect(written).not.toMatch(new RegExp(`^[^\\p{L}]*${link}(?!\\p{L})`, 'mu'))
  })

  it('has no link and no path as JSON, and can be opened again', () => {
    const written = fileFor(manifold, language, onDisk)
    expect(written).not.toMatch(/file:|Users|Li%20Na/)
    expect(JSON.parse(written)).not.toHaveProperty('link')
    expect(readReportFile(written)).toMatchObject({ ok: true, answers: carriedAnswers(manifold) })
  })
})
