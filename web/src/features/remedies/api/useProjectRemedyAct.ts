import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { Schema } from '@/lib/schema';
import { projectRemediesKey } from './keys';

export type ProjectRemedyAct = { intention: string; version: number } & (
  | { act: 'accept'; objection: string }
  | { act: 'return'; objection: string; body: Schema<'RemedyCorrectionRequest'> }
  | { act: 'refuse'; objection: string; reason: string }
  | { act: 'answer'; objection: string; body: Schema<'AnswerObjectionRequest'> }
  | { act: 'confirm-answer'; objection: string }
  | { act: 'return-answer'; objection: string; reason: string }
  | { act: 'explain'; complaint: string; explanation: string }
  | { act: 'resume' }
);

/** The buyer's acts on what is said against its project; `resume` goes by the project's version, the others by theirs. */
export function useProjectRemedyAct(tenant: string, id: string) {
  const queries = useQueryClient();
  const at = { tenant, id };
  return useMutation({
    mutationFn: (a: ProjectRemedyAct) => {
      const headers = actHeaders(a.intention, a.version);
      if (a.act === 'resume') return call(api.POST('/tenants/{tenant}/projects/{id}/remedies/resume', { params: { path: at }, headers }));
      if (a.act === 'explain') return call(api.POST('/tenants/{tenant}/projects/{id}/remedies/complaints/{complaint}/explain', { params: { path: { ...at, complaint: a.complaint } }, headers, body: { explanation: a.explanation } }));
      const options = { params: { path: { ...at, objection: a.objection } }, headers };
      switch (a.act) {
        case 'accept':
          return call(api.POST('/tenants/{tenant}/projects/{id}/remedies/objections/{objection}/accept', options));
        case 'return':
          return call(api.POST('/tenants/{tenant}/projects/{id}/remedies/objections/{objection}/return', { ...options, body: a.body }));
        case 'refuse':
          return call(api.POST('/tenants/{tenant}/projects/{id}/remedies/objections/{objection}/refuse', { ...options, body: { reason: a.reason } }));
        case 'answer':
          return call(api.POST('/tenants/{tenant}/projects/{id}/remedies/objections/{objection}/answer', { ...options, body: a.body }));
        case 'confirm-answer':
          return call(api.POST('/tenants/{tenant}/projects/{id}/remedies/objections/{objection}/answer/confirm', options));
        case 'return-answer':
          return call(api.POST('/tenants/{tenant}/projects/{id}/remedies/objections/{objection}/answer/return', { ...options, body: { reason: a.reason } }));
      }
    },
    onSuccess: async (remedies) => {
      queries.setQueryData(projectRemediesKey(tenant, id), remedies);
      await Promise.all([['tenant-projects', tenant], ['appropriations', tenant], ['me', 'work-items']].map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
  });
}
