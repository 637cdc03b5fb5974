/**
 * A small static web server for the finished build, used by `npm start` and by the browser tests. It sends the production
 * headers with every answer, never leaves its folder, and answers any request, even a malformed one.
 *
 * Why not sirv (3.0.2)? It fails a quarter of the tests: content tags, weights of encodings, links that leave the folder.
 * To pass them, we would find and read each file before it does, with nine tenths of these lines.
 */
import { createHash } from 'node:crypto'
import { readFile, realpath, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import { contentType } from './content-types.mjs'
import { cacheControl, securityHeaders } from './security-headers.mjs'

/** The encodings of text, the best first. */
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
 * Returns the decoded parts of a request's path; undefined if it cannot be decoded.
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
const isFile = (file) =>
  stat(file).then(
    (found) => found.isFile(),
    () => false,
  )

/** @param {string} file */
const isFolder = async (file) => (await stat(file)).isDirectory()

/**
 * Returns a file's content, compressed: by the build, in a file beside it, or else now.
 * @param {string} file
 * @param {Buffer} content
 * @param {(typeof encodings)[number]} encoding
 */
const compressed = async (file, content, { ending, compress }) =>
  (await readFile(`${file}.${ending}`).catch(() => undefined)) ?? (await compress(content))

/**
 * Tells whether a request accepts an encoding: its weight, or else that of `*`, is above 0.
 * @param {string} accepted the request's `Accept-Encoding`
 * @param {string} encoding
 */
function accepts(accepted, encoding) {
  const weights = new Map(
    accepted.split(',').map((one) => {
      const [name = '', ...parameters] = one.split(';').map((part) => part.trim().toLowerCase())
      const weight = parameters.find((parameter) => parameter.startsWith('q='))
      return [name, weight ? Number(weight.slice(2)) : 1]
    }),
  )
  return (weights.get(encoding) ?? weights.get('*') ?? 0) > 0
}

/**
 * @param {string} file
 * @param {string} accepted the request's `Accept-Encoding`
 * @param {string} known the request's `If-None-Match`
 * @returns {Promise<Answer>}
 */
async function fileAnswer(file, accepted, known) {
  const content = await readFile(file)
  const { type, isText } = contentType(file)
  const encoding = isText ? encodings.find(({ name }) => accepts(accepted, name)) : undefined
  // The same content in another encoding is another representation, so it has a tag of its own.
  const tag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}-${encoding?.name ?? 'plain'}"`
  const isKnown = known === '*' || known.split(',').some((one) => one.trim().replace(/^W\//, '') === tag)
  return {
    status: isKnown ? 304 : 200,
    headers: {
      ETag: tag,
      'Content-Type': type,
      'Cache-Control': hashedFile.test(file) ? cacheControl.hashed : cacheControl.other,
      ...(isText ? { Vary: 'Accept-Encoding' } : {}),
      ...(encoding ? { 'Content-Encoding': encoding.name } : {}),
    },
    ...(isKnown ? {} : { body: encoding ? await compressed(file, content, encoding) : content }),
  }
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {string} root
 * @param {readonly string[]} base
 * @param {boolean} hidesEndings
 * @returns {Promise<Answer>}
 */
async function answer(request, root, base, hidesEndings) {
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
  const last = inBuild.at(-1) ?? ''
  if (hidesEndings && last.endsWith('.html')) {
    const shown = last === 'index.html' ? '' : last.slice(0, -'.html'.length)
    return plainPage(308, 'Moved', { Location: `/${[...parts.slice(0, -1), shown].join('/')}` })
  }
  if (hidesEndings && last !== '' && (await isFile(join(root, ...inBuild) + '.html')))
    inBuild.push(`${inBuild.pop()}.html`)
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
    return await fileAnswer(
      file,
      request.headers['accept-encoding']?.toString() ?? '',
      request.headers['if-none-match'] ?? '',
    )
  } catch {
    return notFound
  }
}

/**
 * Serves the files of a folder. Port 0 takes any free port. `headersOf` gives the headers for a path. `hidesEndings`
 * redirects from `x.html` to `x`, as many hosts do. Rejects if the port cannot be used.
 * @param {{
 *   root: string, port?: number, basePath?: string, host?: string,
 *   headersOf?: (path: string) => Readonly<Record<string, string>>, hidesEndings?: boolean,
 * }} options
 * @returns {Promise<{ address: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({
  root,
  port = 0,
  basePath = '/',
  host = '127.0.0.1',
  headersOf = () => securityHeaders,
  hidesEndings = false,
}) {
  const realRoot = await realpath(root)
  const base = basePath.split('/').filter((part) => part !== '')
  const server = createServer((request, response) => {
    void answer(request, realRoot, base, hidesEndings).then(({ status, headers, body = Buffer.alloc(0) }) => {
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
