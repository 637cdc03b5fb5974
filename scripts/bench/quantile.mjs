/** What is typical of some measurements. */

/**
 * Returns the value below which `share` (0 to 1) of the values lie, between two of them in proportion. NaN without
 * values.
 * @param {readonly number[]} values
 * @param {number} share
 */
export function quantile(values, share) {
  const sorted = [...values].sort((one, other) => one - other)
  const place = (sorted.length - 1) * share
  const low = sorted[Math.floor(place)] ?? NaN
  const high = sorted[Math.ceil(place)] ?? NaN
  return low + (high - low) * (place - Math.floor(place))
}

/**
 * Returns the median of the values; NaN without values.
 * @param {readonly number[]} values
 */
export const median = (values) => quantile(values, 0.5)
