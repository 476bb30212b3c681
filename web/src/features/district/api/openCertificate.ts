import { download } from '@/lib/download';

type File = { id: string; name: string };

/** A certificate that came with a registration. */
export const openCertificate = (registration: string) => (file: File) => download(`/district/registrations/${registration}/documents/${file.id}`, file.name);

/** A certificate of an organisation that was let in. */
export const openOrganisationDocument = (creditCode: string) => (file: File) => download(`/district/organisations/${creditCode}/documents/${file.id}`, file.name);
