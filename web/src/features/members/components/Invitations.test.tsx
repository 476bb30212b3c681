import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Schema } from '@/lib/schema';
import { officer, renderAt } from '@/test/render';
import { answer } from '@/test/server';
import { InvitationList } from './InvitationList';
import { ProposedList } from './ProposedList';

const proposed: Schema<'InvitationView'> = {
  id: 'i1', name: '欧阳修', email: 'xiu@example.org', role: 'finance', status: 'PROPOSED', invitedBy: '李俊', expiresAt: '2026-03-09T01:00:00Z', timesSent: 0, handedOver: false, ownProposal: false, version: 1,
};

describe('an invitation that waits for another administrator', () => {
  it('is confirmed by one of the district in the place where it belongs', async () => {
    const sent: string[] = [];
    answer('get', '/district/invitations/proposed', () => HttpResponse.json({ items: sent.length ? [] : [{ scope: 'TENANT', scopeId: 'guicheng', invitation: proposed }], next: null }));
    answer('post', '/tenants/{tenant}/invitations/{invitation}/send', ({ params }) => {
      sent.push(`${String(params.tenant)} ${String(params.invitation)}`);
      return HttpResponse.json({ invitation: { ...proposed, status: 'PENDING', timesSent: 1 }, link: null });
    });
    renderAt('/', <ProposedList />);
    await userEvent.click(await screen.findByRole('button', { name: '确认并发出' }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '确认并发出' }));
    expect(await screen.findByText('已给 欧阳修 发送邮件（xiu@example.org）')).toBeVisible();
    expect(sent).toEqual(['guicheng i1']);
    expect(await screen.findByText('没有待确认的邀请')).toBeVisible();
  });

  it('can be dropped by whoever proposed it, and not sent', async () => {
    answer('get', '/tenants/{tenant}/invitations', () => HttpResponse.json({ items: [{ ...proposed, ownProposal: true }], next: null }));
    renderAt('/', <InvitationList place={{ scope: 'TENANT', id: 'guicheng' }} />, officer);
    expect(await screen.findByText('待另一管理员确认')).toBeVisible();
    expect(screen.queryByRole('button', { name: '确认并发出' })).toBeNull();
    expect(screen.getByRole('button', { name: '不予邀请' })).toBeInTheDocument();
  });
});
