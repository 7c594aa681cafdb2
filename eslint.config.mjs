import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const strapiOrKnex = [
  {
    group: ['@strapi/*', 'knex', 'pg'],
    message:
      'domain/ and the pure parts of importing/ and reports/: neither Strapi nor SQL (docs/architecture.md).',
  },
  {
    group: ['services', 'controllers', 'sources', 'store', 'service', 'http'].map((folder) => `**/${folder}`),
    message: 'Data flows one way: the pure core asks nothing upstream.',
  },
];

const ownFilesOnly = {
  group: ['**/plugins/**', '**/scripts/**', '**/../../**/packages/**', '**/nd30-*/src/**'],
  message: 'A package imports its own files and other packages by their names (docs/adr/0036-packages.md).',
};

/** A value imported from the contract would bring zod into the admin's bundle. */
const contractValues = {
  group: ['**/server/src/**/contract', '**/server/src/contract/**', 'zod', '@strapi/utils'],
  allowTypeImports: true,
  message: 'The admin imports only types of the contract (docs/adr/0040).',
};

const serverValues = {
  regex: 'server/src/(?!(permissions|domain/period/kinds|domain/figures/ids)$)',
  allowTypeImports: true,
  message: 'Of the server the admin imports types and three shared tables (docs/adr/0038).',
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/build/**',
      '.tmp/**',
      'data/**',
      'node_modules/**',
      'types/generated/**',
      '.strapi/**',
      'out/**',
      'coverage/**',
      'public/uploads/**',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    languageOptions: { globals: { ...globals.node } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    files: ['scripts/**/*.ts', 'database/**/*.ts', 'tests/support/**/*.{ts,js}', 'tests/long/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  { files: ['public/**/*.js'], languageOptions: { globals: globals.browser } },
  { files: ['**/*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: [
      'src/plugins/cchc-report/server/src/{domain,importing/model,importing/reading,reports/model,reports/check}/**/*.ts',
    ],
    rules: { 'no-restricted-imports': ['error', { patterns: strapiOrKnex }] },
  },
  {
    files: ['src/admin/**/*.{ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [contractValues] }] },
  },
  {
    files: ['src/plugins/cchc-report/admin/src/**/*.{ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [contractValues, serverValues] }],
    },
  },
  {
    files: ['src/packages/*/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [...strapiOrKnex.slice(0, 1), ownFilesOnly] }] },
  },
  {
    // It starts PostgreSQL, so it speaks to it.
    files: ['src/packages/postgres-launcher/src/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [ownFilesOnly] }] },
  },
  prettier,
);
