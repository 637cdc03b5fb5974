/**
 * The fonts of the tests, from the npm registry: Arimo, as wide as Arial, and Noto Sans for Simplified Chinese. On
 * Linux the browser sees only these, so that no test depends on the fonts of a machine. Elsewhere browsers do not use
 * fontconfig, and the tests run with the fonts of the system.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureDependencies } from '../run/ensure-dependencies.mjs'
import { projectRoot } from '../run/run-tool.mjs'

/** The folder with the font packages. */
export const fontFolder = join(projectRoot, 'scripts', 'browsers', 'fonts')
const cacheFolder = join(projectRoot, '.cache', 'fonts')

/** Whether browsers on this system choose their fonts through fontconfig. */
export const fontsAreOurs = process.platform === 'linux'

/** Of Arimo the four faces that every system has of its sans-serif font; of the Chinese font every weight. */
const arimo = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map((face) =>
  join('@expo-google-fonts', 'arimo', face),
)
const folders = [...arimo, join('@embedpdf', 'fonts-sc', 'fonts')].map((folder) =>
  join(fontFolder, 'node_modules', folder),
)
const families = ['Arimo', 'Noto Sans S Chinese']
/** The fonts that ours replace. The app asks for them by name, and finds them on Windows. */
const standIns = { Arimo: 'Segoe UI', 'Noto Sans S Chinese': 'Microsoft YaHei' }

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** @param {readonly string[]} names */
const strings = (names) => names.map((name) => `<string>${escaped(name)}</string>`).join('')

/** @param {[string, string]} pair */
const standIn = ([ours, asked]) => `  <match target="pattern">
    <test name="family">${strings([asked])}</test>
    <edit name="family" mode="assign" binding="same">${strings([ours])}</edit>
  </match>`

/**
 * Returns the configuration of fontconfig, with only our folders. Every request ends with our families, so
 * `sans-serif`, `serif`, `monospace` and `system-ui` are all the same. Hinting is off, because it would change the
 * widths of letters.
 */
const fontconfig = () => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${folders.map((folder) => `  <dir>${escaped(folder)}</dir>`).join('\n')}
  <cachedir>${escaped(cacheFolder)}</cachedir>
${Object.entries(standIns).map(standIn).join('\n')}
  <match target="pattern">
    <edit name="family" mode="append_last">${strings(families)}</edit>
    <edit name="antialias"><bool>true</bool></edit>
    <edit name="hinting"><bool>false</bool></edit>
    <edit name="hintstyle"><const>hintnone</const></edit>
    <edit name="rgba"><const>none</const></edit>
  </match>
</fontconfig>
`

/**
 * Writes a file atomically: another run that reads it meanwhile finds the old text or the new one.
 * @param {string} file
 * @param {string} text
 */
function writeWhole(file, text) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, text)
  renameSync(unfinished, file)
}

/**
 * Fetches the fonts if they are missing. Returns the environment variables with which the browser sees only these fonts;
 * none on systems without fontconfig.
 * @returns {Record<string, string>}
 */
export function fontEnvironment() {
  if (!fontsAreOurs) return {}
  ensureDependencies(fontFolder, () => console.log('Fetching the fonts of the tests from npm …'))
  mkdirSync(cacheFolder, { recursive: true })
  const file = join(cacheFolder, 'fonts.conf')
  writeWhole(file, fontconfig())
  return { FONTCONFIG_FILE: file }
}

const text = 'Hamburgefonstiv 2026'
const inArimo = 10_060
const inChineseFace = 10_516

/**
 * The width in px of that text, 1000 px high, in a browser that sees only our fonts. Arimo replaces every font that is
 * missing.
 */
const widths = {
  'sans-serif': inArimo,
  serif: inArimo,
  monospace: inArimo,
  'system-ui': inArimo,
  'Segoe UI': inArimo,
  'Microsoft YaHei': inChineseFace,
  // Fonts that machines often have.
  'DejaVu Sans': inArimo,
  'Liberation Serif': inArimo,
  'Noto Sans': inArimo,
  'Noto Sans CJK SC': inArimo,
  'WenQuanYi Zen Hei': inArimo,
}

/**
 * Measures which fonts a browser uses, and describes each that is not the expected one. Empty on systems without
 * fontconfig.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<readonly string[]>}
 */
export async function fontFaults(page) {
  if (!fontsAreOurs) return []
  const measured = await page.evaluate(
    ([sample, families]) => {
      const pen = new OffscreenCanvas(1, 1).getContext('2d')
      if (!pen) throw new Error('There is nothing to measure with.')
      return families.map((family) => {
        pen.font = `1000px ${family}`
        return pen.measureText(sample).width
      })
    },
    /** @type {const} */ ([text, Object.keys(widths)]),
  )
  return Object.entries(widths).flatMap(([family, width], index) => {
    const found = Math.round(measured[index] ?? 0)
    // Some browsers round the width of every letter to a pixel, up or down.
    return Math.abs(found - width) <= text.length / 2 ? [] : [`${family} is ${found} px wide, not ${width}`]
  })
}

/**
 * Throws with a plain message if a browser sees other fonts than ours.
 * @param {import('@playwright/test').Page} page
 */
export async function demandOurFonts(page) {
  const [fault] = await fontFaults(page)
  if (fault) throw new Error(`It does not keep to the fonts of the tests: ${fault}.`)
}
