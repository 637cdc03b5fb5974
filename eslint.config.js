/** Lint rules. Layout is Prettier's business; which folder may import which is `.dependency-cruiser.cjs`'s. */
import prettier from 'eslint-config-prettier'
import vue from 'eslint-plugin-vue'
import accessibility from 'eslint-plugin-vuejs-accessibility'
import { defineConfig, globalIgnores } from 'eslint/config'
import typescript from 'typescript-eslint'
import { folderRules } from './eslint.folders.js'

const checkedByTypes = [
  'src/**/*.{ts,vue}',
  'tests/**/*.ts',
  'scripts/{run,host,browsers,bench,catalogue,checks}/*.mjs',
  'scripts/catalogue/*.ts',
  '*.ts',
]

/** What a template may show in every language. */
const signs = [...'()[]{}<>,.:;!?&+-=*/#%|·•–—−…‹›«»←→↑↓✓×']

export default defineConfig(
  globalIgnores([
    'dist/',
    'dist-disk/',
    'coverage/',
    'test-results/',
    'playwright-report/',
    '.cache/',
    'scripts/browsers/chromium/',
    'scripts/browsers/fonts/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: checkedByTypes,
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.vue'],
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      // `@submit="handleSubmit(…)"`: the event does not wait for the promise, and need not.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
    },
  },

  // In components ESLint does not see the types that come from templates; vue-tsc does. The scripts read much
  // JSON of known shape.
  {
    files: ['src/**/*.vue', 'scripts/{run,host,browsers,bench,catalogue,checks}/*.mjs'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
    },
  },

  {
    rules: {
      'array-callback-return': 'error',
      'default-case-last': 'error',
      eqeqeq: 'error',
      'no-alert': 'error',
      'no-cond-assign': 'error',
      'no-constant-condition': 'error',
      'no-debugger': 'error',
      'no-dupe-else-if': 'error',
      'no-duplicate-case': 'error',
      'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
      'no-else-return': 'error',
      'no-empty': 'error',
      'no-eval': 'error',
      'no-fallthrough': 'error',
      'no-irregular-whitespace': 'error',
      'no-loss-of-precision': 'error',
      'no-self-assign': 'error',
      'no-self-compare': 'error',
      'no-sparse-arrays': 'error',
      'no-unreachable-loop': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-escape': 'error',
      'no-useless-return': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'use-isnan': 'error',
      'valid-typeof': 'error',
    },
  },

  {
    files: ['src/**/*.vue'],
    extends: [vue.configs['flat/recommended'], accessibility.configs['flat/recommended']],
    languageOptions: { parserOptions: { parser: typescript.parser } },
    rules: {
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/define-props-declaration': 'error',
      'vue/define-emits-declaration': 'error',
      'vue/no-bare-strings-in-template': ['error', { allowlist: signs }],
      // In a large static block a constant style is silently dropped by the content security policy.
      'vue/no-static-inline-styles': ['error', { allowBinding: false }],
      'vue/no-v-html': 'error',
      // An optional prop says in its type what its absence means.
      'vue/require-default-prop': 'off',
      'vuejs-accessibility/anchor-has-content': ['error', { accessibleChildren: ['MixedText'] }],
      'vuejs-accessibility/heading-has-content': ['error', { accessibleChildren: ['MixedText'] }],
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
    },
  },

  ...folderRules,
  prettier,
)
