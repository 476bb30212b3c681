import { download } from '@/lib/download';

export const openBidDocument = (tenant: string, project: string, bid: string) => (file: { id: string; name: string }) =>
  download(`/tenants/${tenant}/projects/${project}/bids/${bid}/documents/${file.id}`, file.name);
