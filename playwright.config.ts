import { defineConfig } from '@playwright/test'
import { engine, large, launchOptions } from './tests/e2e/support/surroundings'
import { isProving } from './tests/support/random'

/** The time zone of the page and of the tests, so that both mean the same day by "today". */
const timezoneId = 'Asia/Shanghai'
process.env['TZ'] = timezoneId

/** Settings of the browser tests; times in milliseconds. */
export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/support/global-setup.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // While a page waits for its next frame, another worker can use the processor.
  workers: 3,
  // A test makes one long visit for many claims. Pages may be slow, because other steps of `npm test` run beside it.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  // The large counts of `npm run prove` may take hours.
  globalTimeout: isProving ? 0 : 40 * 60_000,
  grepInvert: isProving ? [] : new RegExp(large.tag),
  reporter: 'list',
  use: {
    locale: 'en-GB',
    timezoneId,
    // In Firefox the policy refuses the style that Playwright adds for a screenshot, and the journal would note a
    // fault.
    screenshot: engine === 'firefox' ? 'off' : 'only-on-failure',
    // Every test is a first visit. Only tests of the offline worker keep the whole app on the device.
    serviceWorkers: 'block',
    launchOptions: launchOptions(),
  },
  projects: [{ name: engine, use: { browserName: engine, viewport: { width: 1280, height: 800 } } }],
})
