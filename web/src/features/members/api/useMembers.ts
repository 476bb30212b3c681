import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import type { Place } from '../model';

export const membersKey = ({ scope, id }: Place) => ['members', scope, id] as const;

type Query = { cursor?: string };

function read({ scope, id }: Place, query: Query) {
  switch (scope) {
    case 'TENANT':
      return call(api.GET('/tenants/{tenant}/members', { params: { path: { tenant: id }, query } }));
    case 'ORGANISATION':
      return call(api.GET('/organisations/{creditCode}/members', { params: { path: { creditCode: id }, query } }));
    case 'DISTRICT':
      return call(api.GET('/district/members', { params: { query } }));
  }
}

export function useMembers(place: Place, query: Query) {
  return useQuery({ queryKey: [...membersKey(place), query], queryFn: () => read(place, query), placeholderData: keepPreviousData });
}
