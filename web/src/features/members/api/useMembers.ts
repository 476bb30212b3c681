import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import type { Place } from '../model';

export const membersKey = ({ scope, id }: Place) => ['members', scope, id] as const;

function read({ scope, id }: Place) {
  switch (scope) {
    case 'TENANT':
      return call(api.GET('/tenants/{tenant}/members', { params: { path: { tenant: id } } }));
    case 'ORGANISATION':
      return call(api.GET('/organisations/{creditCode}/members', { params: { path: { creditCode: id } } }));
    case 'DISTRICT':
      return call(api.GET('/district/members'));
  }
}

export function useMembers(place: Place) {
  return useQuery({ queryKey: membersKey(place), queryFn: () => read(place) });
}
