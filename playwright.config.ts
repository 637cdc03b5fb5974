import { defineConfig } from '@playwright/test'
import { engine, launchOptions } from './tests/e2e/support/surroundings'

// Where the browser is, it may be the next day already: the tests ask for the same one.
const timezoneId = 'Asia/Shanghai'
process.env['TZ'] = timezoneId

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/support/global-setup.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  // Firefox is steered by more steps.
  timeout: engine === 'firefox' ? 90_000 : 30_000,
  // The large counts of `npm run prove` take as long as they take.
  globalTimeout: process.env['PROVE'] === '1' ? 0 : 40 * 60_000,
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
