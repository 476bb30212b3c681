import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { OpinionForm } from './OpinionForm';
import { answer } from '@/test/server';
import { renderAt } from '@/test/render';

const survey = { title: '居家养老', organisation: '某中心', tenant: 'dali', open: true, questions: [{ zh: '守时', en: 'Punctual' }, { zh: '总体满意', en: 'Overall' }] };
const show = () => renderAt('/surveys/abc', <OpinionForm link="abc" survey={survey} />);

async function answerAll() {
  await userEvent.click(await screen.findByRole('radio', { name: '接受过' }));
  const [first] = screen.getAllByRole('radio', { name: '很满意' });
  const [, second] = screen.getAllByRole('radio', { name: '满意' });
  if (!first || !second) throw new Error('no points to choose');
  await userEvent.click(first);
  await userEvent.click(second);
  await userEvent.click(screen.getByRole('button', { name: '提交评价' }));
}

describe('the form of an opinion', () => {
  it('sends the answers with a token that stays on this device, and thanks', async () => {
    const sent: { device: string; received: boolean; ratings: number[] }[] = [];
    answer('post', '/surveys/{link}', async ({ request }) => {
      sent.push((await request.json()) as never);
      return HttpResponse.json({ givenOn: '2026-03-02' });
    });
    show();
    await answerAll();
    expect(await screen.findByRole('status')).toHaveTextContent('评价已收到');
    expect(sent[0]).toMatchObject({ received: true, ratings: [5, 4] });
    expect(localStorage.getItem('sheqia.opinion.abc')).toBe(sent[0]?.device);
  });

  it('names every question without an answer and sends nothing', async () => {
    show();
    await userEvent.click(await screen.findByRole('button', { name: '提交评价' }));
    expect(await screen.findAllByRole('alert')).toHaveLength(3);
  });

  it('thanks who has answered before', async () => {
    answer('post', '/surveys/{link}', () => HttpResponse.json({ type: '/problems/opinion-given', title: '已评价过' }, { status: 409 }));
    show();
    await answerAll();
    expect(await screen.findByRole('status')).toHaveTextContent('此设备已对这项服务作过评价');
  });
});
