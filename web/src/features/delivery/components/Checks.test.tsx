import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { answer } from '@/test/server';
import { officer, renderAt } from '@/test/render';
import type { Contract, RecordList, Sample } from '../model';
import { ImportRecords } from './ImportRecords';
import { RecordFlags } from './RecordFlags';
import { Verifications } from './Verifications';

const contract = { id: 'c1', tenant: 'guicheng', status: 'ACTIVE', terms: { indicators: [{ name: '上门探访', unit: '次' }] } } as Contract;
const lists = '/organisations/{creditCode}/contracts/{contract}/delivery/record-lists' as const;
const row: RecordList['rows'][number] = { line: 2, indicator: '上门探访', servedOn: '2026-04-02', quantity: 2, people: 3, place: '沥雄社区', faults: [] };

async function choose() {
  const { container } = renderAt('/', <ImportRecords creditCode="52X" contract="c1" />);
  await userEvent.upload(container.querySelector('input[type=file]') as HTMLInputElement, new File(['x'], 'list.csv'));
}

describe('a list of services', () => {
  it('with a fault is shown line by line and cannot be booked', async () => {
    answer('post', `${lists}/preview`, () => HttpResponse.json({ accepted: 1, refused: 1, rows: [row, { ...row, line: 3, quantity: -1, faults: [{ column: '数量', message: '1 到 100000 的整数' }] }] }));
    await choose();
    expect(await screen.findByText('数量：1 到 100000 的整数')).toBeInTheDocument();
    expect(screen.getByText(/1 行可以导入，1 行有误/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^导入/ })).toBeNull();
  });

  it('without one is booked as a whole', async () => {
    let booked = 0;
    answer('post', `${lists}/preview`, () => HttpResponse.json({ accepted: 1, refused: 0, rows: [row] }));
    answer('post', lists, () => {
      booked += 1;
      return HttpResponse.json({ progress: [], evaluations: [] });
    });
    await choose();
    await userEvent.click(await screen.findByRole('button', { name: '导入 1 行' }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '导入 1 行' }));
    expect(await screen.findByText('已导入 1 条服务记录。')).toBeInTheDocument();
    expect(booked).toBe(1);
  });
});

describe('what is odd about a record', () => {
  it('names the other record of the contract, and of another contract nothing', () => {
    renderAt('/', <RecordFlags of={{ checks: [], duplicates: [
      { kind: 'SAME_PHOTO', what: 'visit.png', elsewhere: true, recordId: null, servedOn: null },
      { kind: 'SAME_TIME', what: '黄社工', elsewhere: false, recordId: 'r2', servedOn: '2026-04-02' },
    ] }} />);
    expect(screen.getByText('照片 visit.png 也见于另一份合同的记录')).toBeInTheDocument();
    expect(screen.getByText('黄社工同一时间也见于2026年4月2日 的记录，地点不同')).toBeInTheDocument();
  });
});

