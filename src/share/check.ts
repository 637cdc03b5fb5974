/**
 * The check: six letters at the end of a token that show whether it arrived unchanged.
 *
 * It is the error-detecting code of bech32 (BIP-173, BIP-350): a BCH code over 32 values with 30 bits of check. In
 * tokens of up to 89 letters it always notices up to four wrong letters. Of other errors, one in 1 073 741 824 slips
 * through. It only detects: to "correct" a letter would be a guess.
 *
 *     withCheck([2, 7, …])         [2, 7, …, six more values]
 *     isIntact([2, 7, …, check])   true
 *     isIntact([3, 7, …, check])   false
 *
 * The final constant is that of our circular. So the links of another circular fail the check. So do addresses of
 * other systems with the same alphabet and code.
 */
import { linkMark } from '../policy/registry'

/** Letters of the check. */
export const CHECK_LENGTH = 6

/** Finds the remainder of the values, taken as a polynomial over GF(32), modulo the generator of bech32. */
function remainderOf(values: readonly number[]): number {
  let remainder = 1
  for (const value of values) {
    const top = remainder >>> 25
    remainder = ((remainder & 0x1ffffff) << 5) ^ value
    remainder ^= -(top & 1) & 0x3b6a57b2
    remainder ^= -((top >>> 1) & 1) & 0x26508e6d
    remainder ^= -((top >>> 2) & 1) & 0x1ea119fa
    remainder ^= -((top >>> 3) & 1) & 0x3d4233dd
    remainder ^= -((top >>> 4) & 1) & 0x2a1462b3
  }
  return remainder
}

/** Adds to the values their check. */
export function withCheck(values: readonly number[]): readonly number[] {
  const difference = remainderOf([...values, 0, 0, 0, 0, 0, 0]) ^ linkMark
  const check = [25, 20, 15, 10, 5, 0].map((shift) => (difference >>> shift) & 31)
  return [...values, ...check]
}

/** Whether values that end with a check arrived unchanged. */
export function isIntact(values: readonly number[]): boolean {
  return remainderOf(values) === linkMark
}
