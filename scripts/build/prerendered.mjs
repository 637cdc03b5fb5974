/**
 * Writes into the pages the text that users can read before the app starts, or without it. A small script, which it
 * also writes into them, decides which parts of the text are shown. Both come from `src/app/prerendered`, which uses
 * the app's own words and components.
 */
import { createHash } from 'node:crypto'
import vue from '@vitejs/plugin-vue'
import { createServer } from 'vite'
import { sharedFolders } from '../host/security-headers.mjs'
import { classicScript } from './classic-script.mjs'

/** The places in index.html for the text, and for the name and the description of the site. */
const place = '<!--prerendered-->'
const titlePlace = '<title></title>'
const descriptionPlace = 'name="description" content=""'

const manifestFile = 'site.webmanifest'

/**
 * Makes the ids of components in scoped styles the same here, where the text is rendered, and in the app.
 * @type {import('@vitejs/plugin-vue').Options}
 */
export const vueOptions = { features: { componentIdGenerator: 'filepath' } }

/**
 * What `src/app/prerendered/render.ts` exports.
 * @typedef {Record<'startText' | 'sharedText' | 'readingText', () => Promise<string>>} Rendering
 */

/**
 * What `src/app/prerendered/head.ts` exports.
 * @typedef {Record<'title' | 'description', string> & {
 *   openGraph: (address?: string) => readonly (readonly [string, string])[], manifest: object,
 * }} Head
 */

/**
 * Renders the head of the pages, and the texts of three: start, shared links, and without scripts.
 * @param {string} root
 */
async function renderTexts(root) {
  const server = await createServer({
    configFile: false,
    root,
    mode: 'production',
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: [vue(vueOptions)],
  })
  try {
    const rendering = /** @type {Rendering} */ (await server.ssrLoadModule('/src/app/prerendered/render.ts'))
    return {
      head: /** @type {Head} */ (await server.ssrLoadModule('/src/app/prerendered/head.ts')),
      start: await rendering.startText(),
      shared: await rendering.sharedText(),
      reading: await rendering.readingText(),
    }
  } finally {
    await server.close()
  }
}

/**
 * Returns the file name of the chunk that the build has made from a source file.
 * @param {import('vite').Rollup.OutputBundle} bundle
 * @param {string} source the end of the source file's path
 */
function chunkOf(bundle, source) {
  const chunk = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(source),
  )
  if (!chunk) throw new Error(`The build has made no chunk of ${source}.`)
  return chunk.fileName
}

/**
 * Puts a text into its place in a page. Throws if the page lacks the place.
 * @param {string} page
 * @param {string} text
 * @param {string} where
 */
function filled(page, text, where = place) {
  if (!page.includes(where)) throw new Error(`The page has no ${where}.`)
  return page.replace(where, () => text)
}

/**
 * Fills in the name and the description of the site.
 * @param {string} page
 * @param {Head} head
 */
function headed(page, { title, description }) {
  const [name, about] = [title, description].map((text) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'),
  )
  return filled(
    filled(page, `<title>${name}</title>`, titlePlace),
    `name="description" content="${about}"`,
    descriptionPlace,
  )
}

/**
 * @param {import('vite').Rollup.OutputBundle} bundle
 * @param {string} name
 */
function pageIn(bundle, name) {
  const page = bundle[name]
  if (page?.type !== 'asset') throw new Error(`The build has no ${name}.`)
  return page
}

/**
 * Removes the scripts, and what is preloaded for them.
 * @param {string} page
 */
const withoutScripts = (page) =>
  page.replace(/\s*<script\b[^>]*><\/script>/g, '').replace(/\s*<link\b[^>]*data-words[^>]*>/g, '')

/** @returns {import('vite').Plugin} */
export function prerendered() {
  /** @type {Awaited<ReturnType<typeof renderTexts>>} */
  let texts
  /** @type {{ fileName: string, source: string }} */
  let prelude
  return {
    name: 'prerendered',
    apply: 'build',
    enforce: 'post',
    async buildStart() {
      const { root } = this.environment.config
      texts = await renderTexts(root)
      const source = await classicScript(root, 'src/app/prerendered/prelude.ts')
      const hash = createHash('sha256').update(source).digest('hex').slice(0, 8)
      prelude = { fileName: `assets/prelude-${hash}.js`, source }
    },
    transformIndexHtml: {
      order: 'post',
      handler: (page, { bundle = {} }) => ({
        html: headed(page, texts.head),
        tags: [
          ...texts.head.openGraph(process.env.SITE_ADDRESS).map(([property, content]) => ({
            tag: 'meta',
            attrs: { property, content },
            injectTo: /** @type {const} */ ('head'),
          })),
          ...[
            { rel: 'manifest', href: `./${manifestFile}` },
            { rel: 'apple-touch-icon', href: './icon-192.png' },
          ].map((attrs) => ({ tag: 'link', attrs, injectTo: /** @type {const} */ ('head') })),
          // The prelude turns the one that is needed into a preload.
          ...['en', 'zh'].map((language) => ({
            tag: 'link',
            attrs: {
              'data-words': language,
              href: `./${chunkOf(bundle, `src/i18n/words.${language}.ts`)}`,
              crossorigin: true,
            },
            injectTo: /** @type {const} */ ('head'),
          })),
          { tag: 'script', attrs: { src: `./${prelude.fileName}` }, injectTo: /** @type {const} */ ('head') },
        ],
      }),
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        this.emitFile({ type: 'asset', ...prelude })
        const manifest = `${JSON.stringify(texts.head.manifest, undefined, 2)}\n`
        this.emitFile({ type: 'asset', fileName: manifestFile, source: manifest })
        const page = pageIn(bundle, 'index.html')
        const sharedPages = sharedFolders.map((folder) => pageIn(bundle, `${folder}/index.html`))
        const source = withoutScripts(
          filled(String(page.source), `<div class="page reading">${texts.reading}</div>`),
        )
        this.emitFile({ type: 'asset', fileName: 'measures.html', source })
        page.source = filled(String(page.source), texts.start)
        for (const shared of sharedPages) shared.source = filled(String(shared.source), texts.shared)
      },
    },
  }
}