describe('verifying a sample', () => {
  const drawn: Sample = {
    verification: { id: 'v1', reportId: 'p1', reportNumber: 1, round: 1, seed: 'a3f1', population: 5000, size: 1, drawnBy: 'Chen', drawnAt: '2026-04-20T02:00:00Z', replaces: null, replaced: false, reason: null, confirmed: 0, doubted: 0, unchecked: 1 },
    records: [{ checked: false, serviceRecord: { id: 'r1', indicator: 0, servedOn: '2026-04-02', from: null, until: null, quantity: 2, people: 3, place: '沥雄社区', note: null, documents: [], staff: [], recordedBy: 'Li', recordedAt: '2026-04-02T09:00:00Z', voidedReason: null, duplicates: [], checks: [] } }],
  };

  it('asks for the grounds of a doubt, and shows the seed of the draw', async () => {
    const found: unknown[] = [];
    answer('get', '/tenants/{tenant}/contracts/{contract}/delivery/verifications', () => HttpResponse.json({ items: [drawn.verification], next: null }));
    answer('get', '/tenants/{tenant}/contracts/{contract}/reports', () => HttpResponse.json({ items: [], next: null }));
    const now = () => ({ verification: { ...drawn.verification, doubted: found.length, unchecked: 1 - found.length }, records: drawn.records.map((r) => ({ ...r, checked: found.length > 0 })) });
    answer('get', '/tenants/{tenant}/contracts/{contract}/delivery/verifications/{verification}', () => HttpResponse.json(now()));
    answer('post', '/tenants/{tenant}/contracts/{contract}/delivery/verifications/{verification}/records/{record}/check', async ({ request }) => {
      found.push(await request.json());
      return HttpResponse.json(now());
    });
    renderAt('/', <Verifications contract={contract} exemptions={[]} />, officer);
    const details = (await screen.findByText(/从 5,000 条中抽 1 条/)).closest('details') as HTMLDetailsElement;
    expect(screen.getByText(/种子 a3f1/)).toBeInTheDocument();
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    await userEvent.click(await screen.findByRole('button', { name: '存疑' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: '存疑' }));
    expect(found).toHaveLength(0);
    fireEvent.change(within(dialog).getByLabelText('发现的问题'), { target: { value: '签到表与人数不符' } });
    await userEvent.click(within(dialog).getByRole('button', { name: '存疑' }));
    await waitFor(() => expect(found).toEqual([{ outcome: 'DOUBTED', finding: '签到表与人数不符' }]));
    await waitFor(() => expect(screen.queryByRole('button', { name: '核实无误' })).toBeNull());
  });

  const report = { id: 'p2', number: 2, from: '2026-07-01', until: '2026-09-30', dueOn: '2026-10-14', clock: null, status: 'SUBMITTED', ready: false, late: false, difficulties: null, nextSteps: null, submittedBy: 'Li', submittedAt: '2026-10-08T02:00:00Z', returnedReason: null, decidedAt: null, version: 2 } as const;

  it('is drawn for a report that was handed in, and nobody says how many', async () => {
    const sent: unknown[] = [];
    answer('get', '/tenants/{tenant}/contracts/{contract}/delivery/verifications', () => HttpResponse.json({ items: [drawn.verification], next: null }));
    answer('get', '/tenants/{tenant}/contracts/{contract}/reports', () => HttpResponse.json({ items: [{ ...report, id: 'p1', number: 1 }, report, { ...report, id: 'p3', number: 3, status: 'DRAFT' }], next: null }));
    answer('post', '/tenants/{tenant}/contracts/{contract}/delivery/verifications', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(drawn);
    });
    renderAt('/', <Verifications contract={contract} exemptions={[]} />, officer);
    await userEvent.click(await screen.findByRole('button', { name: '随机抽查' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).queryByRole('spinbutton')).toBeNull();
    await userEvent.click(within(dialog).getByRole('button', { name: '随机抽查' }));
    await waitFor(() => expect(sent).toEqual([{ report: 'p2' }]));
  });

  it('is drawn again only after a reason, and not while a request waits', async () => {
    const sent: unknown[] = [];
    answer('get', '/tenants/{tenant}/contracts/{contract}/delivery/verifications', () => HttpResponse.json({ items: [drawn.verification, { ...drawn.verification, id: 'v2' }], next: null }));
    answer('get', '/tenants/{tenant}/contracts/{contract}/reports', () => HttpResponse.json({ items: [], next: null }));
    answer('post', '/tenants/{tenant}/contracts/{contract}/delivery/verifications/{verification}/again', async ({ request, params }) => {
      sent.push([params.verification, await request.json()]);
      return HttpResponse.json(drawn);
    });
    answer('get', '/tenants/{tenant}/contracts/{contract}/delivery/verifications/{verification}', () => HttpResponse.json(drawn));
    const asked = { id: 'x1', kind: 'SAMPLE_AGAIN', about: 'v2', status: 'ASKED', reason: '都在同一天', covers: [], askedBy: 'Chen', own: true, askedAt: '2026-10-09T02:00:00Z', decidedBy: null, decidedAt: null } as const;
    const { container } = renderAt('/', <Verifications contract={contract} exemptions={[{ ...asked, covers: [] }]} />, officer);
    await screen.findAllByText(/从 5,000 条中抽 1 条/);
    container.querySelectorAll('details').forEach((d) => { d.open = true; });
    expect(screen.getByText(/重新抽取的申请正等待/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '申请重新抽取' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText('重新抽取的理由'), '都在同一天');
    await userEvent.click(within(dialog).getByRole('button', { name: '申请重新抽取' }));
    await waitFor(() => expect(sent).toEqual([['v1', { reason: '都在同一天' }]]));
  });
});
