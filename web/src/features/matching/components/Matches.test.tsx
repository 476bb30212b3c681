import { screen, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { answer } from '@/test/server';
import { renderAt } from '@/test/render';
import { ProjectMatches } from './ProjectMatches';

const part = (name: string, points: number, most: number, figure: string | null) => ({ name, points, most, figure });
const match = {
  project: { id: 'p1', number: '2026-1', title: '居家养老', tenant: 'guicheng', stream: null, field: '养老', area: null, status: 'PUBLISHED', procedure: null, budgetCeiling: '300000.00', publishedAt: null, bidDeadline: null, changedAt: '2026-03-02T00:00:00Z' },
  fit: { points: 62, parts: [part('FIELD', 40, 40, '养老'), part('EXPERIENCE', 5, 20, '1'), part('GRADES', 7, 15, null), part('SIZE', 3, 10, '50000.00'), part('CAPACITY', 4, 10, '3'), part('STAFF', 3, 5, '2')] },
};

describe('projects that fit', () => {
  it('say why, part by part, and that a place of business gives nothing', async () => {
    answer('get', '/organisations/{creditCode}/matches', () => HttpResponse.json([match]));
    renderAt('/', <ProjectMatches creditCode="52X" />);
    expect(await screen.findByText('匹配度 62')).toBeInTheDocument();
    const row = (name: string) => within(screen.getByRole('rowheader', { name }).closest('tr') as HTMLElement);
    expect(row('服务领域').getByText('40 / 40')).toBeInTheDocument();
    expect(row('履约评价').getByText('尚无末期评估，按一半计')).toBeInTheDocument();
    expect(row('项目规模').getByText(/50,000.00/)).toBeInTheDocument();
  });

  it('say what to do where there are none', async () => {
    answer('get', '/organisations/{creditCode}/matches', () => HttpResponse.json([]));
    renderAt('/', <ProjectMatches creditCode="52X" />);
    expect(await screen.findByText('目前没有可投标的项目')).toBeInTheDocument();
  });
});
