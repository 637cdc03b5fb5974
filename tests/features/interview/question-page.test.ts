/** D2: one question on each page: title, focus, errors, progress, the way on and the way back. */
import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { beforePaint } from '../../../src/browser/painted'
import { catalogue } from '../../../src/policy'
import { useAnswers } from '../../../src/stores/answers'
import {
  all,
  brokenReferences,
  button,
  checkedLabels,
  choices,
  descriptionOf,
  heading,
  input,
  link,
  textOf,
} from '../../support/look'
import { addressNow, click, closePage, give, goTo, openPage, settle } from '../../support/page'
import { isProving } from '../../support/random'
import { chinese, english } from '../../support/words'

const { messages, questions, titles } = english.words
const { question: text, errors } = messages

afterEach(closePage)
afterEach(() => vi.useRealTimers())

/** The topics before that of the services. */
const before = { region: 'cn-gd', zones: ['none'], ownership: 'domestic', group: 'standalone' }

/** Chooses the options with these labels and sends the form. */
async function answerWith(...labels: readonly string[]): Promise<void> {
  for (const label of labels) await click(input(label))
  await click(button(text.continue))
}

it('every question is the heading and the title of its page, and the name of its options', async () => {
  await openPage('/about')
  for (const { id, kind, options } of catalogue.questions) {
    give('region', id === 'zones' ? 'cn-sh' : undefined)
    await goTo(`/q/${id}`)
    const { title, hint = '' } = questions[id]
    expect(textOf(heading(title))).toBe(title)
    expect(heading(title).tagName).toBe('H1')
    expect(all('h1')).toHaveLength(1)
    expect(document.title).toBe(`${title} – ${messages.site.name}`)
    const [group] = all('fieldset')
    expect(textOf(group?.querySelector('legend'))).toBe(title)
    expect(group && descriptionOf(group)).toContain(hint)
    expect(brokenReferences()).toEqual([])
    const inputs = choices()
    expect(new Set(inputs.map((entry) => entry.type))).toEqual(
      new Set([kind === 'single' ? 'radio' : 'checkbox']),
    )
    // "Not sure" is always there and always last; of the zones only those of the region are offered.
    expect(inputs.at(-1)).toBe(input(text.notSure))
    if (id !== 'zones') expect(inputs).toHaveLength(options.length + 1)
    expect(inputs.some((entry) => entry.checked)).toBe(false)
  }
})

describe('answering', () => {
  it.each(['', '?from=result'])('gives one answer when the form is sent twice at once (%s)', async (from) => {
    await openPage(`/q/region${from}`)
    await click(input(questions.region.options['cn-gd'].label))
    const form = document.querySelector('form')
    form?.requestSubmit()
    form?.requestSubmit()
    await settle()
    expect(useAnswers().answers).toEqual({ region: 'cn-gd' })
  })

  it('leads to the next question, whose heading takes the focus', async () => {
    await openPage('/q/services', { answers: before })
    await answerWith(questions.services.options['digital-services'].label)
    expect(addressNow()).toBe('/q/service-exports')
    expect(useAnswers().answers).toEqual({ ...before, services: ['digital-services'] })
    expect(document.activeElement).toBe(heading(questions['service-exports'].title))
  })

  it('moves the focus from the button to the next heading before another key can reach the button', async () => {
    await openPage('/q/services', { answers: before })
    await click(input(questions.services.options['digital-services'].label))
    const way = button(text.continue)
    way.focus()
    way.click()
    // Only microtasks run here: no frame passes and no timer runs.
    for (let turn = 0; turn < 100; turn++) await Promise.resolve()
    expect(document.activeElement).toBe(heading(questions['service-exports'].title))
    await settle()
    expect(button(text.continue)).toBe(way)
  })

  it('keeps several options in the order of the list', async () => {
    await openPage('/q/services')
    const { options } = questions.services
    await answerWith(options.tourism.label, options['digital-services'].label)
    expect(useAnswers().answers).toEqual({ services: ['digital-services', 'tourism'] })
  })

  it('accepts "not sure" as an answer', async () => {
    await openPage('/q/service-exports', { answers: { services: ['tourism'] } })
    await answerWith(text.notSure)
    expect(useAnswers().answers['service-exports']).toBe('not-sure')
    expect(addressNow()).not.toBe('/q/service-exports')
  })

  it('shows what was answered before', async () => {
    await openPage('/q/services', { answers: { services: ['tourism', 'language-services'] } })
    const { options } = questions.services
    expect(checkedLabels()).toEqual([options['language-services'].label, options.tourism.label])
  })

  it('ends on the result when nothing is left that could matter', async () => {
    const others = catalogue.questions.filter(({ id }) => id !== 'market-plans')
    const answers = Object.fromEntries(others.map(({ id }) => [id, 'not-sure']))
    await openPage('/q/market-plans', { answers })
    expect(link(text.check).getAttribute('href')).toBe('#/check')
    await answerWith(text.notSure)
    expect(addressNow()).toBe('/result')
  })

  it('works with Enter, because the form has one button, which submits it', async () => {
    await openPage('/q/services')
    expect(button(text.continue).type).toBe('submit')
    const { form } = button(text.continue)
    expect(form).toBe(all('fieldset')[0]?.closest('form'))
    expect([...(form?.elements ?? [])].filter((entry) => entry.matches('[type=submit]'))).toHaveLength(1)
    await click(input(questions.services.options.tourism.label))
    form?.requestSubmit()
    await settle()
    expect(useAnswers().answers).toEqual({ services: ['tourism'] })
  })
})

