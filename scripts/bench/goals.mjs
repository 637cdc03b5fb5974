/** The goals of the benches. */

/** Bytes, compressed, loaded up to the first question. `npm run size` allows a little more. */
export const sizeGoal = 60_000

/** Milliseconds from the click to the frame with the next question, by slowdown of the processor. */
export const stepGoals = { 1: 16, 6: 50 }

/** Milliseconds from a click on an answer in a row of the result to the frame that shows it, unthrottled: one frame. */
export const answerGoal = 16.7

/** The longest task allowed, in milliseconds, at this slowdown of the processor. */
export const taskGoal = { slowdown: 4, longest: 50 }

/** How many times as long as this engine each peer must take at least, on our catalogue. */
export const peerGoals = { 'json-logic-js': 5, 'json-rules-engine': 50, SurveyJS: 50, publicodes: 500 }

/** How many times as long as a floor (hand-written code without an engine) the engine may take at most. */
export const floorGoal = 2

/** How many times as long as the same rows as CSV a workbook may take, from the file to the matrix. */
export const workbookGoal = 3

/**
 * The value below which `share` (0 to 1) of the values lie; NaN without values.
 * @param {readonly number[]} values
 * @param {number} share
 */
export function quantile(values, share) {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.round((sorted.length - 1) * share)] ?? NaN
}
