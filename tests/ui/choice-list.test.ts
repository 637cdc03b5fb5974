/** D5: a long list that is filtered while the user types, in English, Chinese or pinyin, and never disturbs typing. */
import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { h, nextTick, shallowRef } from 'vue'
import ChoiceList from '../../src/ui/ChoiceList.vue'
import { switchLanguage } from '../../src/i18n'
import { choiceGroups } from '../../src/report-view/choices-of'
import { all, checkedLabels, descriptionOf, input, shownLabels, textOf } from '../support/look'
import { chinese, english } from '../support/words'

const { question: text } = english.words.messages
const notSure = text.notSure

let chosen = shallowRef<readonly string[]>([])
let sent = 0
let unmount = () => {}

/** Shows the 32 regions, with what is chosen kept as a page would. */
function show({ words } = english): void {
  const list = mount(
    () =>
      h('form', { onSubmit: (event: Event) => (event.preventDefault(), (sent += 1)) }, [
        h(ChoiceList, {
          name: 'region',
          kind: 'single',
          groups: choiceGroups('region', {}, words),
          chosen: chosen.value,
          onChoose: (ids: readonly string[]) => (chosen.value = ids),
        }),
      ]),
    { attachTo: document.body },
  )
  unmount = () => {
    list.unmount()
  }
}

beforeEach(async () => {
  await switchLanguage('en')
  chosen = shallowRef<readonly string[]>([])
  sent = 0
})

afterEach(() => {
  unmount()
})

const field = () => input(text.filter)

/** Types into the filter, as a browser reports it. */
async function type(typed: string): Promise<void> {
  field().value = typed
  field().dispatchEvent(new InputEvent('input', { bubbles: true }))
  await nextTick()
}

async function press(key: string, init: KeyboardEventInit = {}): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init })
  field().dispatchEvent(event)
  await nextTick()
  return event
}

const status = () => textOf(document.querySelector('[role=status]'))

describe('the filter', () => {
  it('shows all 31 divisions, "outside" and "not sure" at first', () => {
    show()
    expect(shownLabels()).toHaveLength(33)
    expect(shownLabels().at(-1)).toBe(notSure)
    expect(descriptionOf(field())).toBe(text.filterHint)
    expect(status()).toBe('')
  })

  it.each<[string, readonly string[]]>([
    ['Hainan', ['Hainan']],
    ['hainan', ['Hainan']],
    ['海南', ['Hainan']],
    ['hn', ['Henan', 'Hunan', 'Hainan']],
    ['HLJ', ['Heilongjiang']],
    ['hei long', ['Heilongjiang']],
    ['mongolia', ['Inner Mongolia']],
    ['内', ['Inner Mongolia']],
    ['西', ['Shanxi', 'Jiangxi', 'Guangxi', 'Tibet', 'Shaanxi']],
    ['xizang', ['Tibet']],
    ['ｈａｉ', ['Shanghai', 'Hainan', 'Qinghai']],
    ['dong', ['Shandong', 'Guangdong']],
    [' bei ', ['Beijing', 'Hebei', 'Hubei']],
  ])('finds with "%s" %j', async (typed, labels) => {
    show()
    await type(typed)
    expect(shownLabels()).toEqual([...labels, notSure])
    expect(status()).toBe(text.filterCount(labels.length))
  })

  it('finds the same in Chinese', async () => {
    await switchLanguage('zh')
    show(chinese)
    const filter = input(chinese.words.messages.question.filter)
    filter.value = 'hn'
    filter.dispatchEvent(new InputEvent('input', { bubbles: true }))
    await nextTick()
    const { options } = chinese.words.questions.region
    expect(shownLabels().slice(0, 3)).toEqual(
      ['cn-ha', 'cn-hn', 'cn-hi'].map((id) => options[id as 'cn-hi'].label),
    )
  })

  it('says so when nothing matches, and still shows all options', async () => {
    show()
    await type('atlantis')
    expect(status()).toBe(text.filterNone)
    expect(shownLabels()).toHaveLength(33)
  })

  it('shows everything again when it is cleared', async () => {
    show()
    await type('hainan')
    await type('')
    expect(shownLabels()).toHaveLength(33)
    expect(status()).toBe('')
  })

  it('always shows the chosen option', async () => {
    show()
    input('Guangdong').click()
    await type('hainan')
    expect(shownLabels()).toEqual(['Guangdong', 'Hainan', notSure])
    expect(checkedLabels()).toEqual(['Guangdong'])
    input('Hainan').click()
    await nextTick()
    expect(checkedLabels()).toEqual(['Hainan'])
  })

  it('is not shown for a short list', () => {
    const list = mount(ChoiceList, {
      props: {
        name: 'ownership',
        kind: 'single',
        groups: choiceGroups('ownership', {}, english.words),
        chosen: [],
      },
    })
    expect(list.find('[type=search]').exists()).toBe(false)
    list.unmount()
  })
})

describe('an input method', () => {
  it('changes the list only when the word is picked', async () => {
    show()
    field().dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
    await type('hai n')
    expect(shownLabels()).toHaveLength(33)
    field().value = '海南'
    field().dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }))
    await nextTick()
    expect(shownLabels()).toEqual(['Hainan', notSure])
  })

  it('may use Enter to pick a word, which chooses and sends nothing', async () => {
    show()
    await type('hainan')
    field().dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
    const event = await press('Enter', { isComposing: true })
    expect(event.defaultPrevented).toBe(true)
    expect([chosen.value, sent]).toEqual([[], 0])
  })
})

describe('Enter', () => {
  it('chooses the only option that is left', async () => {
    show()
    await type('hainan')
    await press('Enter')
    expect(checkedLabels()).toEqual(['Hainan'])
    expect(sent).toBe(0)
  })

  it.each(['hn', 'atlantis', ''])(
    'chooses nothing while "%s" leaves several options, and never sends the form',
    async (typed) => {
      show()
      await type(typed)
      const event = await press('Enter')
      expect(event.defaultPrevented).toBe(true)
      expect([chosen.value, sent]).toEqual([[], 0])
    },
  )
})

it('shows the parts of the country as groups with names, if any option in them matches', async () => {
  show()
  const names = () =>
    all('[role=group]').map((group) =>
      textOf(document.getElementById(group.getAttribute('aria-labelledby') ?? '')),
    )
  expect(names()).toEqual([
    'North China',
    'Northeast China',
    'East China',
    'Central and South China',
    'Southwest China',
    'Northwest China',
    'Elsewhere',
  ])
  await type('hainan')
  expect(names()).toEqual(['Central and South China'])
})
