import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { answer } from '@/test/server';
import { renderAt } from '@/test/render';
import { BankAnswer } from './BankAnswer';

const row = (line: number, more: object) => ({ line, paymentId: 'p', amount: '1.00', paidOn: '2026-03-02', bankReference: `R${line}`, before: false, faults: [], ...more });

describe('the bank’s answer', () => {
  it('says of each line whether it can be booked, was booked before, or why not', async () => {
    answer('post', '/tenants/{tenant}/payment-batches/bank-results/preview', () => HttpResponse.json({
      accepted: 1, before: 1, refused: 1, amount: '1.00', rows: [row(2, {}), row(3, { before: true }),
        row(4, { faults: [{ field: 'payment_id', code: 'funding-of-later-year', message: '资金属于以后年度' }, { field: 'paid_on', code: 'paid-on', message: '日期不对' }] })],
    }));
    renderAt('/', <BankAnswer tenant="guicheng" />);
    await userEvent.upload(document.querySelector('input[type=file]') as HTMLInputElement, new File(['x'], 'bank.csv', { type: 'text/csv' }));
    expect(await screen.findByText('可入账 1 笔，合计 1.00 元；此前已入账 1 笔；有问题 1 笔。')).toBeInTheDocument();
    expect(screen.getByText('可入账')).toBeInTheDocument();
    expect(screen.getByText('此前已入账')).toBeInTheDocument();
    expect(screen.getByText(/资金属于以后年度.*日期不对/)).toBeInTheDocument();
  });
});
