import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setServerNow } from '@/lib/clock';
import { switchLanguage } from '@/lib/i18n';
import { clock } from '@/test/remedies';
import { renderAt } from '@/test/render';
import { OfficialDate } from './OfficialDate';

const shown = (more: Partial<typeof clock> = {}) => renderAt('/', <OfficialDate clock={{ ...clock, ...more }} />).container.textContent;

beforeEach(() => setServerNow('2026-05-04T01:00:00Z'));
afterEach(async () => {
  setServerNow(new Date().toISOString());
  await act(() => switchLanguage('zh-CN'));
});

describe('an official date', () => {
  it('says its last day, article, count and calendar', () => {
    expect(shown()).toBe('答复截止 2026-05-11（财政部令第94号 第13条，收到后7个工作日；日历 440605/2026 v1）条文版本：财政部令第94号 2018年3月1日起');
  });

  it('says the same in English', async () => {
    await act(() => switchLanguage('en'));
    expect(shown()).toBe('Answer by 11 May 2026 (财政部令第94号 art. 13, 7 working days; calendar 440605/2026 v1)text of 财政部令第94号 since 1 Mar 2018');
  });

  it('is marked where its article is to be confirmed and its calendar is provisional', () => {
    const text = shown({ unconfirmed: true, provisional: true });
    expect(text).toContain('条文待核实');
    expect(text).toContain('暂按推算日历，待国务院通知');
    expect(screen.queryByText(/暂停计算/)).not.toBeInTheDocument();
  });

  it('names a rule of the procedure itself, and shows a rule that this page does not know by its own name', () => {
    expect(shown({ article: 'custom', sources: [], code: 'new-rule', name: { zh: '新期限', en: 'New' } })).toBe('新期限 2026-05-11（本采购方式自定，7个工作日；日历 440605/2026 v1）');
  });

  it('names all its articles', () => {
    const [first] = clock.sources;
    const text = first && shown({ sources: [first, { ...first, article: '14' }, { ...first, law: '政府采购法', article: '53', edition: '2015-03-01' }] });
    expect(text).toContain('财政部令第94号 第13条、财政部令第94号 第14条、政府采购法 第53条，');
    expect(text).toContain('条文版本：财政部令第94号 2018年3月1日起、政府采购法 2015年3月1日起');
  });

  it('counts years and months where its rule does', async () => {
    const term = { code: 'records-kept', days: null, months: 180, due: '2041-05-11T16:00:00Z' };
    expect(shown(term)).toContain('档案保存至 2041-05-11（财政部令第94号 第13条，采购结束后15年；');
    await act(() => switchLanguage('en'));
    expect(shown({ ...term, months: 18 })).toContain('Records kept until 11 May 2041 (财政部令第94号 art. 13, 18 months after the end of the procedure;');
  });

  it('is overdue only once its last day is over, and not where it is done or waits', () => {
    setServerNow('2026-05-11T15:59:00Z');
    expect(shown()).not.toContain('已逾期');
    setServerNow('2026-05-11T16:00:00Z');
    expect(shown()).toContain('已逾期');
    expect(shown({ state: 'DONE' })).not.toContain('已逾期');
    expect(shown({ state: 'PAUSED' })).toMatch(/暂停计算$/);
  });

  it('has passed without anybody being late where a right has ended', () => {
    setServerNow('2026-05-11T16:00:00Z');
    const text = shown({ code: 'objection-result', duty: false });
    expect(text).toContain('2026-05-11 已届满');
    expect(text).not.toContain('已逾期');
  });

  it('says which day it was before it was counted again', () => {
    expect(shown({ before: '2026-05-08T16:00:00Z' })).toContain('重新计算前为 2026-05-08');
  });
});
