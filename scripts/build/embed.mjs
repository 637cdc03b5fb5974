/** Writes `embed.js` into the build: the script by which other sites take the app into their pages. */
import { embedding } from '../host/security-headers.mjs'
import { classicScript } from './classic-script.mjs'

/**
 * Letters that are none of ASCII's, escaped: the pages of other sites may be written in other encodings.
 * @param {string} code in which such letters stand in texts only
 */
const inAscii = (code) =>
  code.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** @returns {import('vite').Plugin} */
export function embedScript() {
  return {
    name: 'embed-script',
    apply: 'build',
    async generateBundle() {
      const code = await classicScript(this.environment.config.root, 'src/embed/embed.ts')
      this.emitFile({ type: 'asset', fileName: embedding.path.slice(1), source: inAscii(code) })
    },
  }
}
