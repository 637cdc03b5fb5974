/** Faults that the pages once had. */
import { afterEach, expect, it } from 'vitest'
import { all, button, input, link, textOf } from '../../support/look'
import { goodDevice } from '../../support/device'
import { click, closePage, openPage } from '../../support/page'
import { chinese, english } from '../../support/words'

const { messages, questions } = english.words

afterEach(closePage)

it('the title no longer speaks of an error once another question is shown', async () => {
  await openPage('/q/service-exports', { answers: { services: ['tourism'] } })
  await click(button(messages.question.continue))
  await click(link(`‹ ${messages.question.back}`))
  expect(document.title).toBe(`${questions.services.title} – ${messages.site.name}`)
})

it('the message about a missing answer follows the language', async () => {
  await openPage('/q/services')
  await click(button(messages.question.continue))
  await click(button('中文'))
  expect(textOf(document.querySelector('[role=alert]'))).toContain(chinese.words.messages.errors.chooseSome)
})

it('what an answer opened is not said again on the way back', async () => {
  await openPage('/q/service-payments', {
    answers: { services: ['tourism'], region: 'cn-gd', 'service-payments': 'no' },
  })
  await click(input(questions['service-payments'].options.both.label))
  const said = () => all('[role=status]').map(textOf)
  await click(button(messages.question.continue))
  expect(said()).toContain(messages.question.opened(2))
  await click(link(`‹ ${messages.question.back}`))
  expect(said()).not.toContain(messages.question.opened(2))
})

it('deleting the answers also deletes those kept by another tab, while keeping is switched off here', async () => {
  const device = goodDevice({
    'service-export-policy-finder.draft': '{"format":1,"edition":"2026-11","answers":{"region":"cn-gd"}}',
    'service-export-policy-finder.preferences': '{"keepAnswers":false}',
  })
  await openPage('/', { device })
  const dialog = document.querySelector('dialog')
  dialog?.showModal()
  if (dialog) await click(button(messages.keeping.removeConfirm, dialog))
  expect([...device.kept.values()].join()).not.toContain('cn-gd')
})
