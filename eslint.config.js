/**
 * Lint rules. Layout is Prettier's business; which folder may import which is `.dependency-cruiser.cjs`'s. The rules that
 * need types are in `.oxlintrc.json`: there the whole project takes as long as here a few components.
 */
import prettier from 'eslint-config-prettier'
import vue from 'eslint-plugin-vue'
import accessibility from 'eslint-plugin-vuejs-accessibility'
import { defineConfig, globalIgnores } from 'eslint/config'
import typescript from 'typescript-eslint'
import { folderRules } from './eslint.folders.js'

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
    files: ['src/**/*.{ts,vue}', 'tests/**/*.ts', 'scripts/**/*.{mjs,ts}', '*.ts'],
    extends: [typescript.configs.strict],
    languageOptions: { parserOptions: { extraFileExtensions: ['.vue'] } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
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
