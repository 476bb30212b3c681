import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { complaint, objection, personAs, stepsAt } from '@/test/remedies';
import { renderAt } from '@/test/render';
import { answer, problem } from '@/test/server';
import type { Complaint, Hold, Objection, Outcome } from '../model';
import { HeldNotice } from './HeldNotice';
import { ProjectRemedies } from './ProjectRemedies';

const approver = personAs('approver', 'TENANT', 'dali');
const none = { objections: [], complaints: [], clocks: [], holds: [], closed: [], concerning: [] };
const all: Outcome[] = ['REJECTED', 'UPHELD_WITHOUT_EFFECT', 'UPHELD_CANDIDATE', 'UPHELD_EVALUATION', 'UPHELD_RESTART'];
const shown = (objections: Objection[], complaints: Complaint[] = [], { me = approver } = {}) =>
  renderAt('/', <ProjectRemedies remedies={{ objections, complaints, clocks: [], holds: [], closed: [], concerning: [] }} reload={() => undefined} />, me);
const at = '/tenants/{tenant}/projects/{id}/remedies/objections/{objection}' as const;
const proposed = { outcome: 'REJECTED' as const, excludesWinner: false, words: '评分标准符合规定' };
const acts = () => screen.queryAllByRole('button').map((b) => b.textContent).filter((name) => !name.endsWith('（PDF）'));

describe('a buyer is offered', () => {
  it.each([
    ['FILED', ['受理', '退回补正', '不予受理']], ['ACCEPTED', ['拟定答复']], ['UNANSWERED', ['拟定答复']], ['RETURNED', []], ['ANSWERED', []], ['WITHDRAWN', []],
  ] as const)('what can come of an objection that is %s', (status, offered) => {
    shown([objection(status)]);
    expect(acts()).toEqual(offered);
  });

  it('nothing where one only reads', () => {
    shown([objection('FILED')], [], { me: personAs('finance', 'TENANT', 'dali') });
    expect(acts()).toEqual([]);
  });

  it('to explain itself on a complaint that was accepted, once', () => {
    const { unmount } = shown([objection('ANSWERED')], [complaint('EXPLAINING')]);
    expect(acts()).toEqual(['作出说明']);
    unmount();
    shown([objection('ANSWERED')], [complaint('EXPLAINING', { explainedAt: '2026-05-20T02:00:00Z', explanation: '说明' })]);
    expect(acts()).toEqual([]);
  });
});