describe('the next question', () => {
  const next = 'service-exports'

  it('is shown at once; the address changes after it has been painted', async () => {
    await openPage('/q/services', { answers: before })
    await click(input(questions.services.options.tourism.label))
    // The frame comes when the test says so, however busy the machine is.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame'] })
    button(text.continue).click()
    await flushPromises()
    expect(textOf(document.querySelector('h1'))).toBe(questions[next].title)
    vi.advanceTimersToNextFrame()
    await flushPromises()
    expect(document.activeElement).toBe(heading(questions[next].title))
    expect(addressNow()).toBe('/q/services')
    expect(document.title).toContain(questions.services.title)
    vi.runAllTimers()
    vi.useRealTimers()
    await settle()
    expect(addressNow()).toBe(`/q/${next}`)
    expect(document.title).toContain(questions[next].title)
  })

  it('can be answered before the address has changed', async () => {
    await openPage('/q/services', { answers: before })
    for (const label of [questions.services.options.tourism.label, questions[next].options.no.label]) {
      input(label).click()
      await nextTick()
      button(text.continue).click()
      await flushPromises()
    }
    await settle()
    const { answers, progress } = useAnswers()
    expect(answers).toEqual({ ...before, services: ['tourism'], [next]: 'no' })
    expect(addressNow()).toBe(`/q/${String(progress.next)}`)
    expect(textOf(document.querySelector('h1'))).toBe(questions[progress.next ?? next].title)
  })

  it('keeps its focus and its place on the screen when the address changes', async () => {
    await openPage('/q/services', { answers: before })
    await click(input(questions.services.options.tourism.label))
    button(text.continue).click()
    await flushPromises()
    await beforePaint()
    const first = input(questions[next].options.yes.label)
    first.focus()
    const scrolled = vi.spyOn(window, 'scrollTo')
    await settle()
    expect(addressNow()).toBe(`/q/${next}`)
    expect(document.activeElement).toBe(first)
    expect(scrolled).not.toHaveBeenCalled()
  })

  it('begins at its heading again when the user goes back to it', async () => {
    await openPage('/q/services', { answers: before })
    await answerWith(questions.services.options.tourism.label)
    await answerWith(questions[next].options.no.label)
    const scrolled = vi.spyOn(window, 'scrollTo')
    await click(link(`‹ ${text.back}`))
    expect(document.activeElement).toBe(heading(questions[next].title))
    expect(scrolled).toHaveBeenCalled()
  })

  it('does not come back when the user goes to another page before the address changes', async () => {
    await openPage('/q/services', { answers: before })
    await click(input(questions.services.options.tourism.label))
    button(text.continue).click()
    await flushPromises()
    await goTo('/measures')
    expect(addressNow()).toBe('/measures')
    expect(useAnswers().answers).toEqual({ ...before, services: ['tourism'] })
  })
})

