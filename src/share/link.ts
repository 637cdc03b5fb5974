/** The two forms of a token: a link to open, and a code to copy by hand. */

/** The folder of the page for shared results, and what parts it from the token. */
const SHARED_PAGE = 's/#'

/** Whether others can open an address. A file on a disk exists for this device alone. */
export function isForOthers(address: string): boolean {
  return /^https?:/i.test(address)
}

/**
 * Makes the link to a shared result. The answers follow the `#`, which browsers never send to a server.
 *
 * @param address the address of the app's start page; a file name, `?…` and `#…` at its end make no difference.
 * @throws TypeError when it is not a complete address.
 */
export function linkTo(address: string, token: string): string {
  return new URL(SHARED_PAGE + token, address).href
}

/**
 * Writes the token as a code in groups of four: `ZHXQ 42TA 8GF2`.
 * - Capitals, because a small l looks like a 1 and a g like a 9. QR codes also hold capitals more densely.
 * - Spaces, because a hyphen could be taken for a part of it.
 */
export function codeOf(token: string): string {
  return token.toUpperCase().replace(/.{4}(?=.)/g, '$& ')
}
