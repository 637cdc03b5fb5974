/**
 * Writes whole numbers as bits: few bits for small numbers, and no upper limit.
 *
 * This is the Elias gamma code of the number plus one, with ones and zeros exchanged in its unary prefix:
 *
 *     0  0          3  11000        7  1110000
 *     1  100        4  11001        …
 *     2  101        6  11011       31  11111000000
 *
 * So a reader needs no table of how many options a question has, and an unanswered question costs one bit. Bits
 * beyond the end read as zeros: unanswered.
 */

/** Writes the bits of a number, as a text of zeros and ones. */
export function bitsOf(whole: number): string {
  const low = (whole + 1).toString(2).slice(1)
  return `${'1'.repeat(low.length)}0${low}`
}

/** Writes a number by steps: as many ones, then a zero (unary). Shorter than `bitsOf` for numbers from 1 to 3. */
export function stepsOf(whole: number): string {
  return `${'1'.repeat(whole)}0`
}

/** Reads bits one after the other. */
export class BitReader {
  private position = 0

  constructor(private readonly bits: string) {}

  /** Reads the next bit; 0 beyond the end. */
  bit(): 0 | 1 {
    return this.bits.charAt(this.position++) === '1' ? 1 : 0
  }

  /** Reads the next number that was written by steps. */
  steps(): number {
    let steps = 0
    while (this.bit() === 1) steps += 1
    return steps
  }

  /** Reads the next number. */
  whole(): number {
    let more = this.steps()
    let whole = 1
    for (; more > 0; more -= 1) whole = whole * 2 + this.bit()
    return whole - 1
  }

  /** Whether only zeros are left. */
  isSpent(): boolean {
    return !this.bits.includes('1', this.position)
  }
}

/** Turns groups of five bits into values from 0 to 31. Leaves out zeros at the end, since a reader supplies them. */
export function valuesOfBits(bits: string): number[] {
  const values: number[] = []
  const written = bits.lastIndexOf('1') + 1
  for (let start = 0; start < written; start += 5) {
    values.push(Number.parseInt(bits.slice(start, start + 5).padEnd(5, '0'), 2))
  }
  return values
}

/** Writes the bits of values from 0 to 31. */
export function bitsOfValues(values: readonly number[]): string {
  return values.map((value) => value.toString(2).padStart(5, '0')).join('')
}
