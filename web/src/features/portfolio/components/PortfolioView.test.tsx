import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { answer, problem } from '@/test/server';
import { renderAt } from '@/test/render';
import type { FundedProject, Portfolio } from '../model';
import { PortfolioView } from './PortfolioView';

const funded: FundedProject = {
  pledgeId: 'g1', projectId: 'p1', projectNumber: '2026-dali-001', title: '居家养老', tenant: 'dali', projectStatus: 'PERFORMING', amount: '12000.00',
  ceiling: '48000.00', received: '6000.00', receivedInYear: '6000.00',
  contracts: [{
    id: 'c1', number: '2026-dali-H001', organisation: '春晖社工', answers: 7, opinionPoints: 88.5, results: [{ stage: 'MID_TERM', attempt: 1, score: 84, grade: 'GOOD', status: 'FINAL' }],
    indicators: [{ name: '上门探访', unit: '次', delivered: 120, planned: 240 }],
  }],
};
const portfolio: Portfolio = { items: [funded], next: null, promised: '12000.00', received: '6000.00', receivedInYear: '6000.00', year: 2026 };
const path = '/organisations/{creditCode}/portfolio' as const;

describe('a portfolio', () => {
  it('says what was promised and paid, and what came of it', async () => {
    answer('get', path, () => HttpResponse.json(portfolio));
    renderAt('/', <PortfolioView creditCode="53X" />);
    const section = (await screen.findByRole('heading', { name: '居家养老' })).closest('section');
    expect(section).not.toBeNull();
    const of = within(section as HTMLElement);
    expect(of.getByText('占预算 25%')).toBeInTheDocument();
    expect(of.getByRole('row', { name: /上门探访.*120.*240/ })).toBeInTheDocument();
    expect(of.getByText('居民评价 88.50 分（7 人）')).toBeInTheDocument();
    expect(of.getByRole('link', { name: '资助意向' })).toHaveAttribute('href', '/o/53X/pledges/g1');
  });

  it('gives no points where few residents answered, and no outcome before signing', async () => {
    const [contract] = funded.contracts;
    answer('get', path, () => HttpResponse.json({ ...portfolio, items: [{ ...funded, contracts: [{ ...contract, opinionPoints: null, results: [] }] }, { ...funded, pledgeId: 'g2', title: '青少年', contracts: [] }] }));
    renderAt('/', <PortfolioView creditCode="53X" />);
    expect(await screen.findByText('居民评价人数不足，暂不公布')).toBeInTheDocument();
    expect(screen.getByText('尚无已生效的评估')).toBeInTheDocument();
    expect(screen.getByText('合同尚未签署。')).toBeInTheDocument();
  });

  it('says what belongs there while it is empty, and can be asked for again when it fails', async () => {
    answer('get', path, () => problem(500, { type: 'internal', title: '服务器出错', violations: [] }));
    renderAt('/', <PortfolioView creditCode="53X" />);
    expect(await screen.findByText('服务器出错')).toBeInTheDocument();
    answer('get', path, () => HttpResponse.json({ ...portfolio, items: [] }));
    await userEvent.click(screen.getByRole('button', { name: '重试' }));
    expect(await screen.findByText('还没有已接受的资助')).toBeInTheDocument();
  });
});
