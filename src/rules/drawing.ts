/** A drawing as plain numbers: boxes with lines of text, and connectors between them. One unit is 1/16 rem. */

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

/** The size of letters. */
export const FONT_SIZE = 14
/** The distance between lines. */
export const LINE_HEIGHT = 20
/** Distance between a box's edge and its text. */
export const PADDING = 8
