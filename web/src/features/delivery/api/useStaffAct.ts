import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { StaffForm } from '../model';
import { ownKey } from './keys';

type StaffAct = { intention: string } & ({ act: 'assign'; person: StaffForm } | { act: 'leave'; staff: string; until: string });

/** Somebody begins or ends to work on a contract; the answer is everyone who works on it. */
export function useStaffAct(creditCode: string, contract: string) {
  const queries = useQueryClient();
  const path = { creditCode, contract };
  return useMutation({
    mutationFn: (a: StaffAct) => {
      const headers = actHeaders(a.intention);
      return a.act === 'assign'
        ? call(api.POST('/organisations/{creditCode}/contracts/{contract}/staff', { params: { path }, body: a.person, headers }))
        : call(api.POST('/organisations/{creditCode}/contracts/{contract}/staff/{staff}/leave', { params: { path: { ...path, staff: a.staff } }, body: { until: a.until }, headers }));
    },
    onSuccess: (page) => {
      queries.setQueryData([...ownKey(creditCode, contract), 'staff'], page);
    },
  });
}
