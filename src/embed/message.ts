/**
 * What the app in a frame says to the page around it: how high it is, and that a new page begins at its top. There is
 * no message that could hold anything else. The number tells the shape of a message; one of another shape is not heard.
 */

export const MESSAGE_VERSION = 1

/** How high the app is, in CSS pixels. */
export interface HeightMessage {
  readonly policyFinder: typeof MESSAGE_VERSION
  readonly height: number
}

/** A new page begins; its top is to be seen. */
export interface TopMessage {
  readonly policyFinder: typeof MESSAGE_VERSION
  readonly top: true
}

export type HostMessage = HeightMessage | TopMessage

/** In CSS pixels. No page of ours comes near; a frame that is higher would only do harm. */
const HIGHEST = 100_000

/** The height that a message tells, `'top'`, or undefined for whatever is no message of ours. */
export function heard(data: unknown): number | 'top' | undefined {
  const { policyFinder, height, top } = Object(data) as Record<string, unknown>
  if (policyFinder !== MESSAGE_VERSION) return undefined
  if (typeof height === 'number') return height > 0 && height <= HIGHEST ? height : undefined
  return top === true ? 'top' : undefined
}
