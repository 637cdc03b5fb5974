/** The names on sheets go with the answers: kept with them, deleted with them, never shown with other answers. */
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { draftOn, keeperOver, NAMES_KEY } from '../../src/draft'
import { catalogue } from '../../src/policy'
import { useAnswers } from '../../src/stores/answers'
import { useNames } from '../../src/stores/names'
import { usePreferences } from '../../src/stores/preferences'
import { badDevices, type FakeDevice, goodDevice, keeperOn } from '../support/device'

let device: FakeDevice
const own = { kind: 'own' } as const
const theirs = { kind: 'shared', token: 'theirs' } as const

/** Makes a tab on the device, with one answer. */
async function begin(on: () => FakeDevice | undefined = () => device): Promise<ReturnType<typeof useNames>> {
  setActivePinia(createPinia())
  await usePreferences().begin(keeperOver(on), ['en'])
  useAnswers().answer('region', 'cn-sh')
  return useNames()
}

const isOnDevice = (): boolean => device.kept.has(NAMES_KEY)

beforeEach(() => {
  device = goodDevice()
})

describe('names', () => {
  it('are there again on the next visit, each with its answers', async () => {
    const names = await begin()
    names.nameEnterprise(own, ' Alpha ')
    names.nameEnterprise(theirs, 'Beta')
    names.nameAdviser('Li')
    expect(names.isKept).toBe(true)
    const again = await begin()
    expect(again.namesFor(own)).toEqual({ enterprise: 'Alpha', adviser: 'Li' })
    expect(again.namesFor(theirs)).toEqual({ enterprise: 'Beta', adviser: 'Li' })
    expect(again.namesFor({ kind: 'shared', token: 'others' }).enterprise).toBe('')
  })

  it('of two tabs are both kept', async () => {
    const one = await begin()
    const other = await begin()
    one.nameEnterprise(own, 'Alpha')
    other.nameAdviser('Li')
    expect((await begin()).namesFor(own)).toEqual({ enterprise: 'Alpha', adviser: 'Li' })
  })

  it('are deleted with the answers, here and on the device', async () => {
    const names = await begin()
    names.nameEnterprise(own, 'Alpha')
    useAnswers().removeAll()
    expect(isOnDevice()).toBe(false)
    expect(names.namesFor(own).enterprise).toBe('')
  })

  it('are not kept while keeping is off, or before the user has decided after a deletion in another tab', async () => {
    const names = await begin()
    names.nameEnterprise(own, 'Alpha')
    usePreferences().chooseKeeping(false)
    expect(isOnDevice()).toBe(false)
    names.nameAdviser('Li')
    expect(names.isKept).toBe(false)
    expect(isOnDevice()).toBe(false)
    expect(names.namesFor(own)).toEqual({ enterprise: 'Alpha', adviser: 'Li' })
    usePreferences().chooseKeeping(true)
    expect(isOnDevice()).toBe(true)

    draftOn(keeperOn(device), catalogue).erase()
    useAnswers().followOtherTabs()
    names.nameAdviser('Wang')
    expect(isOnDevice()).toBe(false)
    useAnswers().takeFromOtherTab()
    expect(isOnDevice()).toBe(false)
  })

  it.each(Object.keys(badDevices))('are reported as not kept on a device that is %s', async (fault) => {
    const names = await begin(badDevices[fault] as () => FakeDevice | undefined)
    names.nameEnterprise(own, 'Alpha')
    expect(names.isKept).toBe(false)
    expect(names.namesFor(own).enterprise).toBe('Alpha')
  })

  it('change when other answers replace the own ones, and come back with these', async () => {
    const names = await begin()
    names.nameEnterprise(own, 'Alpha')
    useAnswers().replaceAll({ region: 'cn-bj' })
    names.adopt('Beta')
    expect(names.namesFor(own).enterprise).toBe('Beta')
    useAnswers().undoReplacing()
    expect(names.namesFor(own).enterprise).toBe('Alpha')
    // A trial that is kept is about the same enterprise.
    useAnswers().replaceAll({ region: 'cn-gd' })
    names.nameEnterprise(own, 'Alpha Ltd')
    useAnswers().undoReplacing()
    expect(names.namesFor(own).enterprise).toBe('Alpha Ltd')
  })
})
