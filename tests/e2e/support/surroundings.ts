/**
 * What the tests in a real browser need around them: a browser, and the build behind an address. Playwright's main
 * process prepares both once (`global-setup.ts`) and hands them to its workers through the environment.
 */
import type { LaunchOptions } from '@playwright/test'

const names = { launch: 'E2E_LAUNCH', root: 'E2E_ADDRESS', subPath: 'E2E_SUB_PATH_ADDRESS' } as const

export function provide(what: keyof typeof names, value: string): void {
  process.env[names[what]] = value
}

export const isProvided = (what: keyof typeof names): boolean => process.env[names[what]] !== undefined

/** The browser of this run; `npm run e2e:firefox` asks for Firefox. */
export const engine = process.env['E2E_ENGINE'] === 'firefox' ? 'firefox' : 'chromium'

/** Where the build is served: at the root of a host, or deep in a sub-folder. */
export function addressOf(place: 'root' | 'subPath'): string {
  const address = process.env[names[place]]
  if (address === undefined) throw new Error(`${names[place]} is not set; global-setup.ts sets it.`)
  return address
}

/** How to start the browser that was found. */
export function launchOptions(): LaunchOptions {
  const { env, ...launch } = JSON.parse(process.env[names.launch] ?? '{}') as LaunchOptions
  return env ? { ...launch, env: { ...process.env, ...env } } : launch
}

/** Marks what tells nothing new in most runs: `npm test` leaves it to `npm run prove`. */
export const large = { tag: '@large' }
