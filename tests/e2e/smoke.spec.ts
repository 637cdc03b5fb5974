import { expect, test } from './support/test'

for (const place of ['root', 'subPath'] as const) {
  test.describe(`served at ${place === 'root' ? 'the root of a host' : 'a sub-folder'}`, () => {
    test.use({ place })

    test('the page shows its heading and asks for nothing once it is there', async ({ page, journal }) => {
      await page.goto('./')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      // What is not needed for the first page comes after it, however busy the machine is.
      await expect.poll(() => journal.requests.some((request) => /later\.en-/.test(request.url()))).toBe(true)
      await page.waitForLoadState('networkidle')
      journal.requests.length = 0
      await page.mouse.move(200, 200)
      await page.keyboard.press('Tab')
      expect(journal.requests.map((request) => request.url())).toEqual([])
    })
  })
}

test('the page carries the content security policy and the server sends it', async ({ page }) => {
  const response = await page.goto('./')
  const header = (await response?.headerValue('content-security-policy')) ?? ''
  const meta = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(meta).toContain("default-src 'none'")
  expect(header).toBe(`${meta ?? ''}; connect-src 'self'; frame-ancestors 'none'`)
})

test('the policy blocks what was not built', async ({ page, journal }) => {
  await page.goto('./')
  await page.evaluate(() => {
    const style = document.createElement('style')
    style.textContent = 'body { display: none }'
    document.head.append(style)
  })
  await expect(page.locator('body')).toBeVisible()
  await expect.poll(() => journal.faults.join('\n')).toContain('content security policy: style-src')
  journal.takeFaults()
})
