/** Writes `embed.js` into the build: the script with which other sites embed the app. */
import { embedding } from '../host/security-headers.mjs'
import { classicScript } from './classic-script.mjs'

/**
 * Escapes all letters outside ASCII, because the pages of other sites may use another encoding.
 * @param {string} code in which such letters stand only in string literals
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
