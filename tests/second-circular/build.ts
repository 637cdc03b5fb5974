/** Builds a tree of the project. */
import { join } from 'node:path'
import { build, loadConfigFromFile, type Plugin } from 'vite'

/** Plugins that only compress the files, list them, or copy them to a further folder. */
const notNeeded = new Set(['compressed-files', 'sbom', 'disk-copy'])

/** Builds the project in a folder as `npm run build` does; returns the folder with the result. */
export async function builtApp(folder: string): Promise<string> {
  const loaded = await loadConfigFromFile(
    { command: 'build', mode: 'production' },
    join(folder, 'vite.config.ts'),
    folder,
    'silent',
  )
  if (!loaded) throw new Error(`There is no configuration in ${folder}.`)
  const plugins = (loaded.config.plugins ?? []).filter(
    (plugin) => !notNeeded.has((plugin as Plugin | undefined)?.name ?? ''),
  )
  await build({ ...loaded.config, plugins, root: folder, configFile: false, logLevel: 'error' })
  return join(folder, 'dist')
}
