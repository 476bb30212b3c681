import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { allUnsent, dropUnsent } from '@/lib/unsent';
import { answer, problem } from '@/test/server';
import { renderAt } from '@/test/render';
import type { Contract } from '../model';
import { Recording } from './Recording';

const contract = { id: 'c1', status: 'ACTIVE', serviceFrom: '2026-04-01', serviceUntil: '2026-09-30', terms: { indicators: [{ name: '上门探访', unit: '次' }] } } as Contract;
const about = 'service.52X.c1';
const records = '/organisations/{creditCode}/contracts/{contract}/delivery/records' as const;
const files = '/organisations/{creditCode}/files' as const;
type Sent = { key: string | null; body: unknown };

async function fill() {
  await userEvent.click(await screen.findByRole('button', { name: '登记服务' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByLabelText('服务指标'));
  await userEvent.click(await screen.findByTitle('上门探访 · 次'));
  await userEvent.type(within(dialog).getByLabelText('服务日期'), '2026-04-02{Enter}');
  for (const [label, value] of [['数量', '2'], ['服务人数', '3'], ['地点', '沥雄社区']] as const) fireEvent.change(within(dialog).getByLabelText(label), { target: { value } });
  return dialog;
}
const send = (dialog: HTMLElement) => userEvent.click(within(dialog).getByRole('button', { name: '登记服务' }));

describe('recording a service', () => {
  beforeEach(async () => {
    for (const u of await allUnsent(about)) await dropUnsent(u.key);
    answer('get', '/organisations/{creditCode}/contracts/{contract}/staff', () => HttpResponse.json({ items: [], next: null }));
  });

  it('keeps it with its photo where there is no connection, says so, and sends all of it later under the same keys', async () => {
    const sent: Sent[] = [];
    const uploads: (string | null)[] = [];
    answer('post', files, ({ request }) => {
      uploads.push(request.headers.get('Idempotency-Key'));
      return HttpResponse.json({ id: 'f1', name: 'visit.png', mediaType: 'image/png', size: 3, sha256: 'x' });
    });
    answer('post', records, async ({ request }) => {
      sent.push({ key: request.headers.get('Idempotency-Key'), body: await request.json() });
      return sent.length === 1 ? HttpResponse.error() : HttpResponse.json({ progress: [], evaluations: [] });
    });
    const first = renderAt('/', <Recording creditCode="52X" contract={contract} />);
    const dialog = await fill();
    for (const photos of ['添加照片', '添加签到表等材料']) expect(within(dialog).getByLabelText(photos)).toHaveAttribute('accept', expect.stringContaining('.heic'));
    await userEvent.upload(within(dialog).getByLabelText('添加照片'), new File(['png'], 'visit.png', { type: 'image/png' }));
    await send(dialog);
    expect(await screen.findByText('1 条记录还在本机等待发送')).toBeInTheDocument();
    first.unmount();

    // The page is opened again, and now there is a connection.
    renderAt('/', <Recording creditCode="52X" contract={contract} />);
    await waitFor(async () => expect(await allUnsent(about)).toHaveLength(0));
    await waitFor(() => expect(screen.queryByText('1 条记录还在本机等待发送')).toBeNull());
    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual(sent[0]);
    expect(sent[1]?.body).toEqual({ indicator: 0, servedOn: '2026-04-02', quantity: 2, people: 3, place: '沥雄社区', documents: [{ id: 'f1', name: 'visit.png', kind: 'PHOTO' }] });
    expect(uploads).toHaveLength(1);
  });

  it('sends what waits when the connection comes back', async () => {
    let online = false;
    const keys: (string | null)[] = [];
    answer('post', records, ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'));
      return online ? HttpResponse.json({ progress: [], evaluations: [] }) : HttpResponse.error();
    });
    renderAt('/', <Recording creditCode="52X" contract={contract} />);
    await send(await fill());
    expect(await screen.findByText('1 条记录还在本机等待发送')).toBeInTheDocument();
    online = true;
    window.dispatchEvent(new Event('online'));
    await waitFor(() => expect(screen.queryByText('1 条记录还在本机等待发送')).toBeNull());
    expect(new Set(keys).size).toBe(1);
  });

  it('shows a refusal at its field and keeps nothing behind the back', async () => {
    answer('post', records, () => problem(422, { title: 'invalid', violations: [{ field: 'servedOn', code: 'in-future', message: '不能晚于今天' }] }));
    renderAt('/', <Recording creditCode="52X" contract={contract} />);
    const dialog = await fill();
    await send(dialog);
    expect(await within(dialog).findByText('不能晚于今天')).toBeInTheDocument();
    expect(await allUnsent(about)).toHaveLength(0);
  });

  it('names a waiting record that is refused in the end, and lets its owner discard it', async () => {
    let gone = false;
    answer('post', records, () => (gone ? problem(409, { title: '合同已结束' }) : HttpResponse.error()));
    const first = renderAt('/', <Recording creditCode="52X" contract={contract} />);
    await send(await fill());
    expect(await screen.findByText('1 条记录还在本机等待发送')).toBeInTheDocument();
    first.unmount();
    gone = true;
    renderAt('/', <Recording creditCode="52X" contract={contract} />);
    expect(await screen.findByText(/未被接受：上门探访，沥雄社区，/)).toBeInTheDocument();
    expect(screen.getByText('合同已结束')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '放弃' }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '放弃' }));
    await waitFor(async () => expect(await allUnsent(about)).toHaveLength(0));
  });
});
