import { screen, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { loginRules } from '@/lib/domain';
import type { Schema } from '@/lib/schema';
import { answer } from '@/test/server';
import { renderAt } from '@/test/render';
import { LoginRules } from './LoginRules';

type Rules = Schema<'LoginRulesView'>;
const since = '2026-11-30T01:00:00Z';
const held = loginRules.map((rule) => ({ rule, finding: 'HELD' as const, reason: null, since }));
const shown = (rules: Partial<Rules>) =>
  answer('get', '/district/login-rules', () => HttpResponse.json({ binding: true, looked: since, shutsAt: null, points: held, ...rules }));

describe('how people log in', () => {
  it('puts what wants an eye first, with the operator’s reason', async () => {
    shown({
      points: held.map((point) => ({
        ...point,
        ...(point.rule === 'key-lifetime' && { finding: 'MISSING' as const }),
        ...(point.rule === 'second-factor' && { finding: 'EXCEPTED' as const, reason: '由省统一身份认证核验' }),
      })),
    });
    renderAt('/', <LoginRules />);
    const rows = (await screen.findAllByRole('row')).slice(1);
    expect(rows).toHaveLength(loginRules.length);
    expect(within(rows[0] as HTMLElement).getByText('签名密钥不超过两年')).toBeInTheDocument();
    expect(within(rows[0] as HTMLElement).getByText('不符合')).toBeInTheDocument();
    expect(rows[1]).toHaveTextContent('由省统一身份认证核验');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says when logins will stop, and that a demonstration shuts nobody out', async () => {
    shown({ shutsAt: '2026-12-03T01:00:00Z' });
    const { unmount } = renderAt('/', <LoginRules />);
    expect(await screen.findByRole('alert')).toHaveTextContent('2026');
    unmount();
    shown({ binding: false });
    renderAt('/', <LoginRules />);
    expect(await screen.findByText(/演示环境/)).toBeInTheDocument();
  });
});
