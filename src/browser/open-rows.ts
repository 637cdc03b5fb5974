/** Keeps in the browser's history entry which rows of a page are open, so that Back and reload restore them. */
import { type ShallowRef, shallowRef } from 'vue'

interface OpenRows {
  readonly open: Readonly<ShallowRef<ReadonlySet<string>>>
  readonly setOpen: (row: string, isOpen: boolean) => void
}

/** Follows the open rows of the current page, by their ids. */
export function useOpenRows(): OpenRows {
  const open = shallowRef<ReadonlySet<string>>(new Set(keptRows(window.history.state)))

  function setOpen(row: string, isOpen: boolean): void {
    if (open.value.has(row) === isOpen) return
    const rows = new Set(open.value)
    if (isOpen) rows.add(row)
    else rows.delete(row)
    open.value = rows
    window.history.replaceState({ ...Object(window.history.state), openRows: [...rows] }, '')
  }

  return { open, setOpen }
}

function keptRows(state: unknown): readonly string[] {
  const { openRows } = Object(state) as { openRows?: unknown }
  return Array.isArray(openRows) ? openRows.filter((row) => typeof row === 'string') : []
}
