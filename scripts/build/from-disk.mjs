/**
 * Makes the folder `dist-disk/` beside the hosted build: the same app for offices without hosting. It opens by a double
 * click on its `index.html`. Browsers load no modules from a disk. So all code is in one classic script, and all styles
 * are in one file. There is neither a worker nor a page for shared links. The pages are those of the hosted build, with
 * the same security policy; only what they load differs.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, normalize, resolve } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { build } from 'vite'
import { vueOptions } from './prerendered.mjs'

/** The folder's path from the project's root. */
export const diskFolder = 'dist-disk'

/** The files copied unchanged from the hosted build. */
const unchanged = ['icon.svg', 'report.schema.json', 'sbom.cdx.json', 'licences.txt']

/** The pages of the hosted build that work without a host. */
const pages = ['index.html', 'measures.html']

/** The modules that need a host, and their replacements: a worker cannot be started from a disk. */
const replaced = {
  'src/features/portfolio/portfolio-reader.ts': 'src/features/portfolio/portfolio-here.ts',
  'src/features/portfolio/word/word-writer.ts': 'src/features/portfolio/word/word-here.ts',
}

const prelude = /\bassets\/prelude-\w+\.js\b/

/**
 * Rewrites a page of the hosted build for the disk. It loads plain files instead of modules and nothing across origins,
 * which a disk does not allow. Its links name files, because a folder on a disk has no start page.
 * @param {string} page
 */
export function pageOnDisk(page) {
  const own = page
    .replace(/\n *<link data-words\b[^>]*>/g, '')
    .replace(/<script type="module"[^>]*>/, '<script defer src="./app.js">')
    .replace(/<link rel="stylesheet"[^>]*>/, '<link rel="stylesheet" href="./app.css">')
    .replace(/\n *<link rel="(manifest|apple-touch-icon)"[^>]*>/g, '')
    .replace(prelude, 'prelude.js')
    .replaceAll('href="./"', 'href="./index.html"')
  const left = /\bassets\/[\w.-]+|\bcrossorigin\b|type="module"/.exec(own)
  if (left) throw new Error(`A page for the disk still says ${left[0]}.`)
  return own
}

/**
 * Replaces some of the app's own modules by others.
 * @param {string} root
 * @returns {import('vite').Plugin}
 */
function replacements(root) {
  const byFile = new Map(Object.entries(replaced).map(([file, own]) => [join(root, file), join(root, own)]))
  return {
    name: 'replacements',
    enforce: 'pre',
    async resolveId(source, importer) {
      const resolved = await this.resolve(source, importer)
      return byFile.get(normalize(resolved?.id ?? ''))
    },
  }
}

/**
 * Builds all code as one script, and all styles as one file.
 * @param {import('vite').ResolvedConfig} hosted the settings of the hosted build
 */
async function scriptAndStyles({ root, define, build: { target } }) {
  const result = await build({
    configFile: false,
    root,
    // src/app reads it, to leave out what needs a host.
    mode: 'disk',
    logLevel: 'warn',
    publicDir: false,
    plugins: [replacements(root), vue(vueOptions)],
    // Vite does not replace this variable when it builds a library.
    define: { ...define, 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target,
      // As a library, because only then does Vite build without preloading.
      lib: { entry: join(root, 'src/app/main.ts'), formats: ['iife'], name: 'policyFinder' },
      reportCompressedSize: false,
    },
  })
  const output = [result].flat().flatMap((built) => ('output' in built ? built.output : []))
  const [script, ...others] = output.filter((file) => file.type === 'chunk')
  const [styles, ...assets] = output.filter((file) => file.type === 'asset')
  if (!script || !styles || others.length + assets.length > 0)
    throw new Error(`The build for the disk has made ${output.map(({ fileName }) => fileName).join(', ')}.`)
  return { 'app.js': script.code, 'app.css': styles.source }
}

/** @returns {import('vite').Plugin} */
export function diskCopy() {
  /** @type {import('vite').ResolvedConfig} */
  let hosted
  return {
    name: 'disk-copy',
    apply: 'build',
    configResolved(config) {
      hosted = config
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir = '' }) {
        const folder = resolve(hosted.root, diskFolder)
        const files = await scriptAndStyles(hosted)
        rmSync(folder, { recursive: true, force: true })
        mkdirSync(folder)
        for (const name of unchanged) cpSync(join(dir, name), join(folder, name))
        for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
        for (const name of pages) {
          const page = readFileSync(join(dir, name), 'utf8')
          writeFileSync(join(folder, name), pageOnDisk(page))
          const [script] = prelude.exec(page) ?? []
          if (script) cpSync(join(dir, script), join(folder, 'prelude.js'))
        }
        hosted.logger.info(`${diskFolder}/ opens from a disk.`)
      },
    },
  }
}
