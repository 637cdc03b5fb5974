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

/** The bits of a number, as a text of zeros and ones. */
export function bitsOf(whole: number): string {
  const low = (whole + 1).toString(2).slice(1)
  return `${'1'.repeat(low.length)}0${low}`
}

/** A number by steps, that is in unary: as many ones, then a zero. Shorter than `bitsOf` for numbers from 1 to 3. */
export function stepsOf(whole: number): string {
  return `${'1'.repeat(whole)}0`
}

/** Reads bits one after the other. */
export class BitReader {
  private position = 0

  constructor(private readonly bits: string) {}

  /** The next bit; 0 beyond the end. */
  bit(): 0 | 1 {
    return this.bits.charAt(this.position++) === '1' ? 1 : 0
  }

  /** The next number that was written by steps. */
  steps(): number {
    let steps = 0
    while (this.bit() === 1) steps += 1
    return steps
  }

  /** The next number. */
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

/** Groups of five bits as values from 0 to 31. Zeros at the end are left out, since a reader supplies them. */
export function valuesOfBits(bits: string): number[] {
  const values: number[] = []
  const written = bits.lastIndexOf('1') + 1
  for (let start = 0; start < written; start += 5) {
    values.push(Number.parseInt(bits.slice(start, start + 5).padEnd(5, '0'), 2))
  }
  return values
}

/** The bits of values from 0 to 31. */
export function bitsOfValues(values: readonly number[]): string {
  return values.map((value) => value.toString(2).padStart(5, '0')).join('')
}
