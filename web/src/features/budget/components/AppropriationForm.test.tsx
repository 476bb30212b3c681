import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { answer, problem } from '@/test/server';
import { renderAt } from '@/test/render';
import { AppropriationForm } from './AppropriationForm';

async function fill(amount: string) {
  await userEvent.click(screen.getByLabelText('资金来源'));
  await userEvent.click(await screen.findByTitle('镇街财政'));
  await userEvent.clear(screen.getByLabelText('金额'));
  await userEvent.type(screen.getByLabelText('金额'), amount);
}
const enter = () => userEvent.click(screen.getByRole('button', { name: '录入' }));

describe('entering an appropriation', () => {
  it('sends the amount as a decimal string, and an act tried again has the same key', async () => {
    const sent: { key: string | null; body: unknown }[] = [];
    answer('post', '/tenants/{tenant}/appropriations', async ({ request }) => {
      sent.push({ key: request.headers.get('Idempotency-Key'), body: await request.json() });
      return sent.length === 1 ? HttpResponse.error() : HttpResponse.json({ id: 'a1', version: 1 });
    });
    const entered = vi.fn();
    renderAt('/', <AppropriationForm tenant="guicheng" onEntered={entered} />);
    await fill('100.8万');
    await enter();
    expect(await screen.findByText('连接不上服务器')).toBeInTheDocument();
    await enter();
    await waitFor(() => expect(entered).toHaveBeenCalled());
    expect(sent[0]?.body).toMatchObject({ source: 'TOWN_FINANCE', amount: '1008000.00' });
    expect(sent[1]).toEqual(sent[0]);
  });

  it('shows the refusal at the field and keeps what was typed, also over a reload', async () => {
    answer('post', '/tenants/{tenant}/appropriations', () => problem(422, { title: 'invalid', violations: [{ field: 'amount', code: 'money', message: '金额最多两位小数' }] }));
    const first = renderAt('/', <AppropriationForm tenant="guicheng" onEntered={vi.fn()} />);
    await fill('12.345');
    await enter();
    expect(await screen.findByText('金额最多两位小数')).toBeInTheDocument();
    expect(screen.getByLabelText('金额')).toHaveValue('12.345');
    first.unmount();
    renderAt('/', <AppropriationForm tenant="guicheng" onEntered={vi.fn()} />);
    expect(screen.getByLabelText('金额')).toHaveValue('12.345');
  });
});
