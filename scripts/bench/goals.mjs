/** What the benches hold the app to, and how the middle of many times is found. */

/** Up to the first question, compressed, in bytes. What `npm run size` lets through is a little more. */
export const sizeGoal = 60_000

/** Milliseconds from the click to the frame with the next question, by slowdown of the processor. */
export const stepGoals = { 1: 16, 6: 50 }

/** Milliseconds from the click on an answer given in place to the frame that shows it, on a processor as it is: one frame. */
export const placeGoal = 16.7

/** Slowdown at which no task may last longer than this many milliseconds. */
export const taskGoal = { slowdown: 4, longest: 50 }

/** How many times as long as this engine each one has to take at least, on our catalogue. */
export const peerGoals = { 'json-logic-js': 5, 'json-rules-engine': 50, SurveyJS: 50, publicodes: 500 }

/** How many times as long as a floor the engine may take at most. */
export const floorGoal = 2

/** How many times as long as a CSV file of the same rows a workbook may take to the matrix. */
export const workbookGoal = 3

/**
 * The value below which this share of the values lies.
 * @param {readonly number[]} values
 * @param {number} share
 */
export function quantile(values, share) {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.round((sorted.length - 1) * share)] ?? NaN
}
