import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { participationKey } from './keys';

export function useOwnObjections(creditCode: string, id: string) {
  return useQuery({
    queryKey: participationKey(creditCode, id, 'objections'),
    queryFn: () => call(api.GET('/organisations/{creditCode}/projects/{id}/objections', { params: { path: { creditCode, id } } })),
  });
}
