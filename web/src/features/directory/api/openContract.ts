import { download } from '@/lib/download';

export const openContract = (contract: { id: string; number: string }) =>
  download(`/contracts/${contract.id}/document`, `${contract.number}.pdf`);
