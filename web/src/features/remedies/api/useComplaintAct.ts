import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { Schema } from '@/lib/schema';
import { complaintKey, complaintsKey } from './keys';

export type ComplaintAct = { intention: string; version: number } & (
  | { act: 'accept'; suspends: boolean }
  | { act: 'correction'; body: Schema<'RemedyCorrectionRequest'> }
  | { act: 'refuse' | 'pass-on' | 'end-suspension'; reason: string }
  | { act: 'pause'; body: Schema<'PauseComplaintRequest'> }
  | { act: 'decide'; body: Schema<'DecideComplaintRequest'> }
  | { act: 'false'; body: Schema<'FindFalseRequest'> }
  | { act: 'resume' | 'publish' }
);

/** What the authority does with a complaint; the answer is the complaint as it now stands. */
export function useComplaintAct(complaint: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (a: ComplaintAct) => {
      const options = { params: { path: { complaint } }, headers: actHeaders(a.intention, a.version) };
      switch (a.act) {
        case 'accept':
          return call(api.POST('/district/complaints/{complaint}/accept', { ...options, body: { suspends: a.suspends } }));
        case 'correction':
          return call(api.POST('/district/complaints/{complaint}/correction', { ...options, body: a.body }));
        case 'refuse':
          return call(api.POST('/district/complaints/{complaint}/refuse', { ...options, body: { reason: a.reason } }));
        case 'pass-on':
          return call(api.POST('/district/complaints/{complaint}/pass-on', { ...options, body: { reason: a.reason } }));
        case 'end-suspension':
          return call(api.POST('/district/complaints/{complaint}/end-suspension', { ...options, body: { reason: a.reason } }));
        case 'pause':
          return call(api.POST('/district/complaints/{complaint}/pause', { ...options, body: a.body }));
        case 'decide':
          return call(api.POST('/district/complaints/{complaint}/decide', { ...options, body: a.body }));
        case 'false':
          return call(api.POST('/district/complaints/{complaint}/false', { ...options, body: a.body }));
        case 'resume':
          return call(api.POST('/district/complaints/{complaint}/resume', options));
        case 'publish':
          return call(api.POST('/district/complaints/{complaint}/publish', options));
      }
    },
    onSuccess: async (remedies) => {
      queries.setQueryData(complaintKey(complaint), remedies);
      await Promise.all([complaintsKey, ['projects'], ['me', 'work-items']].map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
  });
}
