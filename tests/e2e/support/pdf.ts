/** A printed page read back: what stands on each sheet, and where. */
import { getDocumentProxy } from 'unpdf'

/** A run of text in one line; distances in points, from the left and from the bottom of the sheet. */
export interface Run {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Sheet {
  readonly width: number
  readonly height: number
  /** The text between the margins, in reading order. */
  readonly runs: readonly Run[]
  /** What stands in the upper and the lower margin. */
  readonly above: string
  readonly below: string
}

/** The margins of `src/styles/print.css`. */
const millimetre = 72 / 25.4
export const margins = { top: 16 * millimetre, side: 15 * millimetre, bottom: 14 * millimetre }

/** Radicals that share their glyph with a character, by which Chromium may name it in a PDF; NFKC does not bring these back. */
const radicals = new Map(
  '⺟母 ⺠民 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻓长 ⻔门 ⻘青 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻥鱼 ⻦鸟 ⻩黄 ⻬齐 ⻮齿 ⻰龙 ⻳龟 ⻤鬼 ⻨麦 ⻙韦 ⻐金 戶户'
    .split(' ')
    .map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
)

/**
 * Texts alike however they were broken into lines, and whichever of two equal characters a face has. Noto Sans for
 * Simplified Chinese gives control characters the glyph of the space, so a PDF may name a space by one of them.
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

/** All text of the sheets in one string, without any space. */
export function textOf(sheets: readonly Sheet[]): string {
  return normal(sheets.flatMap(({ runs }) => runs.map(({ text }) => text)).join(''))
}

/** Chinese opening punctuation fills the right half of its square; at the start of a line the empty half hangs out. */
const hangingBefore = ({ text, height }: Run): number => (/^[（《〈“‘「『〔【]/.test(text) ? height / 2 : 0)

/** Likewise at the end of a line, where the left half is the full one. */
const hangingAfter = ({ text, height }: Run): number =>
  /[）》〉”’」』〕】、，。；：]$/.test(text) ? height / 2 : 0

/** What sticks out of the type area at the sides, where paper would be cut or left unprinted. */
export function outside({ width, runs }: Sheet): readonly string[] {
  return runs
    .filter(
      (run) =>
        run.x + hangingBefore(run) < margins.side - 1 ||
        run.x + run.width - hangingAfter(run) > width - margins.side + 1,
    )
    .map(({ text }) => text)
}

/** The lines that stand last in their column or on their sheet. */
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
