import { download } from '@/lib/download';

type File = { id: string; name: string };

export const openOwn = (creditCode: string) => (file: File) => download(`/organisations/${creditCode}/files/${file.id}`, file.name);

export const openOfContract = (tenant: string, contract: string) => (file: File) =>
  download(`/tenants/${tenant}/contracts/${contract}/delivery/documents/${file.id}`, file.name);

export const openSampleList = (tenant: string, contract: string, verification: string, name: string) =>
  download(`/tenants/${tenant}/contracts/${contract}/delivery/verifications/${verification}/list.txt`, name);

export const openAssessed = (evaluation: string) => (file: File) => download(`/me/evaluations/${evaluation}/documents/${file.id}`, file.name);

export const saveTemplate = (creditCode: string, contract: string, name: string) =>
  download(`/organisations/${creditCode}/contracts/${contract}/delivery/record-lists/template.xlsx`, name);
