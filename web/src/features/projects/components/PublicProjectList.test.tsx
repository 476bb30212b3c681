import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { PublicProjectList } from './PublicProjectList';
import { answer } from '@/test/server';
import { renderAt } from '@/test/render';

const row = (n: number) => ({
  id: `p${n}`, number: `N-${n}`, title: `Project ${n}`, tenant: 'guicheng', stream: 'REGULAR', field: 'x', area: 'y', status: 'PUBLISHED',
  procedure: 'fair-selection', budgetCeiling: '100000.00', publishedAt: '2026-03-01T00:00:00Z', bidDeadline: '2026-04-01T00:00:00Z', changedAt: '2026-03-01T00:00:00Z',
});

function list() {
  const asked: string[] = [];
  answer('get', '/projects', ({ request }) => {
    const { searchParams } = new URL(request.url);
    asked.push(searchParams.toString());
    const second = searchParams.get('cursor') === 'c2';
    return HttpResponse.json({ items: [row(second ? 2 : 1)], next: second ? null : 'c2' });
  });
  return asked;
}

describe('a list', () => {
  it('takes its filters, sort and page from the address', async () => {
    const asked = list();
    renderAt('/projects?stream=REGULAR&minBudget=500000.00&sort=bidDeadline&cursor=c2', <PublicProjectList />);
    expect(await screen.findByText('Project 2')).toBeInTheDocument();
    expect(asked).toEqual(['stream=REGULAR&minBudget=500000.00&sort=bidDeadline&cursor=c2']);
    expect(screen.getByRole('combobox', { name: '类别' })).toHaveValue('REGULAR');
    expect(screen.getByLabelText('预算下限（万元）')).toHaveValue('50');
  });

  it('puts every filter into the address and begins again at the first page', async () => {
    list();
    const { router } = renderAt('/projects?cursor=c2', <PublicProjectList />);
    await screen.findByText('Project 2');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '状态' }), 'SEALED');
    expect(router.state.location.search).toBe('?status=SEALED');
    await userEvent.type(screen.getByLabelText('关键词'), '长者{Enter}');
    await waitFor(() => expect(new URLSearchParams(router.state.location.search).get('q')).toBe('长者'));
    await userEvent.click(screen.getByRole('button', { name: '清除筛选' }));
    expect(router.state.location.search).toBe('');
  });

  it('goes on and back by cursor, with the filters kept', async () => {
    list();
    const { router } = renderAt('/projects?status=PUBLISHED', <PublicProjectList />);
    await screen.findByText('Project 1');
    await userEvent.click(screen.getByRole('button', { name: '下一页' }));
    expect(await screen.findByText('Project 2')).toBeInTheDocument();
    expect(router.state.location.search).toBe('?status=PUBLISHED&cursor=c2');
    await userEvent.click(screen.getByRole('button', { name: '上一页' }));
    expect(await screen.findByText('Project 1')).toBeInTheDocument();
    expect(router.state.location.search).toBe('?status=PUBLISHED');
  });
});
