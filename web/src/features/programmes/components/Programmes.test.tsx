import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Me } from '@/lib/session';
import { answer } from '@/test/server';
import { renderAt } from '@/test/render';
import type { Programme, Proposal } from '../model';
import { OwnProposals } from './OwnProposals';
import { Proposals } from './Proposals';

const programme: Programme = {
  id: 'r1', creditCode: '53X', foundation: '某基金会', title: '为老服务', call: '征集互助养老项目。', criteria: '需求真实。', budget: '1000.00', accepted: '0.00',
  deadline: '2036-06-30T09:00:00Z', status: 'OPEN', version: 2,
};
const proposal: Proposal = {
  id: 'o1', programmeId: 'r1', programme: '为老服务', foundation: '某基金会', proposerKind: 'TENANT', proposerId: 'dali', proposer: '大沥镇', title: '邻里结对', summary: '结对。',
  amount: '400.00', status: 'SUBMITTED', submittedAt: '2026-03-02T02:00:00Z', endedAt: null, reason: null, projectId: null, project: null, published: false, version: 5,
};
const person = (scope: 'ORGANISATION' | 'TENANT', id: string, role: 'org-admin' | 'officer'): Me =>
  ({ sub: 's1', username: 'u', name: 'Li', memberships: [{ membership: 'm-1', personName: '李俊', onBehalf: null, scope, id, name: { zh: id, en: id }, role }] });

describe('a programme', () => {
  it('takes proposals of an officer while it is open', async () => {
    const sent: unknown[] = [];
    answer('get', '/programmes', () => HttpResponse.json({ items: [programme, { ...programme, id: 'r2', title: '已结束', status: 'CLOSED' }], next: null }));
    answer('get', '/tenants/{tenant}/proposals', () => HttpResponse.json({ items: sent.length ? [proposal] : [], next: null }));
    answer('post', '/tenants/{tenant}/proposals', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(proposal);
    });
    renderAt('/', <OwnProposals side={{ as: 'tenant', tenant: 'dali' }} />, person('TENANT', 'dali', 'officer'));
    await userEvent.click(await screen.findByRole('button', { name: '申报项目' }));
    expect(screen.queryByText('已结束')).toBeNull();
    const dialog = await screen.findByRole('dialog');
    fireEvent.change(within(dialog).getByLabelText('项目名称'), { target: { value: proposal.title } });
    fireEvent.change(within(dialog).getByLabelText('项目简介'), { target: { value: proposal.summary } });
    fireEvent.change(within(dialog).getByLabelText('申请金额'), { target: { value: '400' } });
    await userEvent.click(within(dialog).getByRole('button', { name: '申报项目' }));
    await waitFor(() => expect(sent).toEqual([{ programmeId: 'r1', content: { title: '邻里结对', summary: '结对。', amount: '400.00' } }]));
    expect(await screen.findByRole('button', { name: '撤回' })).toBeInTheDocument();
  });

  it('leads from an accepted proposal to the projects of who made it', async () => {
    const organisation = { ...proposal, id: 'o2', status: 'ACCEPTED', proposerKind: 'ORGANISATION', proposerId: '52X', proposer: '春晖社工' };
    answer('get', '/organisations/{creditCode}/programmes/{programme}/proposals', () => HttpResponse.json({ items: [{ ...proposal, status: 'ACCEPTED' }, organisation], next: null }));
    renderAt('/', <Proposals programme={programme} />, person('ORGANISATION', '53X', 'org-admin'));
    expect(await screen.findByRole('link', { name: '大沥镇的项目' })).toHaveAttribute('href', '/projects?tenant=dali');
    expect(screen.getByRole('link', { name: '春晖社工' })).toHaveAttribute('href', '/organisations/52X');
  });

  it('is decided by its foundation on the version that it read', async () => {
    const versions: (string | null)[] = [];
    answer('get', '/organisations/{creditCode}/programmes/{programme}/proposals', () => HttpResponse.json({ items: [proposal], next: null }));
    answer('post', '/organisations/{creditCode}/programmes/{programme}/proposals/{proposal}/accept', ({ request }) => {
      versions.push(request.headers.get('If-Match'));
      return HttpResponse.json({ ...programme, accepted: '400.00' });
    });
    renderAt('/', <Proposals programme={programme} />, person('ORGANISATION', '53X', 'org-admin'));
    await userEvent.click(await screen.findByRole('button', { name: '接受' }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '接受' }));
    await waitFor(() => expect(versions).toEqual(['"5"']));
  });
});
