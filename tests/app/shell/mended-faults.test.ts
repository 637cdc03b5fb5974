/** Faults that the pages once had. */
import { afterEach, expect, it } from 'vitest'
import { all, button, input, link, textOf } from '../../support/look'
import { goodDevice } from '../../support/device'
import { useAnswers } from '../../../src/stores/answers'
import { click, closePage, goTo, openPage, settle } from '../../support/page'
import { chinese, english } from '../../support/words'

const { messages, questions } = english.words

afterEach(closePage)

it('removes the error from the title when another question is shown', async () => {
  await openPage('/q/service-exports', { answers: { services: ['tourism'] } })
  await click(button(messages.question.continue))
  await click(link(`‹ ${messages.question.back}`))
  expect(document.title).toBe(`${questions.services.title} – ${messages.site.name}`)
})

it('shows the message about a missing answer in the language that the user changes to', async () => {
  await openPage('/q/services')
  await click(button(messages.question.continue))
  await click(button('中文'))
  expect(textOf(document.querySelector('[role=alert]'))).toContain(chinese.words.messages.errors.chooseSome)
})

it('does not announce the new questions again when the user goes back', async () => {
  await openPage('/q/service-payments', {
    answers: { services: ['tourism'], region: 'cn-gd', 'service-payments': 'no' },
  })
  await click(input(questions['service-payments'].options.both.label))
  const said = () => all('[role=status]').map(textOf)
  await click(button(messages.question.continue))
  expect(said()).toContain(messages.question.newlyAsked(2))
  await click(link(`‹ ${messages.question.back}`))
  expect(said()).not.toContain(messages.question.newlyAsked(2))
})

it('deletes the answers kept by another tab as well, even if this tab keeps no answers', async () => {
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

it.each([messages.keeping.dismiss, messages.keeping.undo])(
  'announces replaced answers in a status region, and moves the focus to the heading when "%s" closes the notice',
  async (name) => {
    await openPage('/check', { answers: { services: ['tourism'] } })
    const region = document.querySelector('main > [role=status]')
    expect(textOf(region)).toBe('')
    useAnswers().replaceAll({ services: ['tourism'], region: 'cn-gd' })
    await settle()
    expect(textOf(region)).toContain(messages.keeping.replaced)
    const used = button(name)
    used.focus()
    await click(used)
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(textOf(region)).toBe('')
    expect(document.activeElement?.tagName).toBe('H1')
  },
)

it('keeps the focus in the content of the page when a button of a trial disappears', async () => {
  const { pages, sharing } = english.details
  await openPage('/result', { answers: { services: ['tourism'], region: 'cn-gd' } })
  for (const name of [pages.result.whatIf, sharing.whatIf.discard]) {
    const used = button(name)
    used.focus()
    await click(used)
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(used.isConnected).toBe(false)
    expect(document.activeElement?.closest('main')).not.toBeNull()
    if (name === pages.result.whatIf) expect(document.activeElement?.id).toBe('what-if-question')
  }
})

it('updates the progress line even if a translation program has replaced its texts by elements', async () => {
  await openPage('/q/services')
  const before = textOf(document.querySelector('.progress p')).replace(/^.*·/, '').trim()
  const walker = document.createTreeWalker(
    document.querySelector('.progress') ?? document,
    NodeFilter.SHOW_TEXT,
  )
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  for (const text of texts) {
    const translated = document.createElement('span')
    translated.textContent = `[${text.data}]`
    text.replaceWith(translated)
  }
  await goTo('/q/service-exports')
  // A text that has not changed may stay translated.
  const place = textOf(document.querySelector('.progress p')).replace(/^.*·/, '').trim()
  expect(place).not.toContain('[')
  expect(place).not.toBe(before)
  expect(place).toMatch(/\d/)
})
