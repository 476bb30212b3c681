import { screen } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { renderAt } from '@/test/render';
import { answer, problem } from '@/test/server';
import { Decisions } from './Decisions';

const decision = { name: '某某社工服务中心', authority: 'supervisor', grounds: 'RESULT', outcome: 'REJECTED', decision: '投诉事项缺乏事实依据', decidedAt: '2026-06-20T02:00:00Z', publishedAt: '2026-06-22T02:00:00Z' };

describe('decisions on complaints', () => {
  it('are there for everyone to read, with who decided', async () => {
    answer('get', '/projects/{id}/decisions', () => HttpResponse.json({ items: [decision], next: null }));
    renderAt('/', <Decisions project="p1" />);
    expect(await screen.findByText('投诉事项缺乏事实依据')).toBeInTheDocument();
    expect(screen.getByText('不成立')).toBeInTheDocument();
    expect(screen.getByText('财政监督')).toBeInTheDocument();
  });

  it('that cannot be read say so, with a way to try again', async () => {
    answer('get', '/projects/{id}/decisions', () => problem(500, {}));
    renderAt('/', <Decisions project="p1" />);
    expect(await screen.findByRole('button', { name: '重试' })).toBeInTheDocument();
  });
});
