import type { Upload } from '@/components/FileUpload';
import { download } from '@/lib/download';
import type { Schema } from '@/lib/schema';
import { upload } from '@/lib/upload';

/** A certificate of somebody whom nobody knows yet: a few small files. */
export const uploadCertificate: Upload = (file, intention, onProgress, signal) =>
  upload<Schema<'FileView'>>('/me/registrations/certificates', file, intention, onProgress, signal);

export const openCertificate = (file: { id: string; name: string }) => download(`/me/registrations/certificates/${file.id}`, file.name);
