import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { Profile } from '../model';
import { profileKey } from './keys';

export function useChangeProfile(creditCode: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ body, version, intention }: { body: Profile; version: number; intention: string }) =>
      call(api.PUT('/organisations/{creditCode}/profile', { params: { path: { creditCode } }, body, headers: actHeaders(intention, version) })),
    onSuccess: (organisation) => queries.setQueryData(profileKey(creditCode), organisation),
  });
}
