/**
 * A small static web server for the finished build: `npm start`, and the tests in a real browser. It sends the
 * production headers with every answer, never leaves its folder, and answers any request, however broken.
 */
import { readFile, realpath, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import { contentType } from './content-types.mjs'
import { cacheControl, securityHeaders } from './security-headers.mjs'

/** How text is compressed, the best first. */
const encodings = [
  { name: 'br', ending: 'br', compress: promisify(brotliCompress) },
  { name: 'gzip', ending: 'gz', compress: promisify(gzip) },
]

/** The build puts a hash of the content into these names, so the content behind a name never changes. */
const hashedFile = /[\\/]assets[\\/][^\\/]+-[\w-]{8}\.\w+$/

/** @typedef {{ status: number, headers?: Record<string, string>, body?: Buffer }} Answer */

/**
 * @param {number} status
 * @param {string} title
 * @param {Record<string, string>} [headers]
 * @returns {Answer}
 */
function plainPage(status, title, headers = {}) {
  const body = Buffer.from(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1></html>\n`,
  )
  const { type } = contentType('page.html')
  return { status, headers: { 'Content-Type': type, 'Cache-Control': 'no-cache', ...headers }, body }
}

/**
 * The decoded parts of a request's path; undefined if it is not a path that can be decoded.
 * @param {string} url
 */
function pathParts(url) {
  if (!url.startsWith('/')) return undefined
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''))
    return path.includes('\0') ? undefined : path.split('/').filter((part) => part !== '')
  } catch {
    return undefined
  }
}

/** @param {string} file */
const isFolder = async (file) => (await stat(file)).isDirectory()

/**
 * A file's content, compressed: as the build has laid it beside the file, or else now.
 * @param {string} file
 * @param {Buffer} content
 * @param {(typeof encodings)[number]} encoding
 */
const compressed = async (file, content, { ending, compress }) =>
  (await readFile(`${file}.${ending}`).catch(() => undefined)) ?? (await compress(content))

/**
 * @param {string} file
 * @param {string} accepted the request's `Accept-Encoding`
 * @returns {Promise<Answer>}
 */
async function fileAnswer(file, accepted) {
  const content = await readFile(file)
  const { type, isText } = contentType(file)
  const encoding = isText
    ? encodings.find(({ name }) => new RegExp(`\\b${name}\\b`).test(accepted))
    : undefined
  return {
    status: 200,
    headers: {
      'Content-Type': type,
      'Cache-Control': hashedFile.test(file) ? cacheControl.hashed : cacheControl.other,
      ...(isText ? { Vary: 'Accept-Encoding' } : {}),
      ...(encoding ? { 'Content-Encoding': encoding.name } : {}),
    },
    body: encoding ? await compressed(file, content, encoding) : content,
  }
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {string} root
 * @param {readonly string[]} base
 * @returns {Promise<Answer>}
 */
async function answer(request, root, base) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return plainPage(405, 'Only GET and HEAD are answered', { Allow: 'GET, HEAD' })
  }
  const parts = pathParts(request.url ?? '')
  if (!parts) return plainPage(400, 'This address cannot be read')
  const notFound = plainPage(404, 'There is nothing at this address')
  const inBase = base.every((part, index) => parts[index] === part)
  const isHidden = parts.some((part) => part.startsWith('.') || /[\\:]/.test(part))
  if (!inBase || isHidden) return notFound
  const inBuild = parts.slice(base.length)
  // A shared link whose `#` a chat program has turned into `%23` asks for a file that does not exist.
  if (inBuild.length === 2 && inBuild[0] === 's' && inBuild[1] !== 'index.html') inBuild[1] = 'index.html'
  try {
    let file = await realpath(join(root, ...inBuild))
    if (file !== root && !file.startsWith(root + sep)) return notFound
    const endsWithSlash = /^[^?#]*\/([?#]|$)/.test(request.url ?? '')
    if (await isFolder(file)) {
      const location = `/${parts.map(encodeURIComponent).join('/')}/`
      if (!endsWithSlash) return plainPage(301, 'Moved', { Location: location })
      file = join(file, 'index.html')
    } else if (endsWithSlash) {
      return notFound
    }
    return await fileAnswer(file, String(request.headers['accept-encoding']))
  } catch {
    return notFound
  }
}

/**
 * Serves the files of a folder. Port 0 takes any free port; `headersOf` says what is sent with the answer to a path.
 * @param {{
 *   root: string, port?: number, basePath?: string, host?: string,
 *   headersOf?: (path: string) => Readonly<Record<string, string>>,
 * }} options
 * @returns {Promise<{ address: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({
  root,
  port = 0,
  basePath = '/',
  host = '127.0.0.1',
  headersOf = () => securityHeaders,
}) {
  const realRoot = await realpath(root)
  const base = basePath.split('/').filter((part) => part !== '')
  const server = createServer((request, response) => {
    void answer(request, realRoot, base).then(({ status, headers, body = Buffer.alloc(0) }) => {
      const own = headersOf(String(request.url).replace(/[?#].*/s, ''))
      response.writeHead(status, { ...own, ...headers, 'Content-Length': body.length })
      response.end(request.method === 'HEAD' ? undefined : body)
    })
  })
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(undefined))
  })
  const bound = server.address()
  const boundPort = typeof bound === 'object' && bound ? bound.port : port
  return {
    address: `http://${host}:${boundPort}/${base.map((part) => `${part}/`).join('')}`,
    port: boundPort,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
