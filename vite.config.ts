import vue from '@vitejs/plugin-vue'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { targets } from './scripts/build/classic-script.mjs'
import { compressedFiles } from './scripts/build/compressed.mjs'
import { embedScript } from './scripts/build/embed.mjs'
import { diskCopy } from './scripts/build/from-disk.mjs'
import { offlineWorker } from './scripts/build/offline.mjs'
import { prerendered, vueOptions } from './scripts/build/prerendered.mjs'
import { sbom } from './scripts/build/sbom.mjs'
import { headersWithCaching } from './scripts/host/hosting-files.mjs'
import { metaPolicy, redirectsFile, sharedFolders } from './scripts/host/security-headers.mjs'

/** Puts the content security policy into every page, and the headers for static hosts beside them. */
function securityPolicy(): Plugin {
  return {
    name: 'security-policy',
    // Not under `npm run dev`: there Vite inserts styles into the page, which the policy forbids.
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
        injectTo: 'head-prepend',
      },
    ],
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersWithCaching })
      this.emitFile({ type: 'asset', fileName: '_redirects', source: redirectsFile })
    },
  }
}

/**
 * Puts the page into the folder `s/` once more, where shared links arrive: a static host then knows their address
 * even when a chat program has cut off what stands after the `#`. The page says itself what it is, for any folder may
 * be called `s`. A third stands where `_redirects` finds it: hosts drop a rule that leads into its own folder.
 */
function sharedLinkPage(): Plugin {
  return {
    name: 'shared-link-page',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') throw new Error('The build has no index.html to copy into s/.')
      const source = String(page.source).replaceAll(/((?:src|href)=")(?:\.\/)?(?![\w-]+:|[/#])/g, '$1../')
      const shared = source.replace('<html ', '<html data-page="shared" ')
      if (shared === source) throw new Error('The page for shared links cannot be marked.')
      for (const folder of sharedFolders)
        this.emitFile({ type: 'asset', fileName: `${folder}/index.html`, source: shared })
    },
  }
}

/** Tests of components need a page; everything else runs without one. */
const componentTests = ['tests/{app/shell,browser,features,stores,ui}/**/*.test.ts']

/**
 * Folders of src of which every branch is to be taken by the tests of the same folders. Not by the proofs among them:
 * they take long, and what they alone reach, a plain test should reach too.
 */
const measured = '{engine,share,draft}'

const measuredTests = [`tests/${measured}/{,explanation/,interview/}*.test.ts`]

/** Of a test, in milliseconds. */
const timeLimit = process.env['PROVE'] === '1' ? 86_400_000 : 600_000

const withoutPage = {
  environment: 'node',
  isolate: false,
  setupFiles: ['tests/support/count-cases.ts'],
}

export default defineConfig({
  // Relative addresses, so that the build works in any folder of any host.
  base: './',
  plugins: [
    vue(vueOptions),
    securityPolicy(),
    sharedLinkPage(),
    prerendered(),
    embedScript(),
    offlineWorker(),
    sbom(),
    diskCopy(),
    compressedFiles(),
  ],
  define: {
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  },
  build: {
    target: targets,
    // Small images would become data: addresses, which the policy forbids.
    assetsInlineLimit: 0,
    // Every target preloads modules by itself; the substitute would need `connect-src`. The scripts that a page needs
    // are not listed beforehand (0.9 kB up to the first question), since they are fetched ahead anyway; its styles must be.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, dependencies) => dependencies.filter((file) => file.endsWith('.css')),
    },
    // Which chunk needs which: read by scripts/checks/check-size.mjs.
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // All that the first page needs in one file: it compresses better than in several, by some 7 kB.
            {
              name: 'app',
              test: /src\/(app\/main|i18n\/plural|engine\/edition|policy\/region-names)\.ts$/,
              priority: 2,
            },
            // What several other pages share in one file: a result then needs half the files, and a fifth less of the
            // processor.
            { name: 'questions.en', test: /src\/policy\/questions\/en\.ts$/, priority: 1 },
            { name: 'questions.zh', test: /src\/policy\/questions\/zh\.ts$/, priority: 1 },
            { name: 'shared', test: /src\/(report|report-view|share)\//, minShareCount: 3, priority: 0 },
            // All other styles in one, too: the names of many in the first script take 0.5 kB.
            { name: 'page-styles', test: /[?&]type=style\b|\/embedded\.css$/, priority: 2 },
          ],
        },
      },
    },
  },
  test: {
    // Ends only what hangs: a machine may be slow, and other steps of `npm test` run beside these. A proof may take a day.
    testTimeout: timeLimit,
    hookTimeout: timeLimit,
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          ...withoutPage,
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...componentTests, ...measuredTests],
        },
      },
      // Apart, so that its branches can be measured without the others: measuring costs time.
      { extends: true, test: { ...withoutPage, name: 'measured', include: measuredTests } },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'happy-dom',
          setupFiles: ['tests/support/one-window.ts'],
          // One window for all files: each test opens the app anew. A window and all modules a file cost a third more.
          isolate: false,
          include: componentTests,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/{engine,policy,share,draft,report,rules,portfolio,word}/**/*.ts'],
      reporter: ['text', 'html'],
      thresholds: { [`src/${measured}/**/*.ts`]: { branches: 100 } },
    },
  },
})
