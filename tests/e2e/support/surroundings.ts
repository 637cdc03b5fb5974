/**
 * The browser and the address of the build for the browser tests. Playwright's main process prepares both once
 * (`global-setup.ts`) and passes them to its workers in environment variables.
 */
import type { LaunchOptions } from '@playwright/test'

const names = { launch: 'E2E_LAUNCH', root: 'E2E_ADDRESS', subPath: 'E2E_SUB_PATH_ADDRESS' } as const

/** Passes a value to the test workers in an environment variable. */
export function provide(what: keyof typeof names, value: string): void {
  process.env[names[what]] = value
}

/** Tells whether the value is set already, by `npm test` or by hand. */
export const isProvided = (what: keyof typeof names): boolean => process.env[names[what]] !== undefined

/** The browser of this run; `npm run e2e:firefox` selects Firefox. */
export const engine = process.env['E2E_ENGINE'] === 'firefox' ? 'firefox' : 'chromium'

/** Returns the address of the build, at the root of a host or deep in a sub-folder. Throws if it is not set. */
export function addressOf(place: 'root' | 'subPath'): string {
  const address = process.env[names[place]]
  if (address === undefined) throw new Error(`${names[place]} is not set; global-setup.ts sets it.`)
  return address
}

/** Returns the options with which to start the browser that was found. */
export function launchOptions(): LaunchOptions {
  const { env, ...launch } = JSON.parse(process.env[names.launch] ?? '{}') as LaunchOptions
  return env ? { ...launch, env: { ...process.env, ...env } } : launch
}

/** Marks tests that rarely find anything new: only `npm run prove` runs them. */
export const large = { tag: '@large' }
