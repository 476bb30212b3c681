import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import { meetingsKey, type MeetingRequest, type Side } from '../model';

/** @param season all unless said */
export function useRequests(side: Side, season?: string) {
  return useInfiniteQuery({
    queryKey: [...meetingsKey(side), 'requests', season],
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: { next: string | null }) => page.next ?? undefined,
    queryFn: ({ pageParam }) => {
      const query = { ...(season && { season }), ...(pageParam && { cursor: pageParam }) };
      return call(side.as === 'tenant'
        ? api.GET('/tenants/{tenant}/meeting-requests', { params: { path: { tenant: side.tenant }, query } })
        : api.GET('/organisations/{creditCode}/meeting-requests', { params: { path: { creditCode: side.creditCode }, query } }));
    },
  });
}

export function useRequest(side: Side, request: string) {
  return useQuery({
    queryKey: [...meetingsKey(side), 'request', request],
    queryFn: () => call(side.as === 'tenant'
      ? api.GET('/tenants/{tenant}/meeting-requests/{request}', { params: { path: { tenant: side.tenant, request } } })
      : api.GET('/organisations/{creditCode}/meeting-requests/{request}', { params: { path: { creditCode: side.creditCode, request } } })),
  });
}

export type Asked = { projectId: string; creditCode: string; purpose: string };

export function useAskForMeeting(side: Side) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ intention, projectId, creditCode, purpose }: Asked & { intention: string }) => call(side.as === 'tenant'
      ? api.POST('/tenants/{tenant}/meeting-requests', { params: { path: { tenant: side.tenant } }, headers: actHeaders(intention), body: { projectId, creditCode, purpose } })
      : api.POST('/organisations/{creditCode}/meeting-requests', { params: { path: { creditCode: side.creditCode } }, headers: actHeaders(intention), body: { projectId, purpose } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: meetingsKey(side) }),
  });
}

export type Answer = 'accept' | 'decline' | 'withdraw';

function answerAsTenant(tenant: string, request: string, act: Answer, headers: Record<string, string>) {
  const init = { params: { path: { tenant, request } }, headers };
  switch (act) {
    case 'accept': return call(api.POST('/tenants/{tenant}/meeting-requests/{request}/accept', init));
    case 'decline': return call(api.POST('/tenants/{tenant}/meeting-requests/{request}/decline', init));
    case 'withdraw': return call(api.POST('/tenants/{tenant}/meeting-requests/{request}/withdraw', init));
  }
}

function answerAsOrganisation(creditCode: string, request: string, act: Answer, headers: Record<string, string>) {
  const init = { params: { path: { creditCode, request } }, headers };
  switch (act) {
    case 'accept': return call(api.POST('/organisations/{creditCode}/meeting-requests/{request}/accept', init));
    case 'decline': return call(api.POST('/organisations/{creditCode}/meeting-requests/{request}/decline', init));
    case 'withdraw': return call(api.POST('/organisations/{creditCode}/meeting-requests/{request}/withdraw', init));
  }
}

/** The other side answers; who asked may take it back. */
export function useAnswerRequest(side: Side) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ request: { id, version }, act, intention }: { request: MeetingRequest; act: Answer; intention: string }) => {
      const headers = actHeaders(intention, version);
      return side.as === 'tenant' ? answerAsTenant(side.tenant, id, act, headers) : answerAsOrganisation(side.creditCode, id, act, headers);
    },
    onSuccess: () => Promise.all([meetingsKey(side), ['me', 'work-items']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}
