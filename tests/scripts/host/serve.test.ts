import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { request, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { securityHeaders } from '../../../scripts/host/security-headers.mjs'
import { serve } from '../../../scripts/host/serve.mjs'

interface Reply {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

let parent: string
let atRoot: Awaited<ReturnType<typeof serve>>
let inFolder: Awaited<ReturnType<typeof serve>>

/** Sends the path unchanged, because `fetch` would normalise it first. */
function ask(
  server: { port: number },
  path: string,
  options: { method?: string; encoding?: string; known?: string } = {},
) {
  return new Promise<Reply>((resolve, reject) => {
    const headers = {
      ...(options.encoding === undefined ? {} : { 'Accept-Encoding': options.encoding }),
      ...(options.known === undefined ? {} : { 'If-None-Match': options.known }),
    }
    request(
      { port: server.port, host: '127.0.0.1', path, method: options.method ?? 'GET', headers },
      (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) })
        })
      },
    )
      .on('error', reject)
      .end()
  })
}

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'serve a folder '))
  const root = join(parent, 'root')
  await mkdir(join(root, 'assets'), { recursive: true })
  await mkdir(join(root, 'more'))
  await mkdir(join(root, '.vite'))
  await writeFile(join(parent, 'secret.txt'), 'secret')
  await mkdir(join(parent, 'root-neighbour'))
  await writeFile(join(parent, 'root-neighbour', 'secret.txt'), 'secret')
  await symlink(join(parent, 'secret.txt'), join(root, 'link.txt'))
  await writeFile(join(root, '.vite', 'manifest.json'), '{}')
  await writeFile(join(root, 'index.html'), '<!doctype html><title>Home</title>')
  await writeFile(join(root, 'other.html'), '<!doctype html><title>Other</title>')
  await writeFile(join(root, 'more', 'index.html'), '<!doctype html><title>More</title>')
  await writeFile(join(root, 'assets', 'index-AbC_12-x.js'), 'export {}')
  await writeFile(join(root, 'icon-original.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  await writeFile(join(root, '政策.txt'), '好')
  await writeFile(join(root, 'picture.png'), 'png')
  atRoot = await serve({ root })
  inFolder = await serve({ root, basePath: '/deep/sub/path/' })
})

afterAll(async () => {
  await Promise.all([atRoot.close(), inFolder.close()])
  await rm(parent, { recursive: true })
})

describe('what a browser already has', () => {
  it('is not sent again in the same encoding', async () => {
    const plain = await ask(atRoot, '/')
    const packed = await ask(atRoot, '/', { encoding: 'br' })
    expect(plain.headers.etag).toMatch(/^"[\w-]{22}-plain"$/)
    expect(packed.headers.etag).not.toBe(plain.headers.etag)
    for (const known of [String(plain.headers.etag), `"other", W/${String(plain.headers.etag)}`, '*']) {
      const again = await ask(atRoot, '/', { known })
      expect([again.status, again.body.length]).toEqual([304, 0])
      expect(again.headers.etag).toBe(plain.headers.etag)
    }
    for (const known of ['"other"', String(packed.headers.etag)])
      expect((await ask(atRoot, '/', { known })).status).toBe(200)
  })
})

describe('an encoding', () => {
  it.each([
    ['br;q=0', undefined],
    ['br;q=0, gzip', 'gzip'],
    ['gzip;q=0.000, br;q=0.1', 'br'],
    ['*;q=0', undefined],
    ['*', 'br'],
    ['br;q=0, *', 'gzip'],
    ['x-br', undefined],
    ['GZIP', 'gzip'],
  ])('is chosen as the request allows: %s', async (encoding, expected) => {
    expect((await ask(atRoot, '/', { encoding })).headers['content-encoding']).toBe(expected)
  })
})

describe('a host that hides the endings of pages', () => {
  it('redirects to the address without the ending, and shows the page there', async () => {
    const host = await serve({ root: join(parent, 'root'), hidesEndings: true })
    try {
      for (const [path, to] of [
        ['/index.html', '/'],
        ['/more/index.html', '/more/'],
        ['/other.html', '/other'],
      ] as const)
        expect(await ask(host, path)).toMatchObject({ status: 308, headers: { location: to } })
      expect((await ask(host, '/other')).body.toString()).toContain('Other')
    } finally {
      await host.close()
    }
  })
})

