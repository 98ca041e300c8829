import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import glossary from './eslint/glossary.mjs';

const QUOTES = 'src/plugins/quotes';
/** Globals of plain JavaScript here: it all runs in Node. */
const NODE_GLOBALS = {
  AbortSignal: 'readonly',
  Buffer: 'readonly',
  URL: 'readonly',
  clearTimeout: 'readonly',
  console: 'readonly',
  module: 'writable',
  fetch: 'readonly',
  process: 'readonly',
  setTimeout: 'readonly',
};
export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      'build/',
      '.cache/',
      '.strapi/',
      '.tmp/',
      'coverage/',
      'public/',
      'types/generated/',
      'clients/typescript/api.d.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { plugins: { glossary }, rules: { 'glossary/deny-words': 'error' } },

  js.configs.recommended,
  ...tseslint.configs.recommended,

  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: {
        project: [
          'tsconfig.json',
          'src/admin/tsconfig.json',
          'tests/tsconfig.json',
          'tests/unit/components/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // A promise without an await is a write after its transaction.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
    },
  },

  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: NODE_GLOBALS },
  },

  // The borders between the rooms are in .dependency-cruiser.cjs.
  {
    files: [`${QUOTES}/{attribution,anchoring}/**/*.ts`],
    rules: {
      'no-restricted-globals': ['error', 'process', 'console', 'fetch', 'setTimeout', 'Buffer'],
      'no-restricted-syntax': [
        'error',
        { selector: 'ImportExpression', message: 'A pure library loads nothing at run time.' },
        {
          selector:
            'NewExpression[callee.name="Date"][arguments.length=0], MemberExpression[object.name="Date"][property.name="now"]',
          message: 'A pure library has no clock: the caller passes the date.',
        },
      ],
    },
  },

  {
    files: ['src/admin/**/*.{ts,tsx}', `${QUOTES}/admin/**/*.{ts,tsx}`],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },

  prettier
);
