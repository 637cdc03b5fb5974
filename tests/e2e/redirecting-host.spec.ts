/** A host that redirects from `x.html` to `x`, and a folder with the name of the folder of shared links. */
import { join } from 'node:path'
import { serve } from '../../scripts/host/serve.mjs'
import { projectRoot } from '../../scripts/run/run-tool.mjs'
import { encodeToken } from '../../src/share'
import { english } from '../support/words'
import { test as visiting } from './support/app'
import { heading } from './support/sharing'
import { expect, untilOffline } from './support/offline'

const { words, details } = english

const test = visiting.extend<{ host: Awaited<ReturnType<typeof serve>> }>({
  serviceWorkers: 'allow',
  host: async ({ place }, use) => {
    const folder = place === 'root' ? '/s/' : '/deep/s/'
    const host = await serve({ root: join(projectRoot, 'dist'), basePath: folder, hidesEndings: true })
    await use(host)
    await host.close().catch(() => undefined)
  },
  baseURL: async ({ host }, use) => use(host.address),
})

test('works offline and by links in a folder named s', async ({ page, context, host, untilQuiet }) => {
  await page.goto(host.address)
  await expect(heading(page)).toHaveText(words.messages.start.title)
  await untilOffline(page)
  await untilQuiet()
  await host.close()
  await context.setOffline(true)
  await page.reload()
  await expect(heading(page)).toHaveText(words.messages.start.title)
  for (const name of ['measures', 'measures.html']) {
    await page.goto(`${host.address}${name}`)
    await expect(page.locator('.reading')).toBeVisible()
  }
  await page.goto(`${host.address}s/#${encodeToken({ region: 'cn-gd' })}`)
  await expect(heading(page)).toHaveText(details.sharing.shared.title)
  expect(new URL(page.url()).pathname).toBe('/s/')
})
