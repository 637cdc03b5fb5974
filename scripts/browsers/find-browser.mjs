/**
 * Finds a Chromium that starts on this machine and uses only the fonts of the tests. It launches every candidate to see.
 *
 *     E2E_BROWSER=/path/to/chrome npm test     this browser and no other (CHROME_PATH does the same)
 *     E2E_BROWSER=npm npm test                 the one from the npm registry
 *
 * Started directly, it prints which browser the tests will use.
 */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { npmChromium, npmChromiumRunsHere } from './npm-chromium.mjs'
import { demandOurFonts, fontEnvironment } from './npm-fonts.mjs'
import { isStartedDirectly, runOrFail, runTool } from '../run/run-tool.mjs'

/**
 * Options with which Playwright starts the browser. `env` is added to the current environment.
 * @typedef {{ executablePath?: string, channel?: string, env?: Record<string, string> }} Launch
 */

// The browser's sandbox does not work for root, and often not in the containers of build machines.
const noSandbox = Boolean(process.env['CI']) || process.getuid?.() === 0

/** Without a UTF-8 locale, Chromium on Linux renames downloads whose names are Chinese. */
const anyScript = { LC_ALL: 'C.UTF-8' }

const alwaysSet = {
  chromiumSandbox: !noSandbox,
  args: [
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // A headless browser would round the widths of letters to whole pixels; on paper they are exact.
    '--font-render-hinting=none',
  ],
}

const channels = ['chrome', 'msedge', 'chrome-beta', 'msedge-beta']
/** The headless shell comes first, because the tests take a third less time in it. */
const commands = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
]

const namedBrowser = () =>
  process.env['E2E_BROWSER'] || process.env['CHROME_PATH'] || process.env['PUPPETEER_EXECUTABLE_PATH']

/**
 * Starts a browser, checks its fonts on a page and closes it again; returns the version.
 * @param {Launch} launch
 */
async function tryOut({ env, ...launch }) {
  const { chromium } = await import('@playwright/test')
  const environment = { env: { ...process.env, ...env } }
  const browser = await chromium.launch({ ...alwaysSet, ...launch, ...environment, timeout: 30_000 })
  try {
    await demandOurFonts(await browser.newPage())
    return browser.version()
  } finally {
    await browser.close()
  }
}

/** @returns {AsyncGenerator<{ name: string, launch: Launch }>} */
async function* npmCandidates() {
  const { program, libraries } = await npmChromium()
  const name = 'Chromium from npm'
  yield { name, launch: { executablePath: program } }
  const path = [libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter)
  yield {
    name: `${name} with its own libraries`,
    launch: { executablePath: program, env: { LD_LIBRARY_PATH: path } },
  }
}

/** @returns {AsyncGenerator<{ name: string, launch: Launch }>} */
async function* candidates() {
  yield { name: "Playwright's own Chromium", launch: {} }
  for (const channel of channels) yield { name: channel, launch: { channel } }
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const command of commands) {
      const executablePath = join(folder, command)
      if (folder !== '' && existsSync(executablePath))
        yield { name: executablePath, launch: { executablePath } }
    }
  }
  try {
    if (npmChromiumRunsHere) yield* npmCandidates()
  } catch (error) {
    console.log(error instanceof Error ? error.message : error)
  }
  console.log('Fetching a browser for the tests from Playwright …')
  await runTool('@playwright/test', ['install', 'chromium-headless-shell'])
  yield { name: "Playwright's own Chromium", launch: {} }
}

/** @param {string} named */
async function* onlyThis(named) {
  if (named === 'npm') yield* npmCandidates()
  else yield { name: named, launch: { executablePath: named } }
}

/**
 * Finds the first browser that starts. Throws with a plain message if none does.
 * @returns {Promise<{ name: string, launch: Launch & typeof alwaysSet }>}
 */
export async function findBrowser() {
  const named = namedBrowser()
  const fonts = fontEnvironment()
  const failures = []
  try {
    for await (const { name, launch: own } of named ? onlyThis(named) : candidates()) {
      const launch = { ...own, env: { ...anyScript, ...fonts, ...own.env } }
      try {
        const version = await tryOut(launch)
        return { name: `${name}, version ${version}`, launch: { ...alwaysSet, ...launch } }
      } catch (error) {
        failures.push(`  ${name}: ${String(error).split('\n', 1)[0]}`)
      }
    }
  } catch (error) {
    failures.push(`  ${error instanceof Error ? error.message : String(error)}`)
  }
  const advice = named
    ? 'The browser named by E2E_BROWSER or CHROME_PATH does not start. Correct the path, or unset it.'
    : 'No browser was found that starts. Install Chrome, Edge or Chromium, or set E2E_BROWSER to its path.'
  throw new Error(`${advice}\n${failures.join('\n')}`)
}

if (isStartedDirectly(import.meta.url)) {
  await runOrFail(async () => {
    console.log((await findBrowser()).name)
  })
}
