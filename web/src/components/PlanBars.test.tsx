import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderAt } from '@/test/render';
import { PlanBars } from './PlanBars';

const visits = {
  indicator: 0, name: '上门探访', unit: '次', planned: 240, delivered: 80, people: 90, records: 30, expected: 119, projected: 160, missed: true,
  months: [{ month: '2026-04', planned: 20, delivered: 8, people: 9 }, { month: '2026-05', planned: 20, delivered: 12, people: 14 }],
};

describe('plan against actual', () => {
  it('warns of what will be missed at the present pace, and only of that', () => {
    renderAt('/', <PlanBars progress={[visits, { ...visits, indicator: 1, name: '小组活动', missed: false }]} />);
    expect(screen.getAllByText('进度滞后')).toHaveLength(1);
    expect(screen.getByText(/按计划到今天应完成 119 次；照目前进度，到期只能完成 160 次，少于计划的 240 次。/)).toBeInTheDocument();
  });

  it('shows each month in numbers', () => {
    renderAt('/', <PlanBars progress={[visits]} />);
    expect(screen.getAllByRole('row').slice(1).map((r) => r.textContent)).toEqual(['2026-042089', '2026-05201214']);
  });
});
