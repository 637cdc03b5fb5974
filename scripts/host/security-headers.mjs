/**
 * The one source of the security headers: the build writes them into the pages and into `_headers` for static
 * hosts, the local server sends them, the tests hold the app to them.
 */

/**
 * What a page may load and do. Nothing inline, nothing from elsewhere, no request of its own after loading.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const policy = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  // Vue inserts the static parts of its own templates through a policy of this name; src/browser/own-scripts.ts approves workers.
  'trusted-types': ['vue', 'own-scripts'],
}

/**
 * What stands in the header only. Browsers obey `frame-ancestors` nowhere else. `connect-src` is for the offline worker,
 * which obeys the header it comes with and fetches the app's own files; a page obeys its own policy as well, which
 * lets it fetch nothing.
 */
const headerOnlyPolicy = { 'connect-src': ["'self'"], 'frame-ancestors': ["'none'"] }

/** @param {Readonly<Record<string, readonly string[]>>} directives */
const asText = (directives) =>
  Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ')

/** The policy for a `<meta http-equiv="Content-Security-Policy">`. */
export const metaPolicy = asText(policy)

/**
 * Every security header, by name.
 * @type {Readonly<Record<string, string>>}
 */
export const securityHeaders = {
  'Content-Security-Policy': asText({ ...policy, ...headerOnlyPolicy }),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': [
    'accelerometer=()',
    'camera=()',
    'display-capture=()',
    'geolocation=()',
    'gyroscope=()',
    'magnetometer=()',
    'microphone=()',
    'midi=()',
    'payment=()',
    'usb=()',
  ].join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/**
 * The headers of a host that lets chosen sites hold the app in a frame. X-Frame-Options knows no list of sites, so it
 * is left out; browsers that know `frame-ancestors` do not need it.
 * @param {string} ancestors the sites as `frame-ancestors` names them, such as `https://www.example.com`
 * @returns {Readonly<Record<string, string>>}
 */
export function embeddingHeaders(ancestors) {
  const { 'X-Frame-Options': _, ...others } = securityHeaders
  return {
    ...others,
    'Content-Security-Policy': asText({ ...policy, ...headerOnlyPolicy, 'frame-ancestors': [ancestors] }),
  }
}

/** The one file that other sites may load then, and what says so. */
export const embedding = { path: '/embed.js', headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' } }

/**
 * Where the page for shared links stands: at their address, and once more outside of it.
 */
export const sharedFolders = ['s', 'shared']

/**
 * For static hosts that read `_redirects`: whatever a chat program has made of a shared link, its page answers. From
 * another folder, and without its file name: many hosts drop a rule whose target falls under the rule again.
 */
export const redirectsFile = '/s/*  /shared/  200\n'

/** How long browsers may keep a file. A name with a hash never changes its content; all others are asked for anew. */
export const cacheControl = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' }

/**
 * Headers in the `_headers` format that several static hosts read; scripts/host/hosting-files.mjs adds what may be kept.
 * @param {string} path
 * @param {Readonly<Record<string, string>>} headers
 */
export const headersBlock = (path, headers) =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n')

/** The security headers in that format. */
export const headersFile = headersBlock('/*', securityHeaders)
