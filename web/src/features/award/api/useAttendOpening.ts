import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import { awardKey, touchedBy } from './keys';

export function useAttendOpening(tenant: string, id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (intention: string) =>
      call(api.POST('/tenants/{tenant}/projects/{id}/opening/attend', { params: { path: { tenant, id } }, headers: actHeaders(intention) })),
    onSuccess: async (opening) => {
      queries.setQueryData(awardKey(tenant, id, 'opening'), opening);
      await Promise.all(touchedBy(tenant).map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
  });
}
