import { afterEach, expect, it, vi } from 'vitest'
import { whenIdle } from '../../src/browser/painted'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

/** A browser that never finds idle time, but keeps the limit that a page sets. */
const neverIdle = (work: () => void, limits?: { timeout?: number }): number => {
  if (limits?.timeout !== undefined) setTimeout(work, limits.timeout)
  return 1
}

it('work for idle time is done within seconds, even if the browser reports no idle time', () => {
  vi.useFakeTimers()
  vi.stubGlobal('requestIdleCallback', neverIdle)
  const work = vi.fn()
  whenIdle(work)
  vi.advanceTimersByTime(1000)
  expect(work).not.toHaveBeenCalled()
  vi.advanceTimersByTime(4000)
  expect(work).toHaveBeenCalledTimes(1)
})

it('work for idle time is done after the current task where the browser has no such time', () => {
  vi.useFakeTimers()
  expect('requestIdleCallback' in window).toBe(false)
  const work = vi.fn()
  whenIdle(work)
  expect(work).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(work).toHaveBeenCalledTimes(1)
})
