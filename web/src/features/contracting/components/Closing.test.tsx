import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { answer } from '@/test/server';
import { officer, renderAt } from '@/test/render';
import type { Me } from '@/lib/session';
import type { Schema } from '@/lib/schema';
import type { Contract } from '../model';
import { Closing } from './Closing';
import { Exemptions } from './Exemptions';

const contract = { id: 'c1', tenant: 'guicheng', status: 'ACTIVE', version: 3 } as Contract;
const approver: Me = { ...officer, sub: 's2', memberships: officer.memberships.map((m) => ({ ...m, role: 'approver' as const })) };
const exemption: Schema<'ExemptionView'> = {
  id: 'x1', kind: 'CLOSING', about: 'c1', status: 'ASKED', reason: '承接机构已注销', covers: [{ item: 'REPORTS', missing: 1 }], askedBy: 'Chen', own: false,
  askedAt: '2026-10-09T02:00:00Z', decidedBy: null, decidedAt: null,
};
const closing = (missing: number, closable: boolean, x: typeof exemption | null): Schema<'ClosingView'> => ({
  lines: [{ item: 'REPORTS', missing }, { item: 'PAYMENTS', missing: 0 }], exemption: x, closable,
});
const show = (view: Schema<'ClosingView'>, me: Me) => {
  answer('get', '/tenants/{tenant}/contracts/{contract}/closing', () => HttpResponse.json(view));
  renderAt('/', <Closing contract={contract} reload={() => undefined} />, me);
};

describe('the checklist of a close', () => {
  it('says what is open, offers no close, and asks for a reason to leave it open', async () => {
    const asked: unknown[] = [];
    answer('post', '/tenants/{tenant}/contracts/{contract}/closing/exemption', async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json(closing(1, false, { ...exemption, own: true }));
    });
    show(closing(1, false, null), officer);
    expect((await screen.findByText('履约报告已验收')).closest('li')).toHaveTextContent('1 项未完成');
    expect(screen.getByText('分期款项已拨付').closest('li')).toHaveTextContent('已完成');
    expect(screen.queryByRole('button', { name: '结项' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '申请保留未完成事项' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText('原因'), '承接机构已注销');
    await userEvent.click(within(dialog).getByRole('button', { name: '申请保留未完成事项' }));
    await expect.poll(() => asked).toEqual([{ reason: '承接机构已注销' }]);
  });

  it('offers the close to the approver when the server says that it can be', async () => {
    show(closing(0, true, null), approver);
    expect(await screen.findByRole('button', { name: '结项' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '申请保留未完成事项' })).toBeNull();
  });

  it('waits while a request waits, and says when more is open than was confirmed', async () => {
    show(closing(1, false, exemption), officer);
    expect(await screen.findByText(/正等待另一人确认/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '申请保留未完成事项' })).toBeNull();
  });

  it('can be asked about anew when more is open than was confirmed', async () => {
    show(closing(2, false, { ...exemption, status: 'CONFIRMED' }), officer);
    expect(await screen.findByText('未完成事项多于已确认的。')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '申请保留未完成事项' })).toBeInTheDocument();
  });
});

describe('an exception that waits', () => {
  it('is confirmed by an approver who did not ask for it', async () => {
    let confirmed = '';
    answer('post', '/tenants/{tenant}/contracts/{contract}/exemptions/{exemption}/confirm', ({ params }) => {
      confirmed = String(params.exemption);
      return HttpResponse.json({ progress: [], evaluations: [], exemptions: [{ ...exemption, status: 'CONFIRMED' }], checks: { samples: 0, confirmed: 0, doubted: 0, unchecked: 0 } });
    });
    renderAt('/', <Exemptions contract={contract} exemptions={[exemption]} />, approver);
    expect(await screen.findByText(/保留未完成：/)).toHaveTextContent('履约报告已验收 (1)');
    await userEvent.click(screen.getByRole('button', { name: '确认例外' }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '确认例外' }));
    await expect.poll(() => confirmed).toBe('x1');
  });

  it('is never confirmed by whoever asked, and is taken back by them', async () => {
    renderAt('/', <Exemptions contract={contract} exemptions={[{ ...exemption, own: true }]} />, approver);
    expect(await screen.findByText('须由另一人确认。')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '确认例外' })).toBeNull();
    expect(screen.getByRole('button', { name: '撤回申请' })).toBeInTheDocument();
  });

  it('is seen by an officer, and not theirs to confirm', async () => {
    renderAt('/', <Exemptions contract={contract} exemptions={[exemption]} />, officer);
    expect(await screen.findByText('承接机构已注销')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '确认例外' })).toBeNull();
  });
});
