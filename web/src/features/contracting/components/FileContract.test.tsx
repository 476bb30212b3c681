import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { personAs } from '@/test/remedies';
import { renderAt } from '@/test/render';
import { answer, problem } from '@/test/server';
import type { Contract } from '../model';
import { FileContract } from './FileContract';
import { Signatures } from './Signatures';

const at = '/tenants/{tenant}/contracts/{contract}/filing' as const;
const contract = (status: Contract['status'], filedOn: string | null = null) => ({ id: 'c1', tenant: 'dali', status, filedOn, version: 4 }) as Contract;
const shown = (status: Contract['status'] = 'ACTIVE', role: 'officer' | 'approver' = 'officer') => renderAt('/', <FileContract contract={contract(status)} reload={() => undefined} />, personAs(role, 'TENANT', 'dali'));
const filed = async () => {
  await userEvent.click(screen.getByRole('button', { name: '备案' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByLabelText('备案编号'), '南财采备〔2026〕18号');
  await userEvent.type(within(dialog).getByLabelText('备案日期'), '2026-05-06{Enter}');
  await userEvent.click(dialog.querySelector('button[type=submit]') as HTMLButtonElement);
  return within(dialog);
};

describe('a contract is filed', () => {
  it('under the reference of the bureau, on a day', async () => {
    let sent: unknown;
    answer('post', at, async ({ request }) => {
      sent = { body: await request.json(), version: request.headers.get('If-Match') };
      return HttpResponse.json(contract('ACTIVE'));
    });
    shown();
    await filed();
    await waitFor(() => expect(sent).toEqual({ body: { reference: '南财采备〔2026〕18号', filedOn: '2026-05-06' }, version: '"4"' }));
  });

  it('once', () => {
    renderAt('/', <FileContract contract={contract('ACTIVE', '2026-05-06')} reload={() => undefined} />, personAs('officer', 'TENANT', 'dali'));
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('and says so: the day, and the reference of the bureau', () => {
    renderAt('/', <Signatures contract={{ ...contract('ACTIVE', '2026-05-06'), filingReference: '南财采备〔2026〕18号' }} />);
    expect(screen.getByText('已于 2026年5月6日 报财政部门备案，备案编号 南财采备〔2026〕18号。')).toBeInTheDocument();
  });

  it('by somebody else meanwhile: the dialog says that it was', async () => {
    answer('post', at, () => problem(409, { type: '/problems/contract-filed', title: '合同已备案' }));
    shown();
    expect(await (await filed()).findByText('合同已备案')).toBeInTheDocument();
  });

  it.each(['ACTIVE', 'COMPLETED', 'TERMINATED'] as const)('also late, once it was in force: %s', (status) => {
    shown(status);
    expect(screen.getByRole('button', { name: '备案' })).toBeInTheDocument();
  });

  it('by an officer, and not before it is in force', () => {
    for (const status of ['DRAFT', 'SIGNING', 'DISCARDED'] as const) shown(status);
    shown('ACTIVE', 'approver');
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
