import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Me } from '@/lib/session';
import { answer } from '@/test/server';
import { renderAt } from '@/test/render';
import type { Foundation } from '../model';
import { FoundationForm } from './FoundationForm';
import { PendingFoundations } from './PendingFoundations';

const content = { fields: ['居家养老'], regions: [], grantMin: '5000.00', grantMax: '20000.00', conditions: '', targets: [], budgets: [{ year: 2026, amount: '300000.00' }] };
const foundation: Foundation = { creditCode: '53X', name: '某基金会', content, proposed: { ...content, grantMax: '30000.00' }, status: 'PENDING', proposedAt: '2026-03-02T02:00:00Z', returnedReason: null, version: 3 };
const district = (role: 'district-admin' | 'district-auditor'): Me => ({ sub: 's1', username: 'd', name: 'Chen', memberships: [{ membership: 'm-1', personName: '李俊', onBehalf: null, scope: 'DISTRICT', id: 'district', name: { zh: '区', en: 'District' }, role }] });

describe("a foundation's profile", () => {
  it('is sent whole, on the version that was read', async () => {
    const sent: unknown[] = [];
    answer('put', '/organisations/{creditCode}/foundation-profile', async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json());
      return HttpResponse.json(foundation);
    });
    renderAt('/', <FoundationForm foundation={foundation} reload={() => undefined} />);
    await userEvent.click(await screen.findByRole('button', { name: '提交区级审核' }));
    await waitFor(() => expect(sent).toEqual(['"3"', { ...content, grantMax: '30000.00' }]));
  });

  it('is approved by the district, which sees what is shown now; the auditor only reads', async () => {
    const versions: (string | null)[] = [];
    answer('get', '/district/foundations', () => HttpResponse.json({ items: versions.length ? [] : [foundation], next: null }));
    answer('post', '/district/foundations/{creditCode}/approve', ({ request }) => {
      versions.push(request.headers.get('If-Match'));
      return HttpResponse.json({ ...foundation, status: 'APPROVED', proposed: null });
    });
    const auditor = renderAt('/', <PendingFoundations />, district('district-auditor'));
    expect(await screen.findByText('目前对外显示的内容')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '通过' })).toBeNull();
    auditor.unmount();
    renderAt('/', <PendingFoundations />, district('district-admin'));
    await userEvent.click(await screen.findByRole('button', { name: '通过' }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '通过' }));
    expect(await screen.findByText('没有待审核的资助方向')).toBeInTheDocument();
    expect(versions).toEqual(['"3"']);
  });
});
