/** Fake storage that works, and fake storage that fails. */
import { type DeviceStorage, type Keeper, keeperOver } from '../../src/draft'

/** A storage that shows what it holds. */
export interface FakeDevice extends DeviceStorage {
  /** The stored texts, by key. */
  readonly kept: Map<string, string>
}

/** Makes a storage that works. */
export function goodDevice(kept: Record<string, string> = {}): FakeDevice {
  const map = new Map(Object.entries(kept))
  return {
    kept: map,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, text) => void map.set(key, text),
    removeItem: (key) => void map.delete(key),
  }
}

/** Returns what keeps texts on a device that is always there. */
export const keeperOn = (device: DeviceStorage): Keeper => keeperOver(() => device)

function refuse(): never {
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
}

/** Functions that open a storage that keeps nothing, by the name of its fault. */
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
