/** The person's ticks go with the answers: kept with them, deleted with them, held back while those are in doubt. */
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { DRAFT_KEY, draftOn, keeperOver, readTicks, TICKS_KEY, writeTicks } from '../../../src/draft'
import { catalogue } from '../../../src/policy'
import { useAnswers } from '../../../src/stores/answers'
import { usePreferences } from '../../../src/stores/preferences'
import { useTicks } from '../../../src/features/steps/ticks'
import { badDevices, type FakeDevice, goodDevice } from '../../support/device'

let device: FakeDevice

/** A tab on the device, with one answer and one tick. */
async function begin(
  on: () => ReturnType<typeof goodDevice> | undefined = () => device,
): Promise<ReturnType<typeof useTicks>> {
  setActivePinia(createPinia())
  await usePreferences().begin(keeperOver(on), ['en'])
  useAnswers().answer('region', 'cn-sh')
  return useTicks()
}

const kept = (): ReadonlySet<string> | undefined => {
  const text = device.kept.get(TICKS_KEY)
  return text === undefined ? undefined : readTicks(text)
}

/** What another tab does when the person deletes the answers there. */
const deleteElsewhere = (): void =>
  void draftOn(
    keeperOver(() => device),
    catalogue,
  ).erase()

beforeEach(() => {
  device = goodDevice()
})

describe('ticking', () => {
  it('is kept on the device, taken back, and there again on the next visit', async () => {
    const ticks = await begin()
    ticks.tick(['a/one', 'b/one'], true)
    ticks.tick(['a/two'], true)
    expect(kept()).toEqual(new Set(['a/one', 'b/one', 'a/two']))
    ticks.tick(['a/one', 'b/one'], false)
    expect((await begin()).ticked).toEqual(new Set(['a/two']))
    expect(ticks.notice).toBeUndefined()
  })

  it('keeps nothing where the person does not want answers to be kept, and erases what was', async () => {
    const ticks = await begin()
    ticks.tick(['a/one'], true)
    usePreferences().chooseKeeping(false)
    expect(device.kept.has(TICKS_KEY)).toBe(false)
    ticks.tick(['a/two'], true)
    expect(device.kept.has(TICKS_KEY)).toBe(false)
    expect(ticks.ticked).toEqual(new Set(['a/one', 'a/two']))
    expect(ticks.notice).toBeUndefined()
    usePreferences().chooseKeeping(true)
    expect(kept()).toEqual(new Set(['a/one', 'a/two']))
  })

  it('says that ticks kept before cannot be read, until the next tick takes their place', async () => {
    device.kept.set(TICKS_KEY, '{"format":9}')
    const ticks = await begin()
    expect(ticks.notice).toBe('unreadable')
    ticks.tick(['a/one'], true)
    expect(ticks.notice).toBeUndefined()
    expect(kept()).toEqual(new Set(['a/one']))
  })

  it.each(Object.entries(badDevices))(
    'works on a device that is %s, and says that it is not kept',
    async (_what, open) => {
      const ticks = await begin(open as () => FakeDevice)
      ticks.tick(['a/one'], true)
      expect(ticks.ticked).toEqual(new Set(['a/one']))
      expect(ticks.notice).toBe('unavailable')
      useAnswers().removeAll()
      expect(ticks.ticked).toEqual(new Set())
    },
  )
})

describe('deleting the answers', () => {
  it('deletes the ticks, on the page and on the device', async () => {
    const ticks = await begin()
    ticks.tick(['a/one'], true)
    useAnswers().removeAll()
    expect(ticks.ticked).toEqual(new Set())
    expect(device.kept.has(TICKS_KEY)).toBe(false)
    expect(device.kept.has(DRAFT_KEY)).toBe(false)
    ticks.look()
    expect(ticks.ticked).toEqual(new Set())
  })

  it('deletes them also from a page that never showed the checklist', async () => {
    device.kept.set(TICKS_KEY, writeTicks('2026-11', new Set(['a/one'])))
    setActivePinia(createPinia())
    await usePreferences().begin(
      keeperOver(() => device),
      ['en'],
    )
    useAnswers().removeAll()
    expect(device.kept.has(TICKS_KEY)).toBe(false)
  })
})

describe('another tab', () => {
  it('ticks, and this one shows it and overwrites nothing', async () => {
    const ticks = await begin()
    ticks.tick(['a/one'], true)
    device.kept.set(TICKS_KEY, writeTicks('2026-11', new Set(['a/one', 'b/other'])))
    ticks.tick(['a/one'], false)
    expect(ticks.ticked).toEqual(new Set(['b/other']))
    expect(kept()).toEqual(new Set(['b/other']))
  })

  it('deletes everything; ticks here are held back until the person has chosen to keep what is here', async () => {
    const ticks = await begin()
    ticks.tick(['a/one'], true)
    deleteElsewhere()
    ticks.look()
    ticks.tick(['a/two'], true)
    expect(useAnswers().notice?.kind).toBe('removed-elsewhere')
    expect(device.kept.size).toBe(0)
    expect(ticks.ticked).toEqual(new Set(['a/one', 'a/two']))
    useAnswers().keepThisTab()
    expect(kept()).toEqual(new Set(['a/one', 'a/two']))
  })

  it('deletes everything, and here too if the person chooses so', async () => {
    const ticks = await begin()
    ticks.tick(['a/one'], true)
    deleteElsewhere()
    useAnswers().heedOtherTabs()
    useAnswers().takeFromOtherTab()
    expect(ticks.ticked).toEqual(new Set())
    expect(device.kept.size).toBe(0)
  })

  it('deletes everything while this page rests, and it has forgotten the ticks when it comes back', async () => {
    const ticks = await begin()
    ticks.tick(['a/one'], true)
    deleteElsewhere()
    useAnswers().catchUp()
    expect(useAnswers().answeredCount).toBe(0)
    expect(ticks.ticked).toEqual(new Set())
  })

  it('switches keeping off: ticks here last, and nothing more is written', async () => {
    const ticks = await begin()
    ticks.tick(['a/one'], true)
    deleteElsewhere()
    device.kept.set('service-export-policy-finder.preferences', '{"keepAnswers":false}')
    usePreferences().heedOtherTabs()
    ticks.look()
    ticks.tick(['a/two'], true)
    expect(ticks.ticked).toEqual(new Set(['a/one', 'a/two']))
    expect(device.kept.has(TICKS_KEY)).toBe(false)
  })
})
