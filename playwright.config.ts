import { defineConfig } from '@playwright/test'
import { launchOptions } from './tests/e2e/support/surroundings'

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/support/global-setup.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  timeout: 30_000,
  // The large counts of `npm run prove` take as long as they take.
  globalTimeout: process.env['PROVE'] === '1' ? 0 : 40 * 60_000,
  reporter: 'list',
  use: {
    locale: 'en-GB',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    // Every test is a first visit; only those that are about it keep the whole app on the device.
    serviceWorkers: 'block',
    launchOptions: launchOptions(),
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium', viewport: { width: 1280, height: 800 } } }],
})
