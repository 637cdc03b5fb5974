/**
 * Finds an ordinary Firefox on this machine and starts it once to see that Playwright can control it.
 *
 *     FIREFOX=/path/to/firefox npm run e2e:firefox     this one and no other
 */
import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { demandOurFonts, fontEnvironment, fontFolder } from './npm-fonts.mjs'

/**
 * Options with which Playwright starts Firefox. `env` is added to the current environment.
 * @typedef {{ channel: string, executablePath: string, env: Record<string, string>,
 *   firefoxUserPrefs: Record<string, number | string> }} Launch
 */

const commands = ['firefox-esr', 'firefox']
const onMac = '/Applications/Firefox.app/Contents/MacOS/firefox'

const relay = fileURLToPath(new URL('firefox-relay.mjs', import.meta.url))

/**
 * @param {string} program
 * @returns {Launch}
 */
const launchOf = (program) => ({
  channel: 'moz-firefox',
  executablePath: relay,
  firefoxUserPrefs: {
    // No back/forward cache, as in Chromium: Playwright does not notice a page that is restored from it.
    'browser.sessionhistory.max_total_viewers': 0,
    // Frames of other sites stay in the process of the page, because Playwright’s clicks do not reach another process.
    'fission.webContentIsolationStrategy': 0,
    // The sandbox lets a page's process read only a few folders; this adds the one with the fonts.
    'security.sandbox.content.read_path_whitelist': `${fontFolder}/`,
  },
  env: {
    ...fontEnvironment(),
    FIREFOX_BEHIND_RELAY: program,
    // The Node that runs now starts the relay, even if PATH names another one or none.
    PATH: [dirname(process.execPath), process.env['PATH']].filter(Boolean).join(delimiter),
  },
})

/**
 * Returns the path of a Firefox; undefined if there is none. Throws if FIREFOX names one that does not exist.
 * @param {NodeJS.ProcessEnv} [env]
 */
export function firefoxProgram(env = process.env) {
  const named = env['FIREFOX']
  if (named) {
    if (!existsSync(named)) throw new Error(`FIREFOX names ${named}, which is not there.`)
    return named
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const places = commands.flatMap((command) => folders.map((folder) => join(folder, command)))
  return [...places, onMac].find((place) => existsSync(place))
}

/**
 * Returns the Firefox of this machine; undefined if there is none. Throws with a plain message if it does not start or
 * cannot be controlled.
 * @returns {Promise<{ name: string, launch: Launch } | undefined>}
 */
export async function findFirefox() {
  const program = firefoxProgram()
  if (program === undefined) return undefined
  if (process.platform === 'win32')
    throw new Error('The relay to Firefox is a script with a first line for Unix; Windows does not start it.')
  const { firefox } = await import('@playwright/test')
  const launch = launchOf(program)
  try {
    const browser = await firefox.launch({
      ...launch,
      env: { ...process.env, ...launch.env },
      timeout: 60_000,
    })
    try {
      await demandOurFonts(await browser.newPage())
      return { name: `Firefox ${browser.version()} (${program})`, launch }
    } finally {
      await browser.close()
    }
  } catch (error) {
    throw new Error(`${program} does not start, or cannot be steered: ${String(error).split('\n', 1)[0]}`, {
      cause: error,
    })
  }
}
