import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { LimitWarning, ProgrammeContent } from '../model';

const ownKey = (creditCode: string) => ['own-programmes', creditCode] as const;

export function useOwnProgrammes(creditCode: string, query: { cursor?: string }) {
  return useQuery({
    queryKey: [...ownKey(creditCode), query], placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/organisations/{creditCode}/programmes', { params: { path: { creditCode }, query } })),
  });
}

export function useOwnProgramme(creditCode: string, programme: string) {
  return useQuery({
    queryKey: [...ownKey(creditCode), 'one', programme],
    queryFn: () => call(api.GET('/organisations/{creditCode}/programmes/{programme}', { params: { path: { creditCode, programme } } })),
  });
}

/** Which of its own bounds the foundation would go beyond by opening a draft. */
export function useProgrammeWarnings(creditCode: string, programme: string, version: number, enabled: boolean) {
  return useQuery({
    queryKey: [...ownKey(creditCode), 'warnings', programme, version],
    enabled,
    queryFn: () => call(api.GET('/organisations/{creditCode}/programmes/{programme}/warnings', { params: { path: { creditCode, programme } } })),
  });
}

export function useProposals(creditCode: string, programme: string) {
  return useQuery({
    queryKey: [...ownKey(creditCode), 'proposals', programme],
    queryFn: () => call(api.GET('/organisations/{creditCode}/programmes/{programme}/proposals', { params: { path: { creditCode, programme }, query: { limit: 100 } } })),
  });
}

type Act = { intention: string } & (
  | { act: 'draft'; content: ProgrammeContent }
  | { act: 'revise'; id: string; version: number; content: ProgrammeContent }
  | { act: 'open'; id: string; version: number; seen: LimitWarning[] }
  | { act: 'close'; id: string; version: number }
  | { act: 'accept'; id: string; proposal: string; version: number }
  | { act: 'decline'; id: string; proposal: string; version: number; reason: string });

/** What a foundation does about its programmes and what is proposed for them. */
export function useProgrammeAct(creditCode: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (a: Act) => {
      if (a.act === 'draft') return call(api.POST('/organisations/{creditCode}/programmes', { params: { path: { creditCode } }, body: a.content, headers: actHeaders(a.intention) }));
      const path = { creditCode, programme: a.id };
      const headers = actHeaders(a.intention, a.version);
      switch (a.act) {
        case 'revise':
          return call(api.PUT('/organisations/{creditCode}/programmes/{programme}', { params: { path }, body: a.content, headers }));
        case 'open':
          return call(api.POST('/organisations/{creditCode}/programmes/{programme}/open', { params: { path }, headers, body: { seen: a.seen } }));
        case 'close':
          return call(api.POST('/organisations/{creditCode}/programmes/{programme}/close', { params: { path }, headers }));
        case 'accept':
          return call(api.POST('/organisations/{creditCode}/programmes/{programme}/proposals/{proposal}/accept', { params: { path: { ...path, proposal: a.proposal } }, headers }));
        case 'decline':
          return call(api.POST('/organisations/{creditCode}/programmes/{programme}/proposals/{proposal}/decline', { params: { path: { ...path, proposal: a.proposal } }, headers, body: { reason: a.reason } }));
      }
    },
    onSuccess: () => Promise.all([ownKey(creditCode), ['programmes'], ['me', 'work-items']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}
