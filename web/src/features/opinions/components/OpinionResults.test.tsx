import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { OpinionResults } from './OpinionResults';
import { renderAt } from '@/test/render';

const questions = [{ question: { zh: '总体满意', en: 'Overall' }, average: 4.2, counts: [1, 0, 0, 0, 4] }];

describe('what residents say', () => {
  it('is told with mean, spread and counts', async () => {
    renderAt('/', <OpinionResults result={{ answers: 5, least: 5, received: 4, questions, unusual: [] }} />);
    expect(await screen.findByText('平均 4.20 分（满分 5 分）')).toBeInTheDocument();
    expect(screen.getAllByRole('listitem').map((li) => li.textContent)).toEqual(['5 分4', '4 分0', '3 分0', '2 分0', '1 分1']);
  });

  it('says which day differs from all others', async () => {
    renderAt('/', <OpinionResults result={{ answers: 32, least: 5, received: 32, questions, unusual: [{ day: '2026-03-03', answers: 25, average: 1 }] }} />);
    expect(await screen.findByText(/25份答卷与其他答卷明显不同（平均1.00）/)).toBeInTheDocument();
  });

  it('is not told while few have answered', async () => {
    renderAt('/', <OpinionResults result={{ answers: 3, least: 5, received: null, questions: [], unusual: [] }} />);
    expect(await screen.findByText('已有 3 份评价；满 5 份后公布结果。')).toBeInTheDocument();
  });
});
