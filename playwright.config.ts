import { defineConfig } from '@playwright/test'
import { engine, large, launchOptions } from './tests/e2e/support/surroundings'
import { isProving } from './tests/support/random'

/** Where the person is. The tests are there too: what they expect of today must be today in the page. */
const timezoneId = 'Asia/Shanghai'
process.env['TZ'] = timezoneId

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/support/global-setup.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // A page that waits for its next frame leaves the processor to others.
  workers: 3,
  // A test makes one visit for many claims, and the other steps of `npm test` run beside it: a page may be slow, and is waited for.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  // The large counts of `npm run prove` take as long as they take.
  globalTimeout: isProving ? 0 : 40 * 60_000,
  grepInvert: isProving ? [] : new RegExp(large.tag),
  reporter: 'list',
  use: {
    locale: 'en-GB',
    timezoneId,
    // In Firefox the policy refuses, and the journal notes, the style that Playwright puts into a page for it.
    screenshot: engine === 'firefox' ? 'off' : 'only-on-failure',
    // Every test is a first visit; only those that are about it keep the whole app on the device.
    serviceWorkers: 'block',
    launchOptions: launchOptions(),
  },
  projects: [{ name: engine, use: { browserName: engine, viewport: { width: 1280, height: 800 } } }],
})
