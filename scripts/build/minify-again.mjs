/**
 * Makes scripts smaller than the bundler's own minifier does: Terser goes over its output once more and saves a kilobyte
 * of what is loaded up to the first question.
 */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { minify } from 'terser'
import { projectRoot } from '../run/run-tool.mjs'

/** @type {import('terser').MinifyOptions} */
const options = {
  module: true,
  ecma: 2020,
  compress: { passes: 3, sequences: false, pure_getters: true, unsafe_arrows: true, unsafe_methods: true },
}

/** Pinia as made for production. Its other face brings along a saver of files for development tools. */
export const productionPinia = join(projectRoot, 'node_modules/pinia/dist/pinia.esm-browser.prod.js')

/** @returns {import('vite').Plugin} */
export function minifyAgain() {
  const { version } = createRequire(import.meta.url)('terser/package.json')
  return {
    name: 'minify-again',
    apply: 'build',
    enforce: 'post',
    config: () => ({ resolve: { alias: [{ find: /^pinia$/, replacement: productionPinia }] } }),
    // File names are made from the content before this. They must change as well when this here changes.
    augmentChunkHash: () => `terser ${version} ${JSON.stringify(options)}`,
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue
          const { code } = await minify(file.code, options)
          if (code === undefined) throw new Error(`${file.fileName} could not be minified.`)
          file.code = code
        }
      },
    },
  }
}
