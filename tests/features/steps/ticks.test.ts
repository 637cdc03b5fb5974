/**
 * The user's marks on the checklist follow the answers. They are kept and deleted with them, and not stored while those
 * are in doubt.
 */
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { DRAFT_KEY, draftOn, keeperOver, readTicks, TICKS_KEY, writeTicks } from '../../../src/draft'
import { catalogue } from '../../../src/policy'
import { type Marks, noDetails } from '../../../src/report'
import { useAnswers } from '../../../src/stores/answers'
import { usePreferences } from '../../../src/stores/preferences'
import { useTicks } from '../../../src/features/steps/ticks'
import { badDevices, type FakeDevice, goodDevice, keeperOn } from '../../support/device'

let device: FakeDevice

/** Marks with these points done. */
const marks = (done: readonly string[]): Marks => ({
  states: new Map(done.map((id) => [id, 'done'])),
  details: new Map(),
})

/** Makes a tab on the device, with one answer and one tick. */
async function begin(
  on: () => ReturnType<typeof goodDevice> | undefined = () => device,
): Promise<ReturnType<typeof useTicks>> {
  setActivePinia(createPinia())
  await usePreferences().begin(keeperOver(on), ['en'])
  useAnswers().answer('region', 'cn-sh')
  return useTicks()
}

const kept = (): Marks | undefined => {
  const text = device.kept.get(TICKS_KEY)
  return text === undefined ? undefined : readTicks(text)
}

/** Deletes the answers in another tab. */
const deleteElsewhere = (): void => void draftOn(keeperOn(device), catalogue).erase()

beforeEach(() => {
  device = goodDevice()
})

describe('ticking', () => {
  it('is kept on the device, taken back, and there again on the next visit', async () => {
    const ticks = await begin()
    ticks.mark(['a/one', 'b/one'], 'done')
    ticks.mark(['a/two'], 'done')
    expect(kept()).toEqual(marks(['a/one', 'b/one', 'a/two']))
    ticks.mark(['a/one', 'b/one'], 'open')
    expect((await begin()).marks).toEqual(marks(['a/two']))
    expect(ticks.notice).toBeUndefined()
  })

  it('is kept together with date, owner and note, and deleted with them', async () => {
    const ticks = await begin()
    ticks.mark(['a/one'], 'not-needed')
    ticks.note('bank/loans', { owner: 'Finance' })
    ticks.note('bank/loans', { note: 'Call them.' })
    const noted: Marks = {
      states: new Map([['a/one', 'not-needed']]),
      details: new Map([['bank/loans', { ...noDetails, owner: 'Finance', note: 'Call them.' }]]),
    }
    expect(kept()).toEqual(noted)
    expect((await begin()).marks).toEqual(noted)
    useAnswers().removeAll()
    expect(device.kept.has(TICKS_KEY)).toBe(false)
    expect(useTicks().marks).toEqual(marks([]))
  })

  it('reads what the first edition kept', async () => {
    device.kept.set(TICKS_KEY, '{"format":1,"edition":"2026-11","ticked":["a/one"]}')
    expect((await begin()).marks).toEqual(marks(['a/one']))
  })

  it('keeps a note when keeping is switched on again', async () => {
    const ticks = await begin()
    usePreferences().chooseKeeping(false)
    ticks.note('a/one', { note: 'Call them.' })
    expect(device.kept.has(TICKS_KEY)).toBe(false)
    usePreferences().chooseKeeping(true)
    expect(kept()?.details.get('a/one')?.note).toBe('Call them.')
  })

  it('keeps nothing while keeping is switched off, and deletes what was kept', async () => {
    const ticks = await begin()
    ticks.mark(['a/one'], 'done')
    usePreferences().chooseKeeping(false)
    expect(device.kept.has(TICKS_KEY)).toBe(false)
    ticks.mark(['a/two'], 'done')
    expect(device.kept.has(TICKS_KEY)).toBe(false)
    expect(ticks.marks).toEqual(marks(['a/one', 'a/two']))
    expect(ticks.notice).toBeUndefined()
    usePreferences().chooseKeeping(true)
    expect(kept()).toEqual(marks(['a/one', 'a/two']))
  })

  it('says that ticks kept before cannot be read, until a new tick replaces them', async () => {
    device.kept.set(TICKS_KEY, '{"format":9}')
    const ticks = await begin()
    expect(ticks.notice).toBe('unreadable')
    ticks.mark(['a/one'], 'done')
    expect(ticks.notice).toBeUndefined()
    expect(kept()).toEqual(marks(['a/one']))
  })

  it.each(Object.entries(badDevices))(
    'works on a device that is %s, and says that it is not kept',
    async (_what, open) => {
      const ticks = await begin(open as () => FakeDevice)
      ticks.mark(['a/one'], 'done')
      expect(ticks.marks).toEqual(marks(['a/one']))
      expect(ticks.notice).toBe('unavailable')
      useAnswers().removeAll()
      expect(ticks.marks).toEqual(marks([]))
    },
  )
})

