/**
 * Lint rules for `src` that look into templates, or depend on the folder. All others are in `.oxlintrc.json`, because
 * Oxlint is much faster. `.dependency-cruiser.cjs` says which folder may import which.
 */
import typescript from '@typescript-eslint/parser'
import prettier from 'eslint-config-prettier'
import vue from 'eslint-plugin-vue'
import accessibility from 'eslint-plugin-vuejs-accessibility'
import { defineConfig } from 'eslint/config'
import { folderRules } from './eslint.folders.js'

/** What a template may show in every language. */
const signs = Array.from('()[]{}<>,.:;!?&+-=*/#%|·•–—−…‹›«»←→↑↓✓×')

export default defineConfig(
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['src/**/*.ts'], languageOptions: { parser: typescript } },

  {
    files: ['src/**/*.vue'],
    extends: [vue.configs['flat/recommended'], accessibility.configs['flat/recommended']],
    languageOptions: { parserOptions: { parser: typescript } },
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
