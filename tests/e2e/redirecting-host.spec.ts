/** Hosts that send from `x.html` on to `x`, and a folder that is called as that of shared links. */
import { join } from 'node:path'
import { serve } from '../../scripts/host/serve.mjs'
import { projectRoot } from '../../scripts/run/run-tool.mjs'
import { encodeToken } from '../../src/share'
import { english } from '../support/words'
import { onlyInChromium } from './support/engines'
import { heading } from './support/sharing'
import { expect, test, untilOffline } from './support/offline'

const { words, details } = english

test('the app in a folder s opens as the app, works offline, and takes shared links', async ({
  page,
  context,
}) => {
  onlyInChromium('the network is taken away from the worker as well')
  const host = await serve({ root: join(projectRoot, 'dist'), basePath: '/s/', hidesEndings: true })
  try {
    await page.goto(host.address)
    await expect(heading(page)).toHaveText(words.messages.start.title)
    await untilOffline(page)
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
  } finally {
    await host.close().catch(() => undefined)
  }
})
