import type { Upload } from '@/components/FileUpload';
import { download } from '@/lib/download';
import type { Schema } from '@/lib/schema';
import { upload } from '@/lib/upload';

/** Puts a file into the organisation's store; it belongs to the profile once that names it. */
export const uploadOrganisationFile = (creditCode: string): Upload => (file, intention, onProgress, signal) =>
  upload<Schema<'FileView'>>(`/organisations/${creditCode}/files`, file, intention, onProgress, signal);

export const openOrganisationFile = (creditCode: string) => (file: { id: string; name: string }) =>
  download(`/organisations/${creditCode}/files/${file.id}`, file.name);
