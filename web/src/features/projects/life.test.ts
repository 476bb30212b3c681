import { describe, expect, it } from 'vitest';
import { projectStatuses } from '@/lib/domain';
import { lifeOf } from './life';

const dates = { publishedAt: '2026-03-02T01:00:00Z', bidDeadline: '2026-03-20T01:00:00Z', openingAt: '2026-03-21T01:00:00Z' };
const present = (status: (typeof projectStatuses)[number]) => lifeOf(status, dates).filter((s) => s.state === 'PRESENT').map((s) => s.step);

describe('a project’s life', () => {
  it.each(projectStatuses.filter((s) => s !== 'CLOSED'))('%s is where it stands', (status) => expect(present(status)).toEqual([status]));

  it('is over when it is closed', () => expect(lifeOf('CLOSED', dates).every((s) => s.state === 'DONE')).toBe(true));

  it('names the deadline of the present step and the one that comes next', () => {
    const steps = lifeOf('PUBLISHED', dates);
    expect(steps.find((s) => s.state === 'PRESENT')?.until).toBe(dates.bidDeadline);
    expect(steps.find((s) => s.state === 'NEXT')?.step).toBe('SEALED');
  });

  it('waits within its delivery while that is interrupted, and goes on to its close', () => {
    expect(lifeOf('INTERRUPTED', dates).slice(-3).map((s) => [s.step, s.state])).toEqual([['PERFORMING', 'DONE'], ['INTERRUPTED', 'PRESENT'], ['CLOSED', 'NEXT']]);
  });

  it('promises nothing after an end, but a returned draft goes on', () => {
    expect(lifeOf('CANCELLED', dates).at(-1)?.step).toBe('CANCELLED');
    expect(lifeOf('RETURNED', dates).find((s) => s.state === 'NEXT')?.step).toBe('UNDER_REVIEW');
  });
});
