/** No answer leaves the browser, and nothing can run that is not part of the build. */
import type { Page, Response } from '@playwright/test'
import { securityHeaders } from '../../scripts/host/security-headers.mjs'
import { expect, placesAndLanguages, setOut, test } from './support/app'
import { refusalOf } from './support/engines'
import { untilOffline } from './support/offline'
import { answerStep } from './support/interview'
import type { Journal } from './support/journal'
import { softwareGroup } from './support/enterprises'
import { engine } from './support/surroundings'
import { button, heading, link } from './support/sharing'

const complete = softwareGroup.answers

test.use({ serviceWorkers: 'allow' })

/** Texts by which an answer could be recognised in a request. */
const traces = ['digital-services', 'cn-sh', 'multinational-lead', 'Shanghai', encodeURIComponent('上海')]

/**
 * Returns the addresses requested since the last call, in order. The site's icon is left out. In a private window
 * Chromium itself requests it at every change of the address, always identically and without a referrer.
 */
const takeRequests = (journal: Journal): string[] =>
  journal.requests
    .splice(0)
    .map((request) => request.url())
    .filter((url) => !/\/icon\.svg$/.test(url))

/** Waits until the result page has been fetched ahead, which comes last, and no more requests follow. */
async function untilPrepared(page: Page, journal: Journal): Promise<void> {
  const urls = () => journal.requests.map((request) => request.url())
  await expect.poll(urls).toContainEqual(expect.stringMatching(/ResultPage-[^/]*\.js$/))
  let before = 0
  while (before < journal.requests.length) {
    before = journal.requests.length
    await page.waitForTimeout(300)
  }
}

