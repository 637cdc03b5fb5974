/** A text without the differences that make no difference: case, spaces, hyphens, full-width letters, curly apostrophes. */

/** What two spellings of the same have in common. */
export function plainSpelling(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[\s\u200b-\u200f\u2060\ufeff_\p{Pd}]+/gu, '')
}
