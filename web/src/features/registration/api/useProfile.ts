import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { profileKey } from './keys';

export function useProfile(creditCode: string) {
  return useQuery({
    queryKey: profileKey(creditCode),
    queryFn: () => call(api.GET('/organisations/{creditCode}/profile', { params: { path: { creditCode } } })),
  });
}
