import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { setServerNow } from '@/lib/clock';
import { clock } from '@/test/remedies';
import { renderAt } from '@/test/render';
import type { WorkItem } from '../api/useWorkItems';
import { WorkList } from './WorkList';

const item: WorkItem = {
  kind: 'answer-objection', thing: 'q1', subjectId: 'p1', title: '居家养老', scope: 'TENANT', scopeId: 'dali', season: null, when: 'LATER', due: 'CLOCK', dueAt: clock.due, since: clock.from, clock,
  person: null, acts: { take: false, giveBack: false, give: false },
};

beforeEach(() => setServerNow('2026-05-04T01:00:00Z'));

describe('what waits for me', () => {
  it('has its day by article, count and calendar where a rule sets it', () => {
    renderAt('/', <WorkList items={[item]} />);
    expect(screen.getByRole('listitem')).toHaveTextContent('答复截止 2026-05-11（财政部令第94号 第13条，收到后7个工作日；日历 440605/2026 v1）');
  });

  it('has an instant where somebody has set it, and says since when it waits where nothing has', () => {
    renderAt('/', <WorkList items={[{ ...item, clock: null, due: 'SET', kind: 'finish-bid' }, { ...item, clock: null, due: 'NONE', dueAt: null, since: '2026-05-01T01:00:00Z', kind: 'accept-report' }]} />);
    const [set, none] = screen.getAllByRole('listitem');
    expect(set).not.toHaveTextContent('第13条');
    expect(set).toHaveTextContent('至 2026年5月11日 24:00');
    expect(none).toHaveTextContent('无期限 · 自 2026年5月1日 起等待');
  });

  it('has its hour where people meet', () => {
    renderAt('/', <WorkList items={[{ ...item, kind: 'attend-meeting', subjectId: 'm1', clock: null, due: 'APPOINTED', dueAt: '2026-05-04T06:30:00Z', when: 'TODAY' }]} />);
    expect(screen.getByRole('listitem')).toHaveTextContent('2026年5月4日 14:30');
    expect(screen.getByRole('link')).toHaveAttribute('href', '/t/dali/meetings?meeting=m1#agenda');
  });

  it('tells two late dates of one project apart', () => {
    const late: WorkItem = { ...item, kind: 'see-overdue', when: 'UNDATED', due: 'NONE', dueAt: null };
    renderAt('/', <WorkList items={[{ ...late, clock: { ...clock, state: 'EXPIRED' } }, { ...late, thing: 'q2', clock: { ...clock, subjectId: 'q2', state: 'EXPIRED' } }]} />);
    expect(screen.getAllByText('已逾期', { exact: false })).toHaveLength(2);
  });
});
