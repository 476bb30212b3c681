import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { answer, problem } from '@/test/server';
import { officer, renderAt } from '@/test/render';
import type { Contract, Supplement } from '../model';
import { Changes } from './Changes';

const contract = {
  id: 'c1', tenant: 'guicheng', number: 'C-1', title: '长者居家养老', amount: '45600.00', status: 'ACTIVE', term: 1, renewals: 2, renewedBy: null,
  terms: { indicators: [{ name: '上门探访', unit: '次', quantity: 240, unitPrice: '140.00', total: '33600.00' }], staff: [], paymentPlan: [], clauses: '' },
} as unknown as Contract;

const supplement = (status: Supplement['status']): Supplement => ({
  id: 's1', contractId: 'c1', number: 'C-1-S1', kind: 'INCREASE', status, reason: '服务对象增加', value: '1400.00', balance: '0.00',
  terms: { indicators: [{ name: '上门探访', unit: '次', quantity: 10, unitPrice: '140.00', total: '1400.00' }], staff: [], value: '1400.00', funding: [], gate: 'FINAL_PASSED', serviceUntil: null, paid: null },
  signedByOrganisation: null, signedByOrganisationAt: null, signedByTenant: null, signedByTenantAt: null, signsFirst: 'ORGANISATION',
  openUntil: null, returnedReason: null, documentSha256: null, createdAt: '2026-05-01T00:00:00Z', effectiveAt: null, version: 1,
});

const list = (supplements: Supplement[]) => answer('get', '/tenants/{tenant}/contracts/{contract}/supplements', () => HttpResponse.json(supplements));
const button = (name: string) => screen.findByRole('button', { name });

describe('what changes a contract', () => {
  it('adds services at the prices of the contract and says what they cost before anything is sent', async () => {
    const sent: unknown[] = [];
    list([]);
    answer('get', '/tenants/{tenant}/appropriations', () => HttpResponse.json({ items: [{ id: 'a'.repeat(36), fiscalYear: 2026, source: 'TOWN_FINANCE', free: '9000.00', usable: true }], next: null }));
    answer('post', '/tenants/{tenant}/contracts/{contract}/supplements', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(supplement('DRAFT'));
    });
    renderAt('/', <Changes contract={contract} />, officer);
    await userEvent.click(await button('补充服务量'));
    await userEvent.type(await screen.findByLabelText('缘由'), '服务对象增加');
    await userEvent.type(screen.getByLabelText('增加：上门探访（次）'), '10');
    expect(await screen.findByText('金额合计 1,400.00 元')).toBeInTheDocument();
    await userEvent.click(screen.getByLabelText('资金来源'));
    await userEvent.click(await screen.findByTitle(/可用 9,000.00 元/));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '补充服务量' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ kind: 'INCREASE', indicatorQuantities: [10], staffQuantities: [], gate: 'FINAL_PASSED', funding: [{ amount: '1400.00' }] });
  });

  it('shows the rule of the law at the field that breaks it', async () => {
    list([]);
    answer('post', '/tenants/{tenant}/contracts/{contract}/supplements', () => problem(422, { title: 'invalid', violations: [{ field: 'serviceUntil', code: 'extension-day', message: '应在 2026-07-01 至 2029-01-01 之间' }] }));
    renderAt('/', <Changes contract={contract} />, officer);
    await userEvent.click(await button('延期'));
    await userEvent.type(await screen.findByLabelText('缘由'), '场地装修');
    const day = screen.getByLabelText('服务期最后一日');
    await userEvent.type(day, '2020-01-01{Enter}');
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '延期' }));
    expect(await screen.findByText('应在 2026-07-01 至 2029-01-01 之间')).toBeInTheDocument();
  });

  it('offers nothing new while a change is open, and lets the officer withdraw it', async () => {
    list([supplement('SIGNING')]);
    renderAt('/', <Changes contract={contract} />, officer);
    expect(await button('撤回')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '延期' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '签署协议' })).not.toBeInTheDocument();
  });

  it('says that nothing was changed, and what could be', async () => {
    list([]);
    renderAt('/', <Changes contract={contract} />, officer);
    expect(await screen.findByText(/没有变更/)).toBeInTheDocument();
  });
});
