/** Media types of files by the ending of their names. */
import { extname } from 'node:path'

/** @type {Readonly<Record<string, string>>} */
const textTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
}

/** @type {Readonly<Record<string, string>>} */
const otherTypes = {
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/**
 * Returns the media type of a file, `application/octet-stream` if its ending is not known, and whether it is text.
 * @param {string} file
 */
export function contentType(file) {
  const ending = extname(file).toLowerCase()
  const textType = textTypes[ending]
  return {
    type: textType ?? otherTypes[ending] ?? 'application/octet-stream',
    isText: textType !== undefined,
  }
}
