/** Which answers count is decided once: report, lists, exports, comparison and link hold the same ones. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answers, countedAnswers, everyQuestion, interview, NOT_SURE } from '../../src/engine'
import { answersInWords } from '../../src/features/sharing/answers-in-words'
import { catalogue } from '../../src/policy'
import { answerList, compareAnswers, optionsOf, optionWords, wordsFor } from '../../src/report'
import { type ExportInput, reportAsMessage, reportAsText } from '../../src/report/exports'
import { reportSheets } from '../../src/report/exports/report-workbook'
import { textOf } from '../support/sheets'
import { carriedAnswers, encodeToken, readToken } from '../../src/share'
import { anyAnswers } from '../support/answers'
import { cases } from '../support/random'
import { reportOn } from '../support/reports'
import { everyLanguage } from '../support/words'
import { fileFor, inputFor } from './exports/support/occasion'

const moved: Answers = { region: 'cn-he', zones: ['lingang'], 'service-exports': 'yes' }

describe.each(everyLanguage)('in $language', (language) => {
  const { words, details } = language
  const entriesOf = (answers: Answers) =>
    answerList(answers, words, details.report).flatMap(({ entries }) => entries)
  /** Returns what an answer says, as every list shows it. */
  const saidTo = (id: string, answers: Answers) =>
    answers[id] === NOT_SURE
      ? [details.sharing.share.notSure]
      : optionsOf(answers[id]).map((option) => optionWords(wordsFor(words.questions, id), option).label)

  it('report, lists, exports, comparison and link hold the same answers, whatever is given', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const counted = countedAnswers(catalogue, given)
        const expected = everyQuestion(catalogue)
          .filter(({ id }) => counted[id] !== undefined)
          .map(({ id }) => [id, saidTo(id, counted)])

        const reading = readToken(encodeToken(given))
        expect(reading.ok && reading.answers).toEqual(counted)
        expect(reportOn(given, language)).toEqual(reportOn(counted, language))
        expect(
          entriesOf(given)
            .filter(({ state }) => state.kind === 'answered' || state.kind === 'not-sure')
            .map(({ question, options, state }) => [
              question,
              state.kind === 'not-sure' ? [details.sharing.share.notSure] : options,
            ]),
        ).toEqual(expected)
        expect(
          answersInWords(carriedAnswers(given), words).map(({ question, options }) => [question, options]),
        ).toEqual(expected)
        expect(compareAnswers(given, counted, words)).toEqual([])
        const sheets = (input: ExportInput) => textOf(reportSheets(input))
        const [one, other] = [inputFor(given, language), inputFor(counted, language)]
        for (const write of [reportAsText, reportAsMessage, sheets]) expect(write(one)).toBe(write(other))
        const file = fileFor(given, language)
        expect(file).toBe(fileFor(counted, language))
        expect(JSON.parse(file)).toMatchObject({ answers: counted })
      }),
      { numRuns: cases(3, 100) },
    )
  })

  it('shows an option that is no longer offered only as set aside', () => {
    const lingang = wordsFor(words.questions.zones.options, 'lingang').label
    const zones = entriesOf(moved).find(({ question }) => question === 'zones')
    expect(zones).toMatchObject({ options: [], aside: [lingang], state: { kind: 'unanswered' } })
    const reasons = reportOn(moved, language).lists.flatMap(({ entries }) =>
      entries.map((entry) => entry.reasons),
    )
    const said = reasons.flatMap(({ deciding, open }) => [...deciding, ...open]).map(({ text }) => text)
    expect(said.join(' ')).not.toContain(lingang)
    const { answersInWords: saved } = JSON.parse(fileFor(moved, language)) as {
      answersInWords: { options: string[] }[]
    }
    expect(saved.flatMap(({ options }) => options)).not.toContain(lingang)
    expect(details.pages.check.aside(lingang)).toContain(lingang)
  })
})

it('asks a question again when its only answer is no longer offered', () => {
  const { remaining } = interview(catalogue, countedAnswers(catalogue, moved))
  expect(remaining).toContain('zones')
  expect(
    interview(catalogue, countedAnswers(catalogue, { ...moved, region: 'cn-sh' })).remaining,
  ).not.toContain('zones')
})
