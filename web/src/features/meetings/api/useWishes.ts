import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, call, ifMatch } from '@/lib/api';
import type { Schema } from '@/lib/schema';

/** Whose wishes: those of a buyer for one of its projects, or an organisation's. */
export type Wisher = { as: 'project'; tenant: string; id: string } | { as: 'organisation'; creditCode: string; season?: string | undefined };

const key = (wisher: Wisher) => (wisher.as === 'project' ? ['wishes', wisher.id] as const : ['wishes', wisher.creditCode, wisher.season] as const);
const ofOrganisation = (wisher: Wisher & { as: 'organisation' }) => ({ path: { creditCode: wisher.creditCode }, query: wisher.season ? { season: wisher.season } : {} });

export function useWishes(wisher: Wisher) {
  return useQuery({
    queryKey: key(wisher),
    queryFn: () => call(wisher.as === 'project'
      ? api.GET('/tenants/{tenant}/projects/{id}/wishes', { params: { path: { tenant: wisher.tenant, id: wisher.id } } })
      : api.GET('/organisations/{creditCode}/wishes', { params: ofOrganisation(wisher) })),
  });
}

/** @param onSaved before the list that was saved is shown */
export function useSaveWishes(wisher: Wisher, onSaved: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ version, representative, ...body }: Schema<'ProjectWishesRequest'> & { version: number }) => call(wisher.as === 'project'
      ? api.PUT('/tenants/{tenant}/projects/{id}/wishes', { params: { path: { tenant: wisher.tenant, id: wisher.id } }, headers: ifMatch(version), body: { ...body, representative } })
      : api.PUT('/organisations/{creditCode}/wishes', { params: ofOrganisation(wisher), headers: ifMatch(version), body })),
    onSuccess: (saved) => {
      onSaved();
      queries.setQueryData(key(wisher), saved);
      return queries.invalidateQueries({ queryKey: ['meetings'] });
    },
  });
}

/** Who can be wished for: published projects of a fair, or organisations, that a text finds. */
export function useWishable(what: 'projects' | 'organisations', q: string, season?: string) {
  return useQuery({
    queryKey: ['wishable', what, q, season],
    queryFn: async () => {
      const query = { ...(q && { q }), limit: 20 };
      if (what === 'projects') {
        const { items } = await call(api.GET('/projects', { params: { query: { ...query, status: 'PUBLISHED', ...(season && { season }) } } }));
        return items.map((p) => ({ id: p.id, name: p.title }));
      }
      const { items } = await call(api.GET('/organisations', { params: { query } }));
      return items.map((o) => ({ id: o.creditCode, name: o.name }));
    },
  });
}

/** A buyer's own projects that are open. */
export function useOpenProjects(tenant: string, season?: string) {
  return useQuery({
    queryKey: ['wishable', 'own', tenant, season],
    queryFn: () => call(api.GET('/tenants/{tenant}/projects', { params: { path: { tenant }, query: { status: 'PUBLISHED', limit: 100, ...(season && { season }) } } })),
  });
}
