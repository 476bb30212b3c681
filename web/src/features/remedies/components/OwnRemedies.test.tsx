import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setServerNow } from '@/lib/clock';
import { clock, complaint, letter, objection, personAs, stepsAt } from '@/test/remedies';
import { renderAt } from '@/test/render';
import { answer, problem } from '@/test/server';
import type { Remedies } from '../model';
import { OwnRemedies } from './OwnRemedies';

const at = '/organisations/{creditCode}/projects/{id}/remedies' as const;
const documents = { ...clock, code: 'objection-documents', subjectId: 'p1' };
const shown = (remedies: Partial<Remedies>, { role = 'org-admin', resultUntil = null }: { role?: 'org-admin' | 'org-staff'; resultUntil?: string | null } = {}) => {
  answer('get', at, () => HttpResponse.json({ objections: [], complaints: [], clocks: [], holds: [], closed: [], concerning: [], ...remedies }));
  return renderAt('/', <OwnRemedies creditCode="52X" project="p1" resultUntil={resultUntil} />, personAs(role, 'ORGANISATION', '52X'));
};
const acts = async () => {
  await screen.findByRole('article');
  return screen.queryAllByRole('button').map((b) => b.textContent).filter((name) => !name.endsWith('（PDF）'));
};

beforeEach(() => setServerNow('2026-05-04T01:00:00Z'));
afterEach(() => setServerNow(new Date().toISOString()));

