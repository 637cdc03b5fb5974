/**
 * What the app in a frame says to the page around it: its height, and that a new page begins.
 *
 * No message could hold anything else. The number gives the shape of a message; other shapes are ignored.
 */

/** The number of the shape of messages. */
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

/** A message to the page around the frame. */
export type HostMessage = HeightMessage | TopMessage

/** The greatest height, in CSS pixels. No page of ours comes near; a higher frame would only do harm. */
const HIGHEST = 100_000

/** Reads the height in CSS pixels that a message gives, or `'top'`; undefined for whatever is no message of ours. */
export function heard(data: unknown): number | 'top' | undefined {
  const { policyFinder, height, top } = Object(data) as Record<string, unknown>
  if (policyFinder !== MESSAGE_VERSION) return undefined
  if (typeof height === 'number') return height > 0 && height <= HIGHEST ? height : undefined
  return top === true ? 'top' : undefined
}
