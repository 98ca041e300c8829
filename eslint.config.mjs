import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const QUOTES = 'src/plugins/quotes';
/** What plain JavaScript here may take for granted: it all runs in Node. */
const NODE_GLOBALS = {
  AbortSignal: 'readonly',
  Buffer: 'readonly',
  URL: 'readonly',
  clearTimeout: 'readonly',
  console: 'readonly',
  fetch: 'readonly',
  process: 'readonly',
  setTimeout: 'readonly',
};
/** How deep folders may nest in a part of the plugin that imports nothing from outside itself. */
const DEEPEST = 4;

/**
 * A part of the plugin whose files import one another and these libraries, nothing else. How many `../` still stay
 * inside depends on how deep a file lies, so there is one rule for each depth.
 */
function ownFilesOnly(part, message, libraries = []) {
  const outside = libraries.length ? `^(?!(${libraries.join('|')})$)[^.]` : '^[^.]';
  return Array.from({ length: DEEPEST }, (_, depth) => ({
    files: [`${QUOTES}/${part}/${'*/'.repeat(depth)}*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: outside, message },
            { regex: `^(\\./)?(\\.\\./){${depth + 1}}`, message },
            { regex: '[^./]/.*\\.\\./', message },
          ],
        },
      ],
    },
  }));
}

/** A part of the plugin that may import libraries, but not these other parts of the plugin. */
function notFrom(part, others, message) {
  const regex = `^(\\./)?(\\.\\./)+(${others.join('|')})(/|$)`;
  return {
    files: [`${QUOTES}/${part}/**/*.{ts,tsx}`],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex, message }] }] },
  };
}

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      'dist/',
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

  js.configs.recommended,
  ...tseslint.configs.recommended,

  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'src/admin/tsconfig.json', 'tests/tsconfig.json'],
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
      // A promise that nobody awaits is a write that happens after its transaction.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
    },
  },

  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: NODE_GLOBALS },
  },

  // The import direction: admin → shared ← server → attribution, anchoring.
  ...ownFilesOnly(
    'attribution',
    'attribution/ is a pure library: it imports its own files and nothing else.'
  ),
  ...ownFilesOnly(
    'anchoring',
    'anchoring/ is a pure library: it imports its own files and its two libraries, nothing else.',
    ['diff', 'approx-string-match']
  ),
  ...ownFilesOnly('shared', 'shared/ holds types for both sides: it imports nothing from outside.'),
  notFrom('server', ['admin/src'], 'The server does not import the admin: use shared/.'),
  notFrom(
    'admin',
    ['server/src', 'attribution', 'anchoring'],
    'The admin imports no server code: use shared/.'
  ),

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
