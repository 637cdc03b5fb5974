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
    // Not under `npm run dev`, where Vite inserts styles into the page, which the policy forbids.
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
 * Puts the page into the folder `s/` too, where shared links arrive. So a static host knows their address, even when a
 * chat program has cut off what stands after the `#`. A mark in the page says that it is this one, because any folder
 * may be called `s`. A third copy stands where `_redirects` finds it: hosts drop a rule that leads into its own folder.
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
 * Folders of src. The tests of the same folders must take every branch of them. The proofs do not count: they take
 * long, and a plain test should reach what they reach.
 */
const measured = '{engine,share,draft}'

const measuredTests = [`tests/${measured}/{,explanation/,interview/}*.test.ts`]

/** How long a test may take, in milliseconds. */
const timeLimit = process.env['PROVE'] === '1' ? 86_400_000 : 600_000

const withoutPage = {
  environment: 'node',
  isolate: false,
  setupFiles: ['tests/support/count-cases.ts'],
}

/** Settings of the build, of the development server and of Vitest. */
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
    // Every target preloads modules by itself; the substitute would need `connect-src`. A page's scripts are not
    // listed, since they are fetched ahead anyway. That saves 0.9 kB up to the first question. The styles must be
    // listed.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, dependencies) => dependencies.filter((file) => file.endsWith('.css')),
    },
    // Lists which chunk needs which; scripts/checks/check-size.mjs reads it.
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Puts all that the first page needs into one file, which compresses better than several, by some 7 kB.
            {
              name: 'app',
              test: /src\/(app\/main|i18n\/plural|engine\/edition|policy\/region-names)\.ts$/,
              priority: 2,
            },
            // Puts what several other pages share into one file. So a result needs half the files, and a fifth less of
            // the processor.
            { name: 'questions.en', test: /src\/policy\/questions\/en\.ts$/, priority: 1 },
            { name: 'questions.zh', test: /src\/policy\/questions\/zh\.ts$/, priority: 1 },
            { name: 'shared', test: /src\/(report|report-view|share)\//, minShareCount: 3, priority: 0 },
            // Puts all other styles into one file too: the names of many would take 0.5 kB of the first script.
            { name: 'page-styles', test: /\.css$/, priority: 2 },
          ],
        },
      },
    },
  },
  test: {
    // Ends only what hangs: a machine may be slow, and other steps of `npm test` run at the same time. A proof may take
    // a day.
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
      // Stands apart, because measuring branches costs time that the other tests need not spend.
      { extends: true, test: { ...withoutPage, name: 'measured', include: measuredTests } },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'happy-dom',
          setupFiles: ['tests/support/one-window.ts'],
          // One window serves all files, because each test opens the app anew. A window for each file would take a
          // third longer.
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
