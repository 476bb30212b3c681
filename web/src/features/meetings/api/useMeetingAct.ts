import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call, ifMatch } from '@/lib/api';
import { meetingsKey, type Meeting, type Side } from '../model';

type Act =
  | { act: 'check-in' | 'no-show'; intention: string }
  | { act: 'minutes'; points: string[]; documents: { id: string; name: string }[] }
  | { act: 'answers'; question: string; answer: string; intention: string };

function asTenant(tenant: string, { meeting: { id: meeting }, version }: Meeting, act: Act) {
  const path = { tenant, meeting };
  switch (act.act) {
    case 'check-in':
      return call(api.POST('/tenants/{tenant}/agenda/{meeting}/check-in', { params: { path }, headers: actHeaders(act.intention, version) }));
    case 'no-show':
      return call(api.POST('/tenants/{tenant}/agenda/{meeting}/no-show', { params: { path }, headers: actHeaders(act.intention, version) }));
    case 'minutes':
      return call(api.PUT('/tenants/{tenant}/agenda/{meeting}/minutes', { params: { path }, headers: ifMatch(version), body: { points: act.points, documents: act.documents } }));
    case 'answers':
      return call(api.POST('/tenants/{tenant}/agenda/{meeting}/answers', { params: { path }, headers: actHeaders(act.intention), body: { question: act.question, answer: act.answer } }));
  }
}

function asOrganisation(creditCode: string, { meeting: { id: meeting }, version }: Meeting, act: Exclude<Act, { act: 'answers' }>) {
  const path = { creditCode, meeting };
  switch (act.act) {
    case 'check-in':
      return call(api.POST('/organisations/{creditCode}/agenda/{meeting}/check-in', { params: { path }, headers: actHeaders(act.intention, version) }));
    case 'no-show':
      return call(api.POST('/organisations/{creditCode}/agenda/{meeting}/no-show', { params: { path }, headers: actHeaders(act.intention, version) }));
    case 'minutes':
      return call(api.PUT('/organisations/{creditCode}/agenda/{meeting}/minutes', { params: { path }, headers: ifMatch(version), body: { points: act.points, documents: act.documents } }));
  }
}

/** What a side does at a meeting and after it. Only a buyer tells everyone. */
export function useMeetingAct(side: Side, meeting: Meeting) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (act: Act) => {
      if (side.as === 'tenant') return asTenant(side.tenant, meeting, act);
      if (act.act === 'answers') throw new TypeError('only a buyer tells everyone');
      return asOrganisation(side.creditCode, meeting, act);
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: meetingsKey(side) }),
  });
}
