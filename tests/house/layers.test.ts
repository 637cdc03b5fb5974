/** The layer rules of `.dependency-cruiser.cjs` find every forbidden import, and no other. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { projectRoot, runTool } from '../../scripts/run/run-tool.mjs'

const files: Record<string, string> = {
  // Allowed: imports downwards, and types in a circle.
  'engine/truth.ts': "import type { Condition } from './condition'\nexport type Truth = Condition | 0",
  'engine/condition.ts':
    "import type { Truth } from './truth'\nexport type Condition = Truth | 1\nexport const c = 1",
  'policy/index.ts': "import { c } from '../engine/condition'\nexport const catalogue = c",
  'report/index.ts': "import { catalogue } from '../policy'\nexport const report = catalogue",
  'word/index.ts':
    "import { zipSync } from 'fflate'\nimport { report } from '../report'\nexport const word = [zipSync, report]",
  'report-view/late.ts':
    "import type { word } from '../word'\nexport const late = (): Promise<{ word: typeof word }> => import('../word')",
  'portfolio/index.ts':
    "import Papa from 'papaparse'\nimport { report } from '../report'\nexport const portfolio = [Papa, report]",
  'stores/answers.ts':
    "import { ref } from 'vue'\nimport { report } from '../report'\nexport const a = ref(report)",
  'browser/title.ts':
    "import { ref } from 'vue'\nimport { words } from '../i18n'\nexport const t = ref(words)",
  'rules/drawing.ts': 'export const drawing = 1',
  'rules/table.ts':
    "import { report } from '../report'\nimport { drawing } from './drawing'\nexport const table = [report, drawing]",
  'ui/Good.vue':
    "<script setup lang=\"ts\">\nimport { c } from '../engine/condition'\nimport { a } from '../stores/answers'\nvoid c\nvoid a\n</script>",
  'ui/LineDrawing.vue':
    '<script setup lang="ts">\nimport { drawing } from \'../rules/drawing\'\nvoid drawing\n</script>',
  'report-view/Good.vue':
    "<script setup lang=\"ts\">\nimport G from '../ui/Good.vue'\nimport { table } from '../rules/table'\nvoid table\n</script><template><G/></template>",
  'features/result/ResultPage.vue':
    "<script setup lang=\"ts\">\nimport P from '../sharing/SharePanel.vue'\nimport G from '../../report-view/Good.vue'\n</script><template><P/><G/></template>",
  'features/sharing/SharePanel.vue':
    '<script setup lang="ts">\nimport { s } from \'../portfolio/portfolio-store\'\nvoid s\n</script>',
  'features/about/AboutPage.vue':
    '<script setup lang="ts">\nimport F from \'../library/QuestionFlow.vue\'\n</script><template><F/></template>',
  'features/library/QuestionFlow.vue': '<script setup lang="ts">\nconst x = 1\nvoid x\n</script>',
  'features/library/rule-views.ts': 'export const views = 1',
  'features/portfolio/portfolio-store.ts':
    "import { portfolio } from '../../portfolio'\nexport const s = portfolio",
  'features/portfolio/words.en.ts': 'export const portfolioEn = 1',
  'i18n/details.en.ts':
    "import { portfolioEn } from '../features/portfolio/words.en'\nexport const details = portfolioEn",
  'app/main.ts':
    "import { a } from '../stores/answers'\nvoid import('../features/result/ResultPage.vue')\nvoid a",
  // Forbidden, each for one reason.
  'engine/upwards.ts': "import { catalogue } from '../policy'\nexport const e = catalogue",
  'engine/package.ts': "import { ref } from 'vue'\nexport const e = ref(1)",
  'share/aside.ts': "import { report } from '../report'\nexport const s = report",
  'share/type.ts': "import type { Ref } from 'vue'\nexport type S = Ref",
  'share/portfolio.ts': "import { portfolio } from '../portfolio'\nexport const s = portfolio",
  'portfolio/words.ts': "import { words } from '../i18n'\nexport const p = words",
  'word/words.ts': "import { words } from '../i18n'\nexport const w = words",
  'word/vue.ts': "import { ref } from 'vue'\nexport const w = ref(1)",
  'report-view/early.ts': "import { word } from '../word'\nexport const e = word",
  'browser/word.ts': "export const b = () => import('../word')",
  'portfolio/vue.ts': "import { ref } from 'vue'\nexport const p = ref(1)",
  'i18n/index.ts': 'export const words = 1',
  'draft/vue.ts': "import { ref } from 'vue'\nexport const d = ref(1)",
  'rules/words.ts': "import { a } from '../stores/answers'\nexport const r = a",
  'rules/vue.ts': "import { ref } from 'vue'\nexport const r = ref(1)",
  'i18n/index.en.ts':
    "import { portfolioEn } from '../features/portfolio/words.en'\nexport const i = portfolioEn",
  'i18n/details.zh.ts': "import { s } from '../features/portfolio/portfolio-store'\nexport const details = s",
  'browser/answers.ts': "import { a } from '../stores/answers'\nexport const b = a",
  'ui/Upwards.vue':
    '<script setup lang="ts">\nimport P from \'../report-view/Good.vue\'\n</script><template><P/></template>',
  'ui/type.ts': "import type P from '../features/result/ResultPage.vue'\nexport type T = typeof P",
  'ui/policy.ts': "import { catalogue } from '../policy'\nexport const u = catalogue",
  'ui/report.ts': "import { report } from '../report'\nexport const u = report",
  'ui/drawing.ts': "import { drawing } from '../rules/drawing'\nexport const u = drawing",
  'report-view/portfolio.ts': "import { portfolio } from '../portfolio'\nexport const v = portfolio",
  'portfolio/view.ts': "import { table } from '../rules/table'\nexport const p = table",
  'features/interview/aside.ts': "import { views } from '../library/rule-views'\nexport const f = views",
  'features/result/aside.ts': "import { inside } from '../sharing/inside'\nexport const f = inside",
  'features/sharing/inside.ts': 'export const inside = 1',
  'features/sharing/aside.ts': "import { views } from '../library/rule-views'\nexport const f = views",
  'features/library/aside.ts': "import P from '../result/ResultPage.vue'\nexport const f = P",
  'features/about/aside.ts': "import { inside } from '../library/inside'\nexport const f = inside",
  'features/library/inside.ts': 'export const inside = 1',
  'features/about/upwards.ts': "import { m } from '../../app/router'\nexport const f = m",
  'app/router.ts': 'export const m = 1',
  'features/about/tool.ts': "import { it } from 'vitest'\nexport const p = it",
  'features/about/script.ts': "import { s } from '../../../scripts/a.mjs'\nexport const p = s",
  'features/about/test.ts': "import { t } from '../../../tests/a'\nexport const p = t",
  'features/about/node.ts': "import { join } from 'node:path'\nexport const p = join",
  'features/about/nowhere.ts': "import { n } from './gone'\nexport const p = n",
  'features/about/circle.ts': "import { other } from './other'\nexport const circle = () => other",
  'features/about/other.ts': "import { circle } from './circle'\nexport const other = () => circle",
  'policy/measures/measures.ts': "import { c } from '../../engine/condition'\nexport const measures = c",
  'policy/registry.ts': "export { measures } from './measures/measures'",
  'share/face.ts': "import { measures } from '../policy/registry'\nexport const s = measures",
  'share/inside.ts': "import { measures } from '../policy/measures/measures'\nexport const s = measures",
  'report/alone.ts': 'export const alone = 1',
}

const expected = [
  'features-stand-alone: src/features/about/aside.ts',
  'features-stand-alone: src/features/interview/aside.ts',
  'features-stand-alone: src/features/library/aside.ts',
  'features-stand-alone: src/features/result/aside.ts',
  'features-stand-alone: src/features/sharing/aside.ts',
  'layers-browser: src/browser/answers.ts',
  'layers-browser: src/browser/word.ts',
  'layers-word: src/word/words.ts',
  'word-is-loaded-late: src/report-view/early.ts',
  'word-stays-pure: src/word/vue.ts',
  'layers-engine: src/engine/upwards.ts',
  'layers-features: src/features/about/upwards.ts',
  'layers-i18n: src/i18n/details.zh.ts',
  'layers-i18n: src/i18n/index.en.ts',
  'layers-portfolio: src/portfolio/view.ts',
  'layers-portfolio: src/portfolio/words.ts',
  'layers-report-view: src/report-view/portfolio.ts',
  'layers-rules: src/rules/words.ts',
  'layers-share: src/share/aside.ts',
  'layers-share: src/share/portfolio.ts',
  'layers-ui: src/ui/Upwards.vue',
  'layers-ui: src/ui/drawing.ts',
  'layers-ui: src/ui/policy.ts',
  'layers-ui: src/ui/report.ts',
  'layers-ui: src/ui/type.ts',
  'portfolio-stays-pure: src/portfolio/view.ts',
  'portfolio-stays-pure: src/portfolio/vue.ts',
  'portfolio-stays-pure: src/portfolio/words.ts',
  'engine-stands-alone: src/engine/package.ts',
  'engine-stands-alone: src/engine/upwards.ts',
  'must-exist: src/features/about/nowhere.ts',
  'only-the-face-of-policy: src/share/inside.ts',
  'no-cycle: src/features/about/circle.ts',
  'no-node-in-src: src/features/about/node.ts',
  'no-orphan: src/report/alone.ts',
  'only-shipped-packages: src/features/about/tool.ts',
  'pure-folders-use-no-package: src/draft/vue.ts',
  'pure-folders-use-no-package: src/engine/package.ts',
  'pure-folders-use-no-package: src/rules/vue.ts',
  'pure-folders-use-no-package: src/share/type.ts',
  'stays-inside-src: src/features/about/script.ts',
  'stays-inside-src: src/features/about/test.ts',
]

let found: string[]
let folder: string

beforeAll(async () => {
  // Inside the project, so that packages are found.
  mkdirSync(join(projectRoot, '.cache'), { recursive: true })
  folder = mkdtempSync(join(projectRoot, '.cache', 'layers-'))
  const everything = {
    ...mapKeys(files),
    'scripts/a.mjs': 'export const s = 1',
    'tests/a.ts': 'export const t = 1',
  }
  for (const [path, text] of Object.entries(everything)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const rules = join(projectRoot, '.dependency-cruiser.cjs')
  const { output } = await runTool(
    'dependency-cruiser',
    ['src', '--config', rules, '--output-type', 'json'],
    {
      command: 'depcruise',
      cwd: folder,
    },
  )
  const { summary } = JSON.parse(output) as {
    summary: { violations: { from: string; rule: { name: string } }[] }
  }
  found = [...new Set(summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`))].sort()
  // The tool reads hundreds of files, and the machine may be busy.
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

const mapKeys = (sources: Record<string, string>) =>
  Object.fromEntries(Object.entries(sources).map(([path, text]) => [`src/${path}`, text]))

it('finds every import that goes the wrong way, and no other', () => {
  expect(found).toEqual(expected.sort())
})
