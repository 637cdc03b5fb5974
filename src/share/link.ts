/** The two forms in which a token is handed on: a link to open, and a code to copy by hand. */

/** The folder of the page for shared results, and what parts it from the token. */
const SHARED_PAGE = 's/#'

/** Whether others can open what stands at an address. A file on a disk is there for this device alone. */
export function isForOthers(address: string): boolean {
  return /^https?:/i.test(address)
}

/**
 * The link to a shared result. The answers stand after the `#`, which browsers never send to a server.
 *
 * @param address the address of the app's start page; a file name, `?…` and `#…` at its end make no difference.
 * @throws TypeError when it is not a complete address.
 */
export function linkTo(address: string, token: string): string {
  return new URL(SHARED_PAGE + token, address).href
}

/**
 * The token as a code in groups of four: `ZHXQ 42TA 8GF2`. In capitals, because a small l passes for a 1 and a g for
 * a 9, and because QR codes hold capitals more densely; with spaces, because a hyphen could be part of it.
 */
export function codeOf(token: string): string {
  return token.toUpperCase().replace(/.{4}(?=.)/g, '$& ')
}
