import { describe, expect, it } from 'vitest';
import { fileOf, madeOf } from '@/test/pages';
import { publicPages } from './pages/public';
import { workPages } from './pages/work';

/** What every page has from the start. */
const always = new Set(['common', 'enums']);

/** The namespaces that a text of the source asks for: by its hook, or before a single word. */
function asked(text: string): Set<string> {
  const hooks = [...text.matchAll(/useTranslation\(([^)]*)\)/g)].flatMap(([, names = '']) => [...names.matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name));
  const words = [...text.matchAll(/['`]([a-z]+):[\w.$]/g)].map(([, name = '']) => name);
  return new Set([...hooks, ...words].filter((name) => !always.has(name)));
}

describe('a page', () => {
  it.each([...publicPages, ...workPages].map((page) => [page.path, page] as const))('brings the words of all its parts, so that it does not blink: %s', (_, page) => {
    const text = madeOf(`app/${fileOf(page)}`);
    expect(text).not.toBe('');
    expect([...page.texts].sort()).toEqual([...asked(text)].sort());
  });
});
