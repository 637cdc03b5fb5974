/** Playwright's `test` with the app in a frame of another site. The app is served with the headers for embedding. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { FrameLocator, Page } from '@playwright/test'
import { embeddingHeadersFile, exampleAncestors } from '../../../scripts/host/hosting-files.mjs'
import { projectRoot } from '../../../scripts/run/run-tool.mjs'
import { serve } from '../../../scripts/host/serve.mjs'
import { expect, test as visiting } from './app'
import { type Journal, keepJournal } from './journal'

export { expect } from '@playwright/test'

/** Reads a file in the `_headers` format. Returns a function that joins the headers of all blocks that match a path. */
function headersIn(file: string): (path: string) => Readonly<Record<string, string>> {
  const blocks = file
    .replace(/^#.*\n/gm, '')
    .split(/^(?=\/)/m)
    .map((block) => {
      const [pattern = '', ...lines] = block.trimEnd().split('\n')
      const headers = lines.map((line) => /^ {2}([\w-]+): (.*)$/.exec(line)?.slice(1) as [string, string])
      return { pattern, headers: Object.fromEntries(headers) }
    })
  return (path) =>
    Object.assign(
      {},
      ...blocks
        .filter(({ pattern }) =>
          pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
        )
        .map(({ headers }) => headers),
    ) as Readonly<Record<string, string>>
}

/** A site that answers every address with one page, which notes all messages that it receives. */
export interface Site {
  /** Such as `http://localhost:1234`. */
  readonly origin: string
  /** Sets the content of the page from now on. */
  readonly show: (body: string, language?: string) => void
}

interface Embedding {
  /** The firm's host name. `localhost` makes it another site; the app's own `127.0.0.1` makes it the same site. */
  firmAt: 'localhost' | '127.0.0.1'
  /** The law firm that may embed the app. */
  firm: Site
  /** A site that may not embed the app. */
  stranger: Site
  /** The address of the app with the settings for embedding, ending in `/`. */
  app: string
  /** The app in the firm's page. */
  framed: FrameLocator
}

async function startSite(name: Embedding['firmAt']): Promise<Site & { close: () => void }> {
  let page = ''
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
    response.end(page)
  })
  await new Promise<void>((resolve) => server.listen(0, name, resolve))
  return {
    origin: `http://${name}:${String((server.address() as AddressInfo).port)}`,
    show: (body, language = '') => {
      page = `<!doctype html><html lang="${language}"><meta name="viewport" content="width=device-width">
        <link rel="icon" href="data:,"><title>A law firm</title>
        <script>heard = []; addEventListener('message', (event) => heard.push(event.data)); before = Object.keys(window)</script>
        <p>Before</p>${body}<p>After</p></html>`
    },
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** Playwright's `test` with the app, the firm's page and a stranger's page. */
export const test = visiting.extend<Embedding>({
  firmAt: ['localhost', { option: true }],
  firm: async ({ firmAt }, use) => {
    const site = await startSite(firmAt)
    await use(site)
    site.close()
  },
  stranger: async ({}, use) => {
    const site = await startSite('localhost')
    await use(site)
    site.close()
  },
  app: async ({ firm }, use) => {
    const headersOf = headersIn(embeddingHeadersFile.replace(exampleAncestors, firm.origin))
    const server = await serve({ root: join(projectRoot, 'dist'), headersOf })
    await use(server.address)
    await server.close()
  },
  watch: async ({ app, baseURL, firm, stranger }, use) => {
    const journals: Journal[] = []
    await use(async (context) => {
      const own = [app, baseURL ?? '', firm.origin, stranger.origin].map((address) => new URL(address).origin)
      const journal = await keepJournal(context, own)
      journals.push(journal)
      return journal
    })
    expect(journals.flatMap(({ faults }) => faults)).toEqual([])
  },
  framed: async ({ page }, use) => use(page.frameLocator('iframe')),
})

/** Returns all messages that the page around the frame has received. */
export const heardBy = (page: Page): Promise<unknown[]> =>
  page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard)
