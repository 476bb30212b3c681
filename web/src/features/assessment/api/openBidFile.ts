import { download } from '@/lib/download';

export const openBidFile = (project: string, bid: string) => (file: { id: string; name: string }) =>
  download(`/me/assignments/${project}/bids/${bid}/documents/${file.id}`, file.name);
