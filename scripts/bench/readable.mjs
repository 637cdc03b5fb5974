/** Writes numbers so that they are easy to read. */

/**
 * Returns a time in the unit in which it reads best.
 * @param {number | undefined} milliseconds
 */
export function readable(milliseconds) {
  if (milliseconds === undefined) return '–'
  if (milliseconds < 1) return `${twoDigits(milliseconds * 1000)} µs`
  return milliseconds < 1000 ? `${twoDigits(milliseconds)} ms` : `${twoDigits(milliseconds / 1000)} s`
}

/**
 * Returns a number rounded to two significant digits, or to a whole number from 10 on.
 * @param {number} number
 */
export function twoDigits(number) {
  return number < 10 ? String(Number(number.toPrecision(2))) : number.toFixed(0)
}