describe('an organisation objects', () => {
  it('to what can be objected to now, with the day until when', async () => {
    shown({ clocks: [documents, { ...clock, code: 'objection-process', subjectId: 'p1', due: '2026-05-01T16:00:00Z' }] }, { resultUntil: '2026-05-20T16:00:00Z' });
    await userEvent.click(await screen.findByRole('button', { name: '提出质疑' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getAllByRole('radio')).toHaveLength(2);
    expect(dialog).toHaveTextContent('采购文件（截止 2026-05-11）');
    expect(dialog).toHaveTextContent('成交结果（截止 2026-05-20）');
  });

  it('with a letter whose faults stand at its fields, also those of a matter', async () => {
    let sent: unknown;
    answer('post', `${at}/objections`, async ({ request }) => {
      sent = await request.json();
      return problem(422, { title: '内容有误', violations: [{ field: 'letter.postcode', code: 'Pattern', message: '六位数字' }, { field: 'letter.matters[1].facts', code: 'Size', message: '至少十个字' }] });
    });
    shown({ clocks: [documents] });
    await userEvent.click(await screen.findByRole('button', { name: '提出质疑' }));
    const dialog = await screen.findByRole('dialog');
    const type = async (label: string, text: string, i = 0) => userEvent.type(within(dialog).getAllByLabelText(label)[i] as HTMLElement, text);
    await type('地址', '一号');
    await type('邮编', '5');
    await type('联系人', '李');
    await type('联系电话', '1');
    await userEvent.click(within(dialog).getByRole('button', { name: '增加一项' }));
    for (const i of [0, 1]) {
      await type('具体、明确的事项', '事', i);
      await type('与此相关的请求', '求', i);
      await type('事实依据', '实', i);
    }
    await userEvent.click(dialog.querySelector('button[type=submit]') as HTMLButtonElement);
    const fault = await within(dialog).findByText('至少十个字');
    expect(fault.closest('fieldset')).toHaveTextContent('第 2 项');
    expect(within(dialog).getByText('六位数字')).toBeInTheDocument();
    expect(within(dialog).queryByRole('alert', { name: '内容有误' })).not.toBeInTheDocument();
    const matter = { matter: '事', request: '求', facts: '实', law: null };
    expect(sent).toEqual({ grounds: 'DOCUMENTS', letter: { address: '一号', postcode: '5', contact: '李', phone: '1', matters: [matter, matter] } });
  }, 20_000);

  it('through its administrator only', async () => {
    shown({ clocks: [documents] }, { role: 'org-staff' });
    expect(await screen.findByText('质疑、投诉由机构负责人提出。')).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('and sees of others only how they were answered', async () => {
    shown({ objections: [objection('ANSWERED', { creditCode: '52Y', name: '另一机构', letter: null, outcome: 'REJECTED', answer: '评分标准符合规定', answeredAt: '2026-05-08T02:00:00Z', clocks: [] })] });
    expect(await screen.findByText('对其他机构质疑的答复')).toBeInTheDocument();
    expect(screen.getByText('评分标准符合规定')).toBeInTheDocument();
    expect(screen.queryByText('质疑函')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: '质疑答复书（PDF）' })).toBeInTheDocument();
  });
});

describe('an organisation is offered', () => {
  it('to take back what was filed', async () => {
    shown({ objections: [objection('FILED')] });
    expect(await acts()).toEqual(['撤回质疑']);
  });

  it('to mend what came back, and reads why and until when', async () => {
    shown({ objections: [objection('RETURNED', { returnedReason: '缺少事实依据', correctBy: '2026-05-06T16:00:00Z', steps: stepsAt('objection.filed', 'objection.returned') })] });
    expect(await acts()).toEqual(['补正', '撤回质疑']);
    expect(screen.getByText('缺少事实依据')).toBeInTheDocument();
    expect(screen.getByText(/补正截止 2026-05-06/)).toBeInTheDocument();
  });

  it('to complain as long as a complaint is open, and not a second time', async () => {
    const answered = objection('ANSWERED', { outcome: 'REJECTED', answer: '不成立', answeredAt: '2026-05-03T02:00:00Z', complaintOpen: true });
    const { unmount } = shown({ objections: [answered] });
    expect(await acts()).toEqual(['提起投诉']);
    unmount();
    shown({ objections: [{ ...answered, complaintOpen: false }], complaints: [complaint('FILED')] });
    expect(await acts()).toEqual(['撤回投诉']);
  });

  it('to complain about some of its matters, each with one matter of the letter that it wrote', async () => {
    let sent: { matters: number[]; letter: { matters: unknown[] } } | undefined;
    answer('post', `${at}/objections/{objection}/complaint`, async ({ request }) => {
      sent = (await request.json()) as typeof sent;
      return HttpResponse.json({ objections: [], complaints: [], clocks: [], holds: [], closed: [], concerning: [] });
    });
    shown({ objections: [objection('UNANSWERED', { complaintOpen: true })] });
    await userEvent.click(await screen.findByRole('button', { name: '提起投诉' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('checkbox', { name: /第 1 项/ }));
    await waitFor(() => expect(within(dialog).getAllByRole('group', { name: /第 . 项/ })).toHaveLength(1));
    expect(within(dialog).queryByRole('button', { name: '增加一项' })).not.toBeInTheDocument();
    await userEvent.type(within(dialog).getByLabelText('事实依据'), '，答复没有回应');
    await userEvent.click(dialog.querySelector('button[type=submit]') as HTMLButtonElement);
    await waitFor(() => expect(sent).toMatchObject({ matters: [2] }));
    expect(sent?.letter.matters).toEqual([{ ...letter.matters[1], facts: '第二条要求注册满十年，答复没有回应' }]);
  });

  it('to complain with what it wrote, also where it looked and went back before', async () => {
    shown({ objections: [objection('UNANSWERED', { complaintOpen: true })] });
    await userEvent.click(await screen.findByRole('button', { name: '提起投诉' }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '返回' }));
    await userEvent.click(screen.getAllByRole('button', { name: '提起投诉' })[0] as HTMLElement);
    const facts = within(await screen.findByRole('dialog')).getAllByLabelText('事实依据');
    expect(facts.map((f) => (f as HTMLTextAreaElement).value)).toEqual(letter.matters.map((m) => m.facts));
  });

  it('to mend its complaint, of which the matters stay those it chose', async () => {
    let sent: { matters: unknown[] } | undefined;
    answer('post', `${at}/complaints/{complaint}/correct`, async ({ request }) => {
      sent = (await request.json()) as typeof sent;
      return HttpResponse.json({ objections: [], complaints: [], clocks: [], holds: [], closed: [], concerning: [] });
    });
    shown({ objections: [objection('ANSWERED')], complaints: [complaint('CORRECTION', { matters: [2], letter: { ...letter, matters: letter.matters.slice(1) } })] });
    await userEvent.click(await screen.findByRole('button', { name: '补正' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('group', { name: '第 2 项' })).toBeInTheDocument();
    expect(within(dialog).queryByRole('button', { name: '增加一项' })).not.toBeInTheDocument();
    await userEvent.click(dialog.querySelector('button[type=submit]') as HTMLButtonElement);
    await waitFor(() => expect(sent?.matters).toEqual(letter.matters.slice(1)));
  });

  it('a fresh login where the last one is too old', async () => {
    answer('post', `${at}/objections/{objection}/withdraw`, () => problem(403, { type: '/problems/login-not-fresh', title: '请重新登录' }));
    shown({ objections: [objection('FILED')] });
    await userEvent.click(await screen.findByRole('button', { name: '撤回质疑' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(dialog.querySelector('button[type=submit]') as HTMLButtonElement);
    expect(await within(dialog).findByRole('button', { name: '重新登录' })).toBeInTheDocument();
  });
});

describe('a complaint of another that concerns an organisation', () => {
  const concerning = { id: 'k9', status: 'EXPLAINING' as const, matters: ['评分标准偏向特定机构'], explainBy: clock.due, clocks: [{ ...clock, code: 'complaint-explained' }], mayExplain: true, explanation: null, explainedAt: null };

  it('is explained by it once, within its time', async () => {
    let sent: unknown;
    answer('post', `${at}/complaints/{complaint}/explain`, async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ objections: [], complaints: [], clocks: [], holds: [], closed: [], concerning: [{ ...concerning, mayExplain: false, explanation: '方案由本机构自行编制', explainedAt: '2026-05-08T02:00:00Z' }] });
    });
    shown({ concerning: [concerning] });
    expect(await screen.findByText('评分标准偏向特定机构')).toBeInTheDocument();
    expect(screen.getByText(/说明截止/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '作出说明' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText('说明及有关证据、依据'), '方案由本机构自行编制');
    await userEvent.click(dialog.querySelector('button[type=submit]') as HTMLButtonElement);
    await waitFor(() => expect(sent).toEqual({ explanation: '方案由本机构自行编制' }));
    expect(await screen.findByText('本机构的说明')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '作出说明' })).not.toBeInTheDocument();
  });

  it('through its administrator only', async () => {
    shown({ concerning: [concerning] }, { role: 'org-staff' });
    expect(await screen.findByText('说明由机构负责人提交。')).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
