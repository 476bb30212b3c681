import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { answer, problem } from '@/test/server';
import { officer, renderAt } from '@/test/render';
import type { Edition, Preview } from '../model';
import { CalendarWarning } from './CalendarWarning';
import { EditionList } from './EditionList';
import { NoticeForm } from './NoticeForm';

const preview: Preview = {
  year: { year: 2027, name: '440605/2027 v1', version: 1, source: '国办发明电〔2026〕6号', provisional: false, daysOff: ['2027-10-01', '2027-10-02', '2027-10-03', '2027-10-04'], makeUpDays: ['2027-10-09'] },
  weekdaysOff: ['2027-10-01', '2027-10-04'], weekendsWorked: ['2027-10-09'], against: '440605/2027 provisional', provisional: true, becomeOff: ['2027-10-04'], becomeWorking: ['2027-10-09'],
};
const edition: Edition = {
  id: 'e1', year: preview.year, status: 'PROPOSED', proposedBy: '黄敏', proposedAt: '2026-11-10T01:00:00Z', decidedBy: null, decidedAt: null, returnedReason: null, preview, version: 4,
};
const admin = { ...officer, memberships: officer.memberships.map((m) => ({ ...m, scope: 'DISTRICT' as const, id: 'district', role: 'district-admin' as const })) };

async function typed() {
  await userEvent.type(screen.getByLabelText('依据'), '国办发明电〔2026〕6号');
  await userEvent.type(screen.getByLabelText('放假日期'), '10月1日至4日');
  await userEvent.click(screen.getByRole('button', { name: '预览' }));
}

describe('a notice', () => {
  it('is looked at first, and what is entered is what was looked at', async () => {
    const sent: unknown[] = [];
    answer('post', '/district/calendar/preview', () => HttpResponse.json(preview));
    answer('post', '/district/calendar/editions', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(edition);
    });
    renderAt('/', <NoticeForm year={2027} />, admin);
    await typed();
    const shown = await screen.findByRole('region', { name: '预览' });
    expect(within(shown).getByText('由休息日改为工作日 (1)').parentElement).toHaveTextContent('2027年10月9日');
    await userEvent.type(screen.getByLabelText('放假日期'), '、5日');
    expect(screen.queryByRole('region', { name: '预览' })).toBeNull();

    await userEvent.click(screen.getByRole('button', { name: '预览' }));
    await userEvent.click(await screen.findByRole('button', { name: '提交2027年放假安排' }));
    expect(await screen.findByRole('status')).toHaveTextContent('待另一名管理员确认');
    expect(sent).toEqual([{ year: 2027, source: '国办发明电〔2026〕6号', daysOff: '10月1日至4日、5日', makeUpDays: null }]);
    expect(screen.getByLabelText('放假日期')).toHaveValue('');
  });

  it('has every bad line named at its field', async () => {
    answer('post', '/district/calendar/preview', () => problem(422, {
      title: 'invalid', violations: [
        { field: 'daysOff', code: 'calendar-line', message: '第2行：“国庆”不是日期或日期区间' },
        { field: 'daysOff', code: 'calendar-no-day', message: '第3行：“2月30日”中的日期不存在' },
      ],
    }));
    renderAt('/', <NoticeForm year={2027} />, admin);
    await typed();
    expect(await screen.findByText(/第2行/)).toBeInTheDocument();
    expect(screen.getByText(/第3行/)).toBeInTheDocument();
    expect(screen.getByLabelText('放假日期')).toHaveValue('10月1日至4日');
    expect(screen.queryByRole('region', { name: '预览' })).toBeNull();
  });

  it('that waits is confirmed on the version that was seen, and only by an administrator', async () => {
    let seen: string | null = null;
    answer('get', '/district/calendar/editions', () => HttpResponse.json({ items: [edition], next: null }));
    answer('post', '/district/calendar/editions/{edition}/confirm', ({ request }) => {
      seen = request.headers.get('If-Match');
      return HttpResponse.json({ ...edition, status: 'ISSUED', preview: null });
    });
    const { unmount } = renderAt('/', <EditionList />, officer);
    expect(await screen.findByText('待另一名管理员确认')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '确认发布' })).toBeNull();
    unmount();
    renderAt('/', <EditionList />, admin);
    await userEvent.click(await screen.findByRole('button', { name: '确认发布' }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '确认发布' }));
    await waitFor(() => expect(seen).toBe('"4"'));
  });
});

describe('from November on', () => {
  it('the district is warned of a year that is not issued, and else of nothing', async () => {
    answer('get', '/calendar', () => HttpResponse.json({ years: [], missing: 2027 }));
    const { unmount } = renderAt('/', <CalendarWarning />, admin);
    expect(await screen.findByText('2027年的放假安排尚未录入')).toBeInTheDocument();
    unmount();
    let asked = false;
    answer('get', '/calendar', () => {
      asked = true;
      return HttpResponse.json({ years: [], missing: null });
    });
    renderAt('/', <CalendarWarning />, admin);
    await waitFor(() => expect(asked).toBe(true));
    expect(screen.queryByText(/尚未录入/)).toBeNull();
  });
});
