import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { Schema } from '@/lib/schema';
import type { LetterRequest } from '../model';
import { ownRemediesKey } from './keys';

export type OwnRemedyAct = { intention: string } & (
  | { act: 'file'; body: Schema<'FileObjectionRequest'> }
  | { act: 'correct'; objection: string; letter: LetterRequest; version: number }
  | { act: 'withdraw'; objection: string; version: number }
  | { act: 'complain'; objection: string; body: Schema<'FileComplaintRequest'> }
  | { act: 'correct-complaint'; complaint: string; letter: LetterRequest; version: number }
  | { act: 'withdraw-complaint'; complaint: string; version: number }
  | { act: 'explain'; complaint: string; explanation: string }
);

/** The organisation objects and complains; the answer is all that it has said, as it now stands. */
export function useOwnRemedyAct(creditCode: string, id: string) {
  const queries = useQueryClient();
  const at = { creditCode, id };
  return useMutation({
    mutationFn: (a: OwnRemedyAct) => {
      const headers = actHeaders(a.intention, 'version' in a ? a.version : undefined);
      switch (a.act) {
        case 'file':
          return call(api.POST('/organisations/{creditCode}/projects/{id}/remedies/objections', { params: { path: at }, headers, body: a.body }));
        case 'correct':
          return call(api.POST('/organisations/{creditCode}/projects/{id}/remedies/objections/{objection}/correct', { params: { path: { ...at, objection: a.objection } }, headers, body: a.letter }));
        case 'withdraw':
          return call(api.POST('/organisations/{creditCode}/projects/{id}/remedies/objections/{objection}/withdraw', { params: { path: { ...at, objection: a.objection } }, headers }));
        case 'complain':
          return call(api.POST('/organisations/{creditCode}/projects/{id}/remedies/objections/{objection}/complaint', { params: { path: { ...at, objection: a.objection } }, headers, body: a.body }));
        case 'correct-complaint':
          return call(api.POST('/organisations/{creditCode}/projects/{id}/remedies/complaints/{complaint}/correct', { params: { path: { ...at, complaint: a.complaint } }, headers, body: a.letter }));
        case 'withdraw-complaint':
          return call(api.POST('/organisations/{creditCode}/projects/{id}/remedies/complaints/{complaint}/withdraw', { params: { path: { ...at, complaint: a.complaint } }, headers }));
        case 'explain':
          return call(api.POST('/organisations/{creditCode}/projects/{id}/remedies/complaints/{complaint}/explain', { params: { path: { ...at, complaint: a.complaint } }, headers, body: { explanation: a.explanation } }));
      }
    },
    onSuccess: async (remedies) => {
      queries.setQueryData(ownRemediesKey(creditCode, id), remedies);
      await Promise.all([['projects', 'one', id], ['me', 'work-items']].map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
  });
}
