import { readFileSync } from 'node:fs';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import NoticePage from '@/app/routes/me/NoticePage';
import enums from '@/locales/zh-CN/enums.json';
import notices from '@/locales/zh-CN/notices.json';
import work from '@/locales/zh-CN/work.json';
import enEnums from '@/locales/en/enums.json';
import enNotices from '@/locales/en/notices.json';
import enWork from '@/locales/en/work.json';
import type { Schema } from '@/lib/schema';
import { personAs } from '@/test/remedies';
import { renderAt } from '@/test/render';
import { answer, problem } from '@/test/server';
import { begins, NAMED } from './NoticeSays';
import { NoticesByThing } from './NoticesByThing';
import { NoticeSettings } from './NoticeSettings';

type Notice = Schema<'NotificationView'>;

const notice = (id: string, more: Partial<Notice> = {}): Notice => ({
  id, event: `e-${id}`, scopeId: 'dali', role: 'officer', topic: 'PROCEDURE', asks: false, official: false, act: 'project.amended', subjectType: 'project', subjectId: 'p1',
  subjectTitle: '长者居家养老', tenant: 'dali', projectId: 'p1', contractId: null, details: null, sentAt: '2026-03-02T01:00:00Z', read: false, ...more,
});

const list = (...items: Notice[]) => answer('get', '/me/notifications', () => HttpResponse.json({ items, next: null }));

describe('notices', () => {
  it('of one thing stand together, and name what changed', async () => {
    list(
      notice('1', { details: { reason: '服务地点有误', bidDeadline: '2026-03-20T09:00:00Z' }, asks: true }),
      notice('2', { act: 'payment.paid', subjectTitle: '社区书屋 #1', projectId: 'p2', contractId: 'c2', details: { number: 1, amount: '24000.00' } }),
      notice('3', { act: 'question.answered' }),
    );
    renderAt('/notifications', <NoticesByThing />, personAs('officer', 'TENANT', 'dali'));
    const thing = (await screen.findByRole('heading', { name: /长者居家养老/ })).closest('section');
    expect(thing && within(thing).getAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByText(/原因：服务地点有误 · 投标截止：2026年3月20日/)).toBeInTheDocument();
    expect(screen.getByText(/24,000.00/)).toBeInTheDocument();
  });

  it('are read when they are opened', async () => {
    const read: string[] = [];
    answer('get', '/me/notifications/{notification}', () => HttpResponse.json(notice('n1', { subjectType: 'saved-search', projectId: null })));
    answer('post', '/me/notifications/{notification}/read', ({ params }) => {
      read.push(String(params.notification));
      return new HttpResponse(null, { status: 204 });
    });
    renderAt('/notifications/n1', <Routes><Route path="/notifications/:id" element={<NoticePage />} /></Routes>, personAs('officer', 'TENANT', 'dali'));
    await waitFor(() => expect(read).toEqual(['n1']));
  });

  it('come as chosen; a rule of the server stands at its field', async () => {
    answer('get', '/me/notification-settings', () => HttpResponse.json({ email: 'li@example.org', modes: [{ topic: 'PROCEDURE', mode: 'OFF' }], messagesSent: true, messages: true, mobile: null }));
    answer('put', '/me/notification-settings', () => problem(422, { violations: [{ field: 'mobile', code: 'mobile-missing', message: '接收短信须填写手机号码' }] }));
    renderAt('/notifications', <NoticeSettings />, personAs('officer', 'TENANT', 'dali'));
    await screen.findByText(/li@example.org/);
    await userEvent.click(screen.getByRole('button', { name: '保存' }));
    expect((await screen.findAllByText('接收短信须填写手机号码')).length).toBeGreaterThan(0);
  });

  it('say in their place that they are saved, also once the server gives them anew', async () => {
    const settings = { email: 'li@example.org', modes: [{ topic: 'PROCEDURE' as const, mode: 'OFF' as const }], messagesSent: false, messages: false, mobile: null };
    answer('get', '/me/notification-settings', () => HttpResponse.json(settings));
    answer('put', '/me/notification-settings', () => HttpResponse.json({ ...settings, modes: [{ topic: 'PROCEDURE', mode: 'PORTAL' }] }));
    renderAt('/notifications', <NoticeSettings />, personAs('officer', 'TENANT', 'dali'));
    await screen.findByText(/li@example.org/);
    await userEvent.click(screen.getByRole('button', { name: '保存' }));
    expect(await screen.findByRole('status', { name: '' })).toHaveTextContent('已保存');
  });
});

