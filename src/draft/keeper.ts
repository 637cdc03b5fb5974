/**
 * Keeps texts on this device.
 *
 * A browser may refuse to keep anything, fail at any call, run out of room, or lose what it took. This must not
 * disturb the user's work. So a keeper never throws, but returns whether it succeeded.
 */

/** The part of the browser's storage that is used. */
export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** A place that keeps texts by key. */
export interface Keeper {
  /** The text kept under `key`; null where there is none or it cannot be had. */
  readonly read: (key: string) => string | null
  /** The same, but undefined where the device cannot be read at the moment. */
  readonly look: (key: string) => string | null | undefined
  /** Keeps a text and reads it back. False: it is not kept. */
  readonly write: (key: string, text: string) => boolean
  /** Removes what is kept. False: it may still be there. */
  readonly erase: (key: string) => boolean
}

/**
 * Makes a keeper over the browser's storage.
 *
 * @param open returns the storage; a browser may throw on mere access to it.
 */
export function keeperOver(open: () => DeviceStorage | undefined): Keeper {
  const attempt = <Result>(action: (storage: DeviceStorage) => Result, otherwise: Result): Result => {
    try {
      const storage = open()
      return storage ? action(storage) : otherwise
    } catch {
      return otherwise
    }
  }
  return {
    read: (key) => attempt((storage) => storage.getItem(key), null),
    look: (key) => attempt<string | null | undefined>((storage) => storage.getItem(key), undefined),
    write: (key, text) =>
      attempt((storage) => {
        storage.setItem(key, text)
        return storage.getItem(key) === text
      }, false),
    erase: (key) =>
      attempt((storage) => {
        storage.removeItem(key)
        return storage.getItem(key) === null
      }, false),
  }
}

/** The keeper where there is no device. */
export const nowhere: Keeper = {
  read: () => null,
  look: () => undefined,
  write: () => false,
  erase: () => true,
}
