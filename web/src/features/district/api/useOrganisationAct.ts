import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { Schema } from '@/lib/schema';
import type { FoundStanding, Organisation } from '../model';
import { organisationKey, proposalsKey } from './useOrganisations';

type Act = { intention: string } & (
  | { act: 'correct'; body: Schema<'ProposeFactsRequest'> }
  | { act: 'approve'; body: Schema<'ApproveFactsRequest'> }
  | { act: 'return'; reason: string }
  | { act: 'record'; standing: FoundStanding }
  | { act: 'confirm'; standing: string }
  | { act: 'end'; standing: string; reason: string }
);

function perform({ creditCode, version, proposal }: Organisation, a: Act) {
  const ofProposal = { params: { path: { creditCode } }, headers: actHeaders(a.intention, proposal?.version) };
  const ofOrganisation = { params: { path: { creditCode } }, headers: actHeaders(a.intention, version) };
  switch (a.act) {
    case 'correct':
      return call(api.POST('/district/organisations/{creditCode}/facts', { ...ofProposal, body: a.body }));
    case 'approve':
      return call(api.POST('/district/organisations/{creditCode}/facts/approve', { ...ofProposal, body: a.body }));
    case 'return':
      return call(api.POST('/district/organisations/{creditCode}/facts/return', { ...ofProposal, body: { reason: a.reason } }));
    case 'record':
      return call(api.POST('/district/organisations/{creditCode}/standings', { ...ofOrganisation, body: a.standing }));
    case 'confirm':
      return call(api.POST('/district/organisations/{creditCode}/standings/{standing}/confirm', { params: { path: { creditCode, standing: a.standing } }, headers: ofOrganisation.headers }));
    case 'end':
      return call(api.POST('/district/organisations/{creditCode}/standings/{standing}/end', { params: { path: { creditCode, standing: a.standing } }, headers: ofOrganisation.headers, body: { reason: a.reason } }));
  }
}

/** What the district does to an organisation that was let in. */
export function useOrganisationAct(organisation: Organisation) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (a: Act) => perform(organisation, a),
    onSuccess: async (changed) => {
      queries.setQueryData(organisationKey(organisation.creditCode), changed);
      await Promise.all([proposalsKey, ['organisations'], ['me', 'work-items']].map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
  });
}
