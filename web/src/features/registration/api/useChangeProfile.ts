import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { Contact } from '../model';
import { profileKey } from './keys';

export function useChangeProfile(creditCode: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ body, version, intention }: { body: Contact; version: number; intention: string }) =>
      call(api.PUT('/organisations/{creditCode}/profile', { params: { path: { creditCode } }, body, headers: actHeaders(intention, version) })),
    onSuccess: (organisation) => queries.setQueryData(profileKey(creditCode), organisation),
  });
}
