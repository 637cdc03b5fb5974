/** Making what goes on paper only when it is printed, whether by a button of ours or by the browser's own print. */
import { nextTick, onUnmounted, type ShallowRef, shallowRef } from 'vue'

/** All that is known, or the report of a few pages. */
export type Extent = 'full' | 'summary'

interface Paper {
  /** What is being printed; undefined while nothing is. */
  readonly extent: Readonly<ShallowRef<Extent | undefined>>
  /** Opens the browser's print dialogue. */
  readonly print: (extent: Extent) => Promise<void>
}

/** Follows printing as long as the component lives. */
export function usePaper(): Paper {
  const extent = shallowRef<Extent>()
  let isAnnounced = false
  const begin = (): void => {
    extent.value ??= 'summary'
  }
  const end = (): void => {
    extent.value = undefined
  }
  const announce = (): void => {
    isAnnounced = true
    begin()
  }
  const conclude = (): void => {
    isAnnounced = false
    end()
  }
  // Some browsers tell of their print preview only through the medium. Those that announce it, Chromium among them, may
  // say meanwhile, for a moment, that the medium is not paper: what they announced counts.
  const medium = window.matchMedia('print')
  const follow = ({ matches }: { readonly matches: boolean }): void => {
    if (matches) begin()
    else if (!isAnnounced) end()
  }
  window.addEventListener('beforeprint', announce)
  window.addEventListener('afterprint', conclude)
  medium.addEventListener('change', follow)
  onUnmounted(() => {
    window.removeEventListener('beforeprint', announce)
    window.removeEventListener('afterprint', conclude)
    medium.removeEventListener('change', follow)
  })
  return {
    extent,
    print: async (asked) => {
      extent.value = asked
      await nextTick()
      window.print()
    },
  }
}
