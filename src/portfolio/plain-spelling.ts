/** Removes differences of spelling that do not matter: case, spaces, hyphens, full-width letters, curly apostrophes. */

/** Returns the form that two spellings of the same text share. */
export function plainSpelling(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[\s\u200b-\u200f\u2060\ufeff_\p{Pd}]+/gu, '')
}