for (const { place, language } of placesAndLanguages) {
  test.describe(`a whole journey (${language}, served at ${place === 'root' ? 'the root' : 'a sub-folder'})`, () => {
    test.use({ language, place })

    test('requests only own files, none during questions', async ({ page, journal, baseURL, open, said }) => {
      const { messages } = said.words
      const { pages } = said.details
      const { origin, pathname } = new URL(baseURL ?? '')

      await open('/')
      await untilOffline(page)
      await untilPrepared(page, journal)
      const all = takeRequests(journal)
      await link(page, messages.start.begin).click()
      for (const step of softwareGroup.steps.slice(0, -1)) await answerStep(page, said, step)
      await expect(heading(page)).toHaveText(said.words.questions['market-plans'].title)
      expect(takeRequests(journal), 'requests while questions are answered').toEqual([])

      for (const step of softwareGroup.steps.slice(-1)) await answerStep(page, said, step)
      await expect(heading(page)).toHaveText(pages.result.title)
      await button(page, said.details.result.share).click()
      await expect(page.getByText(said.details.sharing.share.reveals)).toBeVisible()
      await link(page, messages.site.measures).click()
      await page.getByRole('link', { name: said.words.titles['cash-pooling'] }).click()
      await expect(heading(page)).toHaveText(said.words.titles['cash-pooling'])
      await link(page, messages.site.about).click()
      await expect(heading(page)).toHaveText(pages.about.title)
      await button(page, language === 'en' ? '中文' : 'English').click()
      await expect(page.locator('html')).toHaveAttribute('lang', language === 'en' ? 'zh-CN' : 'en')
      await page.waitForLoadState('networkidle')

      const posted = journal.requests.filter((request) => request.method() !== 'GET' || request.postData())
      expect(posted.map((request) => request.url())).toEqual([])
      all.push(...takeRequests(journal))
      expect(all.length).toBeGreaterThan(5)
      for (const url of all) {
        const { href, search } = new URL(url)
        if (url === 'about:blank') continue
        expect(href.startsWith(`${origin}${pathname}`), url).toBe(true)
        expect(search, url).toBe('')
        expect(href.slice(origin.length + pathname.length)).toMatch(
          /^(#\/)?$|^s\/$|^offline-worker\.js$|^measures\.html$|^report\.schema\.json$|^licences\.txt$|^icon-\d+\.png$|^site\.webmanifest$|^assets\/[\w.-]+\.(js|css)$/,
        )
        for (const trace of traces) expect(url).not.toContain(trace)
      }
      expect(await page.context().cookies()).toEqual([])
    })
  })
}

test('requests nothing when loaded pages are visited again', async ({ page, journal, keep, open, said }) => {
  const { site } = said.words.messages
  const { pages } = said.details
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  const visitAll = async (): Promise<void> => {
    for (const [address, title] of [
      ['/all', pages.all.title],
      ['/check', pages.check.title],
      ['/result', pages.result.title],
      ['/measures', said.words.messages.measures.title],
      ['/measures/cash-pooling', said.words.titles['cash-pooling']],
      ['/about', pages.about.title],
      ['/q/region', said.words.questions.region.title],
    ] as const) {
      await setOut(page, address)
      await expect(page).toHaveTitle(`${title} – ${site.name}`)
    }
  }
  await keep(complete)
  await open('/')
  await untilOffline(page)
  await visitAll()
  await page.waitForLoadState('networkidle')
  expect(takeRequests(journal).length).toBeGreaterThan(5)
  await visitAll()
  expect(takeRequests(journal)).toEqual([])

  await test.step('every response of the server has the security headers', async () => {
    expect(responses.length).toBeGreaterThan(3)
    for (const response of responses) {
      const headers = await response.allHeaders()
      for (const [name, value] of Object.entries(securityHeaders))
        expect(headers[name.toLowerCase()], `${name} of ${response.url()}`).toBe(value)
    }
    const kept = await page.request.get('./_headers')
    for (const [name, value] of Object.entries(securityHeaders))
      expect(await kept.text()).toContain(`  ${name}: ${value}`)
  })
})

/** Expects that the policy has stopped something by this directive. */
const stopped = (journal: Journal, directive: string) =>
  expect
    .poll(() => journal.faults.filter((fault) => fault.startsWith('content security policy')).join('\n'))
    .toContain(`content security policy: ${directive}`)

test('the security policy stops what is not part of the build', async ({ page, open, journal }) => {
  await open('/')
  await untilOffline(page)
  await untilPrepared(page, journal)

  /** Makes one attempt, which begins with an empty journal. */
  const attempt = (what: string, perform: () => Promise<void>) =>
    test.step(what, async () => {
      // By then, everything that the previous attempt has caused is reported.
      await page.evaluate(() => new Promise(requestAnimationFrame))
      journal.requests.length = 0
      journal.takeFaults()
      await perform()
    })

  await attempt('stops an inline script', async () => {
    const result = await page.evaluate(() => {
      const script = document.createElement('script')
      try {
        script.textContent = 'globalThis.wasRun = true'
      } catch (error) {
        return String(error)
      }
      document.head.append(script)
      return 'appended'
    })
    expect(result).toContain(refusalOf('TrustedScript'))
    expect(await page.evaluate(() => 'wasRun' in globalThis)).toBe(false)
    await stopped(journal, 'require-trusted-types-for')
  })

  await attempt('stops markup that is written into the page', async () => {
    await expect(
      page.evaluate(() => {
        document.body.innerHTML = '<img src="x" onerror="globalThis.wasRun = true">'
      }),
    ).rejects.toThrow(refusalOf('TrustedHTML'))
    await stopped(journal, 'require-trusted-types-for')
    await expect(heading(page)).toBeVisible()
  })

  await attempt('stops an inline handler', async () => {
    await page
      .evaluate(() => {
        document.querySelector('h1')?.setAttribute('onclick', 'globalThis.wasRun = true')
        document.querySelector('h1')?.click()
      })
      .catch((error: unknown) => {
        expect(String(error)).toContain(refusalOf('TrustedScript'))
      })
    expect(await page.evaluate(() => 'wasRun' in globalThis)).toBe(false)
    await expect.poll(() => journal.faults.length).toBeGreaterThan(0)
  })

  await attempt('stops a style', async () => {
    await page.evaluate(() => {
      const style = document.createElement('style')
      style.textContent = 'body { display: none }'
      document.head.append(style)
    })
    await stopped(journal, 'style-src')
    await expect(page.locator('body')).toBeVisible()
  })

  await attempt('stops an image from elsewhere', async () => {
    const outcome = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const image = new Image()
          image.onload = () => resolve('loaded')
          image.onerror = () => resolve('stopped')
          image.src = 'https://example.com/pixel.png?answers=cn-sh'
        }),
    )
    expect(outcome).toBe('stopped')
    await stopped(journal, 'img-src blocked https://example.com')
    // In Chromium, Playwright notes an image even if the policy stops it before it is requested.
    const asked = journal.requests.filter((request) => request.url().includes('example.com'))
    await expect
      .poll(() => asked.map((request) => request.failure()?.errorText))
      .toEqual(engine === 'chromium' ? ['csp'] : [])
  })

  for (const to of ['https://example.com/', './icon.svg']) {
    await attempt(`stops a fetch to ${to}`, async () => {
      const outcome = await page.evaluate(
        (address) =>
          fetch(address).then(
            () => 'sent',
            () => 'stopped',
          ),
        to,
      )
      expect(outcome).toBe('stopped')
      await stopped(journal, 'connect-src')
      expect(journal.requests).toEqual([])
    })
  }

  await attempt('stops a beacon', async () => {
    await page.evaluate(() => navigator.sendBeacon('https://example.com/', 'cn-sh'))
    await stopped(journal, 'connect-src')
    expect(journal.requests).toEqual([])
  })

  await attempt('stops a form that would send something', async () => {
    const before = page.url()
    await page.evaluate(() => {
      const form = document.createElement('form')
      form.action = 'https://example.com/'
      document.body.append(form)
      try {
        form.submit()
      } catch {
        // Firefox refuses at once; the policy's own report says why.
      }
    })
    await stopped(journal, 'form-action')
    expect(page.url()).toBe(before)
    expect(journal.requests).toEqual([])
  })

  await attempt('stops a base address and a frame', async () => {
    await page.evaluate(() => {
      const base = document.createElement('base')
      base.href = 'https://example.com/'
      document.head.append(base)
      const frame = document.createElement('iframe')
      frame.src = 'https://example.com/'
      document.body.append(frame)
    })
    await stopped(journal, 'base-uri')
    await stopped(journal, 'frame-src')
    expect(await page.evaluate(() => document.baseURI)).not.toContain('example.com')
  })
  journal.takeFaults()
})
