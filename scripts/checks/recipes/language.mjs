/**
 * The recipe for another language, carried out for French with the English texts. What ships must then compile and build.
 * Tests are not run, because those that compare languages need a real translation.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** @typedef {import('./edits.mjs').Edit} Edit */

/** Renames what a file of English texts exports and imports, for French. @param {string} text */
const inFrench = (text) =>
  text
    .replaceAll(/\b([a-z]\w*)En\b/g, '$1Fr')
    .replaceAll(/(['/.])en(['"])/g, '$1fr$2')
    .replaceAll("'en-GB'", "'fr-FR'")

/** @param {string} folder */
function writeFrench(folder) {
  const src = join(folder, 'src')
  for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
    if (!/(^|[\\/.])en\.ts$/.test(file)) continue
    writeFileSync(
      join(src, file.replace(/en\.ts$/, 'fr.ts')),
      inFrench(readFileSync(join(src, file), 'utf8')),
    )
  }
}

/** Every list of languages that no longer compiles with another one. @type {readonly Edit[]} */
const lists = [
  { file: 'src/policy/languages.ts', changes: [["['en', 'zh']", "['en', 'zh', 'fr']"]] },
  {
    file: 'src/policy/identity.ts',
    changes: [
      [
        'Record<Language, string>> = {',
        "Record<Language, string>> = {\n  fr: 'Soutiens aux exportations de services',",
      ],
    ],
  },
  { file: 'src/i18n/language-tags.ts', changes: [["zh: 'zh-CN' }", "zh: 'zh-CN', fr: 'fr' }"]] },
  {
    file: 'src/i18n/languages.ts',
    changes: [
      [
        "  zh: async () => (await import('./words.zh')).wordsZh,\n",
        "  zh: async () => (await import('./words.zh')).wordsZh,\n  fr: async () => (await import('./words.fr')).wordsFr,\n",
      ],
      [
        "    zh: async () => ({ questions: (await import('../policy/questions/zh')).furtherQuestionsZh }),\n",
        "    zh: async () => ({ questions: (await import('../policy/questions/zh')).furtherQuestionsZh }),\n    fr: async () => ({ questions: (await import('../policy/questions/fr')).furtherQuestionsFr }),\n",
      ],
      [
        "    zh: async () => ({ details: (await import('./details.zh')).detailsZh }),\n",
        "    zh: async () => ({ details: (await import('./details.zh')).detailsZh }),\n    fr: async () => ({ details: (await import('./details.fr')).detailsFr }),\n",
      ],
    ],
  },
  {
    file: 'src/i18n/language-runs.ts',
    changes: [
      [
        '  zh: { tag: languageTags.en,',
        '  fr: { tag: languageTags.zh, run: /((?:\\d*[\\p{Script=Han}、-〿！-｠])+)/u },\n  zh: { tag: languageTags.en,',
      ],
    ],
  },
  {
    file: 'src/app/offline/NewRelease.vue',
    changes: [
      [
        "import { offlineZh } from './words.zh'",
        "import { offlineZh } from './words.zh'\nimport { offlineFr } from './words.fr'",
      ],
      ['zh: offlineZh }', 'zh: offlineZh, fr: offlineFr }'],
    ],
  },
  {
    file: 'src/app/prerendered/render.ts',
    changes: [
      [
        "import App from '../shell/App.vue'",
        "import { prerenderedFr } from './words.fr'\nimport App from '../shell/App.vue'",
      ],
      ['zh: prerenderedZh }', 'zh: prerenderedZh, fr: prerenderedFr }'],
    ],
  },
]

/**
 * Adds the language to every list, and copies the English texts as if they had been translated.
 * @param {string} folder
 * @param {(folder: string, edits: readonly Edit[]) => void} carryOut
 */
export function addLanguage(folder, carryOut) {
  carryOut(folder, lists)
  writeFrench(folder)
}
