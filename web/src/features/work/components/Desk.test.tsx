import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { setServerNow } from '@/lib/clock';
import { loadTexts } from '@/lib/i18n';
import { renderAt } from '@/test/render';
import { answer, problem } from '@/test/server';
import type { Desk as DeskData, WorkItem } from '../api/useWorkItems';
import { Desk } from './Desk';

const item: WorkItem = {
  kind: 'review-project', thing: 'p1', subjectId: 'p1', title: '居家养老', scope: 'TENANT', scopeId: 'dali', season: null, when: 'TODAY', due: 'RULE', dueAt: '2026-05-04T16:00:00Z', since: '2026-05-01T01:00:00Z',
  clock: null, person: null, acts: { take: true, giveBack: false, give: true },
};
const desk = (items: WorkItem[], more: Partial<DeskData> = {}): DeskData => ({
  items, total: items.length, whens: [{ value: 'OVERDUE', items: 1 }, { value: 'TODAY', items: 1 }], kinds: [{ value: 'review-project', items: 2 }], scopes: [{ value: 'dali', items: 2 }],
  whose: [{ value: 'NOBODYS', items: 2 }], cut: [], office: true, ...more,
});

/** Answers with a desk and keeps what was asked. */
function give(data: DeskData) {
  const asked: URLSearchParams[] = [];
  answer('get', '/me/work-items', ({ request }) => {
    asked.push(new URL(request.url).searchParams);
    return HttpResponse.json(data);
  });
  return asked;
}

beforeEach(async () => {
  setServerNow('2026-05-04T01:00:00Z');
  await loadTexts(['work']);
});

describe('the desk', () => {
  it('has what is overdue first, then today, each with its number', async () => {
    give(desk([{ ...item, thing: 'p0', when: 'OVERDUE' }, item]));
    renderAt('/work', <Desk />);
    const groups = await screen.findAllByRole('heading', { level: 2 });
    expect(groups.map((g) => g.textContent)).toEqual(['已逾期（1）', '今天（1）']);
  });

  it('is filtered by the server as the address says, and says how many there are', async () => {
    const asked = give(desk([item]));
    const { router } = renderAt('/work?kind=review-project&when=TODAY', <Desk />);
    expect(await screen.findByRole('option', { name: '审批项目（2）' })).toBeInTheDocument();
    expect(Object.fromEntries(asked[0] ?? [])).toEqual({ kind: 'review-project', when: 'TODAY', limit: '50' });
    fireEvent.change(screen.getByLabelText('办理人'), { target: { value: 'OFFICE' } });
    await waitFor(() => expect(router.state.location.search).toContain('whose=OFFICE'));
    await waitFor(() => expect(asked.at(-1)?.get('whose')).toBe('OFFICE'));
  });

  it('says how many more there are and shows them when asked', async () => {
    const asked = give(desk([item], { total: 71, cut: ['open-bids'] }));
    renderAt('/work', <Desk />);
    expect(await screen.findByText(/每类每单位最多显示 200 项：开标/)).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: '再显示 50 项（还有 70 项）' }));
    await waitFor(() => expect(asked.at(-1)?.get('limit')).toBe('100'));
  });

  it('tells nothing to do from nothing that fits', async () => {
    give(desk([], { whens: [], kinds: [], scopes: [], whose: [] }));
    renderAt('/work?when=OVERDUE', <Desk />);
    expect(await screen.findByText('没有符合条件的事项')).toBeInTheDocument();
    expect(screen.getByRole('option', { name: '已逾期（0）' })).toBeInTheDocument();
  });
});

describe('whose work it is', () => {
  it('is said and taken, and who was faster is named', async () => {
    give(desk([item]));
    answer('post', '/me/work-items/take', () => problem(409, { title: '已有人办理', detail: '叶文辉已登记办理该事项。' }));
    renderAt('/work', <Desk />);
    fireEvent.click(await screen.findByRole('button', { name: '我来办理' }));
    expect(await screen.findByText('叶文辉已登记办理该事项。')).toBeInTheDocument();
  });

  it('is another\'s: seen by all, and given back by whom the server lets', async () => {
    const person = { sub: 's2', name: '叶文辉', me: false, since: '2026-05-02T01:00:00Z' };
    give(desk([{ ...item, person, acts: { take: false, giveBack: false, give: false } }]));
    renderAt('/work', <Desk />);
    const row = await screen.findByRole('listitem');
    expect(row).toHaveTextContent('由叶文辉办理');
    expect(within(row).queryByRole('button')).toBeNull();
    expect(within(row).getByRole('link')).toHaveAttribute('href', '/t/dali/projects/p1');
  });
});
