/** Builds a source file, with all that it imports, into one script of the old kind that any page can load. */
import { build } from 'vite'

/** The oldest browsers that the app is made for. */
export const targets = ['chrome123', 'firefox121', 'safari17.5']

/**
 * The code of the script.
 * @param {string} root
 * @param {string} source the file's path from there on
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
