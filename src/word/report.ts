/** Reports as a Word file. The words are those of the printed sheets; headings, tables and lists can be worked on. */
import type { Language } from '../policy/languages'
import type { Notice, Paper } from '../report'
import { dot, gapAfter } from '../report/marks'
import {
  boxes,
  bullets,
  type Chapter,
  fileOf,
  framed,
  gap,
  heading,
  link,
  linkWithin,
  numbered,
  paragraph,
  type Part,
  run,
  small,
  strong,
  table,
} from './document'

/** How to get from the file back to the answers. */
export interface WayBack {
  readonly text: string
  /** Absent where the app has no address that others can open. */
  readonly link: { readonly label: string; readonly address: string } | undefined
  readonly code: { readonly label: string; readonly text: string }
}

/** A report, and the way back to its answers. */
export interface WordReport {
  readonly paper: Paper
  readonly wayBack: WayBack
}

/**
 * Writes the bytes of a `.docx` with these reports, each from a new page. A first page lists them if there are several.
 *
 * @param title of the file, and over the list.
 * @param tell receives how much is done, from 0 to 1.
 */
export function reportsAsWord(
  reports: readonly WordReport[],
  title: string,
  language: Language,
  tell: (done: number) => void = () => undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const site = reports[0]?.paper.head.site ?? ''
  const anchor = (place: number): string => `report-${String(place + 1)}`
  const isOne = reports.length === 1
  const contents: Chapter = {
    title,
    parts: [
      heading(1, title),
      ...numbered(
        reports.map(({ paper }, place) => [
          linkWithin(titleOf(paper), anchor(place)),
          run(` – ${paper.headline}`),
        ]),
        'numbers',
        0,
      ),
    ],
  }
  const chapters = reports.map(({ paper, wayBack }, place): Chapter => {
    const parts = partsOf(paper, wayBack, isOne ? undefined : anchor(place), place + 1)
    tell((PUTTING_TOGETHER * (place + 1)) / reports.length)
    return { title: titleOf(paper), parts }
  })
  return fileOf({ language, title, site }, isOne ? chapters : [contents, ...chapters], (written) => {
    tell(PUTTING_TOGETHER + (1 - PUTTING_TOGETHER) * written)
  })
}

/** The share of the work that puts the parts together, before the file is written. */
const PUTTING_TOGETHER = 0.3

/** Says for whom the report is, or what it is. */
export function titleOf({ head }: Paper): string {
  return [head.preparedFor, head.title].filter(Boolean).join(' ')
}

/** @param list names the report's numbered lists in the file. */
function partsOf(paper: Paper, wayBack: WayBack, anchor: string | undefined, list: number): readonly Part[] {
  const { head, doFirst, dates, glance, conditions, agendas, sources } = paper
  return [
    heading(1, titleOf(paper), anchor),
    ...(head.adviser ? [paragraph(`${head.adviser.preparedBy} ${head.adviser.name}`)] : []),
    ...head.notices.flatMap(noticeParts),
    ...(head.whose ? [small(head.whose)] : []),
    paragraph(paper.enterprise),
    small(paper.basedOn),
    paragraph(paper.headline, { style: 'Headline' }),
    ...(doFirst
      ? [
          heading(2, doFirst.title),
          ...numbered(
            doFirst.entries.map(({ text, rest }) => [strong(text), run(gapAfter(text) + rest)]),
            'numbers',
            list,
          ),
        ]
      : []),
    ...(dates
      ? [
          heading(2, dates.title),
          ...(dates.entries.length === 0
            ? [paragraph(dates.none)]
            : bullets(dates.entries.map(({ day, text }) => [strong(day), run(dot + text)]))),
        ]
      : []),
    heading(2, glance.title),
    table(
      [glance.theme, ...glance.actions],
      glance.entries.map(({ title, counts }) => [title, ...counts]),
      { widths: [35, 13, 13, 13, 13, 13], centred: [1, 2, 3, 4, 5] },
    ),
    ...paper.groups.flatMap((group) => groupParts(group, paper)),
    ...(conditions.entries.length > 0 ? [heading(2, conditions.title)] : []),
    ...conditions.entries.flatMap((entry) => [
      table(
        [entry.title, conditions.you, conditions.source],
        entry.rows.map(({ text, met, cite }) => [text, met, cite]),
        { widths: [76, 14, 10], isSmall: true },
      ),
      gap(),
    ]),
    ...(agendas.entries.length > 0 ? [heading(2, agendas.title)] : []),
    ...agendas.entries.flatMap(({ name, steps }) => [
      heading(3, name),
      ...boxes(steps.map(({ text }) => text)),
    ]),
    heading(2, paper.answers.title),
    small(paper.answers.text),
    ...(sources.entries.length > 0 ? [heading(2, sources.title)] : []),
    ...numbered(
      sources.entries.map(({ title, url, facts }) => [
        url ? link(title, url) : run(title),
        run(facts.map((fact) => dot + fact).join('')),
      ]),
      'sources',
      list,
    ),
    ...wayBackParts(wayBack),
    small([strong(paper.notCovered), run(gapAfter(paper.notCovered) + paper.small)]),
  ]
}

function noticeParts({ title, text, points }: Notice): readonly Part[] {
  return [framed(title ? [strong(title), run(gapAfter(title) + text)] : [run(text)]), ...bullets(points)]
}

function groupParts(group: Paper['groups'][number], { heads }: Paper): readonly Part[] {
  return [
    heading(2, group.title),
    ...(group.rows.length > 0
      ? [
          table(
            [heads.measure, heads.today, heads.contact],
            group.rows.map((row) => [
              [
                strong(row.title),
                ...(row.moved ? [run(dot + row.moved)] : []),
                run(`\n${row.provision}`, { size: 16 }),
              ],
              [
                run(row.line),
                ...(row.until ? [strong(gapAfter(row.line) + row.until)] : []),
                ...row.asks.map((ask) => run(gapAfter(row.line) + ask)),
              ],
              row.contact ?? '',
            ]),
            { widths: [30, 48, 22] },
          ),
        ]
      : []),
    ...bullets(group.ruledOut.map(({ because, titles }) => [strong(because), run(` – ${titles}`)])),
  ]
}

function wayBackParts({ text, link: address, code }: WayBack): readonly Part[] {
  return [
    paragraph(text, { spacing: { before: 200 }, keepNext: true }),
    ...(address
      ? [
          paragraph([strong(address.label), run(' '), link(address.address, address.address)], {
            keepNext: true,
          }),
        ]
      : []),
    paragraph([strong(code.label), run(` ${code.text}`)]),
  ]
}
