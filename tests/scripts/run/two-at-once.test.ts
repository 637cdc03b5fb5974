/** The steps of `npm test` run two at once, each after those that it needs. */
import { expect, it } from 'vitest'
import { twoAtOnce } from '../../../scripts/run/two-at-once.mjs'

/** Runs pieces that take some turns each, and records which ones were running whenever one began. */
async function performed(pieces: readonly { name: string; needs?: readonly string[]; turns?: number }[]) {
  const underWay = new Set<string>()
  const begun: string[] = []
  await twoAtOnce(pieces, async ({ name, turns = 1 }) => {
    underWay.add(name)
    begun.push([...underWay].join('+'))
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve()
    underWay.delete(name)
  })
  expect(underWay.size).toBe(0)
  return begun
}

it('runs at most two pieces at once, in their order', async () => {
  expect(
    await performed([
      { name: 'a', turns: 60 },
      { name: 'b', turns: 20 },
      { name: 'c', turns: 20 },
      { name: 'd' },
    ]),
  ).toEqual(['a', 'a+b', 'a+c', 'a+d'])
})

it('a piece that waits for others lets the next one start, and starts as soon as it can', async () => {
  expect(
    await performed([
      { name: 'built', turns: 40 },
      { name: 'tried', needs: ['built', 'found'], turns: 40 },
      { name: 'found', turns: 10 },
      { name: 'read', turns: 100 },
      { name: 'last' },
    ]),
  ).toEqual(['built', 'built+found', 'built+read', 'read+tried', 'read+last'])
})

it('does not wait for a piece that is not there, and reports pieces that wait for each other', async () => {
  expect(await performed([{ name: 'tried', needs: ['built'] }])).toEqual(['tried'])
  expect(await performed([])).toEqual([])
  await expect(
    performed([
      { name: 'egg', needs: ['hen'] },
      { name: 'hen', needs: ['egg'] },
    ]),
  ).rejects.toThrow('wait for each other: egg, hen')
})
