/**
 * What is tried in Chromium alone, or in some browsers only, and why. The reasons are about the way in which Playwright steers Firefox, by
 * WebDriver BiDi, or about Firefox itself. docs/browsers.md repeats them.
 */
import { type Browser, type Page, test } from '@playwright/test'
import { engine } from './surroundings'

const reasons = {
  media: 'Playwright cannot show a page in Firefox as on paper, in dark or in forced colours.',
  developerTools: 'The test works by the protocol of Chromium’s developer tools.',
  crash: 'Firefox 153 itself crashes where a file is chosen and axe runs on the same page.',
  frames: 'In Firefox, Playwright clicks beside what it has to scroll to in a frame of another site.',
  printDialogue: 'Firefox waits for a person in its print dialogue.',
  disk: 'Modules load from a disk only by an option of Chromium.',
  diskPolicy: 'Firefox lets a page on a disk fetch from the folder in which it lies.',
  noScript: 'Playwright cannot switch off JavaScript in Firefox.',
  paper:
    'The test reads back the PDF as Chromium writes it, with running titles that Firefox does not print.',
} as const

/** Skips the tests of a file or group, or the test in which it stands, in Firefox. */
export function onlyInChromium(reason: keyof typeof reasons): void {
  test.skip(engine === 'firefox', reasons[reason])
}

/**
 * Skips the test in which it stands where the browser does not ask again for a script that has failed, until the page is
 * reloaded. It is tried, since most browsers in use still do so: the standard has had it otherwise since July 2026 only
 * (https://github.com/whatwg/html/pull/10327).
 */
export async function onlyWhereAskedAgain(browser: Browser): Promise<void> {
  const part = 'http://again.test/part.js'
  const page = await browser.newPage({ serviceWorkers: 'block' })
  await page.route('http://again.test/', (route) => route.fulfill({ contentType: 'text/html', body: '<p>' }))
  await page.route(part, (route) => route.fulfill({ contentType: 'text/javascript', body: 'export {}' }))
  await page.route(part, (route) => route.abort(), { times: 1 })
  await page.goto('http://again.test/')
  const asksAgain = await page.evaluate(async (address) => {
    const load = (): Promise<boolean> =>
      import(address).then(
        () => true,
        () => false,
      )
    if (await load()) throw new Error('The script was to fail at first.')
    return load()
  }, part)
  await page.close()
  test.skip(
    !asksAgain,
    'This browser asks again for a script that has failed only when the page is reloaded.',
  )
}

/** How the browser calls an attempt to write where only trusted types may, by the kind of text. */
export const refusalOf = (kind: 'TrustedHTML' | 'TrustedScript' | 'TrustedScriptURL'): string =>
  engine === 'firefox' ? 'Sink type mismatch violation blocked by CSP' : kind

/** How the browser calls it that a script, or a frame, may not be shown on a page of another site. */
export const refusedElsewhere =
  engine === 'firefox'
    ? { script: 'NS_ERROR_DOM_CORP_FAILED', frame: 'NS_ERROR_CSP_FRAME_ANCESTOR_VIOLATION' }
    : { script: 'net::ERR_BLOCKED_BY_RESPONSE.NotSameOrigin', frame: 'net::ERR_BLOCKED_BY_RESPONSE' }

/** Whether a page can be shown in the dark; where it cannot, tests of both looks try the light one alone. */
export const hasDark = engine === 'chromium'

/** Whether a page can be shown as on paper. */
export const hasPaper = engine === 'chromium'

/** Whether a test hears which files a page on a disk asks for. */
export const hearsOfFiles = engine === 'chromium'

/** Whether the tests can read what is printed; see the reason `paper`. */
export const canReadPaper = engine === 'chromium'

/**
 * Emulation that Playwright takes and then leaves undone in Firefox becomes an error, so that no test is passed by
 * looking at something else than it thinks. Dark colours are an error already.
 */
export function refuseIdleEmulation(page: Page): void {
  if (engine !== 'firefox') return
  const emulate = page.emulateMedia.bind(page)
  page.emulateMedia = async (options) => {
    if (options?.media === 'print' || options?.forcedColors === 'active') throw new Error(reasons.media)
    await emulate(options)
  }
}

/**
 * What Firefox tells as an error without a script having failed: that the policy has blocked something, which the
 * journal hears from the page itself, and that a page was left while the offline worker was still answering it.
 */
export const isRemarkOfFirefox = (text: string): boolean =>
  engine === 'firefox' &&
  /^(Error: )?(Content-Security-Policy: |Failed to load ‘.*’\. A ServiceWorker intercepted the request)/.test(
    text,
  )
