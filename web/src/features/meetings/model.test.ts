import { describe, expect, it } from 'vitest';
import { tableRanges } from './model';

describe('free tables', () => {
  it('are said as ranges, hall by hall', () => {
    expect(tableRanges(['大厅 1', '大厅 2', '大厅 3', '大厅 7', '二号厅 8', '二号厅 9', '贵宾室'])).toEqual(['大厅 1–3', '大厅 7', '二号厅 8–9', '贵宾室']);
    expect(tableRanges([])).toEqual([]);
  });
});
