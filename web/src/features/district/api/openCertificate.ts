import { download } from '@/lib/download';

export const openCertificate = (creditCode: string) => (file: { id: string; name: string }) =>
  download(`/district/organisations/${creditCode}/documents/${file.id}`, file.name);
