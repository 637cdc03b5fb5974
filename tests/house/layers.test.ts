/** The layer rules of `.dependency-cruiser.cjs` find what they are there to find. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { projectRoot, runTool } from '../../scripts/run/run-tool.mjs'

const files: Record<string, string> = {
  // Good: downwards, and types in a circle.
  'engine/truth.ts': "import type { Condition } from './condition'\nexport type Truth = Condition | 0",
  'engine/condition.ts':
    "import type { Truth } from './truth'\nexport type Condition = Truth | 1\nexport const c = 1",
  'policy/index.ts': "import { c } from '../engine/condition'\nexport const catalogue = c",
  'report/index.ts': "import { catalogue } from '../policy'\nexport const report = catalogue",
  'portfolio/index.ts':
    "import Papa from 'papaparse'\nimport { report } from '../report'\nexport const portfolio = [Papa, report]",
  'stores/portfolio.ts': "import { portfolio } from '../portfolio'\nexport const p = portfolio",
  'stores/answers.ts':
    "import { ref } from 'vue'\nimport { report } from '../report'\nexport const a = ref(report)",
  'components/Good.vue':
    '<script setup lang="ts">\nimport { c } from \'../engine/condition\'\nvoid c\n</script>',
  'pages/Good.vue':
    '<script setup lang="ts">\nimport G from \'../components/Good.vue\'\n</script><template><G/></template>',
  'app/main.ts': "import { a } from '../stores/answers'\nvoid import('../pages/Good.vue')\nvoid a",
  // Bad, each in one way.
  'engine/upwards.ts': "import { catalogue } from '../policy'\nexport const e = catalogue",
  'engine/package.ts': "import { ref } from 'vue'\nexport const e = ref(1)",
  'share/aside.ts': "import { report } from '../report'\nexport const s = report",
  'share/type.ts': "import type { Ref } from 'vue'\nexport type S = Ref",
  'share/portfolio.ts': "import { portfolio } from '../portfolio'\nexport const s = portfolio",
  'portfolio/words.ts': "import { words } from '../i18n'\nexport const p = words",
  'portfolio/vue.ts': "import { ref } from 'vue'\nexport const p = ref(1)",
  'i18n/index.ts': 'export const words = 1',
  'draft/vue.ts': "import { ref } from 'vue'\nexport const d = ref(1)",
  'components/Upwards.vue':
    '<script setup lang="ts">\nimport P from \'../pages/Good.vue\'\n</script><template><P/></template>',
  'components/type.ts': "import type P from '../pages/Good.vue'\nexport type T = typeof P",
  'pages/tool.ts': "import { it } from 'vitest'\nexport const p = it",
  'pages/script.ts': "import { s } from '../../scripts/a.mjs'\nexport const p = s",
  'pages/test.ts': "import { t } from '../../tests/a'\nexport const p = t",
  'pages/node.ts': "import { join } from 'node:path'\nexport const p = join",
  'pages/nowhere.ts': "import { n } from './gone'\nexport const p = n",
  'pages/circle.ts': "import { other } from './other'\nexport const circle = () => other",
  'pages/other.ts': "import { circle } from './circle'\nexport const other = () => circle",
  'policy/measures/measures.ts': "import { c } from '../../engine/condition'\nexport const measures = c",
  'policy/registry.ts': "export { measures } from './measures/measures'",
  'share/face.ts': "import { measures } from '../policy/registry'\nexport const s = measures",
  'share/inside.ts': "import { measures } from '../policy/measures/measures'\nexport const s = measures",
  'report/alone.ts': 'export const alone = 1',
}

const expected = [
  'layers-components: src/components/Upwards.vue',
  'layers-components: src/components/type.ts',
  'layers-engine: src/engine/upwards.ts',
  'layers-share: src/share/aside.ts',
  'layers-share: src/share/portfolio.ts',
  'portfolio-stays-pure: src/portfolio/vue.ts',
  'portfolio-stays-pure: src/portfolio/words.ts',
  'engine-stands-alone: src/engine/package.ts',
  'engine-stands-alone: src/engine/upwards.ts',
  'must-exist: src/pages/nowhere.ts',
  'only-the-face-of-policy: src/share/inside.ts',
  'no-cycle: src/pages/circle.ts',
  'no-node-in-src: src/pages/node.ts',
  'no-orphan: src/report/alone.ts',
  'only-shipped-packages: src/pages/tool.ts',
  'pure-folders-use-no-package: src/draft/vue.ts',
  'pure-folders-use-no-package: src/engine/package.ts',
  'pure-folders-use-no-package: src/share/type.ts',
  'stays-inside-src: src/pages/script.ts',
  'stays-inside-src: src/pages/test.ts',
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
})
afterAll(() => rmSync(folder, { recursive: true }))

const mapKeys = (sources: Record<string, string>) =>
  Object.fromEntries(Object.entries(sources).map(([path, text]) => [`src/${path}`, text]))

it('finds every import that goes the wrong way, and no other', () => {
  expect(found).toEqual(expected.sort())
})