describe('with nothing chosen', () => {
  it('shows the same error at the top and at the question, focuses it, and removes it after a choice', async () => {
    await openPage('/q/services')
    await answerWith()
    expect(addressNow()).toBe('/q/services')
    const [alert] = all('[role=alert]')
    expect(document.activeElement).toBe(alert)
    expect(textOf(alert)).toContain(errors.summary)
    expect(textOf(alert)).toContain(errors.chooseSome)
    const [group] = all('fieldset')
    expect(group && descriptionOf(group)).toContain(errors.chooseSome)
    expect(document.title).toBe(`${errors.prefix}${questions.services.title} – ${messages.site.name}`)
    await click(input(questions.services.options.tourism.label))
    expect(all('[role=alert]')).toEqual([])
    expect(document.title).toBe(`${questions.services.title} – ${messages.site.name}`)
    await click(button(text.continue))
    expect(useAnswers().answers).toEqual({ services: ['tourism'] })
  })

  it('keeps all earlier answers', async () => {
    await openPage('/q/services', { answers: { services: ['tourism'], region: 'cn-gd' } })
    await click(input(questions.services.options.tourism.label))
    await answerWith()
    expect(all('[role=alert]')).toHaveLength(1)
    expect(useAnswers().answers).toEqual({ services: ['tourism'], region: 'cn-gd' })
  })
})

describe('the progress', () => {
  it('names the topic, the place of the question, and how many questions there are at most', async () => {
    await openPage('/q/group', { answers: { region: 'outside', services: ['goods-only'] } })
    const { remaining } = useAnswers().progress
    const [progress] = all('[role=group]', document.querySelector('main') ?? document).filter(
      (entry) => entry.getAttribute('aria-label') === text.progress,
    )
    expect(textOf(progress)).toContain(english.words.headings.sections.enterprise)
    // The region before it and the services after it are answered; the group itself matters no longer.
    expect(remaining).not.toContain('group')
    expect(textOf(progress)).toContain(text.place(2, remaining.length + 3))
  })

  // Regions that differ in the questions after them. Another test proves claim C1 for every path.
  const oneOfEachKind = ['outside', 'cn-bj', 'cn-tj', 'cn-sh', 'cn-hi', 'cn-gd', 'cn-sx']
  it('never counts more questions after the answer to the region', async () => {
    await openPage('/about')
    for (const region of isProving ? Object.keys(questions.region.options) : oneOfEachKind) {
      give('region', undefined)
      await goTo('/q/region')
      const counted = (): readonly number[] =>
        textOf(all('[role=group].progress')[0]).match(/\d+/g)?.map(Number) ?? []
      const [, first = 0] = counted()
      expect(counted()).toEqual([1, catalogue.questions.length])
      await answerWith(questions.region.options[region as 'outside'].label)
      const [place, most = 0] = counted()
      expect(place, region).toBe(2)
      expect(most, region).toBeLessThanOrEqual(first)
    }
  })

  it('says when an answer opens further questions', async () => {
    const answers = {
      services: ['goods-only'],
      'service-exports': 'no',
      region: 'outside',
      group: 'standalone',
    }
    await openPage('/q/region', { answers })
    await answerWith('Guangdong')
    const notice = all('[role=status]').map(textOf).join(' ')
    expect(notice).toMatch(/Your answer opens (one more question|\d+ more questions)\./)
  })
})

describe('why we ask', () => {
  it('names the measures that the answer can still decide, as links', async () => {
    await openPage('/q/overseas-internet', { answers: { region: 'cn-gd' } })
    expect(textOf(document.querySelector('main'))).toContain(questions['overseas-internet'].why)
    const [fold] = all('details')
    if (!(fold instanceof HTMLDetailsElement)) throw new Error('There is nothing to unfold.')
    expect(textOf(fold)).toBe(text.affects(1))
    fold.open = true
    fold.dispatchEvent(new Event('toggle'))
    await settle()
    const title = titles['international-internet-access']
    expect(link(title).getAttribute('href')).toBe('#/measures/international-internet-access')
    expect(all('details li')).toHaveLength(1)
  })

  it('says so when the answer can decide none', async () => {
    await openPage('/q/overseas-internet', { answers: { region: 'outside' } })
    expect(textOf(document.querySelector('main'))).toContain(text.whyNothing)
  })
})

