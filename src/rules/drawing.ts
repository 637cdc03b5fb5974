/** A drawing as plain numbers: boxes with lines of text, and connectors between them. One unit is 1/16 rem. */
import { textWidth, wrappedText } from './wrapped-text'

/** How a line of text is set. */
export type TextStyle = 'strong' | 'plain' | 'soft' | 'heading'

/** A line of text, placed. */
export interface TextLine {
  readonly x: number
  /** The y of the line on which the letters stand. */
  readonly baseline: number
  readonly text: string
  readonly style: TextStyle
}

/** A box; `x` and `y` are its upper left corner. */
export interface DrawnBox {
  readonly id: string
  readonly shape: 'list' | 'test' | 'open' | 'question' | 'heading'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly lines: readonly TextLine[]
}

/** A line through some points, with or without an arrowhead at its end. */
export interface Connector {
  readonly from: string
  readonly to: string
  readonly points: readonly (readonly [x: number, y: number])[]
  readonly hasHead: boolean
}

/** A drawing of this size, from 0, 0 at its upper left corner. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly boxes: readonly DrawnBox[]
  readonly connectors: readonly Connector[]
}

/** One drawing for narrow windows and one for wide ones and paper. */
export interface DrawingSizes {
  readonly narrow: Drawing
  readonly wide: Drawing
}

/** The widths for which drawings are made: a window of 320 px without its margins, and a column of text. */
export const drawingWidths = { narrow: 284, wide: 600 } as const

/** The distance between lines. */
export const LINE_HEIGHT = 20
/** Distance between a box's edge and its text. */
export const PADDING = 8

/** A text and how it is set. */
export type StyledText = readonly [text: string, style: TextStyle]

/**
 * Makes a box at a place, as high as its texts, each broken into lines. Headings and questions take all the room across;
 * parts of a rule only what their texts need.
 *
 * @param most the room across.
 */
export function boxOf(
  { id, shape, x, y }: Pick<DrawnBox, 'id' | 'shape' | 'x' | 'y'>,
  most: number,
  texts: readonly StyledText[],
): DrawnBox {
  const inset = shape === 'heading' ? 0 : PADDING
  const broken = texts.flatMap(([text, style]) =>
    wrappedText(text, most - 2 * inset, isStrong(style)).map((line) => ({ text: line, style })),
  )
  const lines = broken.map((line, index): TextLine => ({
    x: x + inset,
    baseline: y + PADDING / 2 + (index + 0.72) * LINE_HEIGHT,
    ...line,
  }))
  const widest = Math.max(...lines.map(({ text, style }) => textWidth(text, isStrong(style))))
  const fills = shape === 'heading' || shape === 'question'
  const width = fills ? most : Math.min(most, Math.ceil(widest) + 2 * inset)
  return { id, shape, x, y, width, height: lines.length * LINE_HEIGHT + PADDING, lines }
}

/** Whether a style is bold, and so takes more room. */
function isStrong(style: TextStyle): boolean {
  return style === 'strong' || style === 'heading'
}
