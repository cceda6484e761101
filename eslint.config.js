import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['frontend/generated/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['frontend/**/*.ts'],
    extends: [js.configs.recommended, ts.configs.strictTypeChecked, lit['flat/recommended'], wc['flat/recommended']],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // The types know the newest browsers alone; the program asks whether a browser can do what it needs.
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    files: ['**/*.spec.ts'],
    rules: {
      // What stands in for a method of the browser is looked at, not called.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
