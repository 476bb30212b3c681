import { screen } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { clock } from '@/test/remedies';
import { renderAt } from '@/test/render';
import { answer } from '@/test/server';
import { ProjectResult } from './ProjectResult';

const award = { id: 'a1', name: '某某社工服务中心', amount: '100.00', status: 'FINAL', confirmedAt: '2026-04-28T02:00:00Z', publicityEndsAt: null, objectionEndsAt: null, noticedAt: null, revokedReason: null };

describe('a published result', () => {
  it('stands with the official dates of the procedure, each as it was counted last', async () => {
    const clocks = [
      { ...clock, code: 'objection-result', due: '2026-05-08T16:00:00Z' }, { ...clock, code: 'objection-result' },
      { ...clock, code: 'records-kept', days: null, months: 180, unit: 'CALENDAR', due: '2041-05-11T16:00:00Z' },
    ];
    answer('get', '/projects/{id}/result', () => HttpResponse.json({ awards: [award], ties: null, ranking: [], seed: null, opened: [], draw: null, clocks }));
    renderAt('/', <ProjectResult project="p1" criteria={[]} />);
    await screen.findByRole('heading', { name: '有关期限' });
    const dates = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(dates).toHaveLength(2);
    expect(dates[0]).toMatch(/^对成交结果质疑截止 2026-05-11/);
    expect(dates[1]).toMatch(/^档案保存至 2041-05-11.*15年/);
  });
});
