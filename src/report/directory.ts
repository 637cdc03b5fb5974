/**
 * Lists what a report names repeatedly: its sources, each with a number, and its contacts.
 *
 * On paper, a measure then cites "[3]", and gives only the names of its contacts.
 */
import type { SourceEntry } from './source-entry'
import type { Report } from './report'

/** A source with the number by which a measure cites it. */
export interface NumberedSource extends SourceEntry {
  /** From 1, in the order in which the report first names them. */
  readonly place: number
}

/** The sources and contacts that a report names, each once. */
export interface Directory {
  readonly sources: readonly NumberedSource[]
  /** By name, each with all that it is asked about. */
  readonly contacts: readonly { readonly name: string; readonly roles: readonly string[] }[]
}

/** Makes the directory of a report, in the order of its lists. */
export function directoryOf(report: Report): Directory {
  const entries = report.lists.flatMap((list) => list.entries)
  const sources = new Map(entries.flatMap((entry) => entry.sources.map((source) => [source.id, source])))
  const contacts = new Map<string, Set<string>>()
  for (const { name, role } of entries.flatMap((entry) => entry.contacts)) {
    contacts.set(name, (contacts.get(name) ?? new Set()).add(role))
  }
  return {
    sources: [...sources.values()].map((source, index) => ({ ...source, place: index + 1 })),
    contacts: [...contacts].map(([name, roles]) => ({ name, roles: [...roles] })),
  }
}
