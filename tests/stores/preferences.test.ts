/** Language, colours and keeping: read at the start, changed at once, kept for the next time. */
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { keeperOver } from '../../src/draft'
import { useLanguage } from '../../src/i18n'
import { useAnswers } from '../../src/stores/answers'
import { usePreferences } from '../../src/stores/preferences'
import { badDevices, goodDevice, keeperOn } from '../support/device'

const DRAFT = 'service-export-policy-finder.draft'
const PREFERENCES = 'service-export-policy-finder.preferences'
const draft = '{"format":1,"edition":"2026-11","answers":{"region":"cn-gd"}}'

beforeEach(() => {
  setActivePinia(createPinia())
})

describe('at the start', () => {
  it('the language is that of the browser, the answers are those that were kept', async () => {
    await usePreferences().begin(keeperOn(goodDevice({ [DRAFT]: draft })), ['zh-CN', 'en'])
    expect(useLanguage().value).toBe('zh')
    expect(useAnswers().answers).toEqual({ region: 'cn-gd' })
  })

  it('the language chosen before wins over that of the browser', async () => {
    await usePreferences().begin(
      keeperOn(goodDevice({ [PREFERENCES]: '{"language":"en","theme":"dark"}' })),
      ['zh-CN'],
    )
    expect(useLanguage().value).toBe('en')
    expect(usePreferences().preferences.theme).toBe('dark')
  })

  it('no kept answers are used where keeping was switched off', async () => {
    const device = goodDevice({ [DRAFT]: draft, [PREFERENCES]: '{"keepAnswers":false}' })
    await usePreferences().begin(keeperOn(device), ['en'])
    useAnswers().answer('group', 'standalone')
    expect(useAnswers().answers).toEqual({ group: 'standalone' })
    expect(device.kept.get(DRAFT)).toBe(draft)
  })
})

describe('a choice', () => {
  it('holds at once and the next time', async () => {
    const device = goodDevice()
    const keeper = keeperOn(device)
    const store = usePreferences()
    await store.begin(keeper, ['en'])
    await store.chooseLanguage('zh')
    store.chooseTheme('dark')
    expect(useLanguage().value).toBe('zh')
    expect(store.preferences).toEqual({ language: 'zh', theme: 'dark', keepAnswers: true })

    setActivePinia(createPinia())
    await usePreferences().begin(keeper, ['en'])
    expect(useLanguage().value).toBe('zh')
    expect(usePreferences().preferences).toEqual({ language: 'zh', theme: 'dark', keepAnswers: true })
  })

  it('not to keep answers erases those on the device, and leaves those on the page', async () => {
    const device = goodDevice({ [DRAFT]: draft })
    const store = usePreferences()
    await store.begin(keeperOn(device), ['en'])
    store.chooseKeeping(false)
    expect([...device.kept.keys()]).toEqual([PREFERENCES])
    expect(useAnswers().answers).toEqual({ region: 'cn-gd' })
    useAnswers().answer('group', 'standalone')
    expect(device.kept.has(DRAFT)).toBe(false)
  })

  it('to keep them again saves what is on the page', async () => {
    const device = goodDevice({ [PREFERENCES]: '{"keepAnswers":false}' })
    const store = usePreferences()
    await store.begin(keeperOn(device), ['en'])
    useAnswers().answer('group', 'standalone')
    store.chooseKeeping(true)
    expect(device.kept.get(DRAFT)).toContain('standalone')
  })

  it('before the start changes the page and keeps nothing', () => {
    const store = usePreferences()
    store.chooseTheme('light')
    store.chooseKeeping(false)
    expect(store.preferences).toEqual({ language: undefined, theme: 'light', keepAnswers: false })
  })
})

describe('another tab that switches keeping off and on', () => {
  async function openTab(device: ReturnType<typeof goodDevice>) {
    setActivePinia(createPinia())
    const tab = { preferences: usePreferences(), answers: useAnswers() }
    await tab.preferences.begin(keeperOn(device), ['en'])
    return tab
  }

  it('switches it here as well, and the answers of this tab are kept again', async () => {
    const device = goodDevice({ [DRAFT]: draft })
    const here = await openTab(device)
    const there = await openTab(device)
    there.preferences.chooseKeeping(false)
    here.preferences.followOtherTabs()
    expect(here.preferences.preferences.keepAnswers).toBe(false)
    there.answers.removeAll()
    device.kept.set(PREFERENCES, '{"keepAnswers":true}')
    here.preferences.followOtherTabs()
    expect(here.preferences.preferences.keepAnswers).toBe(true)
    expect(here.answers.isInMemoryOnly).toBe(false)
    expect(device.kept.get(DRAFT)).toContain('cn-gd')
  })

  it('asks which answers to keep where it has kept others by then', async () => {
    const device = goodDevice({ [DRAFT]: draft })
    const here = await openTab(device)
    const there = await openTab(device)
    there.preferences.chooseKeeping(false)
    here.preferences.followOtherTabs()
    there.answers.answer('region', 'cn-hi')
    there.preferences.chooseKeeping(true)
    here.preferences.followOtherTabs()
    expect(here.answers.notice).toEqual({ kind: 'changed-elsewhere' })
    expect(here.answers.answers).toEqual({ region: 'cn-gd' })
    expect(device.kept.get(DRAFT)).toContain('cn-hi')
  })
})

describe.each(Object.entries(badDevices))('on a device that is %s', (_fault, open) => {
  it('every choice still holds on the page', async () => {
    const store = usePreferences()
    await store.begin(keeperOver(open), ['zh'])
    expect(useLanguage().value).toBe('zh')
    await store.chooseLanguage('en')
    store.chooseTheme('dark')
    store.chooseKeeping(false)
    expect(useLanguage().value).toBe('en')
    expect(store.preferences).toEqual({ language: 'en', theme: 'dark', keepAnswers: false })
  })
})
