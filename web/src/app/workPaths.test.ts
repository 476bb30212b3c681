import { matchPath } from 'react-router';
import { describe, expect, it } from 'vitest';
import { dateKinds, workItemKinds } from '@/lib/domain';
import { clock } from '@/test/remedies';
import { pathOfDate, pathOfWork } from '@/features/work/paths';
import type { WorkItem } from '@/features/work/api/useWorkItems';
import type { CalendarItem } from '@/features/work/api/useMyCalendar';
import type { PageSpec } from './pages/page';
import { publicPages } from './pages/public';
import { workPages } from './pages/work';

const pages: readonly PageSpec[] = [...publicPages, ...workPages];
const sources = import.meta.glob<string>(['/src/**/*.tsx', '!/src/**/*.test.tsx'], { query: '?raw', import: 'default', eager: true });

const source = (file: string) => sources[`/src/${file}.tsx`] ?? '';

/** The text of a page and of all that it is made of. */
function madeOf(file: string, seen = new Set<string>()): string {
  if (seen.has(file)) return '';
  seen.add(file);
  const text = source(file);
  const folder = file.replace(/\/[^/]+$/, '');
  const parts = [...text.matchAll(/from '((?:@|\.{1,2})\/[^']+)'/g)].map(([, from = '']) =>
    from.startsWith('@/') ? from.slice(2) : new URL(from, `file:///${folder}/`).pathname.slice(1));
  return text + parts.map((part) => madeOf(part, seen)).join('');
}

/** The page at an address, by the most exact of the patterns that fit. */
function pageAt(address: string): PageSpec | undefined {
  const path = address.replace(/[?#].*/, '');
  return pages.filter((p) => matchPath(p.path, path)).sort((a, b) => a.path.split(':').length - b.path.split(':').length)[0];
}

/** The file of a page, as its specification loads it. */
const fileOf = (page: PageSpec) => /routes\/[\w/]+/.exec(String(page.load))?.[0] ?? 'none';

function expectPlace(address: string | undefined, kind: string) {
  const page = address === undefined ? undefined : pageAt(address);
  expect(page, `${kind} → ${address}`).toBeDefined();
  if (!page || !address) return;
  const text = madeOf(`app/${fileOf(page)}`);
  expect(text, `${kind}: ${fileOf(page)}`).not.toBe('');
  const part = /#(.+)$/.exec(address)?.[1];
  if (part) expect(text.includes(`<Section id="${part}"`), `${kind}: ${address} on ${fileOf(page)}`).toBe(true);
  const view = /[?&]view=(\w+)/.exec(address)?.[1];
  if (view) expect(text, `${kind}: ${address}`).toMatch(new RegExp(`'${view}'|\\b${view}:`));
}

const ofOrganisations = new Set(['decide-proposal', 'pledge-as-accepted', 'pay-tranche', 'finish-bid', 'confirm-bid', 'attend-opening', 'attend-own-meeting', 'answer-own-meeting-request']);

describe('every piece of work', () => {
  it.each(workItemKinds)('leads to the place where it is done: %s', (kind) => {
    const item: WorkItem = {
      kind, thing: 'q1', subjectId: 's1', title: 'x', scope: ofOrganisations.has(kind) ? 'ORGANISATION' : 'TENANT', scopeId: 'x1', when: 'LATER', due: 'NONE', dueAt: null, since: null,
      clock: kind === 'see-overdue' ? clock : null, person: null, acts: { take: false, giveBack: false, give: false },
    };
    expectPlace(pathOfWork(item), kind);
  });
});

describe('every date', () => {
  it.each(dateKinds)('leads to what it is of: %s', (kind) => {
    const date: CalendarItem = {
      kind, uid: 'u', subjectId: 's1', title: { zh: 'x', en: 'x' }, scope: 'TENANT', scopeId: 'dali', tenant: 'dali', day: '2026-03-16', startsAt: null, endsAt: null, place: null,
      clock: kind === 'official-date' ? clock : null,
    };
    expectPlace(pathOfDate(date), kind);
    expectPlace(pathOfDate({ ...date, scope: 'ORGANISATION', scopeId: '53X' }), kind);
  });
});

describe('a place that is on no page', () => {
  it('is seen', () => {
    expect(() => expectPlace('/t/dali/contracts/c1#nowhere', 'x')).toThrow();
    expect(() => expectPlace('/t/dali/nothing/c1', 'x')).toThrow();
  });
});