describe('the way back', () => {
  it('leads to the question answered before, and from the first one to the start page', async () => {
    await openPage('/q/service-exports', { answers: { services: ['tourism'] } })
    await click(link(`‹ ${text.back}`))
    expect(addressNow()).toBe('/q/services')
    await click(link(`‹ ${text.back}`))
    expect(addressNow()).toBe('/')
  })

  it('leads to the page from which the question was opened', async () => {
    await openPage('/q/ip-rights?from=check', { answers: { 'ip-rights': ['patents'], 'ip-plans': ['none'] } })
    expect(link(`‹ ${text.backToCheck}`).getAttribute('href')).toBe('#/check')
    await answerWith(questions['ip-rights'].options.trademarks.label)
    expect(addressNow()).toBe('/check')

    await openPage('/q/ip-rights?from=result', { answers: { 'ip-rights': ['patents'] } })
    expect(link(`‹ ${text.backToResult}`).getAttribute('href')).toBe('#/result')
    await answerWith(questions['ip-rights'].options.trademarks.label)
    expect(addressNow()).toBe('/result')
  })

  it('leads first to questions that a changed answer opens, when the user came from the check page', async () => {
    await openPage('/q/service-payments?from=check', {
      answers: { services: ['tourism'], region: 'cn-gd', 'service-payments': 'no' },
    })
    await answerWith(questions['service-payments'].options.both.label)
    expect(addressNow()).toMatch(/^\/q\/.*from=check$/)
  })
})

describe('switching the language', () => {
  it('keeps the page and the choice that is not yet sent', async () => {
    await openPage('/q/services')
    await click(input(questions.services.options.tourism.label))
    await click(button('中文'))
    expect(addressNow()).toBe('/q/services')
    const { services } = chinese.words.questions
    expect(textOf(heading(services.title))).toBe(services.title)
    expect(checkedLabels()).toEqual([services.options.tourism.label])
    expect(document.documentElement.lang).toBe('zh-CN')
    expect(document.title).toBe(`${services.title} – ${chinese.words.messages.site.name}`)
    await click(button('English'))
    expect(document.documentElement.lang).toBe('en')
    expect(checkedLabels()).toEqual([questions.services.options.tourism.label])
  })
})

describe('while a question is shown', () => {
  it('answers that replace the present ones are shown, and sent', async () => {
    await openPage('/q/services', { answers: { services: ['tourism'] } })
    useAnswers().replaceAll({ services: ['digital-services'] })
    await settle()
    expect(checkedLabels()).toEqual([questions.services.options['digital-services'].label])
    useAnswers().undoReplacing()
    await settle()
    expect(checkedLabels()).toEqual([questions.services.options.tourism.label])
    await click(button(text.continue))
    expect(useAnswers().answers).toEqual({ services: ['tourism'] })
  })

  it('the error about a missing answer leads to the first option, and goes when an answer comes', async () => {
    await openPage('/q/service-exports')
    await answerWith()
    expect(all('[role=alert]')).toHaveLength(1)
    await click(link(errors.chooseOne))
    expect(document.activeElement).toBe(input(questions['service-exports'].options.yes.label))
    expect(addressNow()).toBe('/q/service-exports')
    give('service-exports', 'yes')
    await settle()
    expect(all('[role=alert]')).toEqual([])
    expect(checkedLabels()).toEqual([questions['service-exports'].options.yes.label])
  })

  it('an answer to another question does not change the choice that is not yet sent', async () => {
    await openPage('/q/services', { answers: { services: ['tourism'] } })
    await click(input(questions.services.options['digital-services'].label))
    const chosen = checkedLabels()
    expect(chosen).toHaveLength(2)
    give('group', 'standalone')
    await settle()
    expect(checkedLabels()).toEqual(chosen)
  })
})

describe('the zones', () => {
  it('are only those that lie in the region', async () => {
    const { options } = questions.zones
    await openPage('/q/zones', { answers: { region: 'cn-js' } })
    expect(input(options['services-pilot'].label).type).toBe('checkbox')
    expect(() => input(options.lingang.label)).toThrow('label')
    give('region', 'cn-sh')
    await settle()
    expect(input(options.lingang.label).type).toBe('checkbox')
    expect(() => input(options['services-pilot'].label)).toThrow('label')
  })
})
