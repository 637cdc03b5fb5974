/**
 * The one source of the security headers. The build writes them into the pages and into `_headers` for static hosts. The
 * local server sends them, and the tests use them.
 */

/**
 * The content security policy of the pages: nothing inline, nothing from other origins, no fetch by a script.
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
  // Vue inserts static parts of templates through the policy `vue`; src/browser/own-scripts.ts approves workers.
  'trusted-types': ['vue', 'own-scripts'],
}

/**
 * Directives of the header only. Browsers ignore `frame-ancestors` in a page. `connect-src` lets the offline worker,
 * which obeys only the header, fetch the app's own files. A page also obeys the policy in its own text, which lets it
 * fetch nothing.
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
 * Returns the headers of a host that lets chosen sites embed the app. X-Frame-Options is left out, because it cannot
 * list sites and browsers that know `frame-ancestors` do not need it.
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

/** The one file that other sites may load, and the header that lets them. */
export const embedding = { path: '/embed.js', headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' } }

/** The folders with the page for shared links: the one that links name, and the target of the redirect below. */
export const sharedFolders = ['s', 'shared']

/**
 * The `_redirects` file of several static hosts. The page for shared links answers every address below `/s/`, however a
 * chat program has changed it. The target is another folder, named without its file: many hosts drop a rule whose
 * target matches the rule again.
 */
export const redirectsFile = '/s/*  /shared/  200\n'

/**
 * How long browsers may keep a file: for a year if a hash of its content is in its name. Any other file they must
 * revalidate before each use.
 */
export const cacheControl = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' }

/**
 * Writes headers for a path in the `_headers` format, which several static hosts read.
 * @param {string} path
 * @param {Readonly<Record<string, string>>} headers
 */
export const headersBlock = (path, headers) =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n')

/** The security headers in that format; scripts/host/hosting-files.mjs adds the caching. */
export const headersFile = headersBlock('/*', securityHeaders)
