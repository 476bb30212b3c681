import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Schema } from '@/lib/schema';
import { officer, renderAt } from '@/test/render';
import { answer } from '@/test/server';
import { TenantQuestions } from './TenantQuestions';

const approver = { ...officer, memberships: officer.memberships.map((m) => ({ ...m, role: 'approver' as const })) };
const asked: Schema<'TenantQuestionView'> = { id: 'q1', text: '节假日是否服务？', askedAt: '2026-03-02T01:00:00Z', proposedAnswer: null, returnedReason: null, answer: null, answeredAt: null, version: 3 };
const shows = (question: typeof asked, me = officer) => {
  answer('get', '/tenants/{tenant}/projects/{id}/questions', () => HttpResponse.json({ items: [question], next: null }));
  renderAt('/', <TenantQuestions tenant="guicheng" id="p1" />, me);
};

describe('the answer to a question', () => {
  it('is proposed by an officer, on the version that was seen', async () => {
    const sent: unknown[] = [];
    answer('post', '/tenants/{tenant}/projects/{id}/questions/{question}/answer', async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json());
      return HttpResponse.json({ items: [{ ...asked, proposedAnswer: '需要。', version: 4 }], next: null });
    });
    shows(asked);
    await userEvent.click(await screen.findByRole('button', { name: '拟定答复' }));
    await userEvent.type(await screen.findByRole('textbox', { name: '答复内容' }), '需要。');
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '拟定答复' }));
    expect(await screen.findByText('待审批人发布的答复')).toBeVisible();
    expect(sent).toEqual(['"3"', { answer: '需要。' }]);
    expect(screen.queryByRole('button', { name: '发布答复' })).toBeNull();
  });

  it('is published or returned by an approver, who sees it in the dialog', async () => {
    shows({ ...asked, proposedAnswer: '需要。' }, approver);
    await userEvent.click(await screen.findByRole('button', { name: '发布答复' }));
    expect(within(await screen.findByRole('dialog')).getByText('需要。')).toBeVisible();
    expect(screen.getByRole('button', { name: '退回答复' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '拟定答复' })).toBeNull();
  });

  it('that was returned says why, and is there to be put right', async () => {
    shows({ ...asked, proposedAnswer: '需要。', returnedReason: '请写明频次' });
    expect(await screen.findByText('请写明频次')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '修改答复' }));
    expect(await screen.findByRole('textbox', { name: '答复内容' })).toHaveValue('需要。');
  });
});
