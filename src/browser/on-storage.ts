/** Follows what other tabs of this app change on the device. */

/**
 * Runs something when another tab has changed one of these keys, or with `null` among them, has removed everything.
 *
 * @returns a function that ends this
 */
export function onStorage(keys: readonly (string | null)[], run: () => void): () => void {
  const follow = ({ key }: StorageEvent): void => {
    if (keys.includes(key)) run()
  }
  window.addEventListener('storage', follow)
  return () => {
    window.removeEventListener('storage', follow)
  }
}
