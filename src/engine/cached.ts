/** Makes values once and keeps them by key. */

interface Cache<Key, Value> {
  readonly get: (key: Key) => Value | undefined
  readonly set: (key: Key, value: Value) => unknown
}

/** Returns the value cached under `key`, made and kept at the first call. Nothing is kept where `make` throws. */
export function cached<Key, Value>(cache: Cache<Key, Value>, key: Key, make: (key: Key) => Value): Value {
  const known = cache.get(key)
  if (known !== undefined) return known
  const made = make(key)
  cache.set(key, made)
  return made
}