describe('what a notice names', () => {
  it('is said in words, also where the portal gave the reason by itself', async () => {
    list(
      notice('1', { act: 'work.given', subjectType: 'work', projectId: null, details: { work: 'answer-question', person: '李俊', about: 'p1', scopeId: 'dali', season: null } }),
      notice('2', { act: 'award.bid-rejected', details: { reason: 'not-compliant' } }),
      notice('3', { act: 'project.cancelled', details: { reason: '预算调整' } }),
    );
    renderAt('/notifications', <NoticesByThing />, personAs('officer', 'TENANT', 'dali'));
    expect(await screen.findByText('事项：拟定答复 · 办理人：李俊')).toBeInTheDocument();
    expect(screen.getByText('原因：未通过符合性审查')).toBeInTheDocument();
    expect(screen.getByText('原因：预算调整')).toBeInTheDocument();
  });

  it.each([['zh_CN', enums, work, notices, '元'], ['en', enEnums, enWork, enNotices, 'CNY']] as const)('is the same in mails and on pages (%s)', (language, words, { kind, date }, { says }, yuan) => {
    const mails = readFileSync(`../api/src/main/resources/org/sheqia/problem/messages_${language}.properties`, 'utf8');
    const said = (group: string): Record<string, string> => Object.fromEntries([...mails.matchAll(new RegExp(`^${group}\\.([\\w-]+)=(.*)$`, 'gm'))].map(([, key, text]) => [key, text]));
    // A mail writes the yuan that a page shows with the amount.
    expect(Object.fromEntries(Object.entries(said('notice.says')).map(([field, text]) => [field, text.replace(` ${yuan}`, '').replace('{value}', '{{value}}')]))).toEqual(says);
    expect(said('work')).toEqual(kind);
    expect(said('date')).toMatchObject(date);
    expect(said('outcome')).toEqual({ ...words.outcome, ...words.appealOutcome });
    expect(said('kind')).toEqual(words.standing);
    expect(said('why')).toEqual(words.leaving);
    expect({ ...words.bidFault, ...words.calledOff, ...words.endReason }).toMatchObject(said('reason'));
  });
});

describe('the changes of a timetable', () => {
  const change = (title: string, more: object) => ({ kind: 'MOVED', title, organisation: '春晖社工', from: { startsAt: '2026-03-20T01:00:00Z', name: '一号厅 3' }, ...more });

  it('say why a meeting is called off', async () => {
    list(notice('1', { act: 'agenda.agenda-changed', details: { changes: [change('居家养老', { kind: 'REMOVED', reason: 'people-busy' }), change('社区书屋', { kind: 'REMOVED', reason: null })] } as never }));
    renderAt('/notifications', <NoticesByThing />, personAs('officer', 'TENANT', 'dali'));
    expect(await screen.findByText('取消：与春晖社工洽谈“居家养老”，原定 2026年3月20日 09:00 一号厅 3（该时段镇街人手已满）')).toBeInTheDocument();
    expect(screen.getByText('取消：与春晖社工洽谈“社区书屋”，原定 2026年3月20日 09:00 一号厅 3')).toBeInTheDocument();
  });

  it('and the hours at which something begins are the same in mails and on pages', () => {
    const mails = readFileSync('../api/src/main/java/org/sheqia/notification/control/NoticeText.java', 'utf8');
    expect(Number(/ NAMED = (\d+);/.exec(mails)?.[1])).toBe(NAMED);
    expect([...(/ BEGINS = Set\.of\(([^)]*)\)/.exec(mails)?.[1] ?? '').matchAll(/"(\w+)"/g)].map(([, field]) => field).sort()).toEqual([...begins].sort());
  });
});

describe('the name of an act', () => {
  it.each([['zh_CN', enums.act], ['en', enEnums.act]] as const)('is the same in mails and on pages (%s)', (language, acts) => {
    const mails = readFileSync(`../api/src/main/resources/org/sheqia/problem/messages_${language}.properties`, 'utf8');
    const said = Object.fromEntries([...mails.matchAll(/^act\.([\w.-]+)=(.*)$/gm)].map(([, key, text]) => [key, text]));
    for (const [type, verbs] of Object.entries(acts as Record<string, Record<string, string>>)) {
      for (const [verb, text] of Object.entries(verbs)) expect(said[`${type}.${verb}`], `${type}.${verb}`).toBe(text);
    }
  });
});
