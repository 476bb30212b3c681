import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Me } from '@/lib/session';
import { answer } from '@/test/server';
import { renderAt } from '@/test/render';
import type { CreditEntry, CreditRecord as Page } from '../model';
import { BidderCredit } from './BidderCredit';
import { AnswerContest, ContestEntry } from './ContestActs';
import { CreditRecord } from './CreditRecord';

const own = '/organisations/{creditCode}/credit-record' as const;
const none = { stage: null, attempt: null, grade: null, score: null, reportNumber: null, dueAt: null, doneAt: null, late: false, until: null, agreed: null };
const failed: CreditEntry = {
  kind: 'FAILED', source: 'e1', at: '2026-06-01T02:00:00Z', origin: { tenant: 'dali', contractId: 'c1', number: 'DL-1-C0001', title: '居家养老' },
  facts: { ...none, stage: 'MID_TERM', attempt: 2, grade: 'FAIL', score: 55 }, contest: null,
};
const late: CreditEntry = { ...failed, kind: 'LATE_REPORT', source: 'r1', facts: { ...none, reportNumber: 1, dueAt: '2026-07-15T16:00:00Z', late: true } };
const said: NonNullable<CreditEntry['contest']> = {
  id: 'k1', status: 'OPEN', words: '签到表属于另一份合同。', filedBy: 'Li', filedAt: '2026-06-02T02:00:00Z', answer: null, answeredBy: null, answeredAt: null, version: 3,
};
const page = (items: CreditEntry[], next: string | null = null): Page => ({ since: '2023-06-01', counts: [{ kind: 'FAILED', count: 1 }], items, next });
const person = (scope: 'ORGANISATION' | 'DISTRICT', id: string, role: 'org-admin' | 'org-staff' | 'district-admin' | 'district-auditor'): Me =>
  ({ sub: 's1', username: 'u', name: 'Li', memberships: [{ membership: 'm-1', personName: '李俊', onBehalf: null, scope, id, name: { zh: id, en: id }, role }] });

describe('the credit record of an organisation', () => {
  it('says what happened on which contract, with a link to it, and reads on by pages', async () => {
    answer('get', own, ({ request }) => HttpResponse.json(new URL(request.url).searchParams.get('cursor') ? page([late]) : page([failed], 'n1')));
    renderAt('/', <CreditRecord reader={{ as: 'organisation', creditCode: '52X' }} acts={(entry) => <ContestEntry entry={entry} creditCode="52X" />} />, person('ORGANISATION', '52X', 'org-staff'));
    expect(await screen.findByRole('link', { name: '居家养老' })).toHaveAttribute('href', '/o/52X/contracts/c1');
    expect(screen.getByText('55.00 分')).toBeInTheDocument();
    expect(screen.queryByText('逾期')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '更多' }));
    expect(await screen.findByText('逾期')).toBeInTheDocument();
    expect(screen.getByText('尚未完成')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '提出异议' })).toBeNull();
  });

  it('is contested by its admin, with words', async () => {
    const sent: unknown[] = [];
    answer('get', own, () => HttpResponse.json(page([sent.length ? { ...failed, contest: said } : failed])));
    answer('post', `${own}/contests`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(page([{ ...failed, contest: said }]));
    });
    renderAt('/', <CreditRecord reader={{ as: 'organisation', creditCode: '52X' }} acts={(entry) => <ContestEntry entry={entry} creditCode="52X" />} />, person('ORGANISATION', '52X', 'org-admin'));
    await userEvent.click(await screen.findByRole('button', { name: '提出异议' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: '提出异议' }));
    expect(sent).toHaveLength(0);
    fireEvent.change(within(dialog).getByLabelText(/哪里有误/), { target: { value: said.words } });
    await userEvent.click(within(dialog).getByRole('button', { name: '提出异议' }));
    await waitFor(() => expect(sent).toEqual([{ kind: 'FAILED', source: 'e1', words: said.words }]));
    expect(await screen.findByText(/机构异议/)).toBeInTheDocument();
  });

  it('is answered by the district on the version that it read; a corrected entry says so', async () => {
    const versions: (string | null)[] = [];
    const closed = { ...said, status: 'UPHELD' as const, answer: '核对无误，予以更正。', answeredBy: 'Chen', answeredAt: '2026-06-03T02:00:00Z' };
    answer('get', `/district${own}`, () => HttpResponse.json(page([{ ...failed, contest: versions.length ? closed : said }])));
    answer('post', `/district${own}/contests/{contest}/uphold`, ({ request }) => {
      versions.push(request.headers.get('If-Match'));
      return HttpResponse.json(page([{ ...failed, contest: closed }]));
    });
    renderAt('/', <CreditRecord reader={{ as: 'district', creditCode: '52X' }} acts={(entry) => <AnswerContest entry={entry} creditCode="52X" />} />, person('DISTRICT', 'district', 'district-admin'));
    await userEvent.click(await screen.findByRole('button', { name: '异议成立' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.change(within(dialog).getByLabelText('答复'), { target: { value: closed.answer } });
    await userEvent.click(within(dialog).getByRole('button', { name: '异议成立' }));
    expect(await screen.findByText('本条已更正，不计入统计。')).toBeInTheDocument();
    expect(versions).toEqual(['"3"']);
    expect(screen.queryByRole('button', { name: '异议不成立' })).toBeNull();
  });

  it('is read beside a bid only when it is opened', async () => {
    let read = 0;
    answer('get', '/me/assignments/{id}/bids/{bid}/credit-record', () => {
      read += 1;
      return HttpResponse.json(page([{ ...failed, contest: said }]));
    });
    renderAt('/', <BidderCredit project="p1" bid="b1" />);
    const details = screen.getByText('信用记录').closest('details') as HTMLDetailsElement;
    expect(read).toBe(0);
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    expect(await screen.findByRole('link', { name: '居家养老' })).toHaveAttribute('href', '/contracts/c1');
    expect(screen.getByText(/签到表属于另一份合同/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /异议/ })).toBeNull();
  });

  it('shows everyone only what is published', async () => {
    answer('get', '/organisations/{creditCode}/record', () => HttpResponse.json(page([failed])));
    renderAt('/', <CreditRecord reader={{ as: 'everyone', creditCode: '52X' }} />);
    expect(await screen.findByRole('link', { name: '居家养老' })).toHaveAttribute('href', '/contracts/c1');
    expect(screen.getByText('第 2 次', { exact: false })).toBeInTheDocument();
  });
});
