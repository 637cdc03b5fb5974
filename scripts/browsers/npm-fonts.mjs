/**
 * The fonts of the tests: Arimo, as wide as Arial, and Noto Sans for Simplified Chinese, both from the npm registry.
 * On Linux the browser of the tests sees these and no others, so that no machine's own fonts rescue or break a test.
 * Elsewhere browsers do not ask fontconfig; there the tests run with the fonts of the system.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureDependencies } from '../run/ensure-dependencies.mjs'
import { projectRoot } from '../run/run-tool.mjs'

/** Where the fonts lie. */
export const fontFolder = join(projectRoot, 'scripts', 'browsers', 'fonts')
const cacheFolder = join(projectRoot, '.cache', 'fonts')

/** Whether the browsers of this system choose their fonts by fontconfig. */
export const fontsAreOurs = process.platform === 'linux'

/** Four faces of Arimo, as every system has them of its own; every weight of the Chinese one. */
const arimo = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map((face) =>
  join('@expo-google-fonts', 'arimo', face),
)
const folders = [...arimo, join('@embedpdf', 'fonts-sc', 'fonts')].map((folder) =>
  join(fontFolder, 'node_modules', folder),
)
const families = ['Arimo', 'Noto Sans S Chinese']
/** For which of the fonts that the app asks for by name ours stand in, so that it meets them as it does on Windows. */
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
 * What fontconfig is to know: our folders and nothing else. Every request ends with our families, so `sans-serif`,
 * `serif`, `monospace` and `system-ui` are all the same. No hinting: it would change the widths of letters.
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
 * Writes a file whole: another run that reads it meanwhile finds the old one or the new one.
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
 * Fetches the fonts if they are not there yet. Returns what the browser's environment needs so that it sees these alone:
 * nothing on systems without fontconfig.
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
 * How wide that text is, 1000 px high, where a browser sees our fonts alone: Arimo takes the place of one that is not
 * there. Some browsers round the width of every letter to a pixel, up or down.
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
 * Which fonts a browser sees that are not ours, or does not see although they are; nothing where fonts are not ours to
 * choose.
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
    return Math.abs(found - width) <= text.length / 2 ? [] : [`${family} is ${found} px wide, not ${width}`]
  })
}

/**
 * Throws with a plain message where a browser sees other fonts than ours.
 * @param {import('@playwright/test').Page} page
 */
export async function demandOurFonts(page) {
  const [fault] = await fontFaults(page)
  if (fault) throw new Error(`It does not keep to the fonts of the tests: ${fault}.`)
}
