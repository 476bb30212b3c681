import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import type { Place } from '../model';

export const invitationsKey = ({ scope, id }: Place) => ['invitations', scope, id] as const;

type Query = { cursor?: string };

function read({ scope, id }: Place, query: Query) {
  switch (scope) {
    case 'TENANT':
      return call(api.GET('/tenants/{tenant}/invitations', { params: { path: { tenant: id }, query } }));
    case 'ORGANISATION':
      return call(api.GET('/organisations/{creditCode}/invitations', { params: { path: { creditCode: id }, query } }));
    case 'DISTRICT':
      return call(api.GET('/district/invitations', { params: { query } }));
  }
}

/** Who was asked and has not answered. */
export function useInvitations(place: Place, query: Query) {
  return useQuery({ queryKey: [...invitationsKey(place), query], queryFn: () => read(place, query), placeholderData: keepPreviousData });
}
