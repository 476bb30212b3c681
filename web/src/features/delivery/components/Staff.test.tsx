import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { answer, problem } from '@/test/server';
import { renderAt } from '@/test/render';
import type { Contract, StaffMember } from '../model';
import { OwnStaff } from './OwnStaff';
import { TenantStaff } from './TenantStaff';

const contract = { id: 'c1', status: 'ACTIVE', serviceFrom: '2026-04-01', serviceUntil: '2026-09-30' } as Contract;
const person: StaffMember = { id: 's1', name: '黄社工', certificate: 'SW-1001', role: '项目主管', percent: 60, from: '2026-04-01', until: '2026-09-30', sold: 120 };
const page = (...items: StaffMember[]) => HttpResponse.json({ items, next: null });

describe('the people of a contract', () => {
  it('shows the buyer who is sold for more than full time', async () => {
    answer('get', '/tenants/{tenant}/contracts/{contract}/staff', () => page(person, { ...person, id: 's2', name: '李社工', sold: 100 }));
    renderAt('/', <TenantStaff tenant="dali" contract="c1" />);
    const rows = await screen.findAllByRole('row');
    expect(within(rows[1] as HTMLElement).getByText('120 %，超过全职')).toBeInTheDocument();
    expect(within(rows[2] as HTMLElement).getByText('100 %')).toBeInTheDocument();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('lets the organisation assign a person; a refusal stands at its field, and the same try has the same key', async () => {
    const keys: (string | null)[] = [];
    answer('get', '/organisations/{creditCode}/contracts/{contract}/staff', () => page());
    answer('post', '/organisations/{creditCode}/contracts/{contract}/staff', async ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'));
      expect(await request.json()).toEqual({ name: '黄社工', certificate: 'SW-1001', role: '项目主管', percent: 100, from: '2026-04-01', until: '2026-09-30' });
      return keys.length === 1 ? problem(422, { violations: [{ field: 'certificate', code: 'Pattern', message: '编号格式不对' }] }) : page({ ...person, sold: 60 });
    });
    renderAt('/', <OwnStaff creditCode="52X" contract={contract} />);
    await userEvent.click(await screen.findByRole('button', { name: '安排人员' }));
    const dialog = await screen.findByRole('dialog');
    for (const [label, value] of [['姓名', '黄社工'], ['社工证书编号', 'SW-1001'], ['岗位', '项目主管']] as const) fireEvent.change(within(dialog).getByLabelText(label), { target: { value } });
    await userEvent.click(within(dialog).getByRole('button', { name: '安排人员' }));
    expect(await within(dialog).findByText('编号格式不对')).toBeInTheDocument();
    await userEvent.click(within(dialog).getByRole('button', { name: '安排人员' }));
    expect(await screen.findByRole('rowheader', { name: '黄社工' })).toBeInTheDocument();
    await waitFor(() => expect(keys).toHaveLength(2));
    expect(keys[0]).toBe(keys[1]);
  });

  it('lets nobody leave a contract that has ended', async () => {
    answer('get', '/organisations/{creditCode}/contracts/{contract}/staff', () => page(person));
    renderAt('/', <OwnStaff creditCode="52X" contract={{ ...contract, status: 'COMPLETED' }} />);
    expect(await screen.findByRole('rowheader', { name: '黄社工' })).toBeInTheDocument();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
