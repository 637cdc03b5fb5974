/** The report of a few pages as data: it leaves contacts without a question to the checklist. */
import { expect, it } from 'vitest'
import { appraise } from '../../src/engine'
import { catalogue } from '../../src/policy'
import { checklistOf, paperOf } from '../../src/report'
import { softwareGroup } from '../e2e/support/enterprises'
import { day } from '../support/day'
import { reportOn } from '../support/reports'
import { everyLanguage } from '../support/words'

it.each(everyLanguage)('names only contacts that are to be asked something (%#)', (said) => {
  const { answers } = softwareGroup
  const report = reportOn(answers, said)
  const { words: interview, details } = said
  const paper = paperOf({
    report,
    answers,
    today: day,
    origin: { enterprise: '', adviser: '', answers: { kind: 'own' } },
    interview,
    details,
  })
  const toPrepare = checklistOf(report, appraise(catalogue, answers, day), details.agenda)
    .parts.filter(({ kind }) => kind === 'now')
    .flatMap(({ groups }) => groups)
    .filter(({ steps }) => steps.length === 0)
  expect(toPrepare, 'someone for whom documents are prepared, and no more').not.toEqual([])
  expect(paper.agendas.entries.length).toBeGreaterThan(5)
  expect(paper.agendas.entries.filter(({ steps }) => steps.length === 0)).toEqual([])
})
