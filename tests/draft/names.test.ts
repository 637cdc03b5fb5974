/** The names for sheets and files, as they are kept on a device. */
import { describe, expect, it } from 'vitest'
import {
  keeperOver,
  keepNames,
  LONGEST_NAME,
  type Names,
  NAMES_KEY,
  noNames,
  readNames,
  tidyName,
  withSharedName,
} from '../../src/draft'
import { badDevices, goodDevice, keeperOn } from '../support/device'

const names: Names = {
  enterprise: '临港服务贸易有限公司 “Söhne” شركة',
  adviser: 'Li & Partners',
  shared: new Map([['token', '王喆珺堃']]),
}

describe('names', () => {
  it('of any script are kept and read as they were given', () => {
    const device = goodDevice()
    expect(keepNames(keeperOn(device), names)).toBe(true)
    expect(readNames(device.kept.get(NAMES_KEY) ?? '')).toEqual(names)
  })

  it('leave nothing on the device once they are all removed', () => {
    const device = goodDevice()
    const keeper = keeperOn(device)
    keepNames(keeper, names)
    expect(keepNames(keeper, noNames)).toBe(true)
    expect(device.kept.has(NAMES_KEY)).toBe(false)
  })

  it.each([
    ['the enterprise alone', { ...noNames, enterprise: 'A' }],
    ['the adviser alone', { ...noNames, adviser: 'A' }],
    ['the enterprise of a shared result alone', withSharedName(noNames, 'token', 'A')],
  ])('are kept where there is %s', (_what, some) => {
    const device = goodDevice()
    keepNames(keeperOn(device), some)
    expect(readNames(device.kept.get(NAMES_KEY) ?? '')).toEqual(some)
  })

  it.each(Object.keys(badDevices))('are not reported as kept on a device that is %s', (fault) => {
    expect(keepNames(keeperOver(badDevices[fault] ?? goodDevice), names)).toBe(false)
  })

  it.each(['', 'rubbish', 'null', '[]', '{"format":2,"enterprise":"A"}', '{"enterprise":"A"}'])(
    'are not read from %j',
    (text) => {
      expect(readNames(text)).toBeUndefined()
    },
  )

  it('are read one by one, without those that make no sense', () => {
    expect(
      readNames(
        '{"format":1,"enterprise":7,"adviser":" A  B ","shared":{"__proto__":"P","a":[],"b":" ","c":"C"}}',
      ),
    ).toEqual({
      enterprise: '',
      adviser: 'A B',
      shared: new Map([
        ['__proto__', 'P'],
        ['c', 'C'],
      ]),
    })
    expect(readNames('{"format":1,"shared":"text"}')?.enterprise).toBe('')
  })

  it('are put in one line of limited length, without marks that change the writing direction', () => {
    expect(tidyName('  A\n\tB\u202E C ')).toBe('A B C')
    expect(tidyName('x'.repeat(1_000))).toHaveLength(LONGEST_NAME)
    expect(tidyName(`${'x'.repeat(LONGEST_NAME - 1)}😀`)).toBe('x'.repeat(LONGEST_NAME - 1))
    expect(tidyName(`${'x'.repeat(LONGEST_NAME - 1)} y`)).toBe('x'.repeat(LONGEST_NAME - 1))
    expect(tidyName(` ${'x'.repeat(LONGEST_NAME)}`)).toBe('x'.repeat(LONGEST_NAME))
    expect(tidyName('A 😀 B')).toBe('A 😀 B')
  })

  it('of shared results are kept for the last 200 results, and removed when they are emptied', () => {
    let many = noNames
    for (let index = 0; index < 250; index += 1) many = withSharedName(many, `t${String(index)}`, 'N')
    expect(many.shared.size).toBe(200)
    expect(many.shared.has('t249')).toBe(true)
    expect(many.shared.has('t0')).toBe(false)
    expect(withSharedName(many, 't249', '').shared.has('t249')).toBe(false)
    const shared = Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`t${String(index)}`, 'N']))
    expect(readNames(JSON.stringify({ format: 1, shared }))?.shared).toEqual(many.shared)
  })
})
