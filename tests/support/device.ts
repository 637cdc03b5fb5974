/** Devices that keep what they are given, and devices that do not. */
import type { DeviceStorage } from '../../src/draft'

export interface FakeDevice extends DeviceStorage {
  /** What lies on the device, by key. */
  readonly kept: Map<string, string>
}

/** A device that keeps everything. */
export function goodDevice(kept: Record<string, string> = {}): FakeDevice {
  const map = new Map(Object.entries(kept))
  return {
    kept: map,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, text) => void map.set(key, text),
    removeItem: (key) => void map.delete(key),
  }
}

function refuse(): never {
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
}

/** Devices on which nothing can be kept, each as a way to open it, by what is wrong with it. */
export const badDevices: Readonly<Record<string, () => DeviceStorage | undefined>> = {
  absent: () => undefined,
  blocked: () => {
    throw new DOMException('Access is denied for this document.', 'SecurityError')
  },
  'throwing at every call': () => ({ getItem: refuse, setItem: refuse, removeItem: refuse }),
  'out of room': () => ({ ...goodDevice(), setItem: refuse }),
  'silently dropping what it takes': () => ({ ...goodDevice(), setItem: () => undefined }),
  'giving back something else': () => ({ ...goodDevice(), getItem: () => 'something else' }),
}
