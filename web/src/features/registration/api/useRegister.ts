import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { Registration } from '../model';
import { profileKey } from './keys';

/** Registers an organisation; whoever does it becomes its first admin, so the session is read anew. */
export function useRegister() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ body, intention }: { body: Registration; intention: string }) =>
      call(api.POST('/organisations', { body, headers: actHeaders(intention) })),
    onSuccess: async (organisation) => {
      queries.setQueryData(profileKey(organisation.creditCode), organisation);
      await queries.invalidateQueries({ queryKey: ['me'] });
    },
  });
}