describe('the server', () => {
  it.each([
    ['/', 'Home', 'text/html; charset=utf-8'],
    ['/?a=b', 'Home', 'text/html; charset=utf-8'],
    ['/more/', 'More', 'text/html; charset=utf-8'],
    ['/assets/index-AbC_12-x.js', 'export', 'text/javascript; charset=utf-8'],
    ['/icon-original.svg', '<svg', 'image/svg+xml'],
    ['/picture.png', 'png', 'image/png'],
    ['/%E6%94%BF%E7%AD%96.txt', '好', 'text/plain; charset=utf-8'],
  ])('answers %s', async (path, content, type) => {
    const reply = await ask(atRoot, path)
    expect(reply.status).toBe(200)
    expect(reply.headers['content-type']).toBe(type)
    expect(reply.body.toString()).toContain(content)
  })

  it('redirects the address of a folder to the one with a slash', async () => {
    expect(await ask(atRoot, '/more')).toMatchObject({ status: 301, headers: { location: '/more/' } })
  })

  it('never redirects to another host', async () => {
    expect(await ask(atRoot, '//more')).toMatchObject({ status: 301, headers: { location: '/more/' } })
  })

  it('answers only under its base path', async () => {
    expect(inFolder.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/deep\/sub\/path\/$/)
    expect((await ask(inFolder, '/deep/sub/path/')).body.toString()).toContain('Home')
    expect((await ask(inFolder, '/deep/sub/path')).headers.location).toBe('/deep/sub/path/')
    expect((await ask(inFolder, '/')).status).toBe(404)
    expect((await ask(inFolder, '/deep/sub/index.html')).status).toBe(404)
  })
})

describe('the server on a wrong request', () => {
  it.each([
    '/nothing.html',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/more/../../secret.txt',
    '/../root-neighbour/secret.txt',
    '/link.txt',
    '/.vite/manifest.json',
    '/index.html/',
    '/assets/',
    `/${'a'.repeat(5000)}`,
  ])('finds nothing at %s', async (path) => {
    const reply = await ask(atRoot, path)
    expect(reply.status).toBe(404)
    expect(reply.body.toString()).not.toContain('secret')
  })

  it.each(['/%', '/%zz', '/%E6%94', '/%00', '*', 'http://elsewhere.example/'])(
    'cannot read %s',
    async (path) => {
      expect((await ask(atRoot, path)).status).toBe(400)
    },
  )

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('does not answer %s', async (method) => {
    expect(await ask(atRoot, '/', { method })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
  })

  it('says so if its port is in use', async () => {
    await expect(serve({ root: parent, port: atRoot.port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})

describe('an answer of the server', () => {
  it.each(['/', '/more', '/nothing', '/%zz'])('has every security header at %s', async (path) => {
    const { headers } = await ask(atRoot, path)
    for (const [name, value] of Object.entries(securityHeaders))
      expect(headers[name.toLowerCase()]).toBe(value)
  })

  it('may be kept for a year only if the name of the file holds a hash', async () => {
    const kept = async (path: string) => (await ask(atRoot, path)).headers['cache-control']
    expect(await kept('/assets/index-AbC_12-x.js')).toBe('public, max-age=31536000, immutable')
    expect(await kept('/')).toBe('no-cache')
    expect(await kept('/icon-original.svg')).toBe('no-cache')
    expect(await kept('/nothing')).toBe('no-cache')
  })

  it('has headers but no content for a HEAD request', async () => {
    const reply = await ask(atRoot, '/', { method: 'HEAD' })
    expect(reply.body).toHaveLength(0)
    expect(Number(reply.headers['content-length'])).toBeGreaterThan(0)
  })

  it('is compressed if it is text and the browser accepts that', async () => {
    const compressed = await ask(atRoot, '/', { encoding: 'br, gzip' })
    expect(compressed.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' })
    const older = await ask(atRoot, '/', { encoding: 'gzip' })
    expect(older.headers).toMatchObject({ 'content-encoding': 'gzip' })
    expect(gunzipSync(older.body).toString()).toContain('Home')
    expect(brotliDecompressSync(compressed.body).toString()).toContain('Home')
    expect((await ask(atRoot, '/', { encoding: 'identity' })).headers['content-encoding']).toBeUndefined()
    expect(
      (await ask(atRoot, '/picture.png', { encoding: 'gzip' })).headers['content-encoding'],
    ).toBeUndefined()
  })
})