describe('an answer to an objection', () => {
  it('is one of what it can come to now', async () => {
    shown([objection('ACCEPTED', { outcomes: ['REJECTED', 'UPHELD_RESTART'] })]);
    await userEvent.click(screen.getByRole('button', { name: '拟定答复' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getAllByRole('radio')).toHaveLength(2);
    expect(within(dialog).queryByRole('radio', { name: '成立，重新评审' })).not.toBeInTheDocument();
  });

  it('excludes the winner only of a new evaluation, and goes by the version that was seen', async () => {
    let sent: { body: unknown; version: string | null } | undefined;
    answer('post', `${at}/answer`, async ({ request }) => {
      sent = { body: await request.json(), version: request.headers.get('If-Match') };
      return HttpResponse.json(none);
    });
    shown([objection('ACCEPTED', { outcomes: all })]);
    await userEvent.click(screen.getByRole('button', { name: '拟定答复' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('radio', { name: '成立，重新评审' }));
    await userEvent.click(await within(dialog).findByRole('checkbox'));
    await userEvent.click(within(dialog).getByRole('radio', { name: '不成立' }));
    await waitFor(() => expect(within(dialog).queryByRole('checkbox')).not.toBeInTheDocument());
    await userEvent.type(within(dialog).getByLabelText('答复内容和依据'), '评分标准符合规定，质疑不成立');
    await userEvent.click(dialog.querySelector('button[type=submit]') as HTMLButtonElement);
    await waitFor(() => expect(sent).toEqual({ version: '"3"', body: { outcome: 'REJECTED', excludesWinner: false, answer: '评分标准符合规定，质疑不成立' } }));
  });

  it('that is proposed is read by another official, who confirms it or returns it', async () => {
    let version: string | null = null;
    answer('post', `${at}/answer/confirm`, ({ request }) => {
      version = request.headers.get('If-Match');
      return HttpResponse.json(none);
    });
    shown([objection('ACCEPTED', { proposed, mayConfirm: true, outcomes: all })]);
    expect(screen.getByText('评分标准符合规定')).toBeInTheDocument();
    expect(screen.getByText('不成立')).toBeInTheDocument();
    expect(acts()).toEqual(['确认答复', '退回拟定的答复', '重新拟定答复']);
    await userEvent.click(screen.getByRole('button', { name: '确认答复' }));
    await userEvent.click((await screen.findByRole('dialog')).querySelector('button[type=submit]') as HTMLButtonElement);
    await waitFor(() => expect(version).toBe('"3"'));
  });

  it('is not confirmed by who proposed it, who may write it anew', () => {
    shown([objection('ACCEPTED', { proposed, outcomes: all })]);
    expect(acts()).toEqual(['退回拟定的答复', '重新拟定答复']);
  });

  it('says what the server said where somebody was quicker', async () => {
    answer('post', `${at}/answer/confirm`, () => problem(403, { type: '/problems/separation-of-duties', title: '须由他人办理' }));
    shown([objection('ACCEPTED', { proposed, mayConfirm: true, outcomes: all })]);
    await userEvent.click(screen.getByRole('button', { name: '确认答复' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(dialog.querySelector('button[type=submit]') as HTMLButtonElement);
    expect(await within(dialog).findByText('须由他人办理')).toBeInTheDocument();
  });

  it('is returned with a reason', async () => {
    let sent: unknown;
    answer('post', `${at}/answer/return`, async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(none);
    });
    shown([objection('ACCEPTED', { proposed, mayConfirm: true, outcomes: all })]);
    await userEvent.click(screen.getByRole('button', { name: '退回拟定的答复' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByRole('textbox'), '没有写明依据的条款');
    await userEvent.click(dialog.querySelector('button[type=submit]') as HTMLButtonElement);
    await waitFor(() => expect(sent).toEqual({ reason: '没有写明依据的条款' }));
  });

  it('that was returned says why, and is proposed again from what was written', async () => {
    shown([objection('ACCEPTED', { proposed, answerReturnedReason: '没有写明依据', outcomes: all })]);
    expect(screen.getByText('没有写明依据')).toBeInTheDocument();
    expect(acts()).toEqual(['重新拟定答复']);
    await userEvent.click(screen.getByRole('button', { name: '重新拟定答复' }));
    expect(within(await screen.findByRole('dialog')).getByLabelText('答复内容和依据')).toHaveValue('评分标准符合规定');
  });
});

describe('a letter and an answer', () => {
  it('can be brought as files', async () => {
    const asked: string[] = [];
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    for (const paper of ['letter.pdf', 'answer.pdf'] as const) {
      answer('get', `${at}/${paper}`, ({ request }) => {
        asked.push(new URL(request.url).pathname);
        return new HttpResponse('%PDF');
      });
    }
    shown([objection('ANSWERED', { outcome: 'REJECTED', answer: '不成立的理由', answeredAt: '2026-05-08T02:00:00Z', steps: stepsAt('objection.filed', 'objection.answered') })]);
    await userEvent.click(screen.getByRole('button', { name: '质疑答复书（PDF）' }));
    await userEvent.click(screen.getByText('质疑函'));
    await userEvent.click(screen.getByRole('button', { name: '质疑函（PDF）' }));
    await waitFor(() => expect(asked.map((path) => path.split('/remedies/')[1])).toEqual(['objections/q1/answer.pdf', 'objections/q1/letter.pdf']));
    vi.restoreAllMocks();
  });
});

describe('what is held', () => {
  const project = { tenant: 'dali', id: 'p1', version: 9 };
  const hold = (cause: Hold['cause'], endsAt: string | null = null): Hold => ({ cause, causeId: cause, since: '2026-04-28T02:00:00Z', endsAt });

  it('is said with its cause, until when, and all that waits', () => {
    renderAt('/', <HeldNotice project={{ ...project, status: 'PUBLICITY' }} holds={[hold('OBJECTION'), hold('COMPLAINT', '2026-06-12T16:00:00Z')]} reload={() => undefined} />, approver);
    expect(screen.getByText('采购活动已暂停')).toBeInTheDocument();
    expect(screen.getByText('有质疑未处理完')).toBeInTheDocument();
    expect(screen.getByText('有投诉未处理完（至 2026-06-12）')).toBeInTheDocument();
    expect(screen.getByText(/成交公告、发出合同、签署合同和支付均暂停/)).toBeInTheDocument();
    expect(acts()).toEqual([]);
  });

  it('until the documents are amended says that they have to be', () => {
    renderAt('/', <HeldNotice project={{ ...project, status: 'PUBLISHED' }} holds={[hold('AMENDMENT_DUE')]} reload={() => undefined} />, approver);
    expect(screen.getByText(/须先修改采购文件/)).toBeInTheDocument();
    expect(screen.queryByText(/未处理完/)).not.toBeInTheDocument();
  });

  it('goes on by the project as it was seen, once nothing holds it', async () => {
    let version: string | null = null;
    answer('post', '/tenants/{tenant}/projects/{id}/remedies/resume', ({ request }) => {
      version = request.headers.get('If-Match');
      return HttpResponse.json(none);
    });
    renderAt('/', <HeldNotice project={{ ...project, status: 'INTERRUPTED' }} holds={[]} reload={() => undefined} />, approver);
    await userEvent.click(screen.getByRole('button', { name: '恢复履约' }));
    await userEvent.click((await screen.findByRole('dialog')).querySelector('button[type=submit]') as HTMLButtonElement);
    await waitFor(() => expect(version).toBe('"9"'));
  });

  it('is not said of a project that nothing holds', () => {
    renderAt('/', <HeldNotice project={{ ...project, status: 'PUBLICITY' }} holds={[]} reload={() => undefined} />, approver);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
