/** The agenda for a talk with one authority, bank or other body as a Word file, with room for answers. */
import type { Language } from '../policy/languages'
import type { AgendaItem, AgendaSheet } from '../report'
import {
  boxes,
  fields,
  fileOf,
  gap,
  heading,
  paragraph,
  type Part,
  run,
  small,
  strong,
  table,
} from './document'
import { dotted, sentences } from '../report/marks'

/** Lines of room for the answer to each point. */
const ROOM = 2

/** Writes the bytes of a `.docx` with one agenda. */
export function agendaAsWord(
  sheet: AgendaSheet,
  site: string,
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  return fileOf({ language, title: sheet.title, site }, [{ title: sheet.title, parts: partsOf(sheet) }])
}

function partsOf(sheet: AgendaSheet): readonly Part[] {
  return [
    heading(1, sheet.title),
    fields(sheet.facts),
    ...sheet.parts.flatMap(({ title, items, documents }) => [
      heading(2, title),
      ...items.flatMap(itemParts),
      ...(documents.entries.length > 0 ? [heading(3, documents.title), ...boxes(documents.entries)] : []),
    ]),
    small(sheet.basedOn),
    small(sentences(sheet.notCovered, sheet.disclaimer)),
  ]
}

function itemParts(item: AgendaItem): readonly Part[] {
  return [
    heading(3, item.title),
    paragraph(dotted(...item.facts), { style: 'Small', keepNext: true }),
    table(
      item.heads,
      item.points.map((point) => [point, '']),
      { widths: [55, 45], room: ROOM, below: [item.fields] },
    ),
    ...(item.note ? [paragraph([strong(item.note.label), run(item.note.text)])] : [gap()]),
  ]
}
