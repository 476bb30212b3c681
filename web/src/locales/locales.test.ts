import { describe, expect, it } from 'vitest';
import { labelled } from '@/lib/domain';

type Tree = { [key: string]: string | Tree };
const files = import.meta.glob<Tree>('./*/*.json', { eager: true, import: 'default' });
const namespaces = [...new Set(Object.keys(files).map((f) => f.replace(/^.*\//, '')))];
const keys = (tree: Tree | undefined, at = ''): string[] =>
  Object.entries(tree ?? {}).flatMap(([k, v]) => (typeof v === 'string' ? [`${at}${k}`] : keys(v, `${at}${k}.`)));
const text = (tree: Tree | undefined, key: string) => key.split('.').reduce<Tree | string | undefined>((t, k) => (t as Tree | undefined)?.[k], tree) as string;
const slots = (s: string) => [...s.matchAll(/{{(\w+)}}/g)].map((m) => m[1]).sort();

const sources = Object.values(
  import.meta.glob<string>(['../**/*.{ts,tsx}', '!../**/*.test.{ts,tsx}', '!../{api,test}/**'], { eager: true, query: '?raw', import: 'default' }),
).join('\n');
const words = new Set([...sources.matchAll(/['"`:]([\w.-]+)['"`]/g)].map((m) => m[1]));
const beginnings = [...sources.matchAll(/`(?:(\w+):)?([\w.-]*)\$\{/g)].filter((m) => m[1] || m[2]);
const named = (namespace: string, key: string) =>
  words.has(key.replace(/_(one|other)$/, '')) || beginnings.some((m) => (m[1] ?? namespace) === namespace && key.startsWith(m[2] ?? ''));

// The labels of enums are held to their values below.
describe.each(namespaces.filter((file) => file !== 'enums.json'))('%s', (file) => {
  it('keeps no text that no source names', () =>
    expect(keys(files[`./zh-CN/${file}`]).filter((key) => !named(file.replace('.json', ''), key))).toEqual([]));
});

describe.each(namespaces)('%s', (file) => {
  const zh = files[`./zh-CN/${file}`];
  const en = files[`./en/${file}`];

  it('has the same keys in both languages', () => expect(keys(en).sort()).toEqual(keys(zh).sort()));

  it('says something in each, with the same values in it', () => {
    for (const key of keys(zh)) {
      expect(text(zh, key), key).not.toBe('');
      expect(text(en, key), key).not.toBe('');
      expect(slots(text(en, key)), key).toEqual(slots(text(zh, key)));
    }
  });
});

describe.each(['zh-CN', 'en'])('labels in %s', (language) => {
  const enums = files[`./${language}/enums.json`];

  it.each(Object.entries(labelled))('every value of %s has one', (group, values) => {
    expect(Object.keys((enums?.[group] ?? {}) as Tree).sort()).toEqual([...values].sort());
  });
});
