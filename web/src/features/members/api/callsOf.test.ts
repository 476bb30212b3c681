import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { server } from '@/test/server';
import { district, type Place } from '../model';
import { callsOf } from './callsOf';

/** Does something, and gives what was asked of the server. */
async function asked(act: () => Promise<unknown>) {
  const requests: string[] = [];
  server.use(http.all('*', ({ request }) => {
    requests.push(`${request.method} ${new URL(request.url).pathname.replace('/api/v1/', '')} ${request.headers.get('Idempotency-Key') ?? ''}`.trim());
    return HttpResponse.json({});
  }));
  await act();
  return requests;
}

const places: [string, Place][] = [
  ['tenants/dali', { scope: 'TENANT', id: 'dali' }],
  ['organisations/52X', { scope: 'ORGANISATION', id: '52X' }],
  ['district', district],
];

describe.each(places)('what is asked of %s', (path, place) => {
  const calls = callsOf(place);

  it('is asked of its members', async () => {
    expect(await asked(() => calls.members({}))).toEqual([`GET ${path}/members`]);
    expect(await asked(() => calls.remove('m-1', 'key-1'))).toEqual([`DELETE ${path}/members/m-1 key-1`]);
  });

  it('is asked of its invitations', async () => {
    expect(await asked(() => calls.invitations({}))).toEqual([`GET ${path}/invitations`]);
    expect(await asked(() => calls.invite({ name: '李俊', email: 'li@example.org', role: 'officer' }, 'key-2'))).toEqual([`POST ${path}/invitations key-2`]);
    expect(await asked(() => calls.send({ id: 'i-1', version: 3 }, 'key-3'))).toEqual([`POST ${path}/invitations/i-1/send key-3`]);
    expect(await asked(() => calls.withdraw({ id: 'i-1', version: 3 }, 'key-4'))).toEqual([`POST ${path}/invitations/i-1/withdraw key-4`]);
  });
});
