import { description, manifest, title } from '../../src/app/prerendered/head'
import { expect, test } from './support/test'
import { heading } from './support/sharing'

for (const place of ['root', 'subPath'] as const) {
  test.describe(`served at ${place === 'root' ? 'the root of a host' : 'a sub-folder'}`, () => {
    test.use({ place })

    test('the page requests nothing more, and has its security policy', async ({
      page,
      journal,
      untilQuiet,
    }) => {
      const response = await page.goto('./')
      await test.step('the page shows its heading, and requests nothing after it has loaded', async () => {
        await expect(heading(page)).toBeVisible()
        // What is not needed for the first page comes after it, however busy the machine is.
        for (const later of ['questions.en-', 'NewRelease-'])
          await expect
            .poll(() => journal.requests.some((request) => request.url().includes(later)), { message: later })
            .toBe(true)
        await page.waitForLoadState('networkidle')
        await untilQuiet()
        journal.requests.length = 0
        await page.mouse.move(200, 200)
        await page.keyboard.press('Tab')
        expect(journal.requests.map((request) => request.url())).toEqual([])
      })
      await test.step('the page has the content security policy, and the server sends it', async () => {
        const header = (await response?.headerValue('content-security-policy')) ?? ''
        const meta = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
        expect(meta).toContain("default-src 'none'")
        expect(header).toBe(`${meta ?? ''}; connect-src 'self'; frame-ancestors 'none'`)
      })
    })
  })
}

test('the licences of the packages in the build are beside it', async ({ request, baseURL }) => {
  const licences = await request.get(new URL('licences.txt', baseURL).href)
  expect(licences.status()).toBe(200)
  for (const name of ['service-export-policy-finder', 'vue', 'docx', 'fflate', 'papaparse'])
    expect(await licences.text()).toMatch(new RegExp(`^${name} \\d`, 'm'))
})

test.describe('what a chat program gets when it fetches an address', () => {
  test.use({ javaScriptEnabled: false, place: 'subPath' })

  test('says what the app is, with icons and a manifest that exist', async ({ page, request }) => {
    for (const address of ['./', './s/', './measures.html']) {
      await page.goto(address)
      await expect(page).toHaveTitle(title)
      for (const [selector, content] of [
        ['meta[name=description]', description],
        ['meta[property="og:title"]', title],
        ['meta[property="og:description"]', description],
      ] as const)
        await expect(page.locator(selector)).toHaveAttribute('content', content)
      const got = async (from: string, base = page.url()) => {
        const response = await request.get(new URL(from, base).href)
        expect([from, response.status()]).toEqual([from, 200])
        return response
      }
      for (const link of await page.locator('link[rel$=icon]').all())
        await got((await link.getAttribute('href')) ?? '')
      const link = await got((await page.locator('link[rel=manifest]').getAttribute('href')) ?? '')
      const found = (await link.json()) as typeof manifest
      expect(found).toEqual(manifest)
      for (const { src, sizes, type } of found.icons) {
        const icon = await (await got(src, link.url())).body()
        // The header of a PNG holds its size.
        if (type === 'image/png') expect(`${icon.readUInt32BE(16)}x${icon.readUInt32BE(20)}`).toBe(sizes)
      }
    }
  })
})
