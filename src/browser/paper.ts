/** Renders what is printed only while printing, whether a button of the app or the browser itself begins it. */
import { nextTick, onUnmounted, type ShallowRef, shallowRef } from 'vue'

/** The full documentation, or the report of a few pages. */
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
  // Some browsers show their print preview without a `beforeprint` event, so the medium is watched too. Others, such
  // as Chromium, send the event and may report for a moment that the medium is not paper. Then the event counts.
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
