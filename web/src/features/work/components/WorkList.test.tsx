import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { setServerNow } from '@/lib/clock';
import { clock } from '@/test/remedies';
import { renderAt } from '@/test/render';
import { WorkList } from './WorkList';

const item = { kind: 'answer-objection', subjectId: 'p1', title: '居家养老', scopeId: 'dali', dueAt: clock.due, since: clock.from, clock };

beforeEach(() => setServerNow('2026-05-04T01:00:00Z'));

describe('what waits for me', () => {
  it('has its day by article, count and calendar where a rule sets it', () => {
    renderAt('/', <WorkList items={[item]} />);
    expect(screen.getByRole('listitem')).toHaveTextContent('答复截止 2026-05-11（财政部令第94号 第13条，收到后7个工作日；日历 440605/2026 v1）');
  });

  it('has an instant where somebody has set it, and says where nothing has', () => {
    renderAt('/', <WorkList items={[{ ...item, clock: null, kind: 'finish-bid' }, { ...item, clock: null, dueAt: null, kind: 'accept-report' }]} />);
    const [set, none] = screen.getAllByRole('listitem');
    expect(set).not.toHaveTextContent('第13条');
    expect(set).toHaveTextContent('2026年5月12日 00:00');
    expect(none).toHaveTextContent('无期限');
  });

  it('tells two late dates of one project apart', () => {
    renderAt('/', <WorkList items={[{ ...item, kind: 'see-overdue', clock: { ...clock, state: 'EXPIRED' } }, { ...item, kind: 'see-overdue', clock: { ...clock, subjectId: 'q2', state: 'EXPIRED' } }]} />);
    expect(screen.getAllByText('已逾期', { exact: false })).toHaveLength(2);
  });
});
