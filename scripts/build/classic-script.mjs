/** Bundles a source file and its imports into one classic script (not a module), which any page can load. */
import { build } from 'vite'

/** The oldest browsers that the app supports. */
export const targets = ['chrome123', 'firefox121', 'safari17.5']

/**
 * Returns the code of the script.
 * @param {string} root
 * @param {string} source the file's path from the root
 */
export async function classicScript(root, source) {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: targets,
      modulePreload: false,
      rolldownOptions: { input: `${root}/${source}`, output: { format: 'iife' } },
    },
  })
  const output = Array.isArray(result) ? result[0] : result
  if (!output || !('output' in output)) throw new Error(`${source} was not built.`)
  return output.output[0].code
}
