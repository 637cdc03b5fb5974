/**
 * Breaks text into lines where it cannot be measured: by an estimate of its width, for Latin and for Han.
 *
 * The estimate is on the safe side. Users may set wider spacing: 0.12 em between letters and 0.16 em between words. It
 * leaves room for that.
 */
/** The size of letters. */
const FONT_SIZE = 14

/** Widths in em, of characters that are alike. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—]/u, 1],
  [/[mwMW%@&]/, 0.92],
  [/[A-Z]/, 0.72],
  [/[iljtfrI.,:;'!|()[\]-]/, 0.36],
  [/\s/, 0.3 + 0.16],
]
const OTHER_WIDTH = 0.64
const LETTER_SPACING = 0.12
const STRONG = 1.08

/** Estimates the width of a text, in units of a drawing. */
export function textWidth(text: string, bold = false, isHan = hasHan(text)): number {
  let em = 0
  for (const character of text) {
    // Curly quotes are as wide as a letter in Chinese fonts only.
    const isLatinQuote = !isHan && /[“”‘’…—]/.test(character)
    const width = isLatinQuote ? 0.5 : widths.find(([pattern]) => pattern.test(character))?.[1]
    em += (width ?? OTHER_WIDTH) + LETTER_SPACING
  }
  return em * FONT_SIZE * (bold ? STRONG : 1)
}

/**
 * Breaks a text into lines. A line is wider than `width` only if a single word is.
 *
 * Han may break between any two characters. But no line begins with closing punctuation or ends with opening
 * punctuation. Latin breaks between words.
 */
export function wrappedText(text: string, width: number, bold = false): readonly string[] {
  const isHan = hasHan(text)
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text)) {
    if (line !== '' && textWidth((line + piece).trimEnd(), bold, isHan) > width) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else line += piece
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}

/** Lists the parts between which a line may break; together they are the text. */
function piecesOf(text: string): readonly string[] {
  return (
    text.match(
      /[“‘（《【]*(?:\p{Script=Han}|[^\s\p{Script=Han}“‘（《【”’）》】，。、；：？！]+)?[”’）》】，。、；：？！.,;:]*\s*/gu,
    ) ?? []
  ).filter((piece) => piece !== '')
}

function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
}
