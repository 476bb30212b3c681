import { download } from '@/lib/download';

export const openInvoice = (tenant: string, contract: string, payment: string, name: string) =>
  download(`/tenants/${tenant}/contracts/${contract}/payments/${payment}/invoice`, name);

export const openContract = (tenant: string, contract: { id: string; number: string }) =>
  download(`/tenants/${tenant}/contracts/${contract.id}/document`, `${contract.number}.pdf`);
