// @vitest-environment node
import { RuleTester } from 'eslint';
import { describe, it } from 'vitest';
import rule from './layers.js';

RuleTester.describe = describe;
RuleTester.it = it;

const options = [{ src: '/src' }];
const file = (filename, code, messageId) => ({ filename, code, options, ...(messageId && { errors: [{ messageId }] }) });

new RuleTester().run('layers', rule, {
  valid: [
    file('/src/app/routes/Page.tsx', "import x from '@/features/projects/api/x'"),
    file('/src/features/projects/components/A.tsx', "import x from '../api/x'"),
    file('/src/components/A.tsx', "import x from '@/lib/money'"),
  ],
  invalid: [
    file('/src/lib/money.ts', "import x from '@/components/Money'", 'upward'),
    file('/src/components/A.tsx', "import x from '../features/budget/api/x'", 'upward'),
    file('/src/features/projects/api/x.ts', "import x from '@/features/budget/api/y'", 'sideways'),
    file('/src/features/projects/api/x.ts', "import x from '../../budget/api/y'", 'sideways'),
    file('/src/features/projects/api/x.ts', "import('@/app/router')", 'upward'),
    file('/src/lib/a.ts', "import x from '@/test/server'", 'test'),
  ],
});
