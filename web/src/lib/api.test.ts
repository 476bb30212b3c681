import { HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { answer, problem } from '@/test/server';
import { actHeaders, api, call, takeTokensFrom } from './api';
import { keepLanguage } from './language';
import { Problem } from './problem';

const portal = () => call(api.GET('/portal'));

describe('the client', () => {
  it('throws what the API says as a problem with all of its parts', async () => {
    answer('get', '/portal', () => problem(409, { type: '/problems/illegal-state', title: 'No', state: 'SEALED', possible: ['EVALUATION'], violations: [{ field: 'a', code: 'b', message: 'c' }] }));
    const thrown = await portal().catch((e: unknown) => e);
    expect(thrown).toBeInstanceOf(Problem);
    expect(thrown).toMatchObject({ status: 409, slug: 'illegal-state', state: 'SEALED', possible: ['EVALUATION'], violations: [{ field: 'a' }] });
  });

  it('a server that cannot be reached is a problem too', async () => {
    answer('get', '/portal', () => HttpResponse.error());
    await expect(portal()).rejects.toMatchObject({ status: 0, offline: true });
  });

  it('an answer that is no problem document still becomes one', async () => {
    answer('get', '/portal', () => new HttpResponse('<html>bad gateway</html>', { status: 502 }));
    await expect(portal()).rejects.toMatchObject({ status: 502 });
  });

  it('sends the token and the language, and says when the login has run out', async () => {
    const expired = vi.fn();
    takeTokensFrom({ token: async () => 'abc', expired });
    keepLanguage('en');
    const seen: Record<string, string | null>[] = [];
    answer('get', '/portal', ({ request }) => {
      seen.push({ auth: request.headers.get('Authorization'), language: request.headers.get('Accept-Language') });
      return problem(401, {});
    });
    await expect(portal()).rejects.toMatchObject({ expired: true });
    expect(seen).toEqual([{ auth: 'Bearer abc', language: 'en' }]);
    expect(expired).toHaveBeenCalledOnce();
    takeTokensFrom({ token: async () => undefined, expired: () => undefined });
  });

  it('an act carries its intention and the version that was seen', async () => {
    const seen: (string | null)[] = [];
    answer('post', '/demo/clock', ({ request }) => {
      seen.push(request.headers.get('Idempotency-Key'), request.headers.get('If-Match'));
      return HttpResponse.json({ now: '2026-03-02T01:00:00Z' });
    });
    await call(api.POST('/demo/clock', { body: { now: '2026-03-02T01:00:00Z' }, headers: actHeaders('k1', 3) }));
    expect(seen).toEqual(['k1', '"3"']);
  });
});
