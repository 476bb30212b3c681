import { screen, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { answer, problem } from '@/test/server';
import { renderAt } from '@/test/render';
import type { PublishedProject } from '../model';
import { CompareProjects } from './CompareProjects';

const project = (id: string, title: string, beneficiaryCount: number | null) => ({
  id, tenant: 'dali', status: 'PUBLISHED',
  content: { title, stream: 'SPECIAL_FIELD', field: '居家养老', area: '夏西社区', beneficiaries: '长者', beneficiaryCount, budgetCeiling: '48000.00', serviceMonths: 6, indicators: [{ name: '上门探访', unit: '次', quantity: 240, unitPrice: '150.00' }], bidDeadline: '2026-03-20T09:00:00Z', need: '照料不足。' },
}) as unknown as PublishedProject;
const extra = { label: '出资构成', cell: (p: PublishedProject) => `构成 ${p.id}` };

describe('projects side by side', () => {
  it('stand in the order of the address, a line for each thing one compares', async () => {
    answer('get', '/projects/{id}', ({ params }) => HttpResponse.json(params.id === 'p1' ? project('p1', '养老一', 120) : project('p2', '养老二', null)));
    renderAt('/', <CompareProjects ids={['p2', 'p1']} extra={extra} />);
    expect((await screen.findAllByRole('columnheader')).map((h) => h.textContent).slice(1)).toEqual(['养老二', '养老一']);
    const shares = screen.getByRole('row', { name: /出资构成/ });
    expect(within(shares).getAllByRole('cell').map((c) => c.textContent)).toEqual(['构成 p2', '构成 p1']);
    expect(within(screen.getByRole('row', { name: /服务对象/ })).getAllByRole('cell').map((c) => c.textContent)).toEqual(['长者 ', '长者 120']);
  });

  it('say so when one of them cannot be read', async () => {
    answer('get', '/projects/{id}', ({ params }) => (params.id === 'p1' ? HttpResponse.json(project('p1', '养老一', 120)) : problem(404, { type: 'not-found', title: '没有这项', violations: [] })));
    renderAt('/', <CompareProjects ids={['p1', 'p2']} extra={extra} />);
    expect(await screen.findByText('没有这项')).toBeInTheDocument();
  });
});
