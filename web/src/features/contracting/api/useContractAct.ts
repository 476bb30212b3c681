import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { Schema } from '@/lib/schema';
import type { ContractChange, PaperForm, RepaymentForm } from '../model';
import { contractKey, touchedBy } from './keys';

type Common = { version: number; intention: string };
type ContractAct = ({ act: 'offer' | 'sign' | 'close' | 'confirmPaper' | 'confirmRepayment' } & Common) | ({ act: 'paper'; paper: PaperForm } & Common) | ({ act: 'repayment'; repayment: RepaymentForm } & Common) | ({ act: 'filing'; filing: Schema<'FileContractRequest'> } & Common) | ({ act: 'withdraw' | 'returnRepayment'; reason: string } & Common) | ({ act: 'revise'; change: ContractChange } & Common);

/** The acts on a contract of the tenant; the answer is the contract as it now stands. */
export function useContractAct(tenant: string, contract: string) {
  const queries = useQueryClient();
  const params = { path: { tenant, contract } };
  return useMutation({
    mutationFn: (a: ContractAct) => {
      const headers = actHeaders(a.intention, a.version);
      switch (a.act) {
        case 'revise':
          return call(api.PUT('/tenants/{tenant}/contracts/{contract}', { params, headers, body: a.change }));
        case 'offer':
          return call(api.POST('/tenants/{tenant}/contracts/{contract}/offer', { params, headers }));
        case 'withdraw':
          return call(api.POST('/tenants/{tenant}/contracts/{contract}/withdraw', { params, headers, body: { reason: a.reason } }));
        case 'sign':
          return call(api.POST('/tenants/{tenant}/contracts/{contract}/sign', { params, headers }));
        case 'paper':
          return call(api.POST('/tenants/{tenant}/contracts/{contract}/paper', { params, headers, body: a.paper }));
        case 'confirmPaper':
          return call(api.POST('/tenants/{tenant}/contracts/{contract}/paper/confirm', { params, headers }));
        case 'repayment':
          return call(api.POST('/tenants/{tenant}/contracts/{contract}/repayment', { params, headers, body: a.repayment }));
        case 'confirmRepayment':
          return call(api.POST('/tenants/{tenant}/contracts/{contract}/repayment/confirm', { params, headers }));
        case 'returnRepayment':
          return call(api.POST('/tenants/{tenant}/contracts/{contract}/repayment/return', { params, headers, body: { reason: a.reason } }));
        case 'filing':
          return call(api.POST('/tenants/{tenant}/contracts/{contract}/filing', { params, headers, body: a.filing }));
        case 'close':
          return call(api.POST('/tenants/{tenant}/contracts/{contract}/close', { params, headers }));
      }
    },
    onSuccess: async (now) => {
      queries.setQueryData(contractKey(tenant, contract), now);
      await Promise.all(touchedBy(tenant).map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
  });
}
