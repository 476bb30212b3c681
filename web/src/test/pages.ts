import type { PageSpec } from '@/app/pages/page';

const sources = import.meta.glob<string>(['/src/**/*.tsx', '/src/**/*.ts', '!/src/**/*.test.*', '!/src/test/**'], { query: '?raw', import: 'default', eager: true });

const source = (file: string) => sources[`/src/${file}.tsx`] ?? sources[`/src/${file}.ts`] ?? '';

const made = new Map<string, string>();

/** The text of a page and of all that it is made of; what it loads later brings its own. */
export function madeOf(file: string): string {
  const text = made.get(file) ?? partsOf(file, new Set());
  made.set(file, text);
  return text;
}

function partsOf(file: string, seen: Set<string>): string {
  if (seen.has(file)) return '';
  seen.add(file);
  const text = source(file);
  const folder = file.replace(/\/[^/]+$/, '');
  const parts = [...text.matchAll(/from '((?:@|\.{1,2})\/[^']+)'/g)].map(([, from = '']) =>
    from.startsWith('@/') ? from.slice(2) : new URL(from, `file:///${folder}/`).pathname.slice(1));
  return text + parts.map((part) => partsOf(part, seen)).join('');
}

/** The file of a page, as its specification loads it. */
export const fileOf = (page: PageSpec) => /routes\/[\w/]+/.exec(String(page.load))?.[0] ?? 'none';
