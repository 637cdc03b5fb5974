/**
 * Truth, as far as it is known.
 *
 * A user may leave a question open, or may not know. What depends on the answer is then unknown until something
 * settles it. This is Kleene's strong three-valued logic: with `false < unknown < true`, "and" is the least of its
 * parts, "or" the greatest.
 *
 *     unknown and false = false     whatever the open answer is, one part already fails
 *     unknown and true  = unknown   it still hangs on the open answer
 *     unknown or  true  = true      one part already suffices
 *
 * More knowledge never overturns a settled value. Replacing an unknown part by true or false can settle an unknown
 * whole, but never turns true into false.
 */
export type Truth = 0 | 1 | 2

/** It is not so, whatever is still open. */
export const FALSE = 0
/** It hangs on something that is still open. */
export const UNKNOWN = 1
/** It is so, whatever is still open. */
export const TRUE = 2

/** Turns true into false and false into true; what is unknown stays unknown. */
export function negate(truth: Truth): Truth {
  return truth === UNKNOWN ? UNKNOWN : truth === TRUE ? FALSE : TRUE
}

/** Returns the lesser of two truths: their "and". */
export function lesser(one: Truth, other: Truth): Truth {
  return one < other ? one : other
}

/** Returns the greater of two truths: their "or". */
export function greater(one: Truth, other: Truth): Truth {
  return one > other ? one : other
}