describe('deleting the answers', () => {
  it('deletes the ticks, on the page and on the device', async () => {
    const ticks = await begin()
    ticks.mark(['a/one'], 'done')
    useAnswers().removeAll()
    expect(ticks.marks).toEqual(marks([]))
    expect(device.kept.has(TICKS_KEY)).toBe(false)
    expect(device.kept.has(DRAFT_KEY)).toBe(false)
    ticks.look()
    expect(ticks.marks).toEqual(marks([]))
  })

  it('deletes them also from a page that never showed the checklist', async () => {
    device.kept.set(TICKS_KEY, writeTicks('2026-11', marks(['a/one'])))
    setActivePinia(createPinia())
    await usePreferences().begin(keeperOn(device), ['en'])
    useAnswers().removeAll()
    expect(device.kept.has(TICKS_KEY)).toBe(false)
  })
})

describe('another tab', () => {
  it('adds a tick, which this tab shows and does not overwrite', async () => {
    const ticks = await begin()
    ticks.mark(['a/one'], 'done')
    device.kept.set(TICKS_KEY, writeTicks('2026-11', marks(['a/one', 'b/other'])))
    ticks.mark(['a/one'], 'open')
    expect(ticks.marks).toEqual(marks(['b/other']))
    expect(kept()).toEqual(marks(['b/other']))
  })

  it('deletes everything; ticks here are not stored until the user chooses to keep this tab', async () => {
    const ticks = await begin()
    ticks.mark(['a/one'], 'done')
    deleteElsewhere()
    ticks.look()
    ticks.mark(['a/two'], 'done')
    expect(useAnswers().notice?.kind).toBe('removed-elsewhere')
    expect(device.kept.size).toBe(0)
    expect(ticks.marks).toEqual(marks(['a/one', 'a/two']))
    useAnswers().keepThisTab()
    expect(kept()).toEqual(marks(['a/one', 'a/two']))
  })

  it('deletes everything, and so does this tab if the user chooses so', async () => {
    const ticks = await begin()
    ticks.mark(['a/one'], 'done')
    deleteElsewhere()
    useAnswers().followOtherTabs()
    useAnswers().takeFromOtherTab()
    expect(ticks.marks).toEqual(marks([]))
    expect(device.kept.size).toBe(0)
  })

  it('deletes everything while this page is inactive, which has no ticks when it comes back', async () => {
    const ticks = await begin()
    ticks.mark(['a/one'], 'done')
    deleteElsewhere()
    useAnswers().catchUp()
    expect(useAnswers().answeredCount).toBe(0)
    expect(ticks.marks).toEqual(marks([]))
  })

  it('switches keeping off; the ticks here stay, and nothing more is stored', async () => {
    const ticks = await begin()
    ticks.mark(['a/one'], 'done')
    deleteElsewhere()
    device.kept.set('service-export-policy-finder.preferences', '{"keepAnswers":false}')
    usePreferences().followOtherTabs()
    ticks.look()
    ticks.mark(['a/two'], 'done')
    expect(ticks.marks).toEqual(marks(['a/one', 'a/two']))
    expect(device.kept.has(TICKS_KEY)).toBe(false)
  })
})
