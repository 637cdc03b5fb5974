/** A web host for the tests of releases. It can be closed, can serve any files as a release, and notes its requests. */
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { filesIn, workerFile, workerFor } from '../../../scripts/build/offline.mjs'
import { contentType } from '../../../scripts/host/content-types.mjs'
import { projectRoot } from '../../../scripts/run/run-tool.mjs'
import { securityHeaders } from '../../../scripts/host/security-headers.mjs'

/** The files of a release, by their paths. */
export type Build = ReadonlyMap<string, Buffer>

/** Reads the build in `dist`, without the compressed copies. */
export const finishedBuild = (): Build =>
  new Map([...filesIn(join(projectRoot, 'dist'))].filter(([path]) => !/\.(br|gz)$/.test(path)))

/**
 * Turns the app into another release: every file in `assets/` gets another name and content. The page names its
 * release, and every script notes that it has run. So a mixture of releases is detected.
 */
export function releaseOf(build: Build, number: number): Build {
  const renamed = new Map(
    [...build.keys()]
      .filter((path) => path.startsWith('assets/'))
      .map((path) => {
        const name = path.slice('assets/'.length)
        const hash = createHash('sha256')
          .update(`${name} ${String(number)}`)
          .digest('hex')
          .slice(0, 8)
        return [name, name.replace(/[\w-]{8}(?=\.\w+$)/, hash)]
      }),
  )
  const names = new RegExp([...renamed.keys()].map((name) => name.replaceAll('.', '\\.')).join('|'), 'g')
  const rename = (text: string): string => text.replace(names, (name) => renamed.get(name) ?? name)
  const files = new Map(
    [...build]
      .filter(([path]) => /^(assets|s)\/|\.(html|svg)$/.test(path))
      .map(([path, content]) => [
        rename(path),
        Buffer.from(marked(path, rename(content.toString()), number)),
      ]),
  )
  const code = build.get(workerFile)?.toString().split('\n').slice(1).join('\n') ?? ''
  return new Map([...files, [workerFile, Buffer.from(workerFor(files, code))]])
}

function marked(path: string, text: string, number: number): string {
  if (path.endsWith('.html'))
    return text.replace('<head>', `<head><meta name="release" content="${String(number)}">`)
  if (path.endsWith('.js')) return `${text}\n;(globalThis.releases ??= new Set()).add(${String(number)})\n`
  return path.endsWith('.css') ? `${text}\n/* ${String(number)} */\n` : text
}

/** A running host. */
export interface Host {
  /** The address of the app, ending in `/`. */
  readonly address: string
  /** Replaces the current release completely. */
  readonly publish: (build: Build) => void
  /** Returns the paths requested since the last call, relative to the app's folder. */
  readonly takeRequests: () => string[]
  readonly close: () => Promise<void>
}

/** Starts a host with a first release in a folder, such as `/` or `/deep/`. */
export async function startHost(first: Build, folder: string): Promise<Host> {
  let build = first
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname.slice(folder.length)
    asked.push(path)
    const file = /^$|^s\/[^/]*$/.test(path) ? `${path.startsWith('s/') ? 's/' : ''}index.html` : path
    const content = build.get(file)
    response.writeHead(content ? 200 : 404, {
      ...securityHeaders,
      'Content-Type': contentType(file).type,
      // Forbids the browser's own cache: without a network, only the worker may provide files.
      'Cache-Control': 'no-store',
    })
    response.end(content ?? 'There is nothing at this address.')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${String(port)}${folder}`,
    publish: (next) => (build = next),
    takeRequests: () => asked.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
