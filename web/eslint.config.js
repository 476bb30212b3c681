import { fileURLToPath } from 'node:url';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import layers from './eslint/layers.js';

const src = fileURLToPath(new URL('./src', import.meta.url));
const cjk = '[\\u3400-\\u9fff]';
const wordy = '(title|label|placeholder|alt|aria-label|description|message|extra|okText|cancelText|caption|legend|help)';

export default tseslint.config(
  { ignores: ['target', 'node_modules', 'src/api/schema.d.ts', 'public'] },
  {
    files: ['**/*.{js,mjs,ts,tsx}'],
    extends: [tseslint.configs.recommended],
    plugins: { sheqia: { rules: { layers } } },
    rules: {
      'sheqia/layers': ['error', { src }],
      'max-lines': ['error', { max: 400 }],
      'no-console': 'off',
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict, hooks.configs.flat['recommended-latest']],
    rules: {
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-invalid-void-type': 'off',
    },
  },
  {
    // Every text stands in src/locales.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/**/*.test.{ts,tsx}', 'src/test/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: `JSXText[value=/[A-Za-z\\u3400-\\u9fff]/]`, message: 'Texts stand in src/locales.' },
        { selector: `Literal[value=/${cjk}/]`, message: 'Texts stand in src/locales.' },
        { selector: `TemplateElement[value.raw=/${cjk}/]`, message: 'Texts stand in src/locales.' },
        { selector: `JSXAttribute[name.name=/^${wordy}$/] > Literal[value=/[A-Za-z]/]`, message: 'Texts stand in src/locales.' },
        { selector: `JSXAttribute[name.name=/^${wordy}$/] > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=/[A-Za-z]/]`, message: 'Texts stand in src/locales.' },
      ],
    },
  },
);
