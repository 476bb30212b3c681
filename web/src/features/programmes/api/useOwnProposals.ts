import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { ProposalContent, ProposerSide } from '../model';

const proposalsKey = (side: ProposerSide) => ['own-proposals', ...Object.values(side)] as const;

export function useOwnProposals(side: ProposerSide, query: { cursor?: string }) {
  return useQuery({
    queryKey: [...proposalsKey(side), query], placeholderData: keepPreviousData,
    queryFn: () => call(side.as === 'organisation'
      ? api.GET('/organisations/{creditCode}/proposals', { params: { path: { creditCode: side.creditCode }, query } })
      : api.GET('/tenants/{tenant}/proposals', { params: { path: { tenant: side.tenant }, query } })),
  });
}

type Act = { intention: string } & ({ act: 'submit'; programmeId: string; content: ProposalContent } | { act: 'withdraw'; id: string; version: number } | { act: 'name'; id: string; version: number; projectId: string });

export function useProposalAct(side: ProposerSide) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (a: Act) => {
      if (a.act === 'submit') {
        const body = { programmeId: a.programmeId, content: a.content };
        const headers = actHeaders(a.intention);
        return call(side.as === 'organisation'
          ? api.POST('/organisations/{creditCode}/proposals', { params: { path: { creditCode: side.creditCode } }, body, headers })
          : api.POST('/tenants/{tenant}/proposals', { params: { path: { tenant: side.tenant } }, body, headers }));
      }
      const headers = actHeaders(a.intention, a.version);
      if (a.act === 'name') {
        const tenant = side.as === 'tenant' ? side.tenant : '';
        return call(api.POST('/tenants/{tenant}/proposals/{proposal}/project', { params: { path: { tenant, proposal: a.id } }, headers, body: { projectId: a.projectId } }));
      }
      return call(side.as === 'organisation'
        ? api.POST('/organisations/{creditCode}/proposals/{proposal}/withdraw', { params: { path: { creditCode: side.creditCode, proposal: a.id } }, headers })
        : api.POST('/tenants/{tenant}/proposals/{proposal}/withdraw', { params: { path: { tenant: side.tenant, proposal: a.id } }, headers }));
    },
    onSuccess: () => Promise.all([proposalsKey(side), ['me', 'work-items']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}
