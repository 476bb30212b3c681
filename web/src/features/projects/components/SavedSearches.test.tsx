import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { answer } from '@/test/server';
import { officer, renderAt } from '@/test/render';
import SavedSearches from './SavedSearches';

const kept = { id: 's1', name: '西樵的项目', digest: true, savedAt: '2026-03-02T00:00:00Z', search: { tenant: 'xiqiao', stream: null, field: null, status: null, procedure: null, minBudget: null, maxBudget: null, q: null } };

describe('saved searches', () => {
  it('lead back to the list as it was filtered', async () => {
    answer('get', '/me/saved-searches', () => HttpResponse.json([kept]));
    renderAt('/', <SavedSearches filters={{}} />, officer);
    expect(await screen.findByRole('link', { name: '西樵的项目 · 每日邮件' })).toHaveAttribute('href', '/projects?tenant=xiqiao');
    expect(screen.queryByRole('button', { name: '保存此搜索' })).not.toBeInTheDocument();
  });

  it('keep the present filters, with a daily mail where it is wanted', async () => {
    const sent: unknown[] = [];
    answer('get', '/me/saved-searches', () => HttpResponse.json([]));
    answer('post', '/me/saved-searches', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json([kept]);
    });
    renderAt('/', <SavedSearches filters={{ tenant: 'xiqiao' }} />, officer);
    await userEvent.click(await screen.findByRole('button', { name: '保存此搜索' }));
    await userEvent.type(await screen.findByLabelText('名称'), '西樵的项目');
    await userEvent.click(screen.getByLabelText('有新项目时每天早上发邮件给我'));
    const buttons = screen.getAllByRole('button', { name: '保存此搜索' });
    await userEvent.click(buttons[buttons.length - 1] as HTMLElement);
    await expect.poll(() => sent).toEqual([{ name: '西樵的项目', digest: true, search: expect.objectContaining({ tenant: 'xiqiao', q: null }) as unknown }]);
    expect(await screen.findByRole('link', { name: /西樵的项目/ })).toBeInTheDocument();
  });
});
