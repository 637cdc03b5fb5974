/**
 * Lets parts of the app come with their styles in the way of `src/app/part-styles.ts`, not in Vite's own, which is for
 * every kind of host and browser: half a kilobyte less before the first question.
 */
import { join } from 'node:path'

/** Vite's name for the module in which its own way stands. */
const viteHelper = '\0vite/preload-helper.js'

/** @returns {import('vite').Plugin} */
export function partStyles() {
  let file = ''
  let isReplaced = false
  return {
    name: 'part-styles',
    apply: 'build',
    enforce: 'pre',
    configResolved({ root }) {
      file = join(root, 'src/app/part-styles.ts')
    },
    load(id) {
      if (id !== viteHelper) return null
      isReplaced = true
      return `export { withStyles as __vitePreload } from ${JSON.stringify(file)}`
    },
    buildEnd(error) {
      if (!error && !isReplaced) throw new Error(`This Vite has no ${viteHelper.slice(1)} to be replaced.`)
    },
  }
}
