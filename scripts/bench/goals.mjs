/** The goals of the benches. */

/** Bytes, compressed, loaded up to the first question. The limit of `npm run size` is higher, and says why. */
export const sizeGoal = 60_000

/** Milliseconds from the click to the frame with the next question, by slowdown of the processor. */
export const stepGoals = { 1: 16, 6: 50 }

/** Milliseconds from a click on an answer in a row of the result to the frame that shows it, unthrottled. */
export const answerGoal = 16.7

/** The longest task allowed, in milliseconds, at this slowdown of the processor. */
export const taskGoal = { slowdown: 4, longest: 50 }

/** Milliseconds from opening the start page on a slow line, at `taskGoal.slowdown`, to its first paint. */
export const paintGoal = 800

/** How many times as long as this engine each peer must take at least, on our catalogue. */
export const peerGoals = { 'json-logic-js': 5, 'json-rules-engine': 50, SurveyJS: 50, publicodes: 500 }

/** How many times as long as a floor (hand-written code without an engine) the engine may take at most. */
export const floorGoal = 2

/** Milliseconds to find what to ask next, and all else on the page, with 2,500 measures × 250 questions. */
export const interviewGoal = 1

/** How many copies of ours the appraised catalogue has, and how many times as long each may take. */
export const appraisalGoals = { copies: 100, whole: 2, changed: 1 }

/** How many times as long as CSV a workbook of the same rows may take, from file to matrix. */
export const workbookGoal = 3
