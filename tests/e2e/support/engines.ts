/**
 * What is tested only in Chromium, or only in some browsers, and why. The reasons lie in Firefox itself, or in how
 * Playwright controls it (WebDriver BiDi). docs/browsers.md repeats them.
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

/** Skips the enclosing file, group or test in Firefox. */
export function onlyInChromium(reason: keyof typeof reasons): void {
  test.skip(engine === 'firefox', reasons[reason])
}

/**
 * Skips the enclosing test if the browser requests a script that has failed to load only after a reload. Most browsers
 * still do so, which is tried out here. The standard changed only in July 2026
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

/** Matches the browser's message about a text where only a trusted type may be written. */
export const refusalOf = (kind: 'TrustedHTML' | 'TrustedScript' | 'TrustedScriptURL'): string =>
  engine === 'firefox' ? 'Sink type mismatch violation blocked by CSP' : kind

/** The browser's errors when a page of another site may not load a script or a frame. */
export const refusedElsewhere =
  engine === 'firefox'
    ? { script: 'NS_ERROR_DOM_CORP_FAILED', frame: 'NS_ERROR_CSP_FRAME_ANCESTOR_VIOLATION' }
    : { script: 'net::ERR_BLOCKED_BY_RESPONSE.NotSameOrigin', frame: 'net::ERR_BLOCKED_BY_RESPONSE' }

/** Whether dark colours can be emulated; if not, tests of both looks try only the light one. */
export const hasDark = engine === 'chromium'

/** Whether the print medium can be emulated. */
export const hasPaper = engine === 'chromium'

/** Whether a test can see which files a page on a disk requests. */
export const hearsOfFiles = engine === 'chromium'

/** Whether the tests can read what is printed; see the reason `paper`. */
export const canReadPaper = engine === 'chromium'

/**
 * Throws for emulation that Playwright silently ignores in Firefox, so that no test passes by checking the wrong look.
 * For dark colours Playwright throws itself.
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
 * Tells whether an error in Firefox is only a remark. Either the policy has blocked something, which the page itself
 * reports to the journal. Or the page was left while the offline worker was still answering it.
 */
export const isRemarkOfFirefox = (text: string): boolean =>
  engine === 'firefox' &&
  /^(Error: )?(Content-Security-Policy: |Failed to load ‘.*’\. A ServiceWorker intercepted the request)/.test(
    text,
  )
