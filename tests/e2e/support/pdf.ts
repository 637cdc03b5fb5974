/** Reads a PDF: the texts on each sheet, and their places. */
import { getDocumentProxy } from 'unpdf'

/** A run of text in one line; distances in points, from the left and the bottom of the sheet. */
export interface Run {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** One sheet; its size in points. */
export interface Sheet {
  readonly width: number
  readonly height: number
  /** The text between the margins, in reading order. */
  readonly runs: readonly Run[]
  /** The texts in the upper and the lower margin. */
  readonly above: string
  readonly below: string
}

/** In points. */
const millimetre = 72 / 25.4
/** The margins of `src/styles/print.css`, in points. */
export const margins = { top: 16 * millimetre, side: 15 * millimetre, bottom: 14 * millimetre }

/** Radicals with the same glyph as a character. Chromium may write them in a PDF instead; NFKC does not map them back. */
const radicals = new Map(
  '⺟母 ⺠民 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻓长 ⻔门 ⻘青 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻥鱼 ⻦鸟 ⻩黄 ⻬齐 ⻮齿 ⻰龙 ⻳龟 ⻤鬼 ⻨麦 ⻙韦 ⻐金 戶户'
    .split(' ')
    .map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
)

/**
 * Normalises a text, so that neither line breaks nor look-alike characters matter. A PDF may have a control character for
 * a space: in Noto Sans for Simplified Chinese they share a glyph.
 */
export function normal(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Cc}\u00ad\u200b]+/gu, '')
    .replace(/[\u2e80-\u2eff戶]/g, (radical) => radicals.get(radical) ?? radical)
}

/** Reads the sheets of a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const sheets: Sheet[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view
    const height = top - bottom
    const { items } = await page.getTextContent()
    const runs = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return []
      const [x, y] = [Number(item.transform[4]), Number(item.transform[5])]
      return [{ text: item.str, x, y, width: item.width, height: item.height }]
    })
    const isAbove = ({ y }: Run): boolean => y > height - margins.top
    const isBelow = ({ y }: Run): boolean => y < margins.bottom
    const joined = (part: readonly Run[]): string => normal(part.map(({ text }) => text).join(''))
    sheets.push({
      width: right - left,
      height,
      runs: runs.filter((run) => !isAbove(run) && !isBelow(run)),
      above: joined(runs.filter(isAbove)),
      below: joined(runs.filter(isBelow)),
    })
  }
  await pdf.destroy()
  return sheets
}

/** Joins all text of the sheets in one string, normalised, without spaces. */
export function textOf(sheets: readonly Sheet[]): string {
  return normal(sheets.flatMap(({ runs }) => runs.map(({ text }) => text)).join(''))
}

/**
 * Tells how far a run may stick out to the left. Chinese opening punctuation fills only the right half of its square.
 */
const hangingBefore = ({ text, height }: Run): number => (/^[（《〈“‘「『〔【]/.test(text) ? height / 2 : 0)

/**
 * Tells how far a run may stick out to the right. Chinese closing punctuation fills only the left half of its square.
 */
const hangingAfter = ({ text, height }: Run): number =>
  /[）》〉”’」』〕】、，。；：]$/.test(text) ? height / 2 : 0

/** Finds the texts that stick out into the side margins, where a printer may not print. */
export function outside({ width, runs }: Sheet): readonly string[] {
  return runs
    .filter(
      (run) =>
        run.x + hangingBefore(run) < margins.side - 1 ||
        run.x + run.width - hangingAfter(run) > width - margins.side + 1,
    )
    .map(({ text }) => text)
}

/** Returns the last line of each column and sheet. */
export function lastLines({ runs }: Sheet): readonly string[] {
  const lines: { text: string; y: number }[] = []
  for (const { text, y } of runs) {
    const current = lines.at(-1)
    if (current && Math.abs(current.y - y) < 2) current.text += text
    else lines.push({ text, y })
  }
  return lines
    .filter(({ y }, index) => {
      const next = lines[index + 1]
      return next === undefined || next.y > y
    })
    .map(({ text }) => normal(text))
}
