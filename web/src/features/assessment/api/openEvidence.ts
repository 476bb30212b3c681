import { download } from '@/lib/download';

export const openEvidence = (evaluation: string) => (file: { id: string; name: string }) =>
  download(`/me/evaluations/${evaluation}/documents/${file.id}`, file.name);
